"""The operations of ``client.downtime_period_notices``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import downtime_period_notices as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncDowntimePeriodNotices(AsyncResource):
    """The operations of ``client.downtime_period_notices``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncDowntimePeriodNoticesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncDowntimePeriodNoticesWithRawResponse(
            AsyncDowntimePeriodNotices(self._caller.with_raw_response),
        )

    async def create(
        self,
        *,
        type: models.ChargePointDowntimePeriodType | Unset = UNSET,
        notice: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.DowntimePeriodNotice:
        """Downtime Period Notices / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/downtime-period-notices/v1.0``
        """
        return await self._call(
            operations.CREATE_V1_0,
            request_options,
            (),
            {"type": type, "notice": notice, "description": description},
        )

    async def delete(self, notice: int, **request_options: Unpack[RequestOptions]) -> None:
        """Downtime Period Notices / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/downtime-period-notices/v1.0/{notice}``
        """
        return await self._call(operations.DELETE_V1_0, request_options, (notice,))

    async def get(
        self,
        notice: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.DowntimePeriodNotice:
        """Downtime Period Notices / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/downtime-period-notices/v1.0/{notice}``
        """
        return await self._call(operations.GET_V1_0, request_options, (notice,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        filter: models.DowntimePeriodNoticeFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.DowntimePeriodNotice, models.DowntimePeriodNoticePage]:
        """Downtime Period Notices / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/downtime-period-notices/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (per_page, filter))

    async def update(
        self,
        notice: int,
        *,
        type: models.ChargePointDowntimePeriodType | Unset = UNSET,
        body_notice: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.DowntimePeriodNotice:
        """Downtime Period Notices / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/downtime-period-notices/v1.0/{notice}``
        """
        return await self._call(
            operations.UPDATE_V1_0,
            request_options,
            (notice,),
            {"type": type, "notice": body_notice, "description": description},
        )


class AsyncDowntimePeriodNoticesWithRawResponse(AsyncWrappedResource):
    """``client.downtime_period_notices``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncDowntimePeriodNotices.create)
    delete = AsyncRawMethod(AsyncDowntimePeriodNotices.delete)
    get = AsyncRawMethod(AsyncDowntimePeriodNotices.get)
    list = AsyncRawMethod(AsyncDowntimePeriodNotices.list)
    update = AsyncRawMethod(AsyncDowntimePeriodNotices.update)
