"""The operations of ``client.evse_downtime_periods``."""

from __future__ import annotations

import datetime
from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V1_0: Final[Operation[models.EvseDowntimePeriod]] = Operation(
    "POST",
    "/public-api/resources/evse-downtime-periods/v1.0",
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("201", "application/json", models.EvseDowntimePeriod, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}",
    parameters=(Parameter("evseDowntimePeriod", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.EvseDowntimePeriod]] = Operation(
    "GET",
    "/public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}",
    parameters=(Parameter("evseDowntimePeriod", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.EvseDowntimePeriod, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.EvseDowntimePeriodPage]] = Operation(
    "GET",
    "/public-api/resources/evse-downtime-periods/v1.0",
    parameters=(
        Parameter("per_page", "query", "form", explode=True),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.EvseDowntimePeriodPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V1_0: Final[Operation[models.EvseDowntimePeriod]] = Operation(
    "PATCH",
    "/public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}",
    parameters=(Parameter("evseDowntimePeriod", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("200", "application/json", models.EvseDowntimePeriod, "data"),),
    security=(("bearerAuth",),),
)


class EvseDowntimePeriods(Resource):
    """The operations of ``client.evse_downtime_periods``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        evse_id: int | Unset = UNSET,
        notice_id: int | Unset = UNSET,
        started_at: datetime.datetime | Unset = UNSET,
        ended_at: datetime.datetime | Unset = UNSET,
    ) -> models.EvseDowntimePeriod:
        """EVSE Downtime Period / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/evse-downtime-periods/v1.0``
        """
        return self._call(
            _CREATE_V1_0,
            (),
            {
                "evseId": evse_id,
                "noticeId": notice_id,
                "startedAt": started_at,
                "endedAt": ended_at,
            },
        )

    def delete(self, evse_downtime_period: int) -> None:
        """EVSE Downtime Period / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}``
        """
        return self._call(_DELETE_V1_0, (evse_downtime_period,))

    def get(self, evse_downtime_period: int) -> models.EvseDowntimePeriod:
        """EVSE Downtime Period / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}``
        """
        return self._call(_GET_V1_0, (evse_downtime_period,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        filter: models.EvseDowntimePeriodFilter | Unset = UNSET,
    ) -> models.EvseDowntimePeriodPage:
        """EVSE Downtime Periods / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/evse-downtime-periods/v1.0``
        """
        return self._call(_LIST_V1_0, (per_page, filter))

    def update(
        self,
        evse_downtime_period: int,
        *,
        notice_id: int | None | Unset = UNSET,
        started_at: datetime.datetime | Unset = UNSET,
        ended_at: datetime.datetime | Unset = UNSET,
    ) -> models.EvseDowntimePeriod:
        """EVSE Downtime Period / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}``
        """
        return self._call(
            _UPDATE_V1_0,
            (evse_downtime_period,),
            {"noticeId": notice_id, "startedAt": started_at, "endedAt": ended_at},
        )
