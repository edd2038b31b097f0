"""What ``client.contact_details`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Operation, RequestBody, Response

DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/contact-details/v2.0",
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V2_0: Final[Operation[models.ContactDetail]] = Operation(
    "GET",
    "/public-api/resources/contact-details/v2.0",
    responses=(Response("200", "application/json", lambda: models.ContactDetail),),
    security=(("bearerAuth",),),
)
REPLACE_V2_0: Final[Operation[models.ContactDetail]] = Operation(
    "PUT",
    "/public-api/resources/contact-details/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.ContactDetail),),
    security=(("bearerAuth",),),
)
