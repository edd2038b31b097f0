"""The operations of ``client.invoices``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, Response
from .._runtime.unset import UNSET, Unset

_GET_V1_0: Final[Operation[models.Invoice]] = Operation(
    "GET",
    "/public-api/resources/invoices/v1.0/{invoice}",
    parameters=(Parameter("invoice", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.Invoice, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.InvoicePage]] = Operation(
    "GET",
    "/public-api/resources/invoices/v1.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.InvoicePage),),
    security=(("bearerAuth",),),
)


class Invoices(Resource):
    """The operations of ``client.invoices``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    def get(self, invoice: str) -> models.Invoice:
        """Invoice / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/invoices/v1.0/{invoice}``
        """
        return self._call(_GET_V1_0, (invoice,))

    def list(
        self,
        *,
        filter: models.InvoiceFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.InvoicePage:
        """Invoices / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/invoices/v1.0``
        """
        return self._call(_LIST_V1_0, (filter, page, per_page))
