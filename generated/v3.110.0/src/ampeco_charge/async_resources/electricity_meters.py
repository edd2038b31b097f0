"""The operations of ``client.electricity_meters``."""

from __future__ import annotations

import datetime
from typing import Unpack

from .. import models
from .._operations import electricity_meters as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncElectricityMeters(AsyncResource):
    """The operations of ``client.electricity_meters``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``report_consumption``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncElectricityMetersWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncElectricityMetersWithRawResponse(
            AsyncElectricityMeters(self._caller.with_raw_response),
        )

    async def create(
        self,
        *,
        name: str,
        integration_id: int,
        integration_parameters: dict[str, str] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ElectricityMeter:
        """Electricity Meter / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/electricity-meters/v1.0``
        """
        return await self._call(
            operations.CREATE_V1_0,
            request_options,
            (),
            {
                "name": name,
                "integrationId": integration_id,
                "integrationParameters": integration_parameters,
            },
        )

    async def delete(
        self,
        electricity_meter: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Electricity Meter / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/electricity-meters/v1.0/{electricityMeter}``
        """
        return await self._call(operations.DELETE_V1_0, request_options, (electricity_meter,))

    async def get(
        self,
        electricity_meter: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ElectricityMeter:
        """Electricity Meter / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/electricity-meters/v1.0/{electricityMeter}``
        """
        return await self._call(operations.GET_V1_0, request_options, (electricity_meter,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.ElectricityMeter, models.ElectricityMeterPage]:
        """Electricity Meters / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/electricity-meters/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (per_page, cursor))

    async def report_consumption(
        self,
        electricity_meter: int,
        *,
        timestamp: datetime.datetime | Unset = UNSET,
        current_l1: int | Unset = UNSET,
        current_l2: int | Unset = UNSET,
        current_l3: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Electricity Meter / Report Consumption.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/electricity-meter/v1.0/{electricityMeter}/report-consumption``
        """
        return await self._call(
            operations.REPORT_CONSUMPTION_V1_0,
            request_options,
            (electricity_meter,),
            {
                "timestamp": timestamp,
                "currentL1": current_l1,
                "currentL2": current_l2,
                "currentL3": current_l3,
            },
        )

    async def update(
        self,
        electricity_meter: int,
        *,
        name: str | Unset = UNSET,
        integration_id: int | Unset = UNSET,
        integration_parameters: dict[str, str] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ElectricityMeter:
        """Electricity Meter / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/electricity-meters/v1.0/{electricityMeter}``
        """
        return await self._call(
            operations.UPDATE_V1_0,
            request_options,
            (electricity_meter,),
            {
                "name": name,
                "integrationId": integration_id,
                "integrationParameters": integration_parameters,
            },
        )


class AsyncElectricityMetersWithRawResponse(AsyncWrappedResource):
    """``client.electricity_meters``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncElectricityMeters.create)
    delete = AsyncRawMethod(AsyncElectricityMeters.delete)
    get = AsyncRawMethod(AsyncElectricityMeters.get)
    list = AsyncRawMethod(AsyncElectricityMeters.list)
    report_consumption = AsyncRawMethod(AsyncElectricityMeters.report_consumption)
    update = AsyncRawMethod(AsyncElectricityMeters.update)
