"""What ``client.firmware_versions`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, Response

ATTACHED_MODELS__LIST_V1_0: Final[Listing[int, models.FirmwareVersionAttachedModelPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/firmware-versions/v1.0/{firmwareVersion}/attached-models",
        parameters=(
            Parameter("firmwareVersion", "path", "simple", explode=False),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(
            Response("200", "application/json", lambda: models.FirmwareVersionAttachedModelPage),
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
GET_V1_0: Final[Operation[models.FirmwareVersion]] = Operation(
    "GET",
    "/public-api/resources/firmware-versions/v1.0/{firmwareVersion}",
    parameters=(
        Parameter("firmwareVersion", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", lambda: models.FirmwareVersion, "data"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.FirmwareVersion, models.FirmwareVersionPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/firmware-versions/v1.0",
        parameters=(
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.FirmwareVersionFilter,
            ),
            Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
        ),
        responses=(Response("200", "application/json", lambda: models.FirmwareVersionPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
