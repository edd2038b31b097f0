"""The operations of ``client.partner_revenues``."""

from __future__ import annotations

from typing import Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import partner_revenues as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncPartnerRevenuesV1_0(AsyncResource):
    """The operations of ``client.partner_revenues.v1_0``: endpoint version v1.0 only.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncPartnerRevenuesV1_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncPartnerRevenuesV1_0WithRawResponse(
            AsyncPartnerRevenuesV1_0(self._caller.with_raw_response),
        )

    @deprecated("client.partner_revenues.list replaces it", category=None)
    def list(
        self,
        *,
        filter: models.V1PartnerRevenueFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.V1PartnerRevenue, models.V1PartnerRevenuePage]:
        """Revenues / Listing.

        Deprecated: ``client.partner_revenues.list`` replaces it.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/partner-revenues/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, page, per_page))


class AsyncPartnerRevenuesV1_1(AsyncResource):
    """The operations of ``client.partner_revenues.v1_1``: endpoint version v1.1 only.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncPartnerRevenuesV1_1WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncPartnerRevenuesV1_1WithRawResponse(
            AsyncPartnerRevenuesV1_1(self._caller.with_raw_response),
        )

    def list(
        self,
        *,
        filter: models.PartnerRevenueFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.PartnerRevenue, models.PartnerRevenuePage]:
        """Revenues / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/partner-revenues/v1.1``
        """
        return self._list(operations.LIST_V1_1, request_options, (filter, per_page, cursor))


class AsyncPartnerRevenues(AsyncResource):
    """The operations of ``client.partner_revenues``.

    Methods: ``list``. One endpoint version only: ``v1_0``, ``v1_1``.
    """

    __slots__ = ()

    @property
    def v1_0(self) -> AsyncPartnerRevenuesV1_0:
        """The operations of ``client.partner_revenues.v1_0``: endpoint version v1.0 only."""
        return AsyncPartnerRevenuesV1_0(self._caller)

    @property
    def v1_1(self) -> AsyncPartnerRevenuesV1_1:
        """The operations of ``client.partner_revenues.v1_1``: endpoint version v1.1 only."""
        return AsyncPartnerRevenuesV1_1(self._caller)

    @property
    def with_raw_response(self) -> AsyncPartnerRevenuesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncPartnerRevenuesWithRawResponse(
            AsyncPartnerRevenues(self._caller.with_raw_response),
        )

    def list(
        self,
        *,
        filter: models.PartnerRevenueFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.PartnerRevenue, models.PartnerRevenuePage]:
        """Revenues / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/partner-revenues/v1.1``
        """
        return self._list(operations.LIST_V1_1, request_options, (filter, per_page, cursor))


class AsyncPartnerRevenuesV1_0WithRawResponse(AsyncWrappedResource):
    """``client.partner_revenues.v1_0``, whose methods give whole responses."""

    __slots__ = ()

    list = AsyncRawMethod(AsyncPartnerRevenuesV1_0.list)


class AsyncPartnerRevenuesV1_1WithRawResponse(AsyncWrappedResource):
    """``client.partner_revenues.v1_1``, whose methods give whole responses."""

    __slots__ = ()

    list = AsyncRawMethod(AsyncPartnerRevenuesV1_1.list)


class AsyncPartnerRevenuesWithRawResponse(AsyncWrappedResource):
    """``client.partner_revenues``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def v1_0(self) -> AsyncPartnerRevenuesV1_0WithRawResponse:
        """The operations of ``client.partner_revenues.v1_0``: endpoint version v1.0 only."""
        return AsyncPartnerRevenuesV1_0WithRawResponse(self._resource.v1_0)

    @property
    def v1_1(self) -> AsyncPartnerRevenuesV1_1WithRawResponse:
        """The operations of ``client.partner_revenues.v1_1``: endpoint version v1.1 only."""
        return AsyncPartnerRevenuesV1_1WithRawResponse(self._resource.v1_1)

    list = AsyncRawMethod(AsyncPartnerRevenues.list)
