"""How a server offers ``client.terms_and_policies``."""

from __future__ import annotations


from .. import models
from .._operations import terms_and_policies as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class TermsAndPolicies(Service):
    """What answers ``client.terms_and_policies``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.GET_V2_0, ("term_version",))
    async def get_v2_0(
        self,
        term_version: int,
    ) -> models.TermAndPolicy | Response[models.TermAndPolicy]:
        """Terms and policies / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/terms-and-policies/v2.0/{termVersion}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("filter",))
    async def list_v2_0(
        self,
        *,
        filter: models.TermAndPolicyFilter | Unset = UNSET,
    ) -> models.TermAndPolicyPage | Response[models.TermAndPolicyPage]:
        """Terms and policies / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/terms-and-policies/v2.0``
        """
        raise NotImplementedError
