"""The operations of ``client.electricity_meters``."""

from __future__ import annotations

import datetime
from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V1_0: Final[Operation[models.ElectricityMeter]] = Operation(
    "POST",
    "/public-api/resources/electricity-meters/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.ElectricityMeter, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/electricity-meters/v1.0/{electricityMeter}",
    parameters=(Parameter("electricityMeter", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.ElectricityMeter]] = Operation(
    "GET",
    "/public-api/resources/electricity-meters/v1.0/{electricityMeter}",
    parameters=(Parameter("electricityMeter", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.ElectricityMeter, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.ElectricityMeterPage]] = Operation(
    "GET",
    "/public-api/resources/electricity-meters/v1.0",
    parameters=(
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.ElectricityMeterPage),),
    security=(("bearerAuth",),),
)
_REPORT_CONSUMPTION_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/electricity-meter/v1.0/{electricityMeter}/report-consumption",
    parameters=(Parameter("electricityMeter", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_UPDATE_V1_0: Final[Operation[models.ElectricityMeter]] = Operation(
    "PATCH",
    "/public-api/resources/electricity-meters/v1.0/{electricityMeter}",
    parameters=(Parameter("electricityMeter", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.ElectricityMeter, "data"),),
    security=(("bearerAuth",),),
)


class ElectricityMeters(Resource):
    """The operations of ``client.electricity_meters``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``report_consumption``, ``update``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        name: str,
        integration_id: int,
        integration_parameters: dict[str, str] | Unset = UNSET,
    ) -> models.ElectricityMeter:
        """Electricity Meter / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/electricity-meters/v1.0``
        """
        return self._call(
            _CREATE_V1_0,
            (),
            {
                "name": name,
                "integrationId": integration_id,
                "integrationParameters": integration_parameters,
            },
        )

    def delete(self, electricity_meter: int) -> None:
        """Electricity Meter / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/electricity-meters/v1.0/{electricityMeter}``
        """
        return self._call(_DELETE_V1_0, (electricity_meter,))

    def get(self, electricity_meter: int) -> models.ElectricityMeter:
        """Electricity Meter / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/electricity-meters/v1.0/{electricityMeter}``
        """
        return self._call(_GET_V1_0, (electricity_meter,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.ElectricityMeterPage:
        """Electricity Meters / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/electricity-meters/v1.0``
        """
        return self._call(_LIST_V1_0, (per_page, cursor))

    def report_consumption(
        self,
        electricity_meter: int,
        *,
        timestamp: datetime.datetime | Unset = UNSET,
        current_l1: int | Unset = UNSET,
        current_l2: int | Unset = UNSET,
        current_l3: int | Unset = UNSET,
    ) -> None:
        """Electricity Meter / Report Consumption.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/electricity-meter/v1.0/{electricityMeter}/report-consumption``
        """
        return self._call(
            _REPORT_CONSUMPTION_V1_0,
            (electricity_meter,),
            {
                "timestamp": timestamp,
                "currentL1": current_l1,
                "currentL2": current_l2,
                "currentL3": current_l3,
            },
        )

    def update(
        self,
        electricity_meter: int,
        *,
        name: str | Unset = UNSET,
        integration_id: int | Unset = UNSET,
        integration_parameters: dict[str, str] | Unset = UNSET,
    ) -> models.ElectricityMeter:
        """Electricity Meter / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/electricity-meters/v1.0/{electricityMeter}``
        """
        return self._call(
            _UPDATE_V1_0,
            (electricity_meter,),
            {
                "name": name,
                "integrationId": integration_id,
                "integrationParameters": integration_parameters,
            },
        )
