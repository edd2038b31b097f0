"""How a server offers ``client.evse_downtime_periods``."""

from __future__ import annotations

import datetime

from .. import models
from .._operations import evse_downtime_periods as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class EvseDowntimePeriods(Service):
    """What answers ``client.evse_downtime_periods``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V1_0,
        (),
        {
            "evseId": "evse_id",
            "noticeId": "notice_id",
            "startedAt": "started_at",
            "endedAt": "ended_at",
        },
    )
    async def create_v1_0(
        self,
        *,
        evse_id: int | Unset = UNSET,
        notice_id: int | Unset = UNSET,
        started_at: datetime.datetime | Unset = UNSET,
        ended_at: datetime.datetime | Unset = UNSET,
    ) -> models.EvseDowntimePeriod | Response[models.EvseDowntimePeriod]:
        """EVSE Downtime Period / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/evse-downtime-periods/v1.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("evse_downtime_period",))
    async def delete_v1_0(self, evse_downtime_period: int) -> None | Response[None]:
        """EVSE Downtime Period / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("evse_downtime_period",))
    async def get_v1_0(
        self,
        evse_downtime_period: int,
    ) -> models.EvseDowntimePeriod | Response[models.EvseDowntimePeriod]:
        """EVSE Downtime Period / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("per_page", "filter"))
    async def list_v1_0(
        self,
        *,
        per_page: int | Unset = UNSET,
        filter: models.EvseDowntimePeriodFilter | Unset = UNSET,
    ) -> models.EvseDowntimePeriodPage | Response[models.EvseDowntimePeriodPage]:
        """EVSE Downtime Periods / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``GET /public-api/resources/evse-downtime-periods/v1.0``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V1_0,
        ("evse_downtime_period",),
        {"noticeId": "notice_id", "startedAt": "started_at", "endedAt": "ended_at"},
    )
    async def update_v1_0(
        self,
        evse_downtime_period: int,
        *,
        notice_id: int | None | Unset = UNSET,
        started_at: datetime.datetime | Unset = UNSET,
        ended_at: datetime.datetime | Unset = UNSET,
    ) -> models.EvseDowntimePeriod | Response[models.EvseDowntimePeriod]:
        """EVSE Downtime Period / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}``
        """
        raise NotImplementedError
