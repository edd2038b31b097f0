"""How a server offers ``client.subscriptions``."""

from __future__ import annotations


from .. import models
from .._operations import subscriptions as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Subscriptions(Service):
    """What answers ``client.subscriptions``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.GET_V1_0, ("subscription",))
    async def get_v1_0(
        self,
        subscription: int,
    ) -> models.Subscription | Response[models.Subscription]:
        """Subscription / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/subscriptions/v1.0/{subscription}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("filter", "page", "per_page", "cursor"))
    async def list_v1_0(
        self,
        *,
        filter: models.SubscriptionFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.SubscriptionPage | Response[models.SubscriptionPage]:
        """Subscriptions / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/subscriptions/v1.0``
        """
        raise NotImplementedError
