"""What ``client.flexibility_assets`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

HISTORICAL_TIME_SERIES__LIST_V1_0: Final[
    Listing[
        models.FlexibilityAssetHistoricalTimeSeries, models.FlexibilityAssetHistoricalTimeSeriesPage
    ]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/historical-time-series",
        parameters=(
            Parameter("flexibilityAsset", "path", "simple", explode=False),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.FlexibilityAssetHistoricalTimeSeriesFilter,
            ),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(
            Response(
                "200",
                "application/json",
                lambda: models.FlexibilityAssetHistoricalTimeSeriesPage,
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
TIME_SERIES_FORECAST__LIST_V1_0: Final[
    Listing[
        models.FlexibilityAssetTimeSeriesForecast, models.FlexibilityAssetTimeSeriesForecastPage
    ]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/time-series-forecast",
        parameters=(
            Parameter("flexibilityAsset", "path", "simple", explode=False),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.FlexibilityAssetHistoricalTimeSeriesFilter,
            ),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(
            Response(
                "200",
                "application/json",
                lambda: models.FlexibilityAssetTimeSeriesForecastPage,
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
CHANGE_STATUS_V1_0: Final[Operation[models.FlexibilityAssetChangeStatusResult]] = Operation(
    "POST",
    "/public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}/change-status",
    parameters=(Parameter("flexibilityAsset", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response("201", "application/json", lambda: models.FlexibilityAssetChangeStatusResult),
    ),
    security=(("bearerAuth",),),
)
CREATE_V1_0: Final[Operation[models.FlexibilityAsset]] = Operation(
    "POST",
    "/public-api/resources/flexibility-assets/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.FlexibilityAsset, "data"),),
    security=(("bearerAuth",),),
)
CREATE_ACTIVATION_REQUEST_V1_0: Final[Operation[models.FlexibilityActivationRequest]] = Operation(
    "POST",
    "/public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}/create-activation-request",
    parameters=(Parameter("flexibilityAsset", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.FlexibilityActivationRequest),),
    security=(("bearerAuth",),),
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}",
    parameters=(Parameter("flexibilityAsset", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[Operation[models.FlexibilityAsset]] = Operation(
    "GET",
    "/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}",
    parameters=(Parameter("flexibilityAsset", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.FlexibilityAsset, "data"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.FlexibilityAsset, models.FlexibilityAssetPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/flexibility-assets/v1.0",
        parameters=(
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.FlexibilityAssetFilter,
            ),
        ),
        responses=(Response("200", "application/json", lambda: models.FlexibilityAssetPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
UPDATE_V1_0: Final[Operation[models.FlexibilityAsset]] = Operation(
    "PATCH",
    "/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}",
    parameters=(Parameter("flexibilityAsset", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.FlexibilityAsset, "data"),),
    security=(("bearerAuth",),),
)
