"""How a server offers ``client.tariff_groups``."""

from __future__ import annotations


from .. import models
from .._operations import tariff_groups as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class TariffGroups(Service):
    """What answers ``client.tariff_groups``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V1_0,
        (),
        {"name": "name", "tariffIds": "tariff_ids", "partnerId": "partner_id"},
    )
    async def create_v1_0(
        self,
        *,
        name: str,
        tariff_ids: list[int] | Unset = UNSET,
        partner_id: int | None | Unset = UNSET,
    ) -> models.TariffGroup | Response[models.TariffGroup]:
        """Tariff Group / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/tariff-groups/v1.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("tariff_group",))
    async def delete_v1_0(self, tariff_group: int) -> None | Response[None]:
        """Tariff Group / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/tariff-groups/v1.0/{tariffGroup}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("tariff_group",))
    async def get_v1_0(
        self,
        tariff_group: int,
    ) -> models.TariffGroup | Response[models.TariffGroup]:
        """Tariff Group / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/tariff-groups/v1.0/{tariffGroup}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("filter", "page", "cursor", "per_page"))
    async def list_v1_0(
        self,
        *,
        filter: models.TariffGroupFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.TariffGroupPage | Response[models.TariffGroupPage]:
        """Tariff Groups / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/tariff-groups/v1.0``
        """
        raise NotImplementedError

    @serves(
        operations.REPLACE_V1_0,
        ("tariff_group",),
        {"name": "name", "tariffIds": "tariff_ids", "partnerId": "partner_id"},
    )
    async def replace_v1_0(
        self,
        tariff_group: int,
        *,
        name: str,
        tariff_ids: list[int] | Unset = UNSET,
        partner_id: int | None | Unset = UNSET,
    ) -> models.TariffGroup | Response[models.TariffGroup]:
        """Tariff Group / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PUT /public-api/resources/tariff-groups/v1.0/{tariffGroup}``
        """
        raise NotImplementedError
