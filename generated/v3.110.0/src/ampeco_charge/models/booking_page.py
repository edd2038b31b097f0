"""The model ``BookingPage`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .authorized_token import AuthorizedToken
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .enums import AccessMethod, BookingStatus


class BookingPage(Model):
    """What ``client.bookings.list`` gives."""

    data: list[Booking] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


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
