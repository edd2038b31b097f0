"""The operations of ``client.sessions``."""

from __future__ import annotations

import builtins
from typing import Literal, Unpack

from .. import models
from .._operations import sessions as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncSessionsConsumptionStats(AsyncResource):
    """The operations of ``client.sessions.consumption_stats``.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncSessionsConsumptionStatsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncSessionsConsumptionStatsWithRawResponse(
            AsyncSessionsConsumptionStats(self._caller.with_raw_response),
        )

    def list(
        self,
        session: str,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[
        models.SessionConsumptionStats, builtins.list[models.SessionConsumptionStats]
    ]:
        """Sessions / Consumption Stats / Read.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/sessions/v1.0/{session}/consumption-stats``
        """
        return self._list(operations.CONSUMPTION_STATS__LIST_V1_0, request_options, (session,))


class AsyncSessions(AsyncResource):
    """The operations of ``client.sessions``.

    Methods: ``assign_user``, ``get``, ``list``, ``retry_payment``. Resources inside:
    ``consumption_stats``.
    """

    __slots__ = ()

    @property
    def consumption_stats(self) -> AsyncSessionsConsumptionStats:
        """The operations of ``client.sessions.consumption_stats``."""
        return AsyncSessionsConsumptionStats(self._caller)

    @property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncSessionsWithRawResponse(AsyncSessions(self._caller.with_raw_response))

    async def assign_user(
        self,
        session: int,
        *,
        user_id: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Session / Assign to user.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ConflictError: 409. Conflict.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/session/v1.0/{session}/assign-user``
        """
        return await self._call(
            operations.ASSIGN_USER_V1_0,
            request_options,
            (session,),
            {"userId": user_id},
        )

    async def get(
        self,
        session: str,
        *,
        with_clock_aligned_energy_consumption: bool | Unset = UNSET,
        clock_aligned_interval: models.SessionClockAlignedInterval | Unset = UNSET,
        with_authorization: bool | Unset = UNSET,
        with_charging_periods: bool | Unset = UNSET,
        with_charging_periods_price_breakdown: bool | Unset = UNSET,
        with_price_breakdown: bool | Unset = UNSET,
        include: builtins.list[Literal["externalAppData"]] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.Session:
        """Session / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/sessions/v1.0/{session}``
        """
        return await self._call(
            operations.GET_V1_0,
            request_options,
            (
                session,
                with_clock_aligned_energy_consumption,
                clock_aligned_interval,
                with_authorization,
                with_charging_periods,
                with_charging_periods_price_breakdown,
                with_price_breakdown,
                include,
            ),
        )

    def list(
        self,
        *,
        with_clock_aligned_energy_consumption: bool | Unset = UNSET,
        clock_aligned_interval: models.SessionClockAlignedInterval | Unset = UNSET,
        with_authorization: bool | Unset = UNSET,
        with_price_breakdown: bool | Unset = UNSET,
        with_charging_periods: bool | Unset = UNSET,
        with_charging_periods_price_breakdown: bool | Unset = UNSET,
        filter: models.SessionFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        include: builtins.list[Literal["externalAppData"]] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.Session, models.SessionPage]:
        """Sessions / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/sessions/v1.0``
        """
        return self._list(
            operations.LIST_V1_0,
            request_options,
            (
                with_clock_aligned_energy_consumption,
                clock_aligned_interval,
                with_authorization,
                with_price_breakdown,
                with_charging_periods,
                with_charging_periods_price_breakdown,
                filter,
                page,
                per_page,
                cursor,
                include,
            ),
        )

    async def retry_payment(
        self,
        session: int,
        *,
        payment_method_id: int | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Session / Retry Payment.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ConflictError: 409. Conflict.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/session/v1.0/{session}/retry-payment``
        """
        return await self._call(
            operations.RETRY_PAYMENT_V1_0,
            request_options,
            (session,),
            {"paymentMethodId": payment_method_id},
        )


class AsyncSessionsConsumptionStatsWithRawResponse(AsyncWrappedResource):
    """``client.sessions.consumption_stats``, whose methods give whole responses."""

    __slots__ = ()

    list = AsyncRawMethod(AsyncSessionsConsumptionStats.list)


class AsyncSessionsWithRawResponse(AsyncWrappedResource):
    """``client.sessions``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def consumption_stats(self) -> AsyncSessionsConsumptionStatsWithRawResponse:
        """The operations of ``client.sessions.consumption_stats``."""
        return AsyncSessionsConsumptionStatsWithRawResponse(self._resource.consumption_stats)

    assign_user = AsyncRawMethod(AsyncSessions.assign_user)
    get = AsyncRawMethod(AsyncSessions.get)
    list = AsyncRawMethod(AsyncSessions.list)
    retry_payment = AsyncRawMethod(AsyncSessions.retry_payment)
