"""The model ``Reservation``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import ReservationStatus


class Reservation(Model):
    """``data`` in what ``client.reservations.get`` gives."""

    id: int
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    evse_id: Annotated[int, Field(alias="evseId")]
    status: ReservationStatus | UnknownString
    user_id: Annotated[int, Field(alias="userId")]
    reserved_at: Annotated[UtcDateTime, Field(alias="reservedAt")]
    canceled_at: Annotated[UtcDateTime | None, Field(alias="canceledAt")] = None
    duration: int
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
