"""The operations of ``client.partner_revenues``."""

from __future__ import annotations

from typing import Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import partner_revenues as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class PartnerRevenuesV1_0(Resource):
    """The operations of ``client.partner_revenues.v1_0``: endpoint version v1.0 only.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> PartnerRevenuesV1_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return PartnerRevenuesV1_0WithRawResponse(
            PartnerRevenuesV1_0(self._caller.with_raw_response),
        )

    @deprecated("client.partner_revenues.list replaces it", category=None)
    def list(
        self,
        *,
        filter: models.V1PartnerRevenueFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.V1PartnerRevenue, models.V1PartnerRevenuePage]:
        """Revenues / Listing.

        Deprecated: ``client.partner_revenues.list`` replaces it.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/partner-revenues/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, page, per_page))


class PartnerRevenuesV1_1(Resource):
    """The operations of ``client.partner_revenues.v1_1``: endpoint version v1.1 only.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> PartnerRevenuesV1_1WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return PartnerRevenuesV1_1WithRawResponse(
            PartnerRevenuesV1_1(self._caller.with_raw_response),
        )

    def list(
        self,
        *,
        filter: models.PartnerRevenueFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.PartnerRevenue, models.PartnerRevenuePage]:
        """Revenues / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/partner-revenues/v1.1``
        """
        return self._list(operations.LIST_V1_1, request_options, (filter, per_page, cursor))


class PartnerRevenues(Resource):
    """The operations of ``client.partner_revenues``.

    Methods: ``list``. One endpoint version only: ``v1_0``, ``v1_1``.
    """

    __slots__ = ()

    @property
    def v1_0(self) -> PartnerRevenuesV1_0:
        """The operations of ``client.partner_revenues.v1_0``: endpoint version v1.0 only."""
        return PartnerRevenuesV1_0(self._caller)

    @property
    def v1_1(self) -> PartnerRevenuesV1_1:
        """The operations of ``client.partner_revenues.v1_1``: endpoint version v1.1 only."""
        return PartnerRevenuesV1_1(self._caller)

    @property
    def with_raw_response(self) -> PartnerRevenuesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return PartnerRevenuesWithRawResponse(PartnerRevenues(self._caller.with_raw_response))

    def list(
        self,
        *,
        filter: models.PartnerRevenueFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.PartnerRevenue, models.PartnerRevenuePage]:
        """Revenues / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/partner-revenues/v1.1``
        """
        return self._list(operations.LIST_V1_1, request_options, (filter, per_page, cursor))


class PartnerRevenuesV1_0WithRawResponse(WrappedResource):
    """``client.partner_revenues.v1_0``, whose methods give whole responses."""

    __slots__ = ()

    list = RawMethod(PartnerRevenuesV1_0.list)


class PartnerRevenuesV1_1WithRawResponse(WrappedResource):
    """``client.partner_revenues.v1_1``, whose methods give whole responses."""

    __slots__ = ()

    list = RawMethod(PartnerRevenuesV1_1.list)


class PartnerRevenuesWithRawResponse(WrappedResource):
    """``client.partner_revenues``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def v1_0(self) -> PartnerRevenuesV1_0WithRawResponse:
        """The operations of ``client.partner_revenues.v1_0``: endpoint version v1.0 only."""
        return PartnerRevenuesV1_0WithRawResponse(self._resource.v1_0)

    @property
    def v1_1(self) -> PartnerRevenuesV1_1WithRawResponse:
        """The operations of ``client.partner_revenues.v1_1``: endpoint version v1.1 only."""
        return PartnerRevenuesV1_1WithRawResponse(self._resource.v1_1)

    list = RawMethod(PartnerRevenues.list)
