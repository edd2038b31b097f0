"""The operations of ``client.parking_spaces``."""

from __future__ import annotations

import builtins
from typing import Final, Literal

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V1_0: Final[Operation[models.ParkingSpace]] = Operation(
    "POST",
    "/public-api/resources/parking-spaces/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.ParkingSpace, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/parking-spaces/v1.0/{parkingSpace}",
    parameters=(Parameter("parkingSpace", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.ParkingSpace]] = Operation(
    "GET",
    "/public-api/resources/parking-spaces/v1.0/{parkingSpace}",
    parameters=(
        Parameter("parkingSpace", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.ParkingSpace, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.ParkingSpacePage]] = Operation(
    "GET",
    "/public-api/resources/parking-spaces/v1.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.ParkingSpacePage),),
    security=(("bearerAuth",),),
)
_REPLACE_V1_0: Final[Operation[models.ParkingSpace]] = Operation(
    "PUT",
    "/public-api/resources/parking-spaces/v1.0/{parkingSpace}",
    parameters=(Parameter("parkingSpace", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.ParkingSpace, "data"),),
    security=(("bearerAuth",),),
)
_UPDATE_OCCUPANCY_STATUS_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/parking-spaces/v1.0/{parkingSpace}/update-occupancy-status",
    parameters=(Parameter("parkingSpace", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)


class ParkingSpaces(Resource):
    """The operations of ``client.parking_spaces``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``, ``update_occupancy_status``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        label: str,
        location_id: int,
        external_id: str | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
        occupancy_status: models.ParkingSpaceOccupancyStatus | Unset = UNSET,
        disabilities_accessible: bool | Unset = UNSET,
        evses: builtins.list[int] | Unset = UNSET,
    ) -> models.ParkingSpace:
        """Parking Space / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/parking-spaces/v1.0``
        """
        return self._call(
            _CREATE_V1_0,
            (),
            {
                "label": label,
                "locationId": location_id,
                "externalId": external_id,
                "status": status,
                "occupancyStatus": occupancy_status,
                "disabilitiesAccessible": disabilities_accessible,
                "evses": evses,
            },
        )

    def delete(self, parking_space: int) -> None:
        """Parking Space / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/parking-spaces/v1.0/{parkingSpace}``
        """
        return self._call(_DELETE_V1_0, (parking_space,))

    def get(
        self,
        parking_space: int,
        *,
        include: builtins.list[Literal["evses"]] | Unset = UNSET,
    ) -> models.ParkingSpace:
        """Parking Space / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/parking-spaces/v1.0/{parkingSpace}``
        """
        return self._call(_GET_V1_0, (parking_space, include))

    def list(
        self,
        *,
        filter: models.ParkingSpaceFilter | Unset = UNSET,
        include: builtins.list[Literal["evses"]] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ParkingSpacePage:
        """Parking Space / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/parking-spaces/v1.0``
        """
        return self._call(_LIST_V1_0, (filter, include, per_page, cursor))

    def replace(
        self,
        parking_space: int,
        *,
        label: str,
        location_id: int,
        external_id: str | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
        occupancy_status: models.ParkingSpaceOccupancyStatus | Unset = UNSET,
        disabilities_accessible: bool | Unset = UNSET,
        evses: builtins.list[int] | Unset = UNSET,
    ) -> models.ParkingSpace:
        """Parking Space / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/parking-spaces/v1.0/{parkingSpace}``
        """
        return self._call(
            _REPLACE_V1_0,
            (parking_space,),
            {
                "label": label,
                "locationId": location_id,
                "externalId": external_id,
                "status": status,
                "occupancyStatus": occupancy_status,
                "disabilitiesAccessible": disabilities_accessible,
                "evses": evses,
            },
        )

    def update_occupancy_status(
        self,
        parking_space: int,
        *,
        status: models.ParkingSpaceStatus,
    ) -> None:
        """Parking Space / Update occupancy status.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.
            NotImplementedByServerError: 501. Not Implemented.

        ``POST /public-api/actions/parking-spaces/v1.0/{parkingSpace}/update-occupancy-status``
        """
        return self._call(_UPDATE_OCCUPANCY_STATUS_V1_0, (parking_space,), {"status": status})
