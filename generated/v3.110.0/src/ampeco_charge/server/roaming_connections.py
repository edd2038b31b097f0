"""How a server offers ``client.roaming_connections``."""

from __future__ import annotations


from .. import models
from .._operations import roaming_connections as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class RoamingConnections(Service):
    """What answers ``client.roaming_connections``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.GET_V2_0, ("roaming_connection",))
    async def get_v2_0(
        self,
        roaming_connection: int,
    ) -> models.RoamingConnection | Response[models.RoamingConnection]:
        """Roaming Connections / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/roaming-connections/v2.0/{roamingConnection}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("per_page", "cursor"))
    async def list_v2_0(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.RoamingConnectionPage | Response[models.RoamingConnectionPage]:
        """Roaming Connections / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/roaming-connections/v2.0``
        """
        raise NotImplementedError
