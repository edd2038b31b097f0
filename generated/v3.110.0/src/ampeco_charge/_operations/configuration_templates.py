"""What ``client.configuration_templates`` calls."""

from __future__ import annotations

from typing import Any, Final

from .. import models
from .._runtime.models import UnknownObject
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

VARIABLES__CREATE_V1_0: Final[
    Operation[
        models.ConfigurationTemplateOcpp1Variable
        | models.ConfigurationTemplateOcpp2Variable
        | dict[str, Any]
    ]
] = Operation(
    "POST",
    "/public-api/resources/configuration-templates/v1.0/{template}/variables",
    parameters=(Parameter("template", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response(
            "201",
            "application/json",
            lambda: models.ConfigurationTemplateOcpp1Variable
            | models.ConfigurationTemplateOcpp2Variable
            | UnknownObject,
            "data",
        ),
    ),
    security=(("bearerAuth",),),
)
VARIABLES__DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/configuration-templates/v1.0/{template}/variables/{variable}",
    parameters=(
        Parameter("template", "path", "simple", explode=False),
        Parameter("variable", "path", "simple", explode=False),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
VARIABLES__LIST_V1_0: Final[
    Listing[
        models.ConfigurationTemplateOcpp1Variable
        | models.ConfigurationTemplateOcpp2Variable
        | dict[str, Any],
        models.ConfigurationTemplateVariablePage,
    ]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/configuration-templates/v1.0/{template}/variables",
        parameters=(
            Parameter("template", "path", "simple", explode=False),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(
            Response("200", "application/json", lambda: models.ConfigurationTemplateVariablePage),
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
VARIABLES__UPDATE_V1_0: Final[
    Operation[
        models.ConfigurationTemplateOcpp1Variable
        | models.ConfigurationTemplateOcpp2Variable
        | dict[str, Any]
    ]
] = Operation(
    "PATCH",
    "/public-api/resources/configuration-templates/v1.0/{template}/variables/{variable}",
    parameters=(
        Parameter("template", "path", "simple", explode=False),
        Parameter("variable", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response(
            "200",
            "application/json",
            lambda: models.ConfigurationTemplateOcpp1Variable
            | models.ConfigurationTemplateOcpp2Variable
            | UnknownObject,
            "data",
        ),
    ),
    security=(("bearerAuth",),),
)
APPLY_TO_CHARGE_POINTS_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/configuration-template/v1.0/{template}/apply-to-charge-points",
    parameters=(Parameter("template", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
CREATE_V1_0: Final[Operation[models.ConfigurationTemplate]] = Operation(
    "POST",
    "/public-api/resources/configuration-templates/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.ConfigurationTemplate, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/configuration-templates/v1.0/{template}",
    parameters=(Parameter("template", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[Operation[models.ConfigurationTemplate]] = Operation(
    "GET",
    "/public-api/resources/configuration-templates/v1.0/{template}",
    parameters=(Parameter("template", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.ConfigurationTemplate, "data"),),
    security=(("bearerAuth",),),
)
INSERT_BULK_VARIABLES_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/configuration-template/v1.0/{template}/insert-bulk-variables",
    parameters=(Parameter("template", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.ConfigurationTemplate, models.ConfigurationTemplatePage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/configuration-templates/v1.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.ConfigurationTemplateFilter,
            ),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.ConfigurationTemplatePage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
UPDATE_V1_0: Final[Operation[models.ConfigurationTemplate]] = Operation(
    "PATCH",
    "/public-api/resources/configuration-templates/v1.0/{template}",
    parameters=(Parameter("template", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.ConfigurationTemplate, "data"),),
    security=(("bearerAuth",),),
)
