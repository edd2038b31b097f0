"""The operations of ``client.authorizations``."""

from __future__ import annotations

from typing import Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import authorizations as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncAuthorizationsV1_0(AsyncResource):
    """The operations of ``client.authorizations.v1_0``: endpoint version v1.0 only.

    Methods: ``get``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncAuthorizationsV1_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncAuthorizationsV1_0WithRawResponse(
            AsyncAuthorizationsV1_0(self._caller.with_raw_response),
        )

    @deprecated("client.authorizations.get replaces it", category=None)
    async def get(
        self,
        authorization: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.SessionAuthorization:
        """Authorization / Read.

        Deprecated: ``client.authorizations.get`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/authorizations/v1.0/{authorization}``
        """
        return await self._call(operations.GET_V1_0, request_options, (authorization,))


class AsyncAuthorizationsV2_0(AsyncResource):
    """The operations of ``client.authorizations.v2_0``: endpoint version v2.0 only.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncAuthorizationsV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncAuthorizationsV2_0WithRawResponse(
            AsyncAuthorizationsV2_0(self._caller.with_raw_response),
        )

    @deprecated("client.authorizations.get replaces it", category=None)
    async def get(
        self,
        authorization: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.V2Authorization:
        """Authorization / Read.

        Deprecated: ``client.authorizations.get`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/authorizations/v2.0/{authorization}``
        """
        return await self._call(operations.GET_V2_0, request_options, (authorization,))

    @deprecated("client.authorizations.list replaces it", category=None)
    def list(
        self,
        *,
        filter: models.AuthorizationFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.V2Authorization, models.V2AuthorizationPage]:
        """Authorizations / Listing.

        Deprecated: ``client.authorizations.list`` replaces it.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/authorizations/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (filter, page, per_page, cursor))


class AsyncAuthorizationsV2_1(AsyncResource):
    """The operations of ``client.authorizations.v2_1``: endpoint version v2.1 only.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncAuthorizationsV2_1WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncAuthorizationsV2_1WithRawResponse(
            AsyncAuthorizationsV2_1(self._caller.with_raw_response),
        )

    async def get(
        self,
        authorization: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.Authorization:
        """Authorization / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/authorizations/v2.1/{authorization}``
        """
        return await self._call(operations.GET_V2_1, request_options, (authorization,))

    def list(
        self,
        *,
        filter: models.AuthorizationFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.Authorization, models.AuthorizationPage]:
        """Authorizations / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/authorizations/v2.1``
        """
        return self._list(operations.LIST_V2_1, request_options, (filter, page, per_page, cursor))


class AsyncAuthorizations(AsyncResource):
    """The operations of ``client.authorizations``.

    Methods: ``get``, ``list``. One endpoint version only: ``v1_0``, ``v2_0``, ``v2_1``.
    """

    __slots__ = ()

    @property
    def v1_0(self) -> AsyncAuthorizationsV1_0:
        """The operations of ``client.authorizations.v1_0``: endpoint version v1.0 only."""
        return AsyncAuthorizationsV1_0(self._caller)

    @property
    def v2_0(self) -> AsyncAuthorizationsV2_0:
        """The operations of ``client.authorizations.v2_0``: endpoint version v2.0 only."""
        return AsyncAuthorizationsV2_0(self._caller)

    @property
    def v2_1(self) -> AsyncAuthorizationsV2_1:
        """The operations of ``client.authorizations.v2_1``: endpoint version v2.1 only."""
        return AsyncAuthorizationsV2_1(self._caller)

    @property
    def with_raw_response(self) -> AsyncAuthorizationsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncAuthorizationsWithRawResponse(
            AsyncAuthorizations(self._caller.with_raw_response),
        )

    async def get(
        self,
        authorization: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.Authorization:
        """Authorization / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/authorizations/v2.1/{authorization}``
        """
        return await self._call(operations.GET_V2_1, request_options, (authorization,))

    def list(
        self,
        *,
        filter: models.AuthorizationFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.Authorization, models.AuthorizationPage]:
        """Authorizations / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/authorizations/v2.1``
        """
        return self._list(operations.LIST_V2_1, request_options, (filter, page, per_page, cursor))


class AsyncAuthorizationsV1_0WithRawResponse(AsyncWrappedResource):
    """``client.authorizations.v1_0``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncAuthorizationsV1_0.get)


class AsyncAuthorizationsV2_0WithRawResponse(AsyncWrappedResource):
    """``client.authorizations.v2_0``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncAuthorizationsV2_0.get)
    list = AsyncRawMethod(AsyncAuthorizationsV2_0.list)


class AsyncAuthorizationsV2_1WithRawResponse(AsyncWrappedResource):
    """``client.authorizations.v2_1``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncAuthorizationsV2_1.get)
    list = AsyncRawMethod(AsyncAuthorizationsV2_1.list)


class AsyncAuthorizationsWithRawResponse(AsyncWrappedResource):
    """``client.authorizations``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def v1_0(self) -> AsyncAuthorizationsV1_0WithRawResponse:
        """The operations of ``client.authorizations.v1_0``: endpoint version v1.0 only."""
        return AsyncAuthorizationsV1_0WithRawResponse(self._resource.v1_0)

    @property
    def v2_0(self) -> AsyncAuthorizationsV2_0WithRawResponse:
        """The operations of ``client.authorizations.v2_0``: endpoint version v2.0 only."""
        return AsyncAuthorizationsV2_0WithRawResponse(self._resource.v2_0)

    @property
    def v2_1(self) -> AsyncAuthorizationsV2_1WithRawResponse:
        """The operations of ``client.authorizations.v2_1``: endpoint version v2.1 only."""
        return AsyncAuthorizationsV2_1WithRawResponse(self._resource.v2_1)

    get = AsyncRawMethod(AsyncAuthorizations.get)
    list = AsyncRawMethod(AsyncAuthorizations.list)
