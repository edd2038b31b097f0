"""The model ``BookingRequestCancelBooking``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model


class BookingRequestCancelBooking(Model):
    """``<cancel>`` in the body of ``client.booking_requests.create``."""

    type: Literal["cancel"]
    booking_id: Annotated[int, Field(alias="bookingId")]
    external_id: Annotated[str | None, Field(alias="externalId")] = None
