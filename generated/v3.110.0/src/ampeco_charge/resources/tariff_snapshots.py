"""The operations of ``client.tariff_snapshots``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, Response

_GET_V1_0: Final[Operation[models.TariffSnapshot]] = Operation(
    "GET",
    "/public-api/resources/tariff-snapshots/v1.0/{tariffSnapshot}",
    parameters=(Parameter("tariffSnapshot", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.TariffSnapshot, "data"),),
    security=(("bearerAuth",),),
)


class TariffSnapshots(Resource):
    """The operations of ``client.tariff_snapshots``.

    Methods: ``get``.
    """

    __slots__ = ()

    def get(self, tariff_snapshot: int) -> models.TariffSnapshot:
        """Tariff Snapshot / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/tariff-snapshots/v1.0/{tariffSnapshot}``
        """
        return self._call(_GET_V1_0, (tariff_snapshot,))
