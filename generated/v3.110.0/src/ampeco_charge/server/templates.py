"""How a server offers ``client.templates``."""

from __future__ import annotations


from .. import models
from .._operations import templates as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Templates(Service):
    """What answers ``client.templates``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.LIST_V1_0, ("page", "per_page"))
    async def list_v1_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.TemplatePage | Response[models.TemplatePage]:
        """Templates / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/templates/v1.0``
        """
        raise NotImplementedError
