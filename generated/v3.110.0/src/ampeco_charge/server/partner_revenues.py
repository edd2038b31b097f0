"""How a server offers ``client.partner_revenues``."""

from __future__ import annotations


from .. import models
from .._operations import partner_revenues as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class PartnerRevenues(Service):
    """What answers ``client.partner_revenues``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.LIST_V1_0, ("filter", "page", "per_page"))
    async def list_v1_0(
        self,
        *,
        filter: models.V1PartnerRevenueFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.V1PartnerRevenuePage | Response[models.V1PartnerRevenuePage]:
        """Revenues / Listing.

        Deprecated: ``client.partner_revenues.list`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``GET /public-api/resources/partner-revenues/v1.0``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_1, ("filter", "per_page", "cursor"))
    async def list_v1_1(
        self,
        *,
        filter: models.PartnerRevenueFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.PartnerRevenuePage | Response[models.PartnerRevenuePage]:
        """Revenues / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``GET /public-api/resources/partner-revenues/v1.1``
        """
        raise NotImplementedError
