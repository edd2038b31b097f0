"""How a server offers ``client.partner_expenses``."""

from __future__ import annotations


from .. import models
from .._operations import partner_expenses as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class PartnerExpenses(Service):
    """What answers ``client.partner_expenses``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.LIST_V1_0, ("filter", "with_breakdown", "page", "per_page"))
    async def list_v1_0(
        self,
        *,
        filter: models.V1PartnerExpenseFilter | Unset = UNSET,
        with_breakdown: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.V1PartnerExpensePage | Response[models.V1PartnerExpensePage]:
        """Expenses / Listing.

        Deprecated: ``client.partner_expenses.list`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``GET /public-api/resources/partner-expenses/v1.0``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_1, ("filter", "with_breakdown", "per_page", "cursor"))
    async def list_v1_1(
        self,
        *,
        filter: models.PartnerExpenseFilter | Unset = UNSET,
        with_breakdown: bool | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.PartnerExpensePage | Response[models.PartnerExpensePage]:
        """Expenses / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``GET /public-api/resources/partner-expenses/v1.1``
        """
        raise NotImplementedError
