"""How a server offers ``client.roaming_providers``."""

from __future__ import annotations


from .. import models
from .._operations import roaming_providers as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class RoamingProviders(Service):
    """What answers ``client.roaming_providers``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.CREATE_V2_0, (), "body")
    async def create_v2_0(
        self,
        *,
        body: models.RoamingProviderCreateHubject | models.RoamingProviderCreateOcpi,
    ) -> models.RoamingProvider | Response[models.RoamingProvider]:
        """Roaming Provider / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/roaming-providers/v2.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V2_0, ("roaming_provider",))
    async def delete_v2_0(self, roaming_provider: int) -> None | Response[None]:
        """Roaming Provider / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(405): Method Not Allowed.

        ``DELETE /public-api/resources/roaming-providers/v2.0/{roamingProvider}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_0, ("roaming_provider",))
    async def get_v2_0(
        self,
        roaming_provider: int,
    ) -> models.RoamingProvider | Response[models.RoamingProvider]:
        """Roaming Provider / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/roaming-providers/v2.0/{roamingProvider}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("filter", "page", "per_page"))
    async def list_v2_0(
        self,
        *,
        filter: models.RoamingProviderFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.RoamingProviderPage | Response[models.RoamingProviderPage]:
        """Roaming Providers / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``GET /public-api/resources/roaming-providers/v2.0``
        """
        raise NotImplementedError

    @serves(operations.UPDATE_V2_0, ("roaming_provider",), "body")
    async def update_v2_0(
        self,
        roaming_provider: int,
        *,
        body: models.RoamingProviderUpdateHubject | models.RoamingProviderUpdateOcpi,
    ) -> models.RoamingProvider | Response[models.RoamingProvider]:
        """Roaming Provider / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/roaming-providers/v2.0/{roamingProvider}``
        """
        raise NotImplementedError
