"""The operations of ``client.tariff_groups``."""

from __future__ import annotations

import builtins
from typing import Unpack

from .. import models
from .._operations import tariff_groups as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncTariffGroups(AsyncResource):
    """The operations of ``client.tariff_groups``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncTariffGroupsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncTariffGroupsWithRawResponse(AsyncTariffGroups(self._caller.with_raw_response))

    async def create(
        self,
        *,
        name: str,
        tariff_ids: builtins.list[int] | Unset = UNSET,
        partner_id: int | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.TariffGroup:
        """Tariff Group / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/tariff-groups/v1.0``
        """
        return await self._call(
            operations.CREATE_V1_0,
            request_options,
            (),
            {"name": name, "tariffIds": tariff_ids, "partnerId": partner_id},
        )

    async def delete(self, tariff_group: int, **request_options: Unpack[RequestOptions]) -> None:
        """Tariff Group / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/tariff-groups/v1.0/{tariffGroup}``
        """
        return await self._call(operations.DELETE_V1_0, request_options, (tariff_group,))

    async def get(
        self,
        tariff_group: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.TariffGroup:
        """Tariff Group / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/tariff-groups/v1.0/{tariffGroup}``
        """
        return await self._call(operations.GET_V1_0, request_options, (tariff_group,))

    def list(
        self,
        *,
        filter: models.TariffGroupFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.TariffGroup, models.TariffGroupPage]:
        """Tariff Groups / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/tariff-groups/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, page, cursor, per_page))

    async def replace(
        self,
        tariff_group: int,
        *,
        name: str,
        tariff_ids: builtins.list[int] | Unset = UNSET,
        partner_id: int | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.TariffGroup:
        """Tariff Group / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/tariff-groups/v1.0/{tariffGroup}``
        """
        return await self._call(
            operations.REPLACE_V1_0,
            request_options,
            (tariff_group,),
            {"name": name, "tariffIds": tariff_ids, "partnerId": partner_id},
        )


class AsyncTariffGroupsWithRawResponse(AsyncWrappedResource):
    """``client.tariff_groups``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncTariffGroups.create)
    delete = AsyncRawMethod(AsyncTariffGroups.delete)
    get = AsyncRawMethod(AsyncTariffGroups.get)
    list = AsyncRawMethod(AsyncTariffGroups.list)
    replace = AsyncRawMethod(AsyncTariffGroups.replace)
