"""What ``client.payment_terminals`` calls."""

from __future__ import annotations

from typing import Any, Final

from .. import models
from .._runtime.models import UnknownObject
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V1_0: Final[
    Operation[
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalCardlinkCastles
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalWindcave
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
        | dict[str, Any]
    ]
] = Operation(
    "POST",
    "/public-api/resources/payment-terminals/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(
        Response(
            "200",
            "application/json",
            lambda: models.PaymentTerminalPayterOnCp
            | models.PaymentTerminalPayterOnLocation
            | models.PaymentTerminalCardlinkCastles
            | models.PaymentTerminalCrane
            | models.PaymentTerminalAmpeco
            | models.PaymentTerminalNayax
            | models.PaymentTerminalWindcave
            | models.PaymentTerminalPax
            | models.PaymentTerminalWebPortal
            | models.PaymentTerminalAdyenCastles
            | models.PaymentTerminalPrintecCastles
            | UnknownObject,
            "data",
        ),
    ),
    security=(("bearerAuth",),),
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/payment-terminals/v1.0/{paymentTerminal}",
    parameters=(Parameter("paymentTerminal", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[
    Operation[
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalCardlinkCastles
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalWindcave
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
        | dict[str, Any]
    ]
] = Operation(
    "GET",
    "/public-api/resources/payment-terminals/v1.0/{paymentTerminal}",
    parameters=(Parameter("paymentTerminal", "path", "simple", explode=False),),
    responses=(
        Response(
            "200",
            "application/json",
            lambda: models.PaymentTerminalPayterOnCp
            | models.PaymentTerminalPayterOnLocation
            | models.PaymentTerminalCardlinkCastles
            | models.PaymentTerminalCrane
            | models.PaymentTerminalAmpeco
            | models.PaymentTerminalNayax
            | models.PaymentTerminalWindcave
            | models.PaymentTerminalPax
            | models.PaymentTerminalWebPortal
            | models.PaymentTerminalAdyenCastles
            | models.PaymentTerminalPrintecCastles
            | UnknownObject,
            "data",
        ),
    ),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[
    Listing[
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalCardlinkCastles
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalWindcave
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
        | dict[str, Any],
        models.PaymentTerminalPage,
    ]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/payment-terminals/v1.0",
        parameters=(
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.PaymentTerminalFilter,
            ),
        ),
        responses=(Response("200", "application/json", lambda: models.PaymentTerminalPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
UPDATE_V1_0: Final[
    Operation[
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalCardlinkCastles
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalWindcave
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
        | dict[str, Any]
    ]
] = Operation(
    "PATCH",
    "/public-api/resources/payment-terminals/v1.0/{paymentTerminal}",
    parameters=(Parameter("paymentTerminal", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response(
            "200",
            "application/json",
            lambda: models.PaymentTerminalPayterOnCp
            | models.PaymentTerminalPayterOnLocation
            | models.PaymentTerminalCardlinkCastles
            | models.PaymentTerminalCrane
            | models.PaymentTerminalAmpeco
            | models.PaymentTerminalNayax
            | models.PaymentTerminalWindcave
            | models.PaymentTerminalPax
            | models.PaymentTerminalWebPortal
            | models.PaymentTerminalAdyenCastles
            | models.PaymentTerminalPrintecCastles
            | UnknownObject,
            "data",
        ),
    ),
    security=(("bearerAuth",),),
)
