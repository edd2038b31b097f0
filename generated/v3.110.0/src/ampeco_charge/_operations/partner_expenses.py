"""What ``client.partner_expenses`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, Response

LIST_V1_0: Final[Listing[models.V1PartnerExpense, models.V1PartnerExpensePage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/partner-expenses/v1.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.V1PartnerExpenseFilter,
            ),
            Parameter("withBreakdown", "query", "form", explode=True),
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.V1PartnerExpensePage),),
        security=(("bearerAuth",),),
        deprecated="client.partner_expenses.list replaces it",
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
LIST_V1_1: Final[Listing[models.PartnerExpense, models.PartnerExpensePage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/partner-expenses/v1.1",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.PartnerExpenseFilter,
            ),
            Parameter("withBreakdown", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.PartnerExpensePage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
