"""How a server offers ``client.roaming_tariffs``."""

from __future__ import annotations


from .. import models
from .._operations import roaming_tariffs as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class RoamingTariffs(Service):
    """What answers ``client.roaming_tariffs``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.GET_V2_0, ("roaming_tariff",))
    async def get_v2_0(
        self,
        roaming_tariff: int,
    ) -> models.RoamingTariff | Response[models.RoamingTariff]:
        """Roaming Tariff / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/roaming-tariffs/v2.0/{roamingTariff}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("page", "per_page"))
    async def list_v2_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.RoamingTariffPage | Response[models.RoamingTariffPage]:
        """Roaming Tariffs / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``GET /public-api/resources/roaming-tariffs/v2.0``
        """
        raise NotImplementedError

    @serves(operations.UPDATE_V2_0, ("roaming_tariff",), {"tariffGroupId": "tariff_group_id"})
    async def update_v2_0(
        self,
        roaming_tariff: int,
        *,
        tariff_group_id: int | None | Unset = UNSET,
    ) -> models.RoamingTariff | Response[models.RoamingTariff]:
        """Roaming Tariff / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/roaming-tariffs/v2.0/{roamingTariff}``
        """
        raise NotImplementedError
