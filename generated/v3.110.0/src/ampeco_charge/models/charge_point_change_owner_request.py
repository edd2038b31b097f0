"""The model ``ChargePointChangeOwnerRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ChargePointChangeOwnerRequest(Model):
    """The body of ``client.charge_points.change_owner``."""

    user_id: Annotated[int | None, Field(alias="userId")] = None
