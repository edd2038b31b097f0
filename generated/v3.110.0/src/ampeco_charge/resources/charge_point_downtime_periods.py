"""The operations of ``client.charge_point_downtime_periods``."""

from __future__ import annotations

import datetime
from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V1_0: Final[Operation[models.ChargePointDowntimePeriod]] = Operation(
    "POST",
    "/public-api/resources/charge-point-downtime-periods/v1.0",
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("201", "application/json", models.ChargePointDowntimePeriod, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}",
    parameters=(Parameter("chargePointDowntimePeriod", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.ChargePointDowntimePeriod]] = Operation(
    "GET",
    "/public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}",
    parameters=(Parameter("chargePointDowntimePeriod", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.ChargePointDowntimePeriod, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.ChargePointDowntimePeriodPage]] = Operation(
    "GET",
    "/public-api/resources/charge-point-downtime-periods/v1.0",
    parameters=(
        Parameter("per_page", "query", "form", explode=True),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.ChargePointDowntimePeriodPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V1_0: Final[Operation[models.ChargePointDowntimePeriod]] = Operation(
    "PATCH",
    "/public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}",
    parameters=(Parameter("chargePointDowntimePeriod", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("200", "application/json", models.ChargePointDowntimePeriod, "data"),),
    security=(("bearerAuth",),),
)


class ChargePointDowntimePeriods(Resource):
    """The operations of ``client.charge_point_downtime_periods``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        charge_point_id: int | Unset = UNSET,
        notice_id: int | Unset = UNSET,
        started_at: datetime.datetime | Unset = UNSET,
        ended_at: datetime.datetime | Unset = UNSET,
    ) -> models.ChargePointDowntimePeriod:
        """Charge Point Downtime Period / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/charge-point-downtime-periods/v1.0``
        """
        return self._call(
            _CREATE_V1_0,
            (),
            {
                "chargePointId": charge_point_id,
                "noticeId": notice_id,
                "startedAt": started_at,
                "endedAt": ended_at,
            },
        )

    def delete(self, charge_point_downtime_period: int) -> None:
        """Charge Point Downtime Period / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-point-downtime-periods/v1.0
        /{chargePointDowntimePeriod}``
        """
        return self._call(_DELETE_V1_0, (charge_point_downtime_period,))

    def get(self, charge_point_downtime_period: int) -> models.ChargePointDowntimePeriod:
        """Charge Point Downtime Period / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}``
        """
        return self._call(_GET_V1_0, (charge_point_downtime_period,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        filter: models.ChargePointDowntimePeriodFilter | Unset = UNSET,
    ) -> models.ChargePointDowntimePeriodPage:
        """Charge Point Downtime Periods / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-point-downtime-periods/v1.0``
        """
        return self._call(_LIST_V1_0, (per_page, filter))

    def update(
        self,
        charge_point_downtime_period: int,
        *,
        notice_id: int | None | Unset = UNSET,
        started_at: datetime.datetime | Unset = UNSET,
        ended_at: datetime.datetime | Unset = UNSET,
    ) -> models.ChargePointDowntimePeriod:
        """Charge Point Downtime Period / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/charge-point-downtime-periods/v1.0
        /{chargePointDowntimePeriod}``
        """
        return self._call(
            _UPDATE_V1_0,
            (charge_point_downtime_period,),
            {"noticeId": notice_id, "startedAt": started_at, "endedAt": ended_at},
        )
