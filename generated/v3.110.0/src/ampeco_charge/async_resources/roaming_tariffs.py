"""The operations of ``client.roaming_tariffs``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import roaming_tariffs as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncRoamingTariffs(AsyncResource):
    """The operations of ``client.roaming_tariffs``.

    Methods: ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncRoamingTariffsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncRoamingTariffsWithRawResponse(
            AsyncRoamingTariffs(self._caller.with_raw_response),
        )

    async def get(
        self,
        roaming_tariff: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.RoamingTariff:
        """Roaming Tariff / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/roaming-tariffs/v2.0/{roamingTariff}``
        """
        return await self._call(operations.GET_V2_0, request_options, (roaming_tariff,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.RoamingTariff, models.RoamingTariffPage]:
        """Roaming Tariffs / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/roaming-tariffs/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (page, per_page))

    async def update(
        self,
        roaming_tariff: int,
        *,
        tariff_group_id: int | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.RoamingTariff:
        """Roaming Tariff / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/roaming-tariffs/v2.0/{roamingTariff}``
        """
        return await self._call(
            operations.UPDATE_V2_0,
            request_options,
            (roaming_tariff,),
            {"tariffGroupId": tariff_group_id},
        )


class AsyncRoamingTariffsWithRawResponse(AsyncWrappedResource):
    """``client.roaming_tariffs``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncRoamingTariffs.get)
    list = AsyncRawMethod(AsyncRoamingTariffs.list)
    update = AsyncRawMethod(AsyncRoamingTariffs.update)
