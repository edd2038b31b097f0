"""How a server offers ``client.invoices``."""

from __future__ import annotations


from .. import models
from .._operations import invoices as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Invoices(Service):
    """What answers ``client.invoices``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.GET_V1_0, ("invoice",))
    async def get_v1_0(self, invoice: str) -> models.Invoice | Response[models.Invoice]:
        """Invoice / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/invoices/v1.0/{invoice}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("filter", "page", "per_page"))
    async def list_v1_0(
        self,
        *,
        filter: models.InvoiceFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.InvoicePage | Response[models.InvoicePage]:
        """Invoices / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/invoices/v1.0``
        """
        raise NotImplementedError
