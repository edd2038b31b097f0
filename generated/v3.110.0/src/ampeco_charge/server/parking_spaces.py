"""How a server offers ``client.parking_spaces``."""

from __future__ import annotations

from typing import Literal

from .. import models
from .._operations import parking_spaces as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class ParkingSpaces(Service):
    """What answers ``client.parking_spaces``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V1_0,
        (),
        {
            "label": "label",
            "locationId": "location_id",
            "externalId": "external_id",
            "status": "status",
            "occupancyStatus": "occupancy_status",
            "disabilitiesAccessible": "disabilities_accessible",
            "evses": "evses",
        },
    )
    async def create_v1_0(
        self,
        *,
        label: str,
        location_id: int,
        external_id: str | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
        occupancy_status: models.ParkingSpaceOccupancyStatus | Unset = UNSET,
        disabilities_accessible: bool | Unset = UNSET,
        evses: list[int] | Unset = UNSET,
    ) -> models.ParkingSpace | Response[models.ParkingSpace]:
        """Parking Space / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/parking-spaces/v1.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("parking_space",))
    async def delete_v1_0(self, parking_space: int) -> None | Response[None]:
        """Parking Space / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/parking-spaces/v1.0/{parkingSpace}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("parking_space", "include"))
    async def get_v1_0(
        self,
        parking_space: int,
        *,
        include: list[Literal["evses"]] | Unset = UNSET,
    ) -> models.ParkingSpace | Response[models.ParkingSpace]:
        """Parking Space / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/parking-spaces/v1.0/{parkingSpace}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("filter", "include", "per_page", "cursor"))
    async def list_v1_0(
        self,
        *,
        filter: models.ParkingSpaceFilter | Unset = UNSET,
        include: list[Literal["evses"]] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ParkingSpacePage | Response[models.ParkingSpacePage]:
        """Parking Space / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/parking-spaces/v1.0``
        """
        raise NotImplementedError

    @serves(
        operations.REPLACE_V1_0,
        ("parking_space",),
        {
            "label": "label",
            "locationId": "location_id",
            "externalId": "external_id",
            "status": "status",
            "occupancyStatus": "occupancy_status",
            "disabilitiesAccessible": "disabilities_accessible",
            "evses": "evses",
        },
    )
    async def replace_v1_0(
        self,
        parking_space: int,
        *,
        label: str,
        location_id: int,
        external_id: str | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
        occupancy_status: models.ParkingSpaceOccupancyStatus | Unset = UNSET,
        disabilities_accessible: bool | Unset = UNSET,
        evses: list[int] | Unset = UNSET,
    ) -> models.ParkingSpace | Response[models.ParkingSpace]:
        """Parking Space / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PUT /public-api/resources/parking-spaces/v1.0/{parkingSpace}``
        """
        raise NotImplementedError

    @serves(operations.UPDATE_OCCUPANCY_STATUS_V1_0, ("parking_space",), {"status": "status"})
    async def update_occupancy_status_v1_0(
        self,
        parking_space: int,
        *,
        status: models.ParkingSpaceStatus,
    ) -> None | Response[None]:
        """Parking Space / Update occupancy status.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.
            HTTPError(501): Not Implemented.

        ``POST /public-api/actions/parking-spaces/v1.0/{parkingSpace}/update-occupancy-status``
        """
        raise NotImplementedError
