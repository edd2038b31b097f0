"""How a server offers ``client.security_events_log``."""

from __future__ import annotations


from .. import models
from .._operations import security_events_log as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class SecurityEventsLog(Service):
    """What answers ``client.security_events_log``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.GET_V2_0, ("security_event_log",))
    async def get_v2_0(
        self,
        security_event_log: int,
    ) -> models.SecurityEventsLog | Response[models.SecurityEventsLog]:
        """Security Event Log / Read.

        Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/security-events-log/v2.0/{securityEventLog}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("filter", "per_page", "cursor"))
    async def list_v2_0(
        self,
        *,
        filter: models.SecurityEventsLogFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.SecurityEventsLogPage | Response[models.SecurityEventsLogPage]:
        """Security Events Logs / Listing.

        Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``GET /public-api/resources/security-events-log/v2.0``
        """
        raise NotImplementedError
