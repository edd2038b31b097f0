"""What ``client.installer_jobs`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

ASSIGN_CHARGE_POINTS_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/installer-job/v1.0/{installerJob}/assign-charge-points",
    parameters=(Parameter("installerJob", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
CHANGE_STATUS_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/installer-job/v1.0/{installerJob}/change-status",
    parameters=(Parameter("installerJob", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
CREATE_V1_0: Final[Operation[models.InstallerJob]] = Operation(
    "POST",
    "/public-api/resources/installer-jobs/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.InstallerJob, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/installer-jobs/v1.0/{installerJob}",
    parameters=(Parameter("installerJob", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[Operation[models.InstallerJobDetails]] = Operation(
    "GET",
    "/public-api/resources/installer-jobs/v1.0/{installerJob}",
    parameters=(
        Parameter("installerJob", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", lambda: models.InstallerJobDetails, "data"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.InstallerJob, models.InstallerJobPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/installer-jobs/v1.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.InstallerJobFilter,
            ),
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.InstallerJobPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
UPDATE_V1_0: Final[Operation[models.InstallerJob]] = Operation(
    "PATCH",
    "/public-api/resources/installer-jobs/v1.0/{installerJob}",
    parameters=(Parameter("installerJob", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.InstallerJob, "data"),),
    security=(("bearerAuth",),),
)
