"""How a server offers ``client.custom_fees``."""

from __future__ import annotations


from .. import models
from .._operations import custom_fees as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class CustomFees(Service):
    """What answers ``client.custom_fees``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.GET_V2_0, ("custom_fee",))
    async def get_v2_0(self, custom_fee: int) -> models.CustomFee | Response[models.CustomFee]:
        """Custom Fee / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/custom-fees/v2.0/{customFee}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("page", "per_page", "filter"))
    async def list_v2_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.CreatedBetweenFilter | Unset = UNSET,
    ) -> models.CustomFeePage | Response[models.CustomFeePage]:
        """Custom Fees / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/custom-fees/v2.0``
        """
        raise NotImplementedError
