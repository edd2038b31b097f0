"""The operations of ``client.roaming_tariffs``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_GET_V2_0: Final[Operation[models.RoamingTariff]] = Operation(
    "GET",
    "/public-api/resources/roaming-tariffs/v2.0/{roamingTariff}",
    parameters=(Parameter("roamingTariff", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.RoamingTariff, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.RoamingTariffPage]] = Operation(
    "GET",
    "/public-api/resources/roaming-tariffs/v2.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.RoamingTariffPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V2_0: Final[Operation[models.RoamingTariff]] = Operation(
    "PATCH",
    "/public-api/resources/roaming-tariffs/v2.0/{roamingTariff}",
    parameters=(Parameter("roamingTariff", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.RoamingTariff, "data"),),
    security=(("bearerAuth",),),
)


class RoamingTariffs(Resource):
    """The operations of ``client.roaming_tariffs``.

    Methods: ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def get(self, roaming_tariff: int) -> models.RoamingTariff:
        """Roaming Tariff / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/roaming-tariffs/v2.0/{roamingTariff}``
        """
        return self._call(_GET_V2_0, (roaming_tariff,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.RoamingTariffPage:
        """Roaming Tariffs / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/roaming-tariffs/v2.0``
        """
        return self._call(_LIST_V2_0, (page, per_page))

    def update(
        self,
        roaming_tariff: int,
        *,
        tariff_group_id: int | None | Unset = UNSET,
    ) -> models.RoamingTariff:
        """Roaming Tariff / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/roaming-tariffs/v2.0/{roamingTariff}``
        """
        return self._call(_UPDATE_V2_0, (roaming_tariff,), {"tariffGroupId": tariff_group_id})
