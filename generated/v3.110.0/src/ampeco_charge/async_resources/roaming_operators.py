"""The operations of ``client.roaming_operators``."""

from __future__ import annotations

import builtins
import datetime
from typing import Unpack

from .. import models
from .._operations import roaming_operators as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncRoamingOperatorsCustomTariffFilters(AsyncResource):
    """The operations of ``client.roaming_operators.custom_tariff_filters``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``reorder``, ``set_pricing_data``,
    ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncRoamingOperatorsCustomTariffFiltersWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncRoamingOperatorsCustomTariffFiltersWithRawResponse(
            AsyncRoamingOperatorsCustomTariffFilters(self._caller.with_raw_response),
        )

    async def create(
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
        return await self._call(
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

    async def delete(
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
        return await self._call(
            operations.CUSTOM_TARIFF_FILTERS__DELETE_V2_0,
            request_options,
            (roaming_operator, custom_tariff_filter),
        )

    async def get(
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
        return await self._call(
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
    ) -> AsyncPaginator[
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

    async def reorder(
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
        return await self._call(
            operations.CUSTOM_TARIFF_FILTERS__REORDER_V2_0,
            request_options,
            (roaming_operator,),
            {"filters": filters},
        )

    async def set_pricing_data(
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
        return await self._call(
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

    async def update(
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
        return await self._call(
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


class AsyncRoamingOperators(AsyncResource):
    """The operations of ``client.roaming_operators``.

    Methods: ``get``, ``list``, ``update``. Resources inside: ``custom_tariff_filters``.
    """

    __slots__ = ()

    @property
    def custom_tariff_filters(self) -> AsyncRoamingOperatorsCustomTariffFilters:
        """The operations of ``client.roaming_operators.custom_tariff_filters``."""
        return AsyncRoamingOperatorsCustomTariffFilters(self._caller)

    @property
    def with_raw_response(self) -> AsyncRoamingOperatorsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncRoamingOperatorsWithRawResponse(
            AsyncRoamingOperators(self._caller.with_raw_response),
        )

    async def get(
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
        return await self._call(operations.GET_V2_0, request_options, (roaming_operator,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.RoamingOperator, models.RoamingOperatorPage]:
        """Roaming Operators / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/roaming-operators/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (page, per_page))

    async def update(
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
        return await self._call(
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


class AsyncRoamingOperatorsCustomTariffFiltersWithRawResponse(AsyncWrappedResource):
    """``client.roaming_operators.custom_tariff_filters``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncRoamingOperatorsCustomTariffFilters.create)
    delete = AsyncRawMethod(AsyncRoamingOperatorsCustomTariffFilters.delete)
    get = AsyncRawMethod(AsyncRoamingOperatorsCustomTariffFilters.get)
    list = AsyncRawMethod(AsyncRoamingOperatorsCustomTariffFilters.list)
    reorder = AsyncRawMethod(AsyncRoamingOperatorsCustomTariffFilters.reorder)
    set_pricing_data = AsyncRawMethod(AsyncRoamingOperatorsCustomTariffFilters.set_pricing_data)
    update = AsyncRawMethod(AsyncRoamingOperatorsCustomTariffFilters.update)


class AsyncRoamingOperatorsWithRawResponse(AsyncWrappedResource):
    """``client.roaming_operators``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def custom_tariff_filters(self) -> AsyncRoamingOperatorsCustomTariffFiltersWithRawResponse:
        """The operations of ``client.roaming_operators.custom_tariff_filters``."""
        return AsyncRoamingOperatorsCustomTariffFiltersWithRawResponse(
            self._resource.custom_tariff_filters,
        )

    get = AsyncRawMethod(AsyncRoamingOperators.get)
    list = AsyncRawMethod(AsyncRoamingOperators.list)
    update = AsyncRawMethod(AsyncRoamingOperators.update)
