"""Models of bookings."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime
from .shared import AccessMethod, AuthorizedToken, CursorLinks, CursorMeta


class Booking(Model):
    """``data[]`` in what ``client.bookings.list`` gives."""

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


class BookingBookedEvse(Model):
    """``data.bookedEvses[]`` in what ``client.bookings.get`` gives."""

    id: int


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


class BookingFilter(Model):
    """The argument ``filter`` of ``client.bookings.list``."""

    status: BookingStatus | UnknownString | None = None
    user_id: Annotated[int | None, Field(alias="userId")] = None
    location_id: Annotated[int | None, Field(alias="locationId")] = None
    start_after: Annotated[UtcDateTime | None, Field(alias="startAfter")] = None
    start_before: Annotated[UtcDateTime | None, Field(alias="startBefore")] = None
    end_after: Annotated[UtcDateTime | None, Field(alias="endAfter")] = None
    end_before: Annotated[UtcDateTime | None, Field(alias="endBefore")] = None


class BookingPage(Model):
    """What ``client.bookings.list`` gives."""

    data: list[Booking] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


BookingStatus = TypeAliasType(
    "BookingStatus",
    Literal["accepted", "reserved", "completed", "cancelled", "no-show", "failed"],
)
"""``status`` in the argument ``filter`` of ``client.bookings.list``."""
