"""How a server offers ``client.receipts``."""

from __future__ import annotations


from .. import models
from .._operations import receipts as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Receipts(Service):
    """What answers ``client.receipts``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.GET_V2_0, ("receipt",))
    async def get_v2_0(self, receipt: int) -> models.Receipt | Response[models.Receipt]:
        """Receipt / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/receipts/v2.0/{receipt}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("page", "per_page", "filter"))
    async def list_v2_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.ReceiptFilter | Unset = UNSET,
    ) -> models.ReceiptPage | Response[models.ReceiptPage]:
        """Receipts / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/receipts/v2.0``
        """
        raise NotImplementedError
