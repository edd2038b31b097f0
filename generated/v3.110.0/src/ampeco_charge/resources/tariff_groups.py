"""The operations of ``client.tariff_groups``."""

from __future__ import annotations

import builtins
from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V1_0: Final[Operation[models.TariffGroup]] = Operation(
    "POST",
    "/public-api/resources/tariff-groups/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.TariffGroup, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/tariff-groups/v1.0/{tariffGroup}",
    parameters=(Parameter("tariffGroup", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.TariffGroup]] = Operation(
    "GET",
    "/public-api/resources/tariff-groups/v1.0/{tariffGroup}",
    parameters=(Parameter("tariffGroup", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.TariffGroup, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.TariffGroupPage]] = Operation(
    "GET",
    "/public-api/resources/tariff-groups/v1.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.TariffGroupPage),),
    security=(("bearerAuth",),),
)
_REPLACE_V1_0: Final[Operation[models.TariffGroup]] = Operation(
    "PUT",
    "/public-api/resources/tariff-groups/v1.0/{tariffGroup}",
    parameters=(Parameter("tariffGroup", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.TariffGroup, "data"),),
    security=(("bearerAuth",),),
)


class TariffGroups(Resource):
    """The operations of ``client.tariff_groups``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        name: str,
        tariff_ids: builtins.list[int] | Unset = UNSET,
        partner_id: int | None | Unset = UNSET,
    ) -> models.TariffGroup:
        """Tariff Group / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/tariff-groups/v1.0``
        """
        return self._call(
            _CREATE_V1_0,
            (),
            {"name": name, "tariffIds": tariff_ids, "partnerId": partner_id},
        )

    def delete(self, tariff_group: int) -> None:
        """Tariff Group / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/tariff-groups/v1.0/{tariffGroup}``
        """
        return self._call(_DELETE_V1_0, (tariff_group,))

    def get(self, tariff_group: int) -> models.TariffGroup:
        """Tariff Group / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/tariff-groups/v1.0/{tariffGroup}``
        """
        return self._call(_GET_V1_0, (tariff_group,))

    def list(
        self,
        *,
        filter: models.TariffGroupFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.TariffGroupPage:
        """Tariff Groups / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/tariff-groups/v1.0``
        """
        return self._call(_LIST_V1_0, (filter, page, cursor, per_page))

    def replace(
        self,
        tariff_group: int,
        *,
        name: str,
        tariff_ids: builtins.list[int] | Unset = UNSET,
        partner_id: int | None | Unset = UNSET,
    ) -> models.TariffGroup:
        """Tariff Group / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/tariff-groups/v1.0/{tariffGroup}``
        """
        return self._call(
            _REPLACE_V1_0,
            (tariff_group,),
            {"name": name, "tariffIds": tariff_ids, "partnerId": partner_id},
        )
