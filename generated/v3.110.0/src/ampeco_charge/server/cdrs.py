"""How a server offers ``client.cdrs``."""

from __future__ import annotations

from typing import Literal

from .. import models
from .._operations import cdrs as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Cdrs(Service):
    """What answers ``client.cdrs``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.GET_V2_0, ("cdr", "include"))
    async def get_v2_0(
        self,
        cdr: int,
        *,
        include: list[Literal["externalAppData"]] | Unset = UNSET,
    ) -> models.Cdr | Response[models.Cdr]:
        """CDR / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/cdrs/v2.0/{cdr}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("per_page", "cursor", "filter", "include"))
    async def list_v2_0(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.CdrFilter | Unset = UNSET,
        include: list[Literal["externalAppData"]] | Unset = UNSET,
    ) -> models.CdrPage | Response[models.CdrPage]:
        """CDRs / Listing.

        Raises:
            HTTPError(400): Bad Request.
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/cdrs/v2.0``
        """
        raise NotImplementedError
