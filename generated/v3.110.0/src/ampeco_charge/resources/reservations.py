"""The operations of ``client.reservations``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CANCEL_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/reservation/v1.0/{reservation}/cancel",
    parameters=(Parameter("reservation", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.Reservation]] = Operation(
    "GET",
    "/public-api/resources/reservations/v1.0/{reservation}",
    parameters=(Parameter("reservation", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.Reservation, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.ReservationPage]] = Operation(
    "GET",
    "/public-api/resources/reservations/v1.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.ReservationPage),),
    security=(("bearerAuth",),),
)


class Reservations(Resource):
    """The operations of ``client.reservations``.

    Methods: ``cancel``, ``get``, ``list``.
    """

    __slots__ = ()

    def cancel(
        self,
        reservation: int,
        *,
        force: bool | Unset = UNSET,
        reason: str | None | Unset = UNSET,
    ) -> None:
        """Reservation / Cancel.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/reservation/v1.0/{reservation}/cancel``
        """
        return self._call(_CANCEL_V1_0, (reservation,), {"force": force, "reason": reason})

    def get(self, reservation: int) -> models.Reservation:
        """Reservation / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/reservations/v1.0/{reservation}``
        """
        return self._call(_GET_V1_0, (reservation,))

    def list(
        self,
        *,
        filter: models.ReservationFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.ReservationPage:
        """Reservations / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/reservations/v1.0``
        """
        return self._call(_LIST_V1_0, (filter, page, per_page))
