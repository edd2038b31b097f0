"""The operations of ``client.roaming_connections``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, Response
from .._runtime.unset import UNSET, Unset

_GET_V2_0: Final[Operation[models.RoamingConnection]] = Operation(
    "GET",
    "/public-api/resources/roaming-connections/v2.0/{roamingConnection}",
    parameters=(Parameter("roamingConnection", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.RoamingConnection, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.RoamingConnectionPage]] = Operation(
    "GET",
    "/public-api/resources/roaming-connections/v2.0",
    parameters=(
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.RoamingConnectionPage),),
    security=(("bearerAuth",),),
)


class RoamingConnections(Resource):
    """The operations of ``client.roaming_connections``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    def get(self, roaming_connection: int) -> models.RoamingConnection:
        """Roaming Connections / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/roaming-connections/v2.0/{roamingConnection}``
        """
        return self._call(_GET_V2_0, (roaming_connection,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.RoamingConnectionPage:
        """Roaming Connections / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/roaming-connections/v2.0``
        """
        return self._call(_LIST_V2_0, (per_page, cursor))
