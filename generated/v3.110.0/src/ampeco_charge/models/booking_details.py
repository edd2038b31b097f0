"""The model ``BookingDetails`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .authorized_token import AuthorizedToken
from .enums import AccessMethod, BookingStatus


class BookingDetails(Model):
    """``data`` in what ``client.bookings.get`` gives."""

    id: int
    user_id: Annotated[int | None, Field(alias="userId")] = None
    authorized_tokens: Annotated[
        list[AuthorizedToken] | None,
        Field(alias="authorizedTokens"),
    ] = None
    location_id: Annotated[int, Field(alias="locationId")]
    start_at: Annotated[UtcDateTime, Field(alias="startAt")]
    end_at: Annotated[UtcDateTime, Field(alias="endAt")]
    status: BookingStatus | UnknownString
    session_id: Annotated[int | None, Field(alias="sessionId")] = None
    access_methods: Annotated[
        list[AccessMethod | UnknownString] | None,
        Field(alias="accessMethods"),
    ] = None
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
    booked_evses: Annotated[list[BookingBookedEvse] | None, Field(alias="bookedEvses")] = None


class BookingBookedEvse(Model):
    """``data.bookedEvses[]`` in what ``client.bookings.get`` gives."""

    id: int
