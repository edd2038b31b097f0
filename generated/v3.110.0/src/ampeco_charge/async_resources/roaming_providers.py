"""The operations of ``client.roaming_providers``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import roaming_providers as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncRoamingProviders(AsyncResource):
    """The operations of ``client.roaming_providers``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncRoamingProvidersWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncRoamingProvidersWithRawResponse(
            AsyncRoamingProviders(self._caller.with_raw_response),
        )

    async def create(
        self,
        *,
        body: models.RoamingProviderCreateHubject | models.RoamingProviderCreateOcpi,
        **request_options: Unpack[RequestOptions],
    ) -> models.RoamingProvider:
        """Roaming Provider / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/roaming-providers/v2.0``
        """
        return await self._call(operations.CREATE_V2_0, request_options, (), body)

    async def delete(
        self,
        roaming_provider: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Roaming Provider / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            FeatureDisabledError: 405. Method Not Allowed.

        ``DELETE /public-api/resources/roaming-providers/v2.0/{roamingProvider}``
        """
        return await self._call(operations.DELETE_V2_0, request_options, (roaming_provider,))

    async def get(
        self,
        roaming_provider: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.RoamingProvider:
        """Roaming Provider / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/roaming-providers/v2.0/{roamingProvider}``
        """
        return await self._call(operations.GET_V2_0, request_options, (roaming_provider,))

    def list(
        self,
        *,
        filter: models.RoamingProviderFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.RoamingProvider, models.RoamingProviderPage]:
        """Roaming Providers / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/roaming-providers/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (filter, page, per_page))

    async def update(
        self,
        roaming_provider: int,
        *,
        body: models.RoamingProviderUpdateHubject | models.RoamingProviderUpdateOcpi,
        **request_options: Unpack[RequestOptions],
    ) -> models.RoamingProvider:
        """Roaming Provider / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/roaming-providers/v2.0/{roamingProvider}``
        """
        return await self._call(operations.UPDATE_V2_0, request_options, (roaming_provider,), body)


class AsyncRoamingProvidersWithRawResponse(AsyncWrappedResource):
    """``client.roaming_providers``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncRoamingProviders.create)
    delete = AsyncRawMethod(AsyncRoamingProviders.delete)
    get = AsyncRawMethod(AsyncRoamingProviders.get)
    list = AsyncRawMethod(AsyncRoamingProviders.list)
    update = AsyncRawMethod(AsyncRoamingProviders.update)
