"""The operations of ``client.partner_expenses``."""

from __future__ import annotations

from typing import Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import partner_expenses as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class PartnerExpensesV1_0(Resource):
    """The operations of ``client.partner_expenses.v1_0``: endpoint version v1.0 only.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> PartnerExpensesV1_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return PartnerExpensesV1_0WithRawResponse(
            PartnerExpensesV1_0(self._caller.with_raw_response),
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
    ) -> Page[models.V1PartnerExpense, models.V1PartnerExpensePage]:
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


class PartnerExpensesV1_1(Resource):
    """The operations of ``client.partner_expenses.v1_1``: endpoint version v1.1 only.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> PartnerExpensesV1_1WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return PartnerExpensesV1_1WithRawResponse(
            PartnerExpensesV1_1(self._caller.with_raw_response),
        )

    def list(
        self,
        *,
        filter: models.PartnerExpenseFilter | Unset = UNSET,
        with_breakdown: bool | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.PartnerExpense, models.PartnerExpensePage]:
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


class PartnerExpenses(Resource):
    """The operations of ``client.partner_expenses``.

    Methods: ``list``. One endpoint version only: ``v1_0``, ``v1_1``.
    """

    __slots__ = ()

    @property
    def v1_0(self) -> PartnerExpensesV1_0:
        """The operations of ``client.partner_expenses.v1_0``: endpoint version v1.0 only."""
        return PartnerExpensesV1_0(self._caller)

    @property
    def v1_1(self) -> PartnerExpensesV1_1:
        """The operations of ``client.partner_expenses.v1_1``: endpoint version v1.1 only."""
        return PartnerExpensesV1_1(self._caller)

    @property
    def with_raw_response(self) -> PartnerExpensesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return PartnerExpensesWithRawResponse(PartnerExpenses(self._caller.with_raw_response))

    def list(
        self,
        *,
        filter: models.PartnerExpenseFilter | Unset = UNSET,
        with_breakdown: bool | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.PartnerExpense, models.PartnerExpensePage]:
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


class PartnerExpensesV1_0WithRawResponse(WrappedResource):
    """``client.partner_expenses.v1_0``, whose methods give whole responses."""

    __slots__ = ()

    list = RawMethod(PartnerExpensesV1_0.list)


class PartnerExpensesV1_1WithRawResponse(WrappedResource):
    """``client.partner_expenses.v1_1``, whose methods give whole responses."""

    __slots__ = ()

    list = RawMethod(PartnerExpensesV1_1.list)


class PartnerExpensesWithRawResponse(WrappedResource):
    """``client.partner_expenses``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def v1_0(self) -> PartnerExpensesV1_0WithRawResponse:
        """The operations of ``client.partner_expenses.v1_0``: endpoint version v1.0 only."""
        return PartnerExpensesV1_0WithRawResponse(self._resource.v1_0)

    @property
    def v1_1(self) -> PartnerExpensesV1_1WithRawResponse:
        """The operations of ``client.partner_expenses.v1_1``: endpoint version v1.1 only."""
        return PartnerExpensesV1_1WithRawResponse(self._resource.v1_1)

    list = RawMethod(PartnerExpenses.list)
