"""What ``client.templates`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, Response

LIST_V1_0: Final[Listing[models.Template, models.TemplatePage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/templates/v1.0",
        parameters=(
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.TemplatePage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
