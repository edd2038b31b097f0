"""The operations of ``client.cdrs``."""

from __future__ import annotations

import builtins
from typing import Final, Literal

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, Response
from .._runtime.unset import UNSET, Unset

_GET_V2_0: Final[Operation[models.Cdr]] = Operation(
    "GET",
    "/public-api/resources/cdrs/v2.0/{cdr}",
    parameters=(
        Parameter("cdr", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.Cdr, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.CdrPage]] = Operation(
    "GET",
    "/public-api/resources/cdrs/v2.0",
    parameters=(
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.CdrPage),),
    security=(("bearerAuth",),),
)


class Cdrs(Resource):
    """The operations of ``client.cdrs``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    def get(
        self,
        cdr: int,
        *,
        include: builtins.list[Literal["externalAppData"]] | Unset = UNSET,
    ) -> models.Cdr:
        """CDR / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/cdrs/v2.0/{cdr}``
        """
        return self._call(_GET_V2_0, (cdr, include))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.CdrFilter | Unset = UNSET,
        include: builtins.list[Literal["externalAppData"]] | Unset = UNSET,
    ) -> models.CdrPage:
        """CDRs / Listing.

        Raises:
            BadRequestError: 400. Bad Request.
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/cdrs/v2.0``
        """
        return self._call(_LIST_V2_0, (per_page, cursor, filter, include))
