"""What ``client.notifications`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V1_0: Final[Operation[models.V1Notification]] = Operation(
    "POST",
    "/public-api/notifications/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.V1Notification),),
    security=(("bearerAuth",),),
    deprecated="client.notifications.create replaces it",
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/notifications/v1.0/{notification}",
    parameters=(Parameter("notification", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
    deprecated="client.notifications.delete replaces it",
)
GET_V1_0: Final[Operation[models.V1Notification]] = Operation(
    "GET",
    "/public-api/notifications/v1.0/{notification}",
    parameters=(Parameter("notification", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.V1Notification, "data"),),
    security=(("bearerAuth",),),
    deprecated="client.notifications.get replaces it",
)
LIST_V1_0: Final[Listing[models.V1Notification, models.V1NotificationPage]] = Listing(
    Operation(
        "GET",
        "/public-api/notifications/v1.0",
        parameters=(Parameter("per_page", "query", "form", explode=True),),
        responses=(Response("200", "application/json", lambda: models.V1NotificationPage),),
        security=(("bearerAuth",),),
        deprecated="client.notifications.list replaces it",
    ),
    Pagination(items=("data",), next_link=("links", "next")),
)
REPLACE_V1_0: Final[Operation[models.V1Notification]] = Operation(
    "PUT",
    "/public-api/notifications/v1.0/{notification}",
    parameters=(Parameter("notification", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.V1Notification, "data"),),
    security=(("bearerAuth",),),
    deprecated="client.notifications.replace replaces it",
)
RESEND_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/notifications/v1.0/{notification}/resend",
    parameters=(Parameter("notification", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
CREATE_V2_0: Final[Operation[models.Notification]] = Operation(
    "POST",
    "/public-api/notifications/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.Notification, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/notifications/v2.0/{notification}",
    parameters=(Parameter("notification", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V2_0: Final[Operation[models.Notification]] = Operation(
    "GET",
    "/public-api/notifications/v2.0/{notification}",
    parameters=(Parameter("notification", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.Notification, "data"),),
    security=(("bearerAuth",),),
)
LIST_V2_0: Final[Listing[models.Notification, models.NotificationPage]] = Listing(
    Operation(
        "GET",
        "/public-api/notifications/v2.0",
        parameters=(Parameter("per_page", "query", "form", explode=True),),
        responses=(Response("200", "application/json", lambda: models.NotificationPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(items=("data",), next_link=("links", "next")),
)
REPLACE_V2_0: Final[Operation[models.Notification]] = Operation(
    "PUT",
    "/public-api/notifications/v2.0/{notification}",
    parameters=(Parameter("notification", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.Notification, "data"),),
    security=(("bearerAuth",),),
)
