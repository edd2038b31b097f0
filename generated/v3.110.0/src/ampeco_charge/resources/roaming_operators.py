"""The operations of ``client.roaming_operators``."""

from __future__ import annotations

import builtins
import datetime
from typing import Unpack

from .. import models
from .._operations import roaming_operators as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class RoamingOperatorsCustomTariffFilters(Resource):
    """The operations of ``client.roaming_operators.custom_tariff_filters``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``reorder``, ``set_pricing_data``,
    ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> RoamingOperatorsCustomTariffFiltersWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return RoamingOperatorsCustomTariffFiltersWithRawResponse(
            RoamingOperatorsCustomTariffFilters(self._caller.with_raw_response),
        )

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
        **request_options: Unpack[RequestOptions],
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
            operations.CUSTOM_TARIFF_FILTERS__CREATE_V2_0,
            request_options,
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

    def delete(
        self,
        roaming_operator: int,
        custom_tariff_filter: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
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
            operations.CUSTOM_TARIFF_FILTERS__DELETE_V2_0,
            request_options,
            (roaming_operator, custom_tariff_filter),
        )

    def get(
        self,
        roaming_operator: int,
        custom_tariff_filter: int,
        **request_options: Unpack[RequestOptions],
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
            operations.CUSTOM_TARIFF_FILTERS__GET_V2_0,
            request_options,
            (roaming_operator, custom_tariff_filter),
        )

    def list(
        self,
        roaming_operator: int,
        *,
        filter: models.CustomTariffFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[
        models.RoamingOperatorCustomTariffFilter, models.RoamingOperatorCustomTariffFilterPage
    ]:
        """Roaming Operators / Custom Tariff Filters / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters``
        """
        return self._list(
            operations.CUSTOM_TARIFF_FILTERS__LIST_V2_0,
            request_options,
            (roaming_operator, filter, per_page, cursor),
        )

    def reorder(
        self,
        roaming_operator: int,
        *,
        filters: builtins.list[models.RoamingOperatorCustomTariffFilterReorderFilter],
        **request_options: Unpack[RequestOptions],
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
            operations.CUSTOM_TARIFF_FILTERS__REORDER_V2_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
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
            operations.CUSTOM_TARIFF_FILTERS__SET_PRICING_DATA_V2_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
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
            operations.CUSTOM_TARIFF_FILTERS__UPDATE_V2_0,
            request_options,
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
        return RoamingOperatorsCustomTariffFilters(self._caller)

    @property
    def with_raw_response(self) -> RoamingOperatorsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return RoamingOperatorsWithRawResponse(RoamingOperators(self._caller.with_raw_response))

    def get(
        self,
        roaming_operator: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.RoamingOperator:
        """Roaming Operator / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}``
        """
        return self._call(operations.GET_V2_0, request_options, (roaming_operator,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.RoamingOperator, models.RoamingOperatorPage]:
        """Roaming Operators / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/roaming-operators/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (page, per_page))

    def update(
        self,
        roaming_operator: int,
        *,
        business_name: str | None | Unset = UNSET,
        partner_id: int | None | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        cpo_settings: models.RoamingOperatorCpoSettings | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
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
            operations.UPDATE_V2_0,
            request_options,
            (roaming_operator,),
            {
                "businessName": business_name,
                "partnerId": partner_id,
                "enabled": enabled,
                "cpoSettings": cpo_settings,
            },
        )


class RoamingOperatorsCustomTariffFiltersWithRawResponse(WrappedResource):
    """``client.roaming_operators.custom_tariff_filters``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(RoamingOperatorsCustomTariffFilters.create)
    delete = RawMethod(RoamingOperatorsCustomTariffFilters.delete)
    get = RawMethod(RoamingOperatorsCustomTariffFilters.get)
    list = RawMethod(RoamingOperatorsCustomTariffFilters.list)
    reorder = RawMethod(RoamingOperatorsCustomTariffFilters.reorder)
    set_pricing_data = RawMethod(RoamingOperatorsCustomTariffFilters.set_pricing_data)
    update = RawMethod(RoamingOperatorsCustomTariffFilters.update)


class RoamingOperatorsWithRawResponse(WrappedResource):
    """``client.roaming_operators``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def custom_tariff_filters(self) -> RoamingOperatorsCustomTariffFiltersWithRawResponse:
        """The operations of ``client.roaming_operators.custom_tariff_filters``."""
        return RoamingOperatorsCustomTariffFiltersWithRawResponse(
            self._resource.custom_tariff_filters,
        )

    get = RawMethod(RoamingOperators.get)
    list = RawMethod(RoamingOperators.list)
    update = RawMethod(RoamingOperators.update)
