"""How a server offers ``client.utilities``."""

from __future__ import annotations


from .. import models
from .._operations import utilities as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Utilities(Service):
    """What answers ``client.utilities``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.CREATE_V1_0, (), {"name": "name"})
    async def create_v1_0(self, *, name: str) -> models.Utility | Response[models.Utility]:
        """Utilities / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/utilities/v1.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("utility",))
    async def delete_v1_0(self, utility: int) -> None | Response[None]:
        """Utilities / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/utilities/v1.0/{utility}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("utility",))
    async def get_v1_0(self, utility: int) -> models.Utility | Response[models.Utility]:
        """Utilities / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/utilities/v1.0/{utility}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("per_page", "cursor"))
    async def list_v1_0(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.UtilityPage | Response[models.UtilityPage]:
        """Utilities / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/utilities/v1.0``
        """
        raise NotImplementedError

    @serves(operations.REPLACE_V1_0, ("utility",), {"name": "name"})
    async def replace_v1_0(
        self,
        utility: int,
        *,
        name: str,
    ) -> models.Utility | Response[models.Utility]:
        """Utilities / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PUT /public-api/resources/utilities/v1.0/{utility}``
        """
        raise NotImplementedError
