"""The model ``BookingRequestCancelBookingRequest``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import BookingRequestStatus


class BookingRequestCancelBookingRequest(Model):
    """``data<cancel>`` in what ``client.booking_requests.get`` gives."""

    id: int
    type: Literal["cancel"]
    status: BookingRequestStatus | UnknownString
    rejection_reason: Annotated[str | None, Field(alias="rejectionReason")] = None
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
    booking_id: Annotated[int, Field(alias="bookingId")]
    external_id: Annotated[str | None, Field(alias="externalId")] = None
