"""How a server offers ``client.settings``."""

from __future__ import annotations


from .. import models
from .._operations import settings as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves


class Settings(Service):
    """What answers ``client.settings``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.GET_V1_0)
    async def get_v1_0(self) -> models.Setting | Response[models.Setting]:
        """Settings / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/settings/v1.0``
        """
        raise NotImplementedError
