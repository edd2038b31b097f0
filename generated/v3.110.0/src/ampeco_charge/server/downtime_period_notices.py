"""How a server offers ``client.downtime_period_notices``."""

from __future__ import annotations


from .. import models
from .._operations import downtime_period_notices as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class DowntimePeriodNotices(Service):
    """What answers ``client.downtime_period_notices``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V1_0,
        (),
        {"type": "type", "notice": "notice", "description": "description"},
    )
    async def create_v1_0(
        self,
        *,
        type: models.ChargePointDowntimePeriodType | Unset = UNSET,
        notice: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
    ) -> models.DowntimePeriodNotice | Response[models.DowntimePeriodNotice]:
        """Downtime Period Notices / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/downtime-period-notices/v1.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("notice",))
    async def delete_v1_0(self, notice: int) -> None | Response[None]:
        """Downtime Period Notices / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/downtime-period-notices/v1.0/{notice}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("notice",))
    async def get_v1_0(
        self,
        notice: int,
    ) -> models.DowntimePeriodNotice | Response[models.DowntimePeriodNotice]:
        """Downtime Period Notices / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/downtime-period-notices/v1.0/{notice}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("per_page", "filter"))
    async def list_v1_0(
        self,
        *,
        per_page: int | Unset = UNSET,
        filter: models.DowntimePeriodNoticeFilter | Unset = UNSET,
    ) -> models.DowntimePeriodNoticePage | Response[models.DowntimePeriodNoticePage]:
        """Downtime Period Notices / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``GET /public-api/resources/downtime-period-notices/v1.0``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V1_0,
        ("notice",),
        {"type": "type", "notice": "body_notice", "description": "description"},
    )
    async def update_v1_0(
        self,
        notice: int,
        *,
        type: models.ChargePointDowntimePeriodType | Unset = UNSET,
        body_notice: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
    ) -> models.DowntimePeriodNotice | Response[models.DowntimePeriodNotice]:
        """Downtime Period Notices / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/downtime-period-notices/v1.0/{notice}``
        """
        raise NotImplementedError
