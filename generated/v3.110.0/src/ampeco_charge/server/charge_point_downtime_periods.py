"""How a server offers ``client.charge_point_downtime_periods``."""

from __future__ import annotations

import datetime

from .. import models
from .._operations import charge_point_downtime_periods as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class ChargePointDowntimePeriods(Service):
    """What answers ``client.charge_point_downtime_periods``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V1_0,
        (),
        {
            "chargePointId": "charge_point_id",
            "noticeId": "notice_id",
            "startedAt": "started_at",
            "endedAt": "ended_at",
        },
    )
    async def create_v1_0(
        self,
        *,
        charge_point_id: int | Unset = UNSET,
        notice_id: int | Unset = UNSET,
        started_at: datetime.datetime | Unset = UNSET,
        ended_at: datetime.datetime | Unset = UNSET,
    ) -> models.ChargePointDowntimePeriod | Response[models.ChargePointDowntimePeriod]:
        """Charge Point Downtime Period / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/charge-point-downtime-periods/v1.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("charge_point_downtime_period",))
    async def delete_v1_0(self, charge_point_downtime_period: int) -> None | Response[None]:
        """Charge Point Downtime Period / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/charge-point-downtime-periods/v1.0
        /{chargePointDowntimePeriod}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("charge_point_downtime_period",))
    async def get_v1_0(
        self,
        charge_point_downtime_period: int,
    ) -> models.ChargePointDowntimePeriod | Response[models.ChargePointDowntimePeriod]:
        """Charge Point Downtime Period / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("per_page", "filter"))
    async def list_v1_0(
        self,
        *,
        per_page: int | Unset = UNSET,
        filter: models.ChargePointDowntimePeriodFilter | Unset = UNSET,
    ) -> models.ChargePointDowntimePeriodPage | Response[models.ChargePointDowntimePeriodPage]:
        """Charge Point Downtime Periods / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/charge-point-downtime-periods/v1.0``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V1_0,
        ("charge_point_downtime_period",),
        {"noticeId": "notice_id", "startedAt": "started_at", "endedAt": "ended_at"},
    )
    async def update_v1_0(
        self,
        charge_point_downtime_period: int,
        *,
        notice_id: int | None | Unset = UNSET,
        started_at: datetime.datetime | Unset = UNSET,
        ended_at: datetime.datetime | Unset = UNSET,
    ) -> models.ChargePointDowntimePeriod | Response[models.ChargePointDowntimePeriod]:
        """Charge Point Downtime Period / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/charge-point-downtime-periods/v1.0
        /{chargePointDowntimePeriod}``
        """
        raise NotImplementedError
