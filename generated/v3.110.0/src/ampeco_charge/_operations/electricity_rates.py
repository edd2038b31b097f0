"""What ``client.electricity_rates`` calls."""

from __future__ import annotations

from typing import Any, Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

ENERGY_MIX__GET_V2_0: Final[Operation[models.ElectricityRateEnergyMix]] = Operation(
    "GET",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix",
    parameters=(Parameter("electricityRate", "path", "simple", explode=False),),
    responses=(
        Response("200", "application/json", lambda: models.ElectricityRateEnergyMix, "data"),
    ),
    security=(("bearerAuth",),),
)
ENERGY_MIX__REPLACE_V2_0: Final[Operation[models.ElectricityRateEnergyMix]] = Operation(
    "PUT",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix",
    parameters=(Parameter("electricityRate", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response("200", "application/json", lambda: models.ElectricityRateEnergyMix, "data"),
    ),
    security=(("bearerAuth",),),
)
PRICE_PERIODS__DATE__DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}",
    parameters=(
        Parameter("electricityRate", "path", "simple", explode=False),
        Parameter("date", "path", "simple", explode=False),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
PRICE_PERIODS__DATE__GET_V2_0: Final[Operation[models.ElectricityRatePricePeriodDateDetails]] = (
    Operation(
        "GET",
        "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}",
        parameters=(
            Parameter("electricityRate", "path", "simple", explode=False),
            Parameter("date", "path", "simple", explode=False),
        ),
        responses=(
            Response(
                "200", "application/json", lambda: models.ElectricityRatePricePeriodDateDetails
            ),
        ),
        security=(("bearerAuth",),),
    )
)
PRICE_PERIODS__DATE__LIST_V2_0: Final[
    Listing[models.ElectricityRatePricePeriodDate, models.ElectricityRatePricePeriodDatePage]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date",
        parameters=(Parameter("electricityRate", "path", "simple", explode=False),),
        responses=(
            Response("200", "application/json", lambda: models.ElectricityRatePricePeriodDatePage),
        ),
        security=(("bearerAuth",),),
    ),
    Pagination(items=("data",), next_link=("links", "next")),
)
PRICE_PERIODS__DATE__REPLACE_V2_0: Final[
    Operation[models.ElectricityRatePricePeriodDateDetails]
] = Operation(
    "PUT",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}",
    parameters=(
        Parameter("electricityRate", "path", "simple", explode=False),
        Parameter("date", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response("200", "application/json", lambda: models.ElectricityRatePricePeriodDateDetails),
        Response("201", "application/json", lambda: models.ElectricityRatePricePeriodDateDetails),
    ),
    security=(("bearerAuth",),),
)
PRICE_PERIODS__WEEK_DAY__DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}",
    parameters=(
        Parameter("electricityRate", "path", "simple", explode=False),
        Parameter("weekDay", "path", "simple", explode=False),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
PRICE_PERIODS__WEEK_DAY__GET_V2_0: Final[
    Operation[models.ElectricityRatePricePeriodWeekDayDetails]
] = Operation(
    "GET",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}",
    parameters=(
        Parameter("electricityRate", "path", "simple", explode=False),
        Parameter("weekDay", "path", "simple", explode=False),
    ),
    responses=(
        Response(
            "200",
            "application/json",
            lambda: models.ElectricityRatePricePeriodWeekDayDetails,
        ),
    ),
    security=(("bearerAuth",),),
)
PRICE_PERIODS__WEEK_DAY__LIST_V2_0: Final[
    Listing[models.ElectricityRatePricePeriodWeekDay, models.ElectricityRatePricePeriodWeekDayPage]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day",
        parameters=(Parameter("electricityRate", "path", "simple", explode=False),),
        responses=(
            Response(
                "200",
                "application/json",
                lambda: models.ElectricityRatePricePeriodWeekDayPage,
            ),
        ),
        security=(("bearerAuth",),),
    ),
    Pagination(items=("data",), next_link=("links", "next")),
)
PRICE_PERIODS__WEEK_DAY__REPLACE_V2_0: Final[
    Operation[models.ElectricityRatePricePeriodWeekDayDetails]
] = Operation(
    "PUT",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}",
    parameters=(
        Parameter("electricityRate", "path", "simple", explode=False),
        Parameter("weekDay", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response(
            "200",
            "application/json",
            lambda: models.ElectricityRatePricePeriodWeekDayDetails,
        ),
        Response(
            "201",
            "application/json",
            lambda: models.ElectricityRatePricePeriodWeekDayDetails,
        ),
    ),
    security=(("bearerAuth",),),
)
PRICE_PERIODS__LIST_V2_0: Final[
    Listing[
        models.ElectricityRatePricePeriodWeekDay
        | models.ElectricityRatePricePeriodDate
        | dict[str, Any],
        models.ElectricityRatePricePeriodPage,
    ]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods",
        parameters=(Parameter("electricityRate", "path", "simple", explode=False),),
        responses=(
            Response("200", "application/json", lambda: models.ElectricityRatePricePeriodPage),
        ),
        security=(("bearerAuth",),),
    ),
    Pagination(items=("data",), next_link=("links", "next")),
)
CREATE_V1_0: Final[Operation[models.V1ElectricityRate]] = Operation(
    "POST",
    "/public-api/resources/electricity-rates/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.V1ElectricityRate, "data"),),
    security=(("bearerAuth",),),
    deprecated="client.electricity_rates.create replaces it",
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/electricity-rates/v1.0/{electricityRate}",
    parameters=(Parameter("electricityRate", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
    deprecated="client.electricity_rates.delete replaces it",
)
GET_V1_0: Final[Operation[models.V1ElectricityRate]] = Operation(
    "GET",
    "/public-api/resources/electricity-rates/v1.0/{electricityRate}",
    parameters=(Parameter("electricityRate", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.V1ElectricityRate, "data"),),
    security=(("bearerAuth",),),
    deprecated="client.electricity_rates.get replaces it",
)
LIST_V1_0: Final[Listing[models.V1ElectricityRate, models.V1ElectricityRatePage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/electricity-rates/v1.0",
        parameters=(
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.V1ElectricityRateFilter,
            ),
        ),
        responses=(Response("200", "application/json", lambda: models.V1ElectricityRatePage),),
        security=(("bearerAuth",),),
        deprecated="client.electricity_rates.list replaces it",
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
REPLACE_V1_0: Final[Operation[models.V1ElectricityRate]] = Operation(
    "PUT",
    "/public-api/resources/electricity-rates/v1.0/{electricityRate}",
    parameters=(Parameter("electricityRate", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.V1ElectricityRate, "data"),),
    security=(("bearerAuth",),),
    deprecated="client.electricity_rates.update replaces it",
)
CREATE_V2_0: Final[Operation[models.ElectricityRate]] = Operation(
    "POST",
    "/public-api/resources/electricity-rates/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.ElectricityRate, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}",
    parameters=(Parameter("electricityRate", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V2_0: Final[Operation[models.ElectricityRate]] = Operation(
    "GET",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}",
    parameters=(Parameter("electricityRate", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.ElectricityRate, "data"),),
    security=(("bearerAuth",),),
)
LIST_V2_0: Final[Listing[models.ElectricityRate, models.ElectricityRatePage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/electricity-rates/v2.0",
        parameters=(
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.ElectricityRateFilter,
            ),
        ),
        responses=(Response("200", "application/json", lambda: models.ElectricityRatePage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
UPDATE_V2_0: Final[Operation[models.ElectricityRate]] = Operation(
    "PATCH",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}",
    parameters=(Parameter("electricityRate", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.ElectricityRate, "data"),),
    security=(("bearerAuth",),),
)
