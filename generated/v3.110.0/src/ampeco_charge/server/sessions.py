"""How a server offers ``client.sessions``."""

from __future__ import annotations

from typing import Literal

from .. import models
from .._operations import sessions as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Sessions(Service):
    """What answers ``client.sessions``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.ASSIGN_USER_V1_0, ("session",), {"userId": "user_id"})
    async def assign_user_v1_0(self, session: int, *, user_id: int) -> None | Response[None]:
        """Session / Assign to user.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(409): Conflict.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/session/v1.0/{session}/assign-user``
        """
        raise NotImplementedError

    @serves(operations.CONSUMPTION_STATS__LIST_V1_0, ("session",))
    async def consumption_stats_list_v1_0(
        self,
        session: str,
    ) -> list[models.SessionConsumptionStats] | Response[list[models.SessionConsumptionStats]]:
        """Sessions / Consumption Stats / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/sessions/v1.0/{session}/consumption-stats``
        """
        raise NotImplementedError

    @serves(
        operations.GET_V1_0,
        (
            "session",
            "with_clock_aligned_energy_consumption",
            "clock_aligned_interval",
            "with_authorization",
            "with_charging_periods",
            "with_charging_periods_price_breakdown",
            "with_price_breakdown",
            "include",
        ),
    )
    async def get_v1_0(
        self,
        session: str,
        *,
        with_clock_aligned_energy_consumption: bool | Unset = UNSET,
        clock_aligned_interval: models.SessionClockAlignedInterval | Unset = UNSET,
        with_authorization: bool | Unset = UNSET,
        with_charging_periods: bool | Unset = UNSET,
        with_charging_periods_price_breakdown: bool | Unset = UNSET,
        with_price_breakdown: bool | Unset = UNSET,
        include: list[Literal["externalAppData"]] | Unset = UNSET,
    ) -> models.Session | Response[models.Session]:
        """Session / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/sessions/v1.0/{session}``
        """
        raise NotImplementedError

    @serves(
        operations.LIST_V1_0,
        (
            "with_clock_aligned_energy_consumption",
            "clock_aligned_interval",
            "with_authorization",
            "with_price_breakdown",
            "with_charging_periods",
            "with_charging_periods_price_breakdown",
            "filter",
            "page",
            "per_page",
            "cursor",
            "include",
        ),
    )
    async def list_v1_0(
        self,
        *,
        with_clock_aligned_energy_consumption: bool | Unset = UNSET,
        clock_aligned_interval: models.SessionClockAlignedInterval | Unset = UNSET,
        with_authorization: bool | Unset = UNSET,
        with_price_breakdown: bool | Unset = UNSET,
        with_charging_periods: bool | Unset = UNSET,
        with_charging_periods_price_breakdown: bool | Unset = UNSET,
        filter: models.SessionFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        include: list[Literal["externalAppData"]] | Unset = UNSET,
    ) -> models.SessionPage | Response[models.SessionPage]:
        """Sessions / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/sessions/v1.0``
        """
        raise NotImplementedError

    @serves(operations.RETRY_PAYMENT_V1_0, ("session",), {"paymentMethodId": "payment_method_id"})
    async def retry_payment_v1_0(
        self,
        session: int,
        *,
        payment_method_id: int | None | Unset = UNSET,
    ) -> None | Response[None]:
        """Session / Retry Payment.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(409): Conflict.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/session/v1.0/{session}/retry-payment``
        """
        raise NotImplementedError
