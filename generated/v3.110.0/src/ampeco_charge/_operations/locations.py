"""What ``client.locations`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CHARGING_ZONES__CREATE_V2_0: Final[Operation[models.LocationChargingZone]] = Operation(
    "POST",
    "/public-api/resources/locations/v2.0/{location}/charging-zones",
    parameters=(Parameter("location", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.LocationChargingZone, "data"),),
    security=(("bearerAuth",),),
)
CHARGING_ZONES__DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}",
    parameters=(
        Parameter("location", "path", "simple", explode=False),
        Parameter("chargingZone", "path", "simple", explode=False),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
CHARGING_ZONES__GET_V2_0: Final[Operation[models.LocationChargingZone]] = Operation(
    "GET",
    "/public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}",
    parameters=(
        Parameter("location", "path", "simple", explode=False),
        Parameter("chargingZone", "path", "simple", explode=False),
    ),
    responses=(Response("200", "application/json", lambda: models.LocationChargingZone, "data"),),
    security=(("bearerAuth",),),
)
CHARGING_ZONES__LIST_V2_0: Final[
    Listing[models.LocationChargingZone, models.LocationChargingZonePage]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/locations/v2.0/{location}/charging-zones",
        parameters=(
            Parameter("location", "path", "simple", explode=False),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.LocationChargingZonePage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
CHARGING_ZONES__UPDATE_V2_0: Final[Operation[models.LocationChargingZone]] = Operation(
    "PATCH",
    "/public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}",
    parameters=(
        Parameter("location", "path", "simple", explode=False),
        Parameter("chargingZone", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.LocationChargingZone, "data"),),
    security=(("bearerAuth",),),
)
CREATE_V1_0: Final[Operation[models.V1Location]] = Operation(
    "POST",
    "/public-api/resources/locations/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.V1Location),),
    security=(("bearerAuth",),),
    deprecated="client.locations.create replaces it",
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/locations/v1.0/{location}",
    parameters=(Parameter("location", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
    deprecated="client.locations.delete replaces it",
)
GET_V1_0: Final[Operation[models.V1Location]] = Operation(
    "GET",
    "/public-api/resources/locations/v1.0/{location}",
    parameters=(Parameter("location", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.V1Location, "data"),),
    security=(("bearerAuth",),),
    deprecated="client.locations.get replaces it",
)
LIST_V1_0: Final[Listing[models.V1Location, models.V1LocationPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/locations/v1.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.V1LocationFilter,
            ),
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.V1LocationPage),),
        security=(("bearerAuth",),),
        deprecated="client.locations.list replaces it",
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
UPDATE_V1_0: Final[Operation[models.V1Location]] = Operation(
    "PATCH",
    "/public-api/resources/locations/v1.0/{location}",
    parameters=(Parameter("location", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.V1Location),),
    security=(("bearerAuth",),),
    deprecated="client.locations.update replaces it",
)
CHECK_BOOKING_AVAILABILITY_V2_0: Final[
    Operation[list[models.LocationCheckBookingAvailabilityResult]]
] = Operation(
    "POST",
    "/public-api/actions/locations/v2.0/{location}/check-booking-availability",
    parameters=(Parameter("location", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response(
            "200",
            "application/json",
            lambda: list[models.LocationCheckBookingAvailabilityResult],
            "data",
        ),
    ),
    security=(("bearerAuth",),),
)
CREATE_V2_0: Final[Operation[models.Location]] = Operation(
    "POST",
    "/public-api/resources/locations/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.Location, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/locations/v2.0/{location}",
    parameters=(
        Parameter("location", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V2_0: Final[Operation[models.Location]] = Operation(
    "GET",
    "/public-api/resources/locations/v2.0/{location}",
    parameters=(
        Parameter("location", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", lambda: models.Location, "data"),),
    security=(("bearerAuth",),),
)
LIST_V2_0: Final[Listing[models.Location, models.LocationPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/locations/v2.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.LocationFilter,
            ),
            Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.LocationPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
UPDATE_V2_0: Final[Operation[models.Location]] = Operation(
    "PATCH",
    "/public-api/resources/locations/v2.0/{location}",
    parameters=(
        Parameter("location", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.Location, "data"),),
    security=(("bearerAuth",),),
)
