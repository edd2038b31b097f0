"""The operations of ``client.receipts``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, Response
from .._runtime.unset import UNSET, Unset

_GET_V2_0: Final[Operation[models.Receipt]] = Operation(
    "GET",
    "/public-api/resources/receipts/v2.0/{receipt}",
    parameters=(Parameter("receipt", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.Receipt, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.ReceiptPage]] = Operation(
    "GET",
    "/public-api/resources/receipts/v2.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.ReceiptPage),),
    security=(("bearerAuth",),),
)


class Receipts(Resource):
    """The operations of ``client.receipts``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    def get(self, receipt: int) -> models.Receipt:
        """Receipt / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/receipts/v2.0/{receipt}``
        """
        return self._call(_GET_V2_0, (receipt,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.ReceiptFilter | Unset = UNSET,
    ) -> models.ReceiptPage:
        """Receipts / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/receipts/v2.0``
        """
        return self._call(_LIST_V2_0, (page, per_page, filter))
