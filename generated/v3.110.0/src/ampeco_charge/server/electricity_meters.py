"""How a server offers ``client.electricity_meters``."""

from __future__ import annotations

import datetime

from .. import models
from .._operations import electricity_meters as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class ElectricityMeters(Service):
    """What answers ``client.electricity_meters``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V1_0,
        (),
        {
            "name": "name",
            "integrationId": "integration_id",
            "integrationParameters": "integration_parameters",
        },
    )
    async def create_v1_0(
        self,
        *,
        name: str,
        integration_id: int,
        integration_parameters: dict[str, str] | Unset = UNSET,
    ) -> models.ElectricityMeter | Response[models.ElectricityMeter]:
        """Electricity Meter / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/electricity-meters/v1.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("electricity_meter",))
    async def delete_v1_0(self, electricity_meter: int) -> None | Response[None]:
        """Electricity Meter / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/electricity-meters/v1.0/{electricityMeter}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("electricity_meter",))
    async def get_v1_0(
        self,
        electricity_meter: int,
    ) -> models.ElectricityMeter | Response[models.ElectricityMeter]:
        """Electricity Meter / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``GET /public-api/resources/electricity-meters/v1.0/{electricityMeter}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("per_page", "cursor"))
    async def list_v1_0(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ElectricityMeterPage | Response[models.ElectricityMeterPage]:
        """Electricity Meters / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``GET /public-api/resources/electricity-meters/v1.0``
        """
        raise NotImplementedError

    @serves(
        operations.REPORT_CONSUMPTION_V1_0,
        ("electricity_meter",),
        {
            "timestamp": "timestamp",
            "currentL1": "current_l1",
            "currentL2": "current_l2",
            "currentL3": "current_l3",
        },
    )
    async def report_consumption_v1_0(
        self,
        electricity_meter: int,
        *,
        timestamp: datetime.datetime | Unset = UNSET,
        current_l1: int | Unset = UNSET,
        current_l2: int | Unset = UNSET,
        current_l3: int | Unset = UNSET,
    ) -> None | Response[None]:
        """Electricity Meter / Report Consumption.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/electricity-meter/v1.0/{electricityMeter}/report-consumption``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V1_0,
        ("electricity_meter",),
        {
            "name": "name",
            "integrationId": "integration_id",
            "integrationParameters": "integration_parameters",
        },
    )
    async def update_v1_0(
        self,
        electricity_meter: int,
        *,
        name: str | Unset = UNSET,
        integration_id: int | Unset = UNSET,
        integration_parameters: dict[str, str] | Unset = UNSET,
    ) -> models.ElectricityMeter | Response[models.ElectricityMeter]:
        """Electricity Meter / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/electricity-meters/v1.0/{electricityMeter}``
        """
        raise NotImplementedError
