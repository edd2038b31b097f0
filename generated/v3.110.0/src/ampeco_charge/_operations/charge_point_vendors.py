"""What ``client.charge_point_vendors`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V1_0: Final[Operation[models.ChargePointVendor]] = Operation(
    "POST",
    "/public-api/resources/charge-point-vendors/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.ChargePointVendor, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/charge-point-vendors/v1.0/{vendorId}",
    parameters=(Parameter("vendorId", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[Operation[models.ChargePointVendor]] = Operation(
    "GET",
    "/public-api/resources/charge-point-vendors/v1.0/{vendorId}",
    parameters=(Parameter("vendorId", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.ChargePointVendor, "data"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.ChargePointVendor, models.ChargePointVendorPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/charge-point-vendors/v1.0",
        parameters=(
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.ChargePointVendorPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
UPDATE_V1_0: Final[Operation[models.ChargePointVendor]] = Operation(
    "PATCH",
    "/public-api/resources/charge-point-vendors/v1.0/{vendorId}",
    parameters=(Parameter("vendorId", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.ChargePointVendor, "data"),),
    security=(("bearerAuth",),),
)
