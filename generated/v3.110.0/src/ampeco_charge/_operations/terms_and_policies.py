"""What ``client.terms_and_policies`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, Response

GET_V2_0: Final[Operation[models.TermAndPolicy]] = Operation(
    "GET",
    "/public-api/resources/terms-and-policies/v2.0/{termVersion}",
    parameters=(Parameter("termVersion", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.TermAndPolicy),),
    security=(("bearerAuth",),),
)
LIST_V2_0: Final[Listing[models.TermAndPolicy, models.TermAndPolicyPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/terms-and-policies/v2.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.TermAndPolicyFilter,
            ),
        ),
        responses=(Response("200", "application/json", lambda: models.TermAndPolicyPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(items=("data",), next_link=("links", "next")),
)
