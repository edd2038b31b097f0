"""What ``client.settings`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Operation, Response

GET_V1_0: Final[Operation[models.Setting]] = Operation(
    "GET",
    "/public-api/resources/settings/v1.0",
    responses=(Response("200", "application/json", lambda: models.Setting, "data"),),
    security=(("bearerAuth",),),
)
