"""How a server offers ``client.roaming_platforms``."""

from __future__ import annotations


from .. import models
from .._operations import roaming_platforms as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class RoamingPlatforms(Service):
    """What answers ``client.roaming_platforms``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.GET_V1_0, ("roaming_platform",))
    async def get_v1_0(
        self,
        roaming_platform: int,
    ) -> models.RoamingConnection | Response[models.RoamingConnection]:
        """Roaming Platform / Read.

        Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/roaming-platforms/v1.0/{roamingPlatform}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("page", "per_page"))
    async def list_v1_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.RoamingPlatformPage | Response[models.RoamingPlatformPage]:
        """Roaming Platforms / Listing.

        Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/roaming-platforms/v1.0``
        """
        raise NotImplementedError
