"""The operations of ``client.security_events_log``."""

from __future__ import annotations

from typing import Final

from typing_extensions import deprecated

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, Response
from .._runtime.unset import UNSET, Unset

_GET_V2_0: Final[Operation[models.SecurityEventsLog]] = Operation(
    "GET",
    "/public-api/resources/security-events-log/v2.0/{securityEventLog}",
    parameters=(Parameter("securityEventLog", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.SecurityEventsLog, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.SecurityEventsLogPage]] = Operation(
    "GET",
    "/public-api/resources/security-events-log/v2.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.SecurityEventsLogPage),),
    security=(("bearerAuth",),),
)


class SecurityEventsLog(Resource):
    """The operations of ``client.security_events_log``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @deprecated("The API deprecates this operation", category=None)
    def get(self, security_event_log: int) -> models.SecurityEventsLog:
        """Security Event Log / Read.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/security-events-log/v2.0/{securityEventLog}``
        """
        return self._call(_GET_V2_0, (security_event_log,))

    @deprecated("The API deprecates this operation", category=None)
    def list(
        self,
        *,
        filter: models.SecurityEventsLogFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.SecurityEventsLogPage:
        """Security Events Logs / Listing.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/security-events-log/v2.0``
        """
        return self._call(_LIST_V2_0, (filter, per_page, cursor))
