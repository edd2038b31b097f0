"""The model ``ReservationFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import ReservationStatus


class ReservationFilter(Model):
    """The argument ``filter`` of ``client.reservations.list``."""

    evse_id: Annotated[str | None, Field(alias="evseId")] = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    status: ReservationStatus | UnknownString | None = None
    reserved_from: Annotated[UtcDateTime | None, Field(alias="reservedFrom")] = None
    reserved_to: Annotated[UtcDateTime | None, Field(alias="reservedTo")] = None
