"""What ``client.downtime_period_notices`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V1_0: Final[Operation[models.DowntimePeriodNotice]] = Operation(
    "POST",
    "/public-api/resources/downtime-period-notices/v1.0",
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("201", "application/json", lambda: models.DowntimePeriodNotice, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/downtime-period-notices/v1.0/{notice}",
    parameters=(Parameter("notice", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[Operation[models.DowntimePeriodNotice]] = Operation(
    "GET",
    "/public-api/resources/downtime-period-notices/v1.0/{notice}",
    parameters=(Parameter("notice", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.DowntimePeriodNotice, "data"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.DowntimePeriodNotice, models.DowntimePeriodNoticePage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/downtime-period-notices/v1.0",
        parameters=(
            Parameter("per_page", "query", "form", explode=True),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.DowntimePeriodNoticeFilter,
            ),
        ),
        responses=(Response("200", "application/json", lambda: models.DowntimePeriodNoticePage),),
        security=(("bearerAuth",),),
    ),
    Pagination(items=("data",), next_link=("links", "next")),
)
UPDATE_V1_0: Final[Operation[models.DowntimePeriodNotice]] = Operation(
    "PATCH",
    "/public-api/resources/downtime-period-notices/v1.0/{notice}",
    parameters=(Parameter("notice", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("200", "application/json", lambda: models.DowntimePeriodNotice, "data"),),
    security=(("bearerAuth",),),
)
