"""How a server offers ``client.flexibility_activation_requests``."""

from __future__ import annotations


from .. import models
from .._operations import flexibility_activation_requests as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class FlexibilityActivationRequests(Service):
    """What answers ``client.flexibility_activation_requests``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.GET_V1_0, ("flexibility_activation_request",))
    async def get_v1_0(
        self,
        flexibility_activation_request: int,
    ) -> models.FlexibilityActivationRequest | Response[models.FlexibilityActivationRequest]:
        """Flexibility Activation Requests / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/flexibility-activation-requests/v1.0
        /{flexibilityActivationRequest}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("per_page", "cursor", "filter"))
    async def list_v1_0(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.FlexibilityActivationRequestFilter | Unset = UNSET,
    ) -> (
        models.FlexibilityActivationRequestPage | Response[models.FlexibilityActivationRequestPage]
    ):
        """Flexibility Activation Requests / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/flexibility-activation-requests/v1.0``
        """
        raise NotImplementedError
