"""How a server offers ``client.tariff_snapshots``."""

from __future__ import annotations


from .. import models
from .._operations import tariff_snapshots as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves


class TariffSnapshots(Service):
    """What answers ``client.tariff_snapshots``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.GET_V1_0, ("tariff_snapshot",))
    async def get_v1_0(
        self,
        tariff_snapshot: int,
    ) -> models.TariffSnapshot | Response[models.TariffSnapshot]:
        """Tariff Snapshot / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/tariff-snapshots/v1.0/{tariffSnapshot}``
        """
        raise NotImplementedError
