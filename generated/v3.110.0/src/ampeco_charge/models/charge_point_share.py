"""The model ``ChargePointShare``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class ChargePointShare(Model):
    """``data`` in what ``client.charge_points.shares.get`` gives."""

    id: int
    user_id: Annotated[int, Field(alias="userId")]
    shared_on: Annotated[UtcDateTime, Field(alias="sharedOn")]
