"""The model ``LocationCheckBookingAvailabilityRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class LocationCheckBookingAvailabilityRequest(Model):
    """The body of ``client.locations.check_booking_availability``."""

    start_after: Annotated[UtcDateTime, Field(alias="startAfter")]
    end_before: Annotated[UtcDateTime, Field(alias="endBefore")]
