"""How a server offers ``client.reservations``."""

from __future__ import annotations


from .. import models
from .._operations import reservations as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Reservations(Service):
    """What answers ``client.reservations``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.CANCEL_V1_0, ("reservation",), {"force": "force", "reason": "reason"})
    async def cancel_v1_0(
        self,
        reservation: int,
        *,
        force: bool | Unset = UNSET,
        reason: str | None | Unset = UNSET,
    ) -> None | Response[None]:
        """Reservation / Cancel.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/reservation/v1.0/{reservation}/cancel``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("reservation",))
    async def get_v1_0(self, reservation: int) -> models.Reservation | Response[models.Reservation]:
        """Reservation / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/reservations/v1.0/{reservation}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("filter", "page", "per_page"))
    async def list_v1_0(
        self,
        *,
        filter: models.ReservationFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.ReservationPage | Response[models.ReservationPage]:
        """Reservations / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/reservations/v1.0``
        """
        raise NotImplementedError
