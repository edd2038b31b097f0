"""The model ``BookingRequestUpdateBookingRequestResponse``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .authorized_token import AuthorizedToken
from .enums import BookingRequestStatus


class BookingRequestUpdateBookingRequestResponse(Model):
    """``data<update>`` in what ``client.booking_requests.get`` gives."""

    id: int
    type: Literal["update"]
    status: BookingRequestStatus | UnknownString
    rejection_reason: Annotated[str | None, Field(alias="rejectionReason")] = None
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
    booking_id: Annotated[int, Field(alias="bookingId")]
    user_id: Annotated[int | None, Field(alias="userId")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    start_at: Annotated[UtcDateTime | None, Field(alias="startAt")] = None
    end_at: Annotated[UtcDateTime | None, Field(alias="endAt")] = None
    authorized_tokens: Annotated[
        list[AuthorizedToken] | None,
        Field(alias="authorizedTokens"),
    ] = None
