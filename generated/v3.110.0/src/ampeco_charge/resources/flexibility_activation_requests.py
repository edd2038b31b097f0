"""The operations of ``client.flexibility_activation_requests``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, Response
from .._runtime.unset import UNSET, Unset

_GET_V1_0: Final[Operation[models.FlexibilityActivationRequest]] = Operation(
    "GET",
    "/public-api/resources/flexibility-activation-requests/v1.0/{flexibilityActivationRequest}",
    parameters=(Parameter("flexibilityActivationRequest", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.FlexibilityActivationRequest, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.FlexibilityActivationRequestPage]] = Operation(
    "GET",
    "/public-api/resources/flexibility-activation-requests/v1.0",
    parameters=(
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.FlexibilityActivationRequestPage),),
    security=(("bearerAuth",),),
)


class FlexibilityActivationRequests(Resource):
    """The operations of ``client.flexibility_activation_requests``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    def get(self, flexibility_activation_request: int) -> models.FlexibilityActivationRequest:
        """Flexibility Activation Requests / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/flexibility-activation-requests/v1.0
        /{flexibilityActivationRequest}``
        """
        return self._call(_GET_V1_0, (flexibility_activation_request,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.FlexibilityActivationRequestFilter | Unset = UNSET,
    ) -> models.FlexibilityActivationRequestPage:
        """Flexibility Activation Requests / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/flexibility-activation-requests/v1.0``
        """
        return self._call(_LIST_V1_0, (per_page, cursor, filter))
