"""How a server offers ``client.tariffs``."""

from __future__ import annotations


from .. import models
from .._operations import tariffs as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Tariffs(Service):
    """What answers ``client.tariffs``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V1_0,
        (),
        {
            "name": "name",
            "type": "type",
            "description": "description",
            "additionalInformation": "additional_information",
            "learnMoreUrl": "learn_more_url",
            "dayTariffStart": "day_tariff_start",
            "nightTariffStart": "night_tariff_start",
            "pricing": "pricing",
            "stopSession": "stop_session",
            "restrictions": "restrictions",
            "partner": "partner",
            "display": "display",
            "integrationId": "integration_id",
            "externalId": "external_id",
        },
    )
    async def create_v1_0(
        self,
        *,
        name: str,
        type: models.TariffType,
        description: dict[str, str | None] | None | Unset = UNSET,
        additional_information: dict[str, str | None] | None | Unset = UNSET,
        learn_more_url: dict[str, str | None] | None | Unset = UNSET,
        day_tariff_start: str | Unset = UNSET,
        night_tariff_start: str | Unset = UNSET,
        pricing: models.TariffPricing | Unset = UNSET,
        stop_session: models.TariffStopSession | Unset = UNSET,
        restrictions: models.TariffRestrictions | Unset = UNSET,
        partner: models.PartnerReference | Unset = UNSET,
        display: models.TariffDisplay | Unset = UNSET,
        integration_id: int | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
    ) -> models.Tariff | Response[models.Tariff]:
        """Tariff / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/tariffs/v1.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("tariff",))
    async def delete_v1_0(self, tariff: int) -> None | Response[None]:
        """Tariff / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/tariffs/v1.0/{tariff}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("tariff",))
    async def get_v1_0(self, tariff: int) -> models.Tariff | Response[models.Tariff]:
        """Tariff / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/tariffs/v1.0/{tariff}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("filter", "page", "per_page", "cursor"))
    async def list_v1_0(
        self,
        *,
        filter: models.TariffFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.TariffPage | Response[models.TariffPage]:
        """Tariffs / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/tariffs/v1.0``
        """
        raise NotImplementedError

    @serves(
        operations.REPLACE_V1_0,
        ("tariff",),
        {
            "name": "name",
            "type": "type",
            "description": "description",
            "additionalInformation": "additional_information",
            "learnMoreUrl": "learn_more_url",
            "dayTariffStart": "day_tariff_start",
            "nightTariffStart": "night_tariff_start",
            "pricing": "pricing",
            "stopSession": "stop_session",
            "restrictions": "restrictions",
            "partner": "partner",
            "display": "display",
            "integrationId": "integration_id",
            "externalId": "external_id",
        },
    )
    async def replace_v1_0(
        self,
        tariff: int,
        *,
        name: str,
        type: models.TariffType,
        description: dict[str, str | None] | None | Unset = UNSET,
        additional_information: dict[str, str | None] | None | Unset = UNSET,
        learn_more_url: dict[str, str | None] | None | Unset = UNSET,
        day_tariff_start: str | Unset = UNSET,
        night_tariff_start: str | Unset = UNSET,
        pricing: models.TariffPricing | Unset = UNSET,
        stop_session: models.TariffStopSession | Unset = UNSET,
        restrictions: models.TariffRestrictions | Unset = UNSET,
        partner: models.PartnerReference | Unset = UNSET,
        display: models.TariffDisplay | Unset = UNSET,
        integration_id: int | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
    ) -> models.Tariff | Response[models.Tariff]:
        """Tariff / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PUT /public-api/resources/tariffs/v1.0/{tariff}``
        """
        raise NotImplementedError

    @serves(
        operations.SET_TARIFF_DISPLAY_INFORMATION_V2_0,
        ("tariff",),
        {
            "defaultPriceInformation": "default_price_information",
            "defaultPriceInformationOffline": "default_price_information_offline",
            "priceInformation": "price_information",
            "totalCostInformation": "total_cost_information",
        },
    )
    async def set_tariff_display_information_v2_0(
        self,
        tariff: int,
        *,
        default_price_information: str | None | Unset = UNSET,
        default_price_information_offline: str | None | Unset = UNSET,
        price_information: str | None | Unset = UNSET,
        total_cost_information: str | None | Unset = UNSET,
    ) -> None | Response[None]:
        """Tariff / Set Display Information.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/tariffs/v2.0/{tariff}/set-tariff-display-information``
        """
        raise NotImplementedError
