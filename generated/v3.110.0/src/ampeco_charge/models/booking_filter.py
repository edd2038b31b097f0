"""The model ``BookingFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import BookingStatus


class BookingFilter(Model):
    """The argument ``filter`` of ``client.bookings.list``."""

    status: BookingStatus | UnknownString | None = None
    user_id: Annotated[int | None, Field(alias="userId")] = None
    location_id: Annotated[int | None, Field(alias="locationId")] = None
    start_after: Annotated[UtcDateTime | None, Field(alias="startAfter")] = None
    start_before: Annotated[UtcDateTime | None, Field(alias="startBefore")] = None
    end_after: Annotated[UtcDateTime | None, Field(alias="endAfter")] = None
    end_before: Annotated[UtcDateTime | None, Field(alias="endBefore")] = None
