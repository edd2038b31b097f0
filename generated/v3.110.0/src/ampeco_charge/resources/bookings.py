"""The operations of ``client.bookings``."""

from __future__ import annotations

import builtins
from typing import Final, Literal

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, Response
from .._runtime.unset import UNSET, Unset

_GET_V1_0: Final[Operation[models.BookingDetails]] = Operation(
    "GET",
    "/public-api/resources/bookings/v1.0/{booking}",
    parameters=(
        Parameter("booking", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.BookingDetails, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.BookingPage]] = Operation(
    "GET",
    "/public-api/resources/bookings/v1.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.BookingPage),),
    security=(("bearerAuth",),),
)


class Bookings(Resource):
    """The operations of ``client.bookings``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    def get(
        self,
        booking: int,
        *,
        include: builtins.list[Literal["bookedEvses"]] | Unset = UNSET,
    ) -> models.BookingDetails:
        """Booking / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/bookings/v1.0/{booking}``
        """
        return self._call(_GET_V1_0, (booking, include))

    def list(
        self,
        *,
        filter: models.BookingFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.BookingPage:
        """Bookings / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/bookings/v1.0``
        """
        return self._call(_LIST_V1_0, (filter, per_page, cursor))
