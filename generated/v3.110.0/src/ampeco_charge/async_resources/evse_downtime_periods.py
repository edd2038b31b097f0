"""The operations of ``client.evse_downtime_periods``."""

from __future__ import annotations

import datetime
from typing import Unpack

from .. import models
from .._operations import evse_downtime_periods as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncEvseDowntimePeriods(AsyncResource):
    """The operations of ``client.evse_downtime_periods``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncEvseDowntimePeriodsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncEvseDowntimePeriodsWithRawResponse(
            AsyncEvseDowntimePeriods(self._caller.with_raw_response),
        )

    async def create(
        self,
        *,
        evse_id: int | Unset = UNSET,
        notice_id: int | Unset = UNSET,
        started_at: datetime.datetime | Unset = UNSET,
        ended_at: datetime.datetime | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.EvseDowntimePeriod:
        """EVSE Downtime Period / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/evse-downtime-periods/v1.0``
        """
        return await self._call(
            operations.CREATE_V1_0,
            request_options,
            (),
            {
                "evseId": evse_id,
                "noticeId": notice_id,
                "startedAt": started_at,
                "endedAt": ended_at,
            },
        )

    async def delete(
        self,
        evse_downtime_period: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """EVSE Downtime Period / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}``
        """
        return await self._call(operations.DELETE_V1_0, request_options, (evse_downtime_period,))

    async def get(
        self,
        evse_downtime_period: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.EvseDowntimePeriod:
        """EVSE Downtime Period / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}``
        """
        return await self._call(operations.GET_V1_0, request_options, (evse_downtime_period,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        filter: models.EvseDowntimePeriodFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.EvseDowntimePeriod, models.EvseDowntimePeriodPage]:
        """EVSE Downtime Periods / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/evse-downtime-periods/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (per_page, filter))

    async def update(
        self,
        evse_downtime_period: int,
        *,
        notice_id: int | None | Unset = UNSET,
        started_at: datetime.datetime | Unset = UNSET,
        ended_at: datetime.datetime | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.EvseDowntimePeriod:
        """EVSE Downtime Period / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}``
        """
        return await self._call(
            operations.UPDATE_V1_0,
            request_options,
            (evse_downtime_period,),
            {"noticeId": notice_id, "startedAt": started_at, "endedAt": ended_at},
        )


class AsyncEvseDowntimePeriodsWithRawResponse(AsyncWrappedResource):
    """``client.evse_downtime_periods``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncEvseDowntimePeriods.create)
    delete = AsyncRawMethod(AsyncEvseDowntimePeriods.delete)
    get = AsyncRawMethod(AsyncEvseDowntimePeriods.get)
    list = AsyncRawMethod(AsyncEvseDowntimePeriods.list)
    update = AsyncRawMethod(AsyncEvseDowntimePeriods.update)
