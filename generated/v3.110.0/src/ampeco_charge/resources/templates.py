"""The operations of ``client.templates``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, Response
from .._runtime.unset import UNSET, Unset

_LIST_V1_0: Final[Operation[models.TemplatePage]] = Operation(
    "GET",
    "/public-api/resources/templates/v1.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.TemplatePage),),
    security=(("bearerAuth",),),
)


class Templates(Resource):
    """The operations of ``client.templates``.

    Methods: ``list``.
    """

    __slots__ = ()

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.TemplatePage:
        """Templates / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/templates/v1.0``
        """
        return self._call(_LIST_V1_0, (page, per_page))
