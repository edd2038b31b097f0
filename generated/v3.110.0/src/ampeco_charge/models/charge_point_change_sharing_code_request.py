"""The model ``ChargePointChangeSharingCodeRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ChargePointChangeSharingCodeRequest(Model):
    """The body of ``client.charge_points.change_sharing_code``."""

    sharing_code: Annotated[str | None, Field(alias="sharingCode")] = None
