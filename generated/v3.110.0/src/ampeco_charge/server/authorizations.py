"""How a server offers ``client.authorizations``."""

from __future__ import annotations


from .. import models
from .._operations import authorizations as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Authorizations(Service):
    """What answers ``client.authorizations``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.GET_V1_0, ("authorization",))
    async def get_v1_0(
        self,
        authorization: str,
    ) -> models.SessionAuthorization | Response[models.SessionAuthorization]:
        """Authorization / Read.

        Deprecated: ``client.authorizations.get`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/authorizations/v1.0/{authorization}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_0, ("authorization",))
    async def get_v2_0(
        self,
        authorization: str,
    ) -> models.V2Authorization | Response[models.V2Authorization]:
        """Authorization / Read.

        Deprecated: ``client.authorizations.get`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/authorizations/v2.0/{authorization}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_1, ("authorization",))
    async def get_v2_1(
        self,
        authorization: str,
    ) -> models.Authorization | Response[models.Authorization]:
        """Authorization / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/authorizations/v2.1/{authorization}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("filter", "page", "per_page", "cursor"))
    async def list_v2_0(
        self,
        *,
        filter: models.AuthorizationFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.V2AuthorizationPage | Response[models.V2AuthorizationPage]:
        """Authorizations / Listing.

        Deprecated: ``client.authorizations.list`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/authorizations/v2.0``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_1, ("filter", "page", "per_page", "cursor"))
    async def list_v2_1(
        self,
        *,
        filter: models.AuthorizationFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.AuthorizationPage | Response[models.AuthorizationPage]:
        """Authorizations / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/authorizations/v2.1``
        """
        raise NotImplementedError
