"""The operations of ``client.flexibility_assets``."""

from __future__ import annotations

import builtins
import datetime
from typing import Any, Unpack

from .. import models
from .._operations import flexibility_assets as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncFlexibilityAssetsHistoricalTimeSeries(AsyncResource):
    """The operations of ``client.flexibility_assets.historical_time_series``.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncFlexibilityAssetsHistoricalTimeSeriesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncFlexibilityAssetsHistoricalTimeSeriesWithRawResponse(
            AsyncFlexibilityAssetsHistoricalTimeSeries(self._caller.with_raw_response),
        )

    def list(
        self,
        flexibility_asset: int,
        *,
        filter: models.FlexibilityAssetHistoricalTimeSeriesFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[
        models.FlexibilityAssetHistoricalTimeSeries, models.FlexibilityAssetHistoricalTimeSeriesPage
    ]:
        """Flexibility Assets / Historical Time Series.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}
        /historical-time-series``
        """
        return self._list(
            operations.HISTORICAL_TIME_SERIES__LIST_V1_0,
            request_options,
            (flexibility_asset, filter, per_page, cursor),
        )


class AsyncFlexibilityAssetsTimeSeriesForecast(AsyncResource):
    """The operations of ``client.flexibility_assets.time_series_forecast``.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncFlexibilityAssetsTimeSeriesForecastWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncFlexibilityAssetsTimeSeriesForecastWithRawResponse(
            AsyncFlexibilityAssetsTimeSeriesForecast(self._caller.with_raw_response),
        )

    def list(
        self,
        flexibility_asset: int,
        *,
        filter: models.FlexibilityAssetHistoricalTimeSeriesFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[
        models.FlexibilityAssetTimeSeriesForecast, models.FlexibilityAssetTimeSeriesForecastPage
    ]:
        """Flexibility Assets / Time Series Forecast.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}
        /time-series-forecast``
        """
        return self._list(
            operations.TIME_SERIES_FORECAST__LIST_V1_0,
            request_options,
            (flexibility_asset, filter, per_page, cursor),
        )


class AsyncFlexibilityAssets(AsyncResource):
    """The operations of ``client.flexibility_assets``.

    Methods: ``change_status``, ``create``, ``create_activation_request``, ``delete``, ``get``,
    ``list``, ``update``. Resources inside: ``historical_time_series``, ``time_series_forecast``.
    """

    __slots__ = ()

    @property
    def historical_time_series(self) -> AsyncFlexibilityAssetsHistoricalTimeSeries:
        """The operations of ``client.flexibility_assets.historical_time_series``."""
        return AsyncFlexibilityAssetsHistoricalTimeSeries(self._caller)

    @property
    def time_series_forecast(self) -> AsyncFlexibilityAssetsTimeSeriesForecast:
        """The operations of ``client.flexibility_assets.time_series_forecast``."""
        return AsyncFlexibilityAssetsTimeSeriesForecast(self._caller)

    @property
    def with_raw_response(self) -> AsyncFlexibilityAssetsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncFlexibilityAssetsWithRawResponse(
            AsyncFlexibilityAssets(self._caller.with_raw_response),
        )

    async def change_status(
        self,
        flexibility_asset: str,
        *,
        status: models.EnabledStatus,
        ends_at: datetime.datetime | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.FlexibilityAssetChangeStatusResult:
        """Flexibility Asset / Change Status.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}/change-status``
        """
        return await self._call(
            operations.CHANGE_STATUS_V1_0,
            request_options,
            (flexibility_asset,),
            {"status": status, "endsAt": ends_at},
        )

    async def create(
        self,
        *,
        dlm_circuit_id: float | None,
        charge_point_id: float | None,
        evse_id: float | None,
        integration_id: float,
        status: models.EnabledStatus,
        description: str | None | Unset = UNSET,
        integration_parameters: dict[str, Any] | Unset = UNSET,
        ends_at: datetime.datetime | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.FlexibilityAsset:
        """Flexibility Assets / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/flexibility-assets/v1.0``
        """
        return await self._call(
            operations.CREATE_V1_0,
            request_options,
            (),
            {
                "dlmCircuitId": dlm_circuit_id,
                "chargePointId": charge_point_id,
                "evseId": evse_id,
                "description": description,
                "integrationId": integration_id,
                "integrationParameters": integration_parameters,
                "status": status,
                "endsAt": ends_at,
            },
        )

    async def create_activation_request(
        self,
        flexibility_asset: str,
        *,
        periods: builtins.list[models.FlexibilityAssetPeriod] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.FlexibilityActivationRequest:
        """Flexibility Asset / Create Activation Request.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}
        /create-activation-request``
        """
        return await self._call(
            operations.CREATE_ACTIVATION_REQUEST_V1_0,
            request_options,
            (flexibility_asset,),
            {"periods": periods},
        )

    async def delete(
        self,
        flexibility_asset: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Flexibility Assets / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}``
        """
        return await self._call(operations.DELETE_V1_0, request_options, (flexibility_asset,))

    async def get(
        self,
        flexibility_asset: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.FlexibilityAsset:
        """Flexibility Assets / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}``
        """
        return await self._call(operations.GET_V1_0, request_options, (flexibility_asset,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.FlexibilityAssetFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.FlexibilityAsset, models.FlexibilityAssetPage]:
        """Flexibility Assets / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/flexibility-assets/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (per_page, cursor, filter))

    async def update(
        self,
        flexibility_asset: int,
        *,
        description: str | None | Unset = UNSET,
        integration_id: float | Unset = UNSET,
        integration_parameters: dict[str, Any] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.FlexibilityAsset:
        """Flexibility Assets / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}``
        """
        return await self._call(
            operations.UPDATE_V1_0,
            request_options,
            (flexibility_asset,),
            {
                "description": description,
                "integrationId": integration_id,
                "integrationParameters": integration_parameters,
            },
        )


class AsyncFlexibilityAssetsHistoricalTimeSeriesWithRawResponse(AsyncWrappedResource):
    """``client.flexibility_assets.historical_time_series``, whose methods give whole responses."""

    __slots__ = ()

    list = AsyncRawMethod(AsyncFlexibilityAssetsHistoricalTimeSeries.list)


class AsyncFlexibilityAssetsTimeSeriesForecastWithRawResponse(AsyncWrappedResource):
    """``client.flexibility_assets.time_series_forecast``, whose methods give whole responses."""

    __slots__ = ()

    list = AsyncRawMethod(AsyncFlexibilityAssetsTimeSeriesForecast.list)


class AsyncFlexibilityAssetsWithRawResponse(AsyncWrappedResource):
    """``client.flexibility_assets``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def historical_time_series(self) -> AsyncFlexibilityAssetsHistoricalTimeSeriesWithRawResponse:
        """The operations of ``client.flexibility_assets.historical_time_series``."""
        return AsyncFlexibilityAssetsHistoricalTimeSeriesWithRawResponse(
            self._resource.historical_time_series,
        )

    @property
    def time_series_forecast(self) -> AsyncFlexibilityAssetsTimeSeriesForecastWithRawResponse:
        """The operations of ``client.flexibility_assets.time_series_forecast``."""
        return AsyncFlexibilityAssetsTimeSeriesForecastWithRawResponse(
            self._resource.time_series_forecast,
        )

    change_status = AsyncRawMethod(AsyncFlexibilityAssets.change_status)
    create = AsyncRawMethod(AsyncFlexibilityAssets.create)
    create_activation_request = AsyncRawMethod(AsyncFlexibilityAssets.create_activation_request)
    delete = AsyncRawMethod(AsyncFlexibilityAssets.delete)
    get = AsyncRawMethod(AsyncFlexibilityAssets.get)
    list = AsyncRawMethod(AsyncFlexibilityAssets.list)
    update = AsyncRawMethod(AsyncFlexibilityAssets.update)
