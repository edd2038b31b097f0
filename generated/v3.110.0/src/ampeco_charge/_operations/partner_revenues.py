"""What ``client.partner_revenues`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, Response

LIST_V1_0: Final[Listing[models.V1PartnerRevenue, models.V1PartnerRevenuePage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/partner-revenues/v1.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.V1PartnerRevenueFilter,
            ),
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.V1PartnerRevenuePage),),
        security=(("bearerAuth",),),
        deprecated="client.partner_revenues.list replaces it",
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
LIST_V1_1: Final[Listing[models.PartnerRevenue, models.PartnerRevenuePage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/partner-revenues/v1.1",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.PartnerRevenueFilter,
            ),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.PartnerRevenuePage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
