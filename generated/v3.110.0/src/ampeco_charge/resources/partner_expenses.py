"""The operations of ``client.partner_expenses``."""

from __future__ import annotations

from typing import Final

from typing_extensions import deprecated

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, Response
from .._runtime.unset import UNSET, Unset

_LIST_V1_0: Final[Operation[models.V1PartnerExpensePage]] = Operation(
    "GET",
    "/public-api/resources/partner-expenses/v1.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("withBreakdown", "query", "form", explode=True),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.V1PartnerExpensePage),),
    security=(("bearerAuth",),),
)
_LIST_V1_1: Final[Operation[models.PartnerExpensePage]] = Operation(
    "GET",
    "/public-api/resources/partner-expenses/v1.1",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("withBreakdown", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.PartnerExpensePage),),
    security=(("bearerAuth",),),
)


class PartnerExpensesV1_0(Resource):
    """The operations of ``client.partner_expenses.v1_0``: endpoint version v1.0 only.

    Methods: ``list``.
    """

    __slots__ = ()

    @deprecated("The API deprecates this operation", category=None)
    def list(
        self,
        *,
        filter: models.V1PartnerExpenseFilter | Unset = UNSET,
        with_breakdown: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.V1PartnerExpensePage:
        """Expenses / Listing.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/partner-expenses/v1.0``
        """
        return self._call(_LIST_V1_0, (filter, with_breakdown, page, per_page))


class PartnerExpensesV1_1(Resource):
    """The operations of ``client.partner_expenses.v1_1``: endpoint version v1.1 only.

    Methods: ``list``.
    """

    __slots__ = ()

    def list(
        self,
        *,
        filter: models.PartnerExpenseFilter | Unset = UNSET,
        with_breakdown: bool | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.PartnerExpensePage:
        """Expenses / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/partner-expenses/v1.1``
        """
        return self._call(_LIST_V1_1, (filter, with_breakdown, per_page, cursor))


class PartnerExpenses(Resource):
    """The operations of ``client.partner_expenses``.

    Methods: ``list``. One endpoint version only: ``v1_0``, ``v1_1``.
    """

    __slots__ = ()

    @property
    def v1_0(self) -> PartnerExpensesV1_0:
        """The operations of ``client.partner_expenses.v1_0``: endpoint version v1.0 only."""
        return PartnerExpensesV1_0(self._call)

    @property
    def v1_1(self) -> PartnerExpensesV1_1:
        """The operations of ``client.partner_expenses.v1_1``: endpoint version v1.1 only."""
        return PartnerExpensesV1_1(self._call)

    def list(
        self,
        *,
        filter: models.PartnerExpenseFilter | Unset = UNSET,
        with_breakdown: bool | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.PartnerExpensePage:
        """Expenses / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/partner-expenses/v1.1``
        """
        return self._call(_LIST_V1_1, (filter, with_breakdown, per_page, cursor))
