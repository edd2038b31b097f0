"""The operations of ``client.settings``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Response

_GET_V1_0: Final[Operation[models.Setting]] = Operation(
    "GET",
    "/public-api/resources/settings/v1.0",
    responses=(Response("200", "application/json", models.Setting, "data"),),
    security=(("bearerAuth",),),
)


class Settings(Resource):
    """The operations of ``client.settings``.

    Methods: ``get``.
    """

    __slots__ = ()

    def get(self) -> models.Setting:
        """Settings / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/settings/v1.0``
        """
        return self._call(_GET_V1_0)
