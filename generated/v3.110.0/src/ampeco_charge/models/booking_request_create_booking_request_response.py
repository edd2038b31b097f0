"""The model ``BookingRequestCreateBookingRequestResponse``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .authorized_token import AuthorizedToken
from .booking_request_evse_criteria import BookingRequestEvseCriteria
from .booking_request_parking_space_criteria import BookingRequestParkingSpaceCriteria
from .enums import BookingRequestStatus


class BookingRequestCreateBookingRequestResponse(Model):
    """``data<create>`` in what ``client.booking_requests.get`` gives."""

    id: int
    type: Literal["create"]
    status: BookingRequestStatus | UnknownString
    rejection_reason: Annotated[str | None, Field(alias="rejectionReason")] = None
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
    user_id: Annotated[int, Field(alias="userId")]
    location_id: Annotated[int, Field(alias="locationId")]
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    start_at: Annotated[UtcDateTime, Field(alias="startAt")]
    end_at: Annotated[UtcDateTime, Field(alias="endAt")]
    evse_id: Annotated[int | None, Field(alias="evseId")] = None
    evse_criteria: Annotated[BookingRequestEvseCriteria | None, Field(alias="evseCriteria")] = None
    parking_space_criteria: Annotated[
        BookingRequestParkingSpaceCriteria | None,
        Field(alias="parkingSpaceCriteria"),
    ] = None
    authorized_tokens: Annotated[
        list[AuthorizedToken] | None,
        Field(alias="authorizedTokens"),
    ] = None
    booking_id: Annotated[int | None, Field(alias="bookingId")] = None
