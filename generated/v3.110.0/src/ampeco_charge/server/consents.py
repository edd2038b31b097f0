"""How a server offers ``client.consents``."""

from __future__ import annotations


from .. import models
from .._operations import consents as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Consents(Service):
    """What answers ``client.consents``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V1_0,
        (),
        {"userId": "user_id", "termVersionId": "term_version_id", "status": "status"},
    )
    async def create_v1_0(
        self,
        *,
        user_id: int,
        term_version_id: int,
        status: models.ConsentStatus,
    ) -> models.Consent | Response[models.Consent]:
        """Consents / Create.

        Raises:
            HTTPError(400): Bad Request.
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(409): Conflict.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/consents/v1.0``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("filter", "page", "per_page"))
    async def list_v1_0(
        self,
        *,
        filter: models.ConsentFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.ConsentPage | Response[models.ConsentPage]:
        """Consents / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/consents/v1.0``
        """
        raise NotImplementedError
