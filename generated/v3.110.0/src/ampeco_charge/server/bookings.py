"""How a server offers ``client.bookings``."""

from __future__ import annotations

from typing import Literal

from .. import models
from .._operations import bookings as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Bookings(Service):
    """What answers ``client.bookings``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.GET_V1_0, ("booking", "include"))
    async def get_v1_0(
        self,
        booking: int,
        *,
        include: list[Literal["bookedEvses"]] | Unset = UNSET,
    ) -> models.BookingDetails | Response[models.BookingDetails]:
        """Booking / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/bookings/v1.0/{booking}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("filter", "per_page", "cursor"))
    async def list_v1_0(
        self,
        *,
        filter: models.BookingFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.BookingPage | Response[models.BookingPage]:
        """Bookings / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/bookings/v1.0``
        """
        raise NotImplementedError
