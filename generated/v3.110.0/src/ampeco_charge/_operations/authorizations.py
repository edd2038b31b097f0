"""What ``client.authorizations`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, Response

GET_V1_0: Final[Operation[models.SessionAuthorization]] = Operation(
    "GET",
    "/public-api/resources/authorizations/v1.0/{authorization}",
    parameters=(Parameter("authorization", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.SessionAuthorization, "data"),),
    security=(("bearerAuth",),),
    deprecated="client.authorizations.get replaces it",
)
GET_V2_0: Final[Operation[models.V2Authorization]] = Operation(
    "GET",
    "/public-api/resources/authorizations/v2.0/{authorization}",
    parameters=(Parameter("authorization", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.V2Authorization, "data"),),
    security=(("bearerAuth",),),
    deprecated="client.authorizations.get replaces it",
)
LIST_V2_0: Final[Listing[models.V2Authorization, models.V2AuthorizationPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/authorizations/v2.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.AuthorizationFilter,
            ),
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.V2AuthorizationPage),),
        security=(("bearerAuth",),),
        deprecated="client.authorizations.list replaces it",
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        page="page",
        empty_cursor=True,
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
        last_page=("meta", "last_page"),
    ),
)
GET_V2_1: Final[Operation[models.Authorization]] = Operation(
    "GET",
    "/public-api/resources/authorizations/v2.1/{authorization}",
    parameters=(Parameter("authorization", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.Authorization, "data"),),
    security=(("bearerAuth",),),
)
LIST_V2_1: Final[Listing[models.Authorization, models.AuthorizationPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/authorizations/v2.1",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.AuthorizationFilter,
            ),
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.AuthorizationPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        page="page",
        empty_cursor=True,
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
        last_page=("meta", "last_page"),
    ),
)
