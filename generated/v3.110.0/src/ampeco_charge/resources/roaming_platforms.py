"""The operations of ``client.roaming_platforms``."""

from __future__ import annotations

from typing import Final

from typing_extensions import deprecated

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, Response
from .._runtime.unset import UNSET, Unset

_GET_V1_0: Final[Operation[models.RoamingConnection]] = Operation(
    "GET",
    "/public-api/resources/roaming-platforms/v1.0/{roamingPlatform}",
    parameters=(Parameter("roamingPlatform", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.RoamingConnection, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.RoamingPlatformPage]] = Operation(
    "GET",
    "/public-api/resources/roaming-platforms/v1.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.RoamingPlatformPage),),
    security=(("bearerAuth",),),
)


class RoamingPlatforms(Resource):
    """The operations of ``client.roaming_platforms``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @deprecated("The API deprecates this operation", category=None)
    def get(self, roaming_platform: int) -> models.RoamingConnection:
        """Roaming Platform / Read.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/roaming-platforms/v1.0/{roamingPlatform}``
        """
        return self._call(_GET_V1_0, (roaming_platform,))

    @deprecated("The API deprecates this operation", category=None)
    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.RoamingPlatformPage:
        """Roaming Platforms / Listing.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/roaming-platforms/v1.0``
        """
        return self._call(_LIST_V1_0, (page, per_page))
