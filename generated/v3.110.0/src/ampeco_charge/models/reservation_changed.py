"""The model ``ReservationChanged``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import ReservationStatus


class ReservationChanged(Model):
    """The event ``reservation.changed`` of ``client.notifications.create``."""

    notification: Literal["reservation.changed"] | UnknownString
    reservation_id: Annotated[int, Field(alias="reservationId")]
    status: ReservationStatus | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
