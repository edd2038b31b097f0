"""The model ``BookingRequestUpdateBookingRequestInput``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class BookingRequestUpdateBookingRequestInput(Model):
    """``<update>`` in the body of ``client.booking_requests.create``."""

    type: Literal["update"]
    booking_id: Annotated[int, Field(alias="bookingId")]
    user_id: Annotated[int | None, Field(alias="userId")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    start_at: Annotated[UtcDateTime | None, Field(alias="startAt")] = None
    end_at: Annotated[UtcDateTime | None, Field(alias="endAt")] = None
    authorized_token_ids: Annotated[list[int] | None, Field(alias="authorizedTokenIds")] = None
