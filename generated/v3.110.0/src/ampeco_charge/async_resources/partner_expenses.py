"""The operations of ``client.partner_expenses``."""

from __future__ import annotations

from typing import Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import partner_expenses as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncPartnerExpensesV1_0(AsyncResource):
    """The operations of ``client.partner_expenses.v1_0``: endpoint version v1.0 only.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncPartnerExpensesV1_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncPartnerExpensesV1_0WithRawResponse(
            AsyncPartnerExpensesV1_0(self._caller.with_raw_response),
        )

    @deprecated("client.partner_expenses.list replaces it", category=None)
    def list(
        self,
        *,
        filter: models.V1PartnerExpenseFilter | Unset = UNSET,
        with_breakdown: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.V1PartnerExpense, models.V1PartnerExpensePage]:
        """Expenses / Listing.

        Deprecated: ``client.partner_expenses.list`` replaces it.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/partner-expenses/v1.0``
        """
        return self._list(
            operations.LIST_V1_0,
            request_options,
            (filter, with_breakdown, page, per_page),
        )


class AsyncPartnerExpensesV1_1(AsyncResource):
    """The operations of ``client.partner_expenses.v1_1``: endpoint version v1.1 only.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncPartnerExpensesV1_1WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncPartnerExpensesV1_1WithRawResponse(
            AsyncPartnerExpensesV1_1(self._caller.with_raw_response),
        )

    def list(
        self,
        *,
        filter: models.PartnerExpenseFilter | Unset = UNSET,
        with_breakdown: bool | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.PartnerExpense, models.PartnerExpensePage]:
        """Expenses / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/partner-expenses/v1.1``
        """
        return self._list(
            operations.LIST_V1_1,
            request_options,
            (filter, with_breakdown, per_page, cursor),
        )


class AsyncPartnerExpenses(AsyncResource):
    """The operations of ``client.partner_expenses``.

    Methods: ``list``. One endpoint version only: ``v1_0``, ``v1_1``.
    """

    __slots__ = ()

    @property
    def v1_0(self) -> AsyncPartnerExpensesV1_0:
        """The operations of ``client.partner_expenses.v1_0``: endpoint version v1.0 only."""
        return AsyncPartnerExpensesV1_0(self._caller)

    @property
    def v1_1(self) -> AsyncPartnerExpensesV1_1:
        """The operations of ``client.partner_expenses.v1_1``: endpoint version v1.1 only."""
        return AsyncPartnerExpensesV1_1(self._caller)

    @property
    def with_raw_response(self) -> AsyncPartnerExpensesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncPartnerExpensesWithRawResponse(
            AsyncPartnerExpenses(self._caller.with_raw_response),
        )

    def list(
        self,
        *,
        filter: models.PartnerExpenseFilter | Unset = UNSET,
        with_breakdown: bool | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.PartnerExpense, models.PartnerExpensePage]:
        """Expenses / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/partner-expenses/v1.1``
        """
        return self._list(
            operations.LIST_V1_1,
            request_options,
            (filter, with_breakdown, per_page, cursor),
        )


class AsyncPartnerExpensesV1_0WithRawResponse(AsyncWrappedResource):
    """``client.partner_expenses.v1_0``, whose methods give whole responses."""

    __slots__ = ()

    list = AsyncRawMethod(AsyncPartnerExpensesV1_0.list)


class AsyncPartnerExpensesV1_1WithRawResponse(AsyncWrappedResource):
    """``client.partner_expenses.v1_1``, whose methods give whole responses."""

    __slots__ = ()

    list = AsyncRawMethod(AsyncPartnerExpensesV1_1.list)


class AsyncPartnerExpensesWithRawResponse(AsyncWrappedResource):
    """``client.partner_expenses``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def v1_0(self) -> AsyncPartnerExpensesV1_0WithRawResponse:
        """The operations of ``client.partner_expenses.v1_0``: endpoint version v1.0 only."""
        return AsyncPartnerExpensesV1_0WithRawResponse(self._resource.v1_0)

    @property
    def v1_1(self) -> AsyncPartnerExpensesV1_1WithRawResponse:
        """The operations of ``client.partner_expenses.v1_1``: endpoint version v1.1 only."""
        return AsyncPartnerExpensesV1_1WithRawResponse(self._resource.v1_1)

    list = AsyncRawMethod(AsyncPartnerExpenses.list)
