"""The operations of ``client.roaming_operators``."""

from __future__ import annotations

import builtins
import datetime
from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CUSTOM_TARIFF_FILTERS__CREATE_V2_0: Final[Operation[models.RoamingOperatorCustomTariffFilter]] = (
    Operation(
        "POST",
        "/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters",
        parameters=(Parameter("roamingOperator", "path", "simple", explode=False),),
        bodies=(RequestBody("application/json"),),
        responses=(
            Response("201", "application/json", models.RoamingOperatorCustomTariffFilter, "data"),
        ),
        security=(("bearerAuth",),),
    )
)
_CUSTOM_TARIFF_FILTERS__DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}",
    parameters=(
        Parameter("roamingOperator", "path", "simple", explode=False),
        Parameter("customTariffFilter", "path", "simple", explode=False),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_CUSTOM_TARIFF_FILTERS__GET_V2_0: Final[Operation[models.RoamingOperatorCustomTariffFilter]] = (
    Operation(
        "GET",
        "/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}",
        parameters=(
            Parameter("roamingOperator", "path", "simple", explode=False),
            Parameter("customTariffFilter", "path", "simple", explode=False),
        ),
        responses=(
            Response("200", "application/json", models.RoamingOperatorCustomTariffFilter, "data"),
        ),
        security=(("bearerAuth",),),
    )
)
_CUSTOM_TARIFF_FILTERS__LIST_V2_0: Final[
    Operation[models.RoamingOperatorCustomTariffFilterPage]
] = Operation(
    "GET",
    "/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters",
    parameters=(
        Parameter("roamingOperator", "path", "simple", explode=False),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.RoamingOperatorCustomTariffFilterPage),),
    security=(("bearerAuth",),),
)
_CUSTOM_TARIFF_FILTERS__REORDER_V2_0: Final[
    Operation[models.RoamingOperatorCustomTariffFilterReorderResult]
] = Operation(
    "PUT",
    "/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/reorder",
    parameters=(Parameter("roamingOperator", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response("200", "application/json", models.RoamingOperatorCustomTariffFilterReorderResult),
    ),
    security=(("bearerAuth",),),
)
_CUSTOM_TARIFF_FILTERS__SET_PRICING_DATA_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/roaming-operator/v2.0/{roamingOperator}/custom-tariff-filter/{customTariffFilter}/set-pricing-data",
    parameters=(
        Parameter("roamingOperator", "path", "simple", explode=False),
        Parameter("customTariffFilter", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_CUSTOM_TARIFF_FILTERS__UPDATE_V2_0: Final[Operation[models.RoamingOperatorCustomTariffFilter]] = (
    Operation(
        "PATCH",
        "/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}",
        parameters=(
            Parameter("roamingOperator", "path", "simple", explode=False),
            Parameter("customTariffFilter", "path", "simple", explode=False),
        ),
        bodies=(RequestBody("application/json"),),
        responses=(
            Response("200", "application/json", models.RoamingOperatorCustomTariffFilter, "data"),
        ),
        security=(("bearerAuth",),),
    )
)
_GET_V2_0: Final[Operation[models.RoamingOperator]] = Operation(
    "GET",
    "/public-api/resources/roaming-operators/v2.0/{roamingOperator}",
    parameters=(Parameter("roamingOperator", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.RoamingOperator, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.RoamingOperatorPage]] = Operation(
    "GET",
    "/public-api/resources/roaming-operators/v2.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.RoamingOperatorPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V2_0: Final[Operation[models.RoamingOperator]] = Operation(
    "PATCH",
    "/public-api/resources/roaming-operators/v2.0/{roamingOperator}",
    parameters=(Parameter("roamingOperator", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.RoamingOperator, "data"),),
    security=(("bearerAuth",),),
)


class RoamingOperatorsCustomTariffFilters(Resource):
    """The operations of ``client.roaming_operators.custom_tariff_filters``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``reorder``, ``set_pricing_data``,
    ``update``.
    """

    __slots__ = ()

    def create(
        self,
        roaming_operator: int,
        *,
        name: str,
        status: models.EnabledStatus,
        country_code: str | Unset = UNSET,
        applicable_current_types: (
            builtins.list[models.CustomTariffFilterApplicableCurrentType] | Unset
        ) = UNSET,
        power_below_kw: float | Unset = UNSET,
        evse_id_prefix: str | Unset = UNSET,
        order: int | Unset = UNSET,
    ) -> models.RoamingOperatorCustomTariffFilter:
        """Roaming Operators / Custom Tariff Filters / Create.

        Raises:
            BadRequestError: 400. Bad Request.
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            ConflictError: 409. Conflict.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/roaming-operators/v2.0/{roamingOperator}
        /custom-tariff-filters``
        """
        return self._call(
            _CUSTOM_TARIFF_FILTERS__CREATE_V2_0,
            (roaming_operator,),
            {
                "name": name,
                "status": status,
                "countryCode": country_code,
                "applicableCurrentTypes": applicable_current_types,
                "powerBelowKw": power_below_kw,
                "evseIdPrefix": evse_id_prefix,
                "order": order,
            },
        )

    def delete(self, roaming_operator: int, custom_tariff_filter: int) -> None:
        """Roaming Operators / Custom Tariff Filters / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/roaming-operators/v2.0/{roamingOperator}
        /custom-tariff-filters/{customTariffFilter}``
        """
        return self._call(
            _CUSTOM_TARIFF_FILTERS__DELETE_V2_0,
            (roaming_operator, custom_tariff_filter),
        )

    def get(
        self,
        roaming_operator: int,
        custom_tariff_filter: int,
    ) -> models.RoamingOperatorCustomTariffFilter:
        """Roaming Operators / Custom Tariff Filters / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters
        /{customTariffFilter}``
        """
        return self._call(
            _CUSTOM_TARIFF_FILTERS__GET_V2_0,
            (roaming_operator, custom_tariff_filter),
        )

    def list(
        self,
        roaming_operator: int,
        *,
        filter: models.CustomTariffFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.RoamingOperatorCustomTariffFilterPage:
        """Roaming Operators / Custom Tariff Filters / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters``
        """
        return self._call(
            _CUSTOM_TARIFF_FILTERS__LIST_V2_0,
            (roaming_operator, filter, per_page, cursor),
        )

    def reorder(
        self,
        roaming_operator: int,
        *,
        filters: builtins.list[models.RoamingOperatorCustomTariffFilterReorderFilter],
    ) -> models.RoamingOperatorCustomTariffFilterReorderResult:
        """Roaming Operators / Custom Tariff Filters / Reorder.

        Raises:
            BadRequestError: 400. Bad Request.
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters
        /reorder``
        """
        return self._call(
            _CUSTOM_TARIFF_FILTERS__REORDER_V2_0,
            (roaming_operator,),
            {"filters": filters},
        )

    def set_pricing_data(
        self,
        roaming_operator: int,
        custom_tariff_filter: int,
        *,
        id: str,
        currency: str,
        elements: builtins.list[models.RoamingOperatorCustomTariffFilterElement],
        last_updated: datetime.datetime,
        country_code: str | Unset = UNSET,
        party_id: str | Unset = UNSET,
        type: models.RoamingOperatorCustomTariffFilterType | Unset = UNSET,
        tariff_alt_text: (
            builtins.list[models.RoamingOperatorCustomTariffFilterTariffAltText] | Unset
        ) = UNSET,
        tariff_alt_url: str | Unset = UNSET,
        min_price: models.RoamingOperatorCustomTariffFilterMaxPrice | Unset = UNSET,
        max_price: models.RoamingOperatorCustomTariffFilterMaxPrice | Unset = UNSET,
        start_date_time: datetime.datetime | Unset = UNSET,
        end_date_time: datetime.datetime | Unset = UNSET,
        energy_mix: models.RoamingOperatorCustomTariffFilterEnergyMix | Unset = UNSET,
    ) -> None:
        """Custom Tariff Filters / Set Pricing Data.

        Raises:
            BadRequestError: 400. Bad Request.
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/roaming-operator/v2.0/{roamingOperator}/custom-tariff-filter
        /{customTariffFilter}/set-pricing-data``
        """
        return self._call(
            _CUSTOM_TARIFF_FILTERS__SET_PRICING_DATA_V2_0,
            (roaming_operator, custom_tariff_filter),
            {
                "country_code": country_code,
                "party_id": party_id,
                "id": id,
                "currency": currency,
                "type": type,
                "tariff_alt_text": tariff_alt_text,
                "tariff_alt_url": tariff_alt_url,
                "min_price": min_price,
                "max_price": max_price,
                "elements": elements,
                "start_date_time": start_date_time,
                "end_date_time": end_date_time,
                "energy_mix": energy_mix,
                "last_updated": last_updated,
            },
        )

    def update(
        self,
        roaming_operator: int,
        custom_tariff_filter: int,
        *,
        name: str | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
        country_code: str | None | Unset = UNSET,
        applicable_current_types: (
            builtins.list[models.CustomTariffFilterApplicableCurrentType] | Unset
        ) = UNSET,
        power_below_kw: float | None | Unset = UNSET,
        evse_id_prefix: str | None | Unset = UNSET,
        order: int | Unset = UNSET,
    ) -> models.RoamingOperatorCustomTariffFilter:
        """Roaming Operators / Custom Tariff Filters / Update.

        Raises:
            BadRequestError: 400. Bad Request.
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ConflictError: 409. Conflict.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/roaming-operators/v2.0/{roamingOperator}
        /custom-tariff-filters/{customTariffFilter}``
        """
        return self._call(
            _CUSTOM_TARIFF_FILTERS__UPDATE_V2_0,
            (roaming_operator, custom_tariff_filter),
            {
                "name": name,
                "status": status,
                "countryCode": country_code,
                "applicableCurrentTypes": applicable_current_types,
                "powerBelowKw": power_below_kw,
                "evseIdPrefix": evse_id_prefix,
                "order": order,
            },
        )


class RoamingOperators(Resource):
    """The operations of ``client.roaming_operators``.

    Methods: ``get``, ``list``, ``update``. Resources inside: ``custom_tariff_filters``.
    """

    __slots__ = ()

    @property
    def custom_tariff_filters(self) -> RoamingOperatorsCustomTariffFilters:
        """The operations of ``client.roaming_operators.custom_tariff_filters``."""
        return RoamingOperatorsCustomTariffFilters(self._call)

    def get(self, roaming_operator: int) -> models.RoamingOperator:
        """Roaming Operator / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}``
        """
        return self._call(_GET_V2_0, (roaming_operator,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.RoamingOperatorPage:
        """Roaming Operators / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/roaming-operators/v2.0``
        """
        return self._call(_LIST_V2_0, (page, per_page))

    def update(
        self,
        roaming_operator: int,
        *,
        business_name: str | None | Unset = UNSET,
        partner_id: int | None | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        cpo_settings: models.RoamingOperatorCpoSettings | None | Unset = UNSET,
    ) -> models.RoamingOperator:
        """Roaming Operator / Update.

        Args:
            partner_id: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/roaming-operators/v2.0/{roamingOperator}``
        """
        return self._call(
            _UPDATE_V2_0,
            (roaming_operator,),
            {
                "businessName": business_name,
                "partnerId": partner_id,
                "enabled": enabled,
                "cpoSettings": cpo_settings,
            },
        )
