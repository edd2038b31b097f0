"""How a server offers ``client.roaming_operators``."""

from __future__ import annotations

import datetime

from .. import models
from .._operations import roaming_operators as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class RoamingOperators(Service):
    """What answers ``client.roaming_operators``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CUSTOM_TARIFF_FILTERS__CREATE_V2_0,
        ("roaming_operator",),
        {
            "name": "name",
            "status": "status",
            "countryCode": "country_code",
            "applicableCurrentTypes": "applicable_current_types",
            "powerBelowKw": "power_below_kw",
            "evseIdPrefix": "evse_id_prefix",
            "order": "order",
        },
    )
    async def custom_tariff_filters_create_v2_0(
        self,
        roaming_operator: int,
        *,
        name: str,
        status: models.EnabledStatus,
        country_code: str | Unset = UNSET,
        applicable_current_types: (
            list[models.CustomTariffFilterApplicableCurrentType] | Unset
        ) = UNSET,
        power_below_kw: float | Unset = UNSET,
        evse_id_prefix: str | Unset = UNSET,
        order: int | Unset = UNSET,
    ) -> (
        models.RoamingOperatorCustomTariffFilter
        | Response[models.RoamingOperatorCustomTariffFilter]
    ):
        """Roaming Operators / Custom Tariff Filters / Create.

        Raises:
            HTTPError(400): Bad Request.
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(409): Conflict.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/roaming-operators/v2.0/{roamingOperator}
        /custom-tariff-filters``
        """
        raise NotImplementedError

    @serves(
        operations.CUSTOM_TARIFF_FILTERS__DELETE_V2_0,
        ("roaming_operator", "custom_tariff_filter"),
    )
    async def custom_tariff_filters_delete_v2_0(
        self,
        roaming_operator: int,
        custom_tariff_filter: int,
    ) -> None | Response[None]:
        """Roaming Operators / Custom Tariff Filters / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/roaming-operators/v2.0/{roamingOperator}
        /custom-tariff-filters/{customTariffFilter}``
        """
        raise NotImplementedError

    @serves(
        operations.CUSTOM_TARIFF_FILTERS__GET_V2_0,
        ("roaming_operator", "custom_tariff_filter"),
    )
    async def custom_tariff_filters_get_v2_0(
        self,
        roaming_operator: int,
        custom_tariff_filter: int,
    ) -> (
        models.RoamingOperatorCustomTariffFilter
        | Response[models.RoamingOperatorCustomTariffFilter]
    ):
        """Roaming Operators / Custom Tariff Filters / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters
        /{customTariffFilter}``
        """
        raise NotImplementedError

    @serves(
        operations.CUSTOM_TARIFF_FILTERS__LIST_V2_0,
        ("roaming_operator", "filter", "per_page", "cursor"),
    )
    async def custom_tariff_filters_list_v2_0(
        self,
        roaming_operator: int,
        *,
        filter: models.CustomTariffFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> (
        models.RoamingOperatorCustomTariffFilterPage
        | Response[models.RoamingOperatorCustomTariffFilterPage]
    ):
        """Roaming Operators / Custom Tariff Filters / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters``
        """
        raise NotImplementedError

    @serves(
        operations.CUSTOM_TARIFF_FILTERS__REORDER_V2_0,
        ("roaming_operator",),
        {"filters": "filters"},
    )
    async def custom_tariff_filters_reorder_v2_0(
        self,
        roaming_operator: int,
        *,
        filters: list[models.RoamingOperatorCustomTariffFilterReorderFilter],
    ) -> (
        models.RoamingOperatorCustomTariffFilterReorderResult
        | Response[models.RoamingOperatorCustomTariffFilterReorderResult]
    ):
        """Roaming Operators / Custom Tariff Filters / Reorder.

        Raises:
            HTTPError(400): Bad Request.
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PUT /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters
        /reorder``
        """
        raise NotImplementedError

    @serves(
        operations.CUSTOM_TARIFF_FILTERS__SET_PRICING_DATA_V2_0,
        ("roaming_operator", "custom_tariff_filter"),
        {
            "country_code": "country_code",
            "party_id": "party_id",
            "id": "id",
            "currency": "currency",
            "type": "type",
            "tariff_alt_text": "tariff_alt_text",
            "tariff_alt_url": "tariff_alt_url",
            "min_price": "min_price",
            "max_price": "max_price",
            "elements": "elements",
            "start_date_time": "start_date_time",
            "end_date_time": "end_date_time",
            "energy_mix": "energy_mix",
            "last_updated": "last_updated",
        },
    )
    async def custom_tariff_filters_set_pricing_data_v2_0(
        self,
        roaming_operator: int,
        custom_tariff_filter: int,
        *,
        id: str,
        currency: str,
        elements: list[models.RoamingOperatorCustomTariffFilterElement],
        last_updated: datetime.datetime,
        country_code: str | Unset = UNSET,
        party_id: str | Unset = UNSET,
        type: models.RoamingOperatorCustomTariffFilterType | Unset = UNSET,
        tariff_alt_text: (
            list[models.RoamingOperatorCustomTariffFilterTariffAltText] | Unset
        ) = UNSET,
        tariff_alt_url: str | Unset = UNSET,
        min_price: models.RoamingOperatorCustomTariffFilterMaxPrice | Unset = UNSET,
        max_price: models.RoamingOperatorCustomTariffFilterMaxPrice | Unset = UNSET,
        start_date_time: datetime.datetime | Unset = UNSET,
        end_date_time: datetime.datetime | Unset = UNSET,
        energy_mix: models.RoamingOperatorCustomTariffFilterEnergyMix | Unset = UNSET,
    ) -> None | Response[None]:
        """Custom Tariff Filters / Set Pricing Data.

        Raises:
            HTTPError(400): Bad Request.
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/roaming-operator/v2.0/{roamingOperator}/custom-tariff-filter
        /{customTariffFilter}/set-pricing-data``
        """
        raise NotImplementedError

    @serves(
        operations.CUSTOM_TARIFF_FILTERS__UPDATE_V2_0,
        ("roaming_operator", "custom_tariff_filter"),
        {
            "name": "name",
            "status": "status",
            "countryCode": "country_code",
            "applicableCurrentTypes": "applicable_current_types",
            "powerBelowKw": "power_below_kw",
            "evseIdPrefix": "evse_id_prefix",
            "order": "order",
        },
    )
    async def custom_tariff_filters_update_v2_0(
        self,
        roaming_operator: int,
        custom_tariff_filter: int,
        *,
        name: str | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
        country_code: str | None | Unset = UNSET,
        applicable_current_types: (
            list[models.CustomTariffFilterApplicableCurrentType] | Unset
        ) = UNSET,
        power_below_kw: float | None | Unset = UNSET,
        evse_id_prefix: str | None | Unset = UNSET,
        order: int | Unset = UNSET,
    ) -> (
        models.RoamingOperatorCustomTariffFilter
        | Response[models.RoamingOperatorCustomTariffFilter]
    ):
        """Roaming Operators / Custom Tariff Filters / Update.

        Raises:
            HTTPError(400): Bad Request.
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(409): Conflict.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/roaming-operators/v2.0/{roamingOperator}
        /custom-tariff-filters/{customTariffFilter}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_0, ("roaming_operator",))
    async def get_v2_0(
        self,
        roaming_operator: int,
    ) -> models.RoamingOperator | Response[models.RoamingOperator]:
        """Roaming Operator / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("page", "per_page"))
    async def list_v2_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.RoamingOperatorPage | Response[models.RoamingOperatorPage]:
        """Roaming Operators / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/roaming-operators/v2.0``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V2_0,
        ("roaming_operator",),
        {
            "businessName": "business_name",
            "partnerId": "partner_id",
            "enabled": "enabled",
            "cpoSettings": "cpo_settings",
        },
    )
    async def update_v2_0(
        self,
        roaming_operator: int,
        *,
        business_name: str | None | Unset = UNSET,
        partner_id: int | None | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        cpo_settings: models.RoamingOperatorCpoSettings | None | Unset = UNSET,
    ) -> models.RoamingOperator | Response[models.RoamingOperator]:
        """Roaming Operator / Update.

        Args:
            partner_id: Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/roaming-operators/v2.0/{roamingOperator}``
        """
        raise NotImplementedError
