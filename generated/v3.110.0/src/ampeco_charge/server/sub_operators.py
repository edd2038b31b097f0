"""How a server offers ``client.sub_operators``."""

from __future__ import annotations


from .. import models
from .._operations import sub_operators as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class SubOperators(Service):
    """What answers ``client.sub_operators``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.GET_V1_0, ("sub_operator",))
    async def get_v1_0(
        self,
        sub_operator: int,
    ) -> models.SubOperator | Response[models.SubOperator]:
        """Sub operator / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/sub-operators/v1.0/{subOperator}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("page", "per_page"))
    async def list_v1_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.SubOperatorPage | Response[models.SubOperatorPage]:
        """Sub operators / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/sub-operators/v1.0``
        """
        raise NotImplementedError
