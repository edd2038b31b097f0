"""What ``client.roaming_operators`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CUSTOM_TARIFF_FILTERS__CREATE_V2_0: Final[Operation[models.RoamingOperatorCustomTariffFilter]] = (
    Operation(
        "POST",
        "/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters",
        parameters=(Parameter("roamingOperator", "path", "simple", explode=False),),
        bodies=(RequestBody("application/json"),),
        responses=(
            Response(
                "201",
                "application/json",
                lambda: models.RoamingOperatorCustomTariffFilter,
                "data",
            ),
        ),
        security=(("bearerAuth",),),
    )
)
CUSTOM_TARIFF_FILTERS__DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}",
    parameters=(
        Parameter("roamingOperator", "path", "simple", explode=False),
        Parameter("customTariffFilter", "path", "simple", explode=False),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
CUSTOM_TARIFF_FILTERS__GET_V2_0: Final[Operation[models.RoamingOperatorCustomTariffFilter]] = (
    Operation(
        "GET",
        "/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}",
        parameters=(
            Parameter("roamingOperator", "path", "simple", explode=False),
            Parameter("customTariffFilter", "path", "simple", explode=False),
        ),
        responses=(
            Response(
                "200",
                "application/json",
                lambda: models.RoamingOperatorCustomTariffFilter,
                "data",
            ),
        ),
        security=(("bearerAuth",),),
    )
)
CUSTOM_TARIFF_FILTERS__LIST_V2_0: Final[
    Listing[models.RoamingOperatorCustomTariffFilter, models.RoamingOperatorCustomTariffFilterPage]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters",
        parameters=(
            Parameter("roamingOperator", "path", "simple", explode=False),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.CustomTariffFilter,
            ),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(
            Response(
                "200",
                "application/json",
                lambda: models.RoamingOperatorCustomTariffFilterPage,
            ),
        ),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
CUSTOM_TARIFF_FILTERS__REORDER_V2_0: Final[
    Operation[models.RoamingOperatorCustomTariffFilterReorderResult]
] = Operation(
    "PUT",
    "/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/reorder",
    parameters=(Parameter("roamingOperator", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response(
            "200",
            "application/json",
            lambda: models.RoamingOperatorCustomTariffFilterReorderResult,
        ),
    ),
    security=(("bearerAuth",),),
)
CUSTOM_TARIFF_FILTERS__SET_PRICING_DATA_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/roaming-operator/v2.0/{roamingOperator}/custom-tariff-filter/{customTariffFilter}/set-pricing-data",
    parameters=(
        Parameter("roamingOperator", "path", "simple", explode=False),
        Parameter("customTariffFilter", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
CUSTOM_TARIFF_FILTERS__UPDATE_V2_0: Final[Operation[models.RoamingOperatorCustomTariffFilter]] = (
    Operation(
        "PATCH",
        "/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}",
        parameters=(
            Parameter("roamingOperator", "path", "simple", explode=False),
            Parameter("customTariffFilter", "path", "simple", explode=False),
        ),
        bodies=(RequestBody("application/json"),),
        responses=(
            Response(
                "200",
                "application/json",
                lambda: models.RoamingOperatorCustomTariffFilter,
                "data",
            ),
        ),
        security=(("bearerAuth",),),
    )
)
GET_V2_0: Final[Operation[models.RoamingOperator]] = Operation(
    "GET",
    "/public-api/resources/roaming-operators/v2.0/{roamingOperator}",
    parameters=(Parameter("roamingOperator", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.RoamingOperator, "data"),),
    security=(("bearerAuth",),),
)
LIST_V2_0: Final[Listing[models.RoamingOperator, models.RoamingOperatorPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/roaming-operators/v2.0",
        parameters=(
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.RoamingOperatorPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
UPDATE_V2_0: Final[Operation[models.RoamingOperator]] = Operation(
    "PATCH",
    "/public-api/resources/roaming-operators/v2.0/{roamingOperator}",
    parameters=(Parameter("roamingOperator", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.RoamingOperator, "data"),),
    security=(("bearerAuth",),),
)
