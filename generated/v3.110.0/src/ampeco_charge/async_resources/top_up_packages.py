"""The operations of ``client.top_up_packages``."""

from __future__ import annotations

from decimal import Decimal
from typing import Unpack

from .. import models
from .._operations import top_up_packages as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncTopUpPackages(AsyncResource):
    """The operations of ``client.top_up_packages``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncTopUpPackagesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncTopUpPackagesWithRawResponse(AsyncTopUpPackages(self._caller.with_raw_response))

    async def create(
        self,
        *,
        price: Decimal,
        bonus: Decimal,
        enabled: bool | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.TopUpPackage:
        """Top-Up Package / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            FeatureDisabledError: 405. Method Not Allowed.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/top-up-packages/v2.0``
        """
        return await self._call(
            operations.CREATE_V2_0,
            request_options,
            (),
            {"price": price, "bonus": bonus, "enabled": enabled},
        )

    async def delete(self, top_up_package: int, **request_options: Unpack[RequestOptions]) -> None:
        """Top-Up Package / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            FeatureDisabledError: 405. Method Not Allowed.

        ``DELETE /public-api/resources/top-up-packages/v2.0/{topUpPackage}``
        """
        return await self._call(operations.DELETE_V2_0, request_options, (top_up_package,))

    async def get(
        self,
        top_up_package: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.TopUpPackage:
        """Top-Up Package / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            FeatureDisabledError: 405. Method Not Allowed.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/top-up-packages/v2.0/{topUpPackage}``
        """
        return await self._call(operations.GET_V2_0, request_options, (top_up_package,))

    def list(
        self,
        *,
        filter: models.TopUpPackageFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.TopUpPackage, models.TopUpPackagePage]:
        """Top-Up Packages / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            FeatureDisabledError: 405. Method Not Allowed.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/top-up-packages/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (filter, page, per_page))

    async def update(
        self,
        top_up_package: int,
        *,
        price: Decimal | Unset = UNSET,
        bonus: Decimal | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.TopUpPackage:
        """Top-Up Package / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            FeatureDisabledError: 405. Method Not Allowed.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/top-up-packages/v2.0/{topUpPackage}``
        """
        return await self._call(
            operations.UPDATE_V2_0,
            request_options,
            (top_up_package,),
            {"price": price, "bonus": bonus, "enabled": enabled},
        )


class AsyncTopUpPackagesWithRawResponse(AsyncWrappedResource):
    """``client.top_up_packages``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncTopUpPackages.create)
    delete = AsyncRawMethod(AsyncTopUpPackages.delete)
    get = AsyncRawMethod(AsyncTopUpPackages.get)
    list = AsyncRawMethod(AsyncTopUpPackages.list)
    update = AsyncRawMethod(AsyncTopUpPackages.update)
