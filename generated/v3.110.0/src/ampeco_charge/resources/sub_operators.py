"""The operations of ``client.sub_operators``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, Response
from .._runtime.unset import UNSET, Unset

_GET_V1_0: Final[Operation[models.SubOperator]] = Operation(
    "GET",
    "/public-api/resources/sub-operators/v1.0/{subOperator}",
    parameters=(Parameter("subOperator", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.SubOperator, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.SubOperatorPage]] = Operation(
    "GET",
    "/public-api/resources/sub-operators/v1.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.SubOperatorPage),),
    security=(("bearerAuth",),),
)


class SubOperators(Resource):
    """The operations of ``client.sub_operators``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    def get(self, sub_operator: int) -> models.SubOperator:
        """Sub operator / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/sub-operators/v1.0/{subOperator}``
        """
        return self._call(_GET_V1_0, (sub_operator,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.SubOperatorPage:
        """Sub operators / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/sub-operators/v1.0``
        """
        return self._call(_LIST_V1_0, (page, per_page))
