"""The operations of ``client.utilities``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V1_0: Final[Operation[models.Utility]] = Operation(
    "POST",
    "/public-api/resources/utilities/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.Utility, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/utilities/v1.0/{utility}",
    parameters=(Parameter("utility", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.Utility]] = Operation(
    "GET",
    "/public-api/resources/utilities/v1.0/{utility}",
    parameters=(Parameter("utility", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.Utility, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.UtilityPage]] = Operation(
    "GET",
    "/public-api/resources/utilities/v1.0",
    parameters=(
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.UtilityPage),),
    security=(("bearerAuth",),),
)
_REPLACE_V1_0: Final[Operation[models.Utility]] = Operation(
    "PUT",
    "/public-api/resources/utilities/v1.0/{utility}",
    parameters=(Parameter("utility", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.Utility, "data"),),
    security=(("bearerAuth",),),
)


class Utilities(Resource):
    """The operations of ``client.utilities``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    def create(self, *, name: str) -> models.Utility:
        """Utilities / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/utilities/v1.0``
        """
        return self._call(_CREATE_V1_0, (), {"name": name})

    def delete(self, utility: int) -> None:
        """Utilities / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/utilities/v1.0/{utility}``
        """
        return self._call(_DELETE_V1_0, (utility,))

    def get(self, utility: int) -> models.Utility:
        """Utilities / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/utilities/v1.0/{utility}``
        """
        return self._call(_GET_V1_0, (utility,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.UtilityPage:
        """Utilities / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/utilities/v1.0``
        """
        return self._call(_LIST_V1_0, (per_page, cursor))

    def replace(self, utility: int, *, name: str) -> models.Utility:
        """Utilities / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/utilities/v1.0/{utility}``
        """
        return self._call(_REPLACE_V1_0, (utility,), {"name": name})
