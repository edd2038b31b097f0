"""The operations of ``client.roaming_providers``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V2_0: Final[Operation[models.RoamingProvider]] = Operation(
    "POST",
    "/public-api/resources/roaming-providers/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.RoamingProvider, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/roaming-providers/v2.0/{roamingProvider}",
    parameters=(Parameter("roamingProvider", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V2_0: Final[Operation[models.RoamingProvider]] = Operation(
    "GET",
    "/public-api/resources/roaming-providers/v2.0/{roamingProvider}",
    parameters=(Parameter("roamingProvider", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.RoamingProvider, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.RoamingProviderPage]] = Operation(
    "GET",
    "/public-api/resources/roaming-providers/v2.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.RoamingProviderPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V2_0: Final[Operation[models.RoamingProvider]] = Operation(
    "PATCH",
    "/public-api/resources/roaming-providers/v2.0/{roamingProvider}",
    parameters=(Parameter("roamingProvider", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.RoamingProvider, "data"),),
    security=(("bearerAuth",),),
)


class RoamingProviders(Resource):
    """The operations of ``client.roaming_providers``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        body: models.RoamingProviderCreateHubject | models.RoamingProviderCreateOcpi,
    ) -> models.RoamingProvider:
        """Roaming Provider / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/roaming-providers/v2.0``
        """
        return self._call(_CREATE_V2_0, (), body)

    def delete(self, roaming_provider: int) -> None:
        """Roaming Provider / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            MethodNotAllowedError: 405. Method Not Allowed.

        ``DELETE /public-api/resources/roaming-providers/v2.0/{roamingProvider}``
        """
        return self._call(_DELETE_V2_0, (roaming_provider,))

    def get(self, roaming_provider: int) -> models.RoamingProvider:
        """Roaming Provider / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/roaming-providers/v2.0/{roamingProvider}``
        """
        return self._call(_GET_V2_0, (roaming_provider,))

    def list(
        self,
        *,
        filter: models.RoamingProviderFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.RoamingProviderPage:
        """Roaming Providers / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/roaming-providers/v2.0``
        """
        return self._call(_LIST_V2_0, (filter, page, per_page))

    def update(
        self,
        roaming_provider: int,
        *,
        body: models.RoamingProviderUpdateHubject | models.RoamingProviderUpdateOcpi,
    ) -> models.RoamingProvider:
        """Roaming Provider / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/roaming-providers/v2.0/{roamingProvider}``
        """
        return self._call(_UPDATE_V2_0, (roaming_provider,), body)
