"""The operations of ``client.custom_fees``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, Response
from .._runtime.unset import UNSET, Unset

_GET_V2_0: Final[Operation[models.CustomFee]] = Operation(
    "GET",
    "/public-api/resources/custom-fees/v2.0/{customFee}",
    parameters=(Parameter("customFee", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.CustomFee, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.CustomFeePage]] = Operation(
    "GET",
    "/public-api/resources/custom-fees/v2.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.CustomFeePage),),
    security=(("bearerAuth",),),
)


class CustomFees(Resource):
    """The operations of ``client.custom_fees``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    def get(self, custom_fee: int) -> models.CustomFee:
        """Custom Fee / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/custom-fees/v2.0/{customFee}``
        """
        return self._call(_GET_V2_0, (custom_fee,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.CreatedBetweenFilter | Unset = UNSET,
    ) -> models.CustomFeePage:
        """Custom Fees / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/custom-fees/v2.0``
        """
        return self._call(_LIST_V2_0, (page, per_page, filter))
