"""The operations of ``client.tariffs``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V1_0: Final[Operation[models.Tariff]] = Operation(
    "POST",
    "/public-api/resources/tariffs/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.Tariff, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/tariffs/v1.0/{tariff}",
    parameters=(Parameter("tariff", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.Tariff]] = Operation(
    "GET",
    "/public-api/resources/tariffs/v1.0/{tariff}",
    parameters=(Parameter("tariff", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.Tariff, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.TariffPage]] = Operation(
    "GET",
    "/public-api/resources/tariffs/v1.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.TariffPage),),
    security=(("bearerAuth",),),
)
_REPLACE_V1_0: Final[Operation[models.Tariff]] = Operation(
    "PUT",
    "/public-api/resources/tariffs/v1.0/{tariff}",
    parameters=(Parameter("tariff", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.Tariff, "data"),),
    security=(("bearerAuth",),),
)
_SET_TARIFF_DISPLAY_INFORMATION_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/tariffs/v2.0/{tariff}/set-tariff-display-information",
    parameters=(Parameter("tariff", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("201"),),
    security=(("bearerAuth",),),
)


class Tariffs(Resource):
    """The operations of ``client.tariffs``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``,
    ``set_tariff_display_information``.
    """

    __slots__ = ()

    def create(
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
    ) -> models.Tariff:
        """Tariff / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/tariffs/v1.0``
        """
        return self._call(
            _CREATE_V1_0,
            (),
            {
                "name": name,
                "type": type,
                "description": description,
                "additionalInformation": additional_information,
                "learnMoreUrl": learn_more_url,
                "dayTariffStart": day_tariff_start,
                "nightTariffStart": night_tariff_start,
                "pricing": pricing,
                "stopSession": stop_session,
                "restrictions": restrictions,
                "partner": partner,
                "display": display,
                "integrationId": integration_id,
                "externalId": external_id,
            },
        )

    def delete(self, tariff: int) -> None:
        """Tariff / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/tariffs/v1.0/{tariff}``
        """
        return self._call(_DELETE_V1_0, (tariff,))

    def get(self, tariff: int) -> models.Tariff:
        """Tariff / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/tariffs/v1.0/{tariff}``
        """
        return self._call(_GET_V1_0, (tariff,))

    def list(
        self,
        *,
        filter: models.TariffFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.TariffPage:
        """Tariffs / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/tariffs/v1.0``
        """
        return self._call(_LIST_V1_0, (filter, page, per_page, cursor))

    def replace(
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
    ) -> models.Tariff:
        """Tariff / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/tariffs/v1.0/{tariff}``
        """
        return self._call(
            _REPLACE_V1_0,
            (tariff,),
            {
                "name": name,
                "type": type,
                "description": description,
                "additionalInformation": additional_information,
                "learnMoreUrl": learn_more_url,
                "dayTariffStart": day_tariff_start,
                "nightTariffStart": night_tariff_start,
                "pricing": pricing,
                "stopSession": stop_session,
                "restrictions": restrictions,
                "partner": partner,
                "display": display,
                "integrationId": integration_id,
                "externalId": external_id,
            },
        )

    def set_tariff_display_information(
        self,
        tariff: int,
        *,
        default_price_information: str | None | Unset = UNSET,
        default_price_information_offline: str | None | Unset = UNSET,
        price_information: str | None | Unset = UNSET,
        total_cost_information: str | None | Unset = UNSET,
    ) -> None:
        """Tariff / Set Display Information.

        Raises:
            AuthenticationError: 401. Unauthorized.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/tariffs/v2.0/{tariff}/set-tariff-display-information``
        """
        return self._call(
            _SET_TARIFF_DISPLAY_INFORMATION_V2_0,
            (tariff,),
            {
                "defaultPriceInformation": default_price_information,
                "defaultPriceInformationOffline": default_price_information_offline,
                "priceInformation": price_information,
                "totalCostInformation": total_cost_information,
            },
        )
