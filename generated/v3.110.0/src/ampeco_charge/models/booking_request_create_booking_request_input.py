"""The model ``BookingRequestCreateBookingRequestInput``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UtcDateTime
from .booking_request_evse_criteria import BookingRequestEvseCriteria
from .booking_request_parking_space_criteria import BookingRequestParkingSpaceCriteria


class BookingRequestCreateBookingRequestInput(Model):
    """``<create>`` in the body of ``client.booking_requests.create``."""

    type: Literal["create"]
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
    authorized_token_ids: Annotated[list[int] | None, Field(alias="authorizedTokenIds")] = None
