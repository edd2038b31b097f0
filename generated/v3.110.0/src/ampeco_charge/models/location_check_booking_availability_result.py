"""The model ``LocationCheckBookingAvailabilityResult`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class LocationCheckBookingAvailabilityResult(Model):
    """``data[]`` in what ``client.locations.check_booking_availability`` gives."""

    evse_id: Annotated[int, Field(alias="evseId")]
    available_slots: Annotated[list[LocationAvailableSlot], Field(alias="availableSlots")]


class LocationAvailableSlot(Model):
    """``data[].availableSlots[]`` in what ``client.locations.check_booking_availability`` gives."""

    start_at: Annotated[UtcDateTime, Field(alias="startAt")]
    end_at: Annotated[UtcDateTime, Field(alias="endAt")]
