"""The operations of ``client.security_events``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, Response
from .._runtime.unset import UNSET, Unset

_GET_V2_0: Final[Operation[models.SecurityEventsLog]] = Operation(
    "GET",
    "/public-api/resources/security-events/v2.0/{securityEvent}",
    parameters=(Parameter("securityEvent", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.SecurityEventsLog, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.SecurityEventsLogPage]] = Operation(
    "GET",
    "/public-api/resources/security-events/v2.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.SecurityEventsLogPage),),
    security=(("bearerAuth",),),
)


class SecurityEvents(Resource):
    """The operations of ``client.security_events``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    def get(self, security_event: int) -> models.SecurityEventsLog:
        """Security Event / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/security-events/v2.0/{securityEvent}``
        """
        return self._call(_GET_V2_0, (security_event,))

    def list(
        self,
        *,
        filter: models.SecurityEventsLogFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.SecurityEventsLogPage:
        """Security Events / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/security-events/v2.0``
        """
        return self._call(_LIST_V2_0, (filter, per_page, cursor))
