"""What ``client.tariff_snapshots`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Operation, Parameter, Response

GET_V1_0: Final[Operation[models.TariffSnapshot]] = Operation(
    "GET",
    "/public-api/resources/tariff-snapshots/v1.0/{tariffSnapshot}",
    parameters=(Parameter("tariffSnapshot", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.TariffSnapshot, "data"),),
    security=(("bearerAuth",),),
)
