"""The operations of ``client.subscriptions``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, Response
from .._runtime.unset import UNSET, Unset

_GET_V1_0: Final[Operation[models.Subscription]] = Operation(
    "GET",
    "/public-api/resources/subscriptions/v1.0/{subscription}",
    parameters=(Parameter("subscription", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.Subscription, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.SubscriptionPage]] = Operation(
    "GET",
    "/public-api/resources/subscriptions/v1.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.SubscriptionPage),),
    security=(("bearerAuth",),),
)


class Subscriptions(Resource):
    """The operations of ``client.subscriptions``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    def get(self, subscription: int) -> models.Subscription:
        """Subscription / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/subscriptions/v1.0/{subscription}``
        """
        return self._call(_GET_V1_0, (subscription,))

    def list(
        self,
        *,
        filter: models.SubscriptionFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.SubscriptionPage:
        """Subscriptions / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/subscriptions/v1.0``
        """
        return self._call(_LIST_V1_0, (filter, page, per_page, cursor))
