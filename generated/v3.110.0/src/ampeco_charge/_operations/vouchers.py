"""What ``client.vouchers`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V2_0: Final[Operation[models.V2Voucher]] = Operation(
    "POST",
    "/public-api/resources/vouchers/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.V2Voucher, "data"),),
    security=(("bearerAuth",),),
    deprecated="client.vouchers.create replaces it",
)
DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/vouchers/v2.0/{voucher}",
    parameters=(Parameter("voucher", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
    deprecated="client.vouchers.delete replaces it",
)
GET_V2_0: Final[Operation[models.V2Voucher]] = Operation(
    "GET",
    "/public-api/resources/vouchers/v2.0/{voucher}",
    parameters=(Parameter("voucher", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.V2Voucher, "data"),),
    security=(("bearerAuth",),),
    deprecated="client.vouchers.get replaces it",
)
LIST_V2_0: Final[Listing[models.V2Voucher, models.V2VoucherPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/vouchers/v2.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.V2VoucherFilter,
            ),
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.V2VoucherPage),),
        security=(("bearerAuth",),),
        deprecated="client.vouchers.list replaces it",
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
UPDATE_V2_0: Final[Operation[models.V2Voucher]] = Operation(
    "PATCH",
    "/public-api/resources/vouchers/v2.0/{voucher}",
    parameters=(Parameter("voucher", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.V2Voucher, "data"),),
    security=(("bearerAuth",),),
    deprecated="client.vouchers.update replaces it",
)
CREATE_V2_1: Final[Operation[models.Voucher]] = Operation(
    "POST",
    "/public-api/resources/vouchers/v2.1",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.Voucher, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V2_1: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/vouchers/v2.1/{voucher}",
    parameters=(Parameter("voucher", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V2_1: Final[Operation[models.Voucher]] = Operation(
    "GET",
    "/public-api/resources/vouchers/v2.1/{voucher}",
    parameters=(Parameter("voucher", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.Voucher, "data"),),
    security=(("bearerAuth",),),
)
LIST_V2_1: Final[Listing[models.Voucher, models.VoucherPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/vouchers/v2.1",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.VoucherFilter,
            ),
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.VoucherPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
UPDATE_V2_1: Final[Operation[models.Voucher]] = Operation(
    "PATCH",
    "/public-api/resources/vouchers/v2.1/{voucher}",
    parameters=(Parameter("voucher", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.Voucher, "data"),),
    security=(("bearerAuth",),),
)
