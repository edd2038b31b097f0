"""The model ``BookingRequestPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .booking_request_cancel_booking_request import BookingRequestCancelBookingRequest
from .booking_request_create_booking_request_response import (
    BookingRequestCreateBookingRequestResponse,
)
from .booking_request_update_booking_request_response import (
    BookingRequestUpdateBookingRequestResponse,
)
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta


class BookingRequestPage(Model):
    """What ``client.booking_requests.list`` gives."""

    data: (
        list[
            BookingRequestCreateBookingRequestResponse
            | BookingRequestUpdateBookingRequestResponse
            | BookingRequestCancelBookingRequest
            | UnknownObject
        ]
        | None
    ) = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
