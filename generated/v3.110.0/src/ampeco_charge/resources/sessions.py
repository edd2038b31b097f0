"""The operations of ``client.sessions``."""

from __future__ import annotations

import builtins
from typing import Final, Literal

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CONSUMPTION_STATS__LIST_V1_0: Final[Operation[builtins.list[models.SessionConsumptionStats]]] = (
    Operation(
        "GET",
        "/public-api/resources/sessions/v1.0/{session}/consumption-stats",
        parameters=(Parameter("session", "path", "simple", explode=False),),
        responses=(
            Response(
                "200", "application/json", builtins.list[models.SessionConsumptionStats], "data"
            ),
        ),
        security=(("bearerAuth",),),
    )
)
_ASSIGN_USER_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/session/v1.0/{session}/assign-user",
    parameters=(Parameter("session", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.Session]] = Operation(
    "GET",
    "/public-api/resources/sessions/v1.0/{session}",
    parameters=(
        Parameter("session", "path", "simple", explode=False),
        Parameter("withClockAlignedEnergyConsumption", "query", "form", explode=True),
        Parameter("clockAlignedInterval", "query", "form", explode=True),
        Parameter("withAuthorization", "query", "form", explode=True),
        Parameter("withChargingPeriods", "query", "form", explode=True),
        Parameter("withChargingPeriodsPriceBreakdown", "query", "form", explode=True),
        Parameter("withPriceBreakdown", "query", "form", explode=True),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.Session, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.SessionPage]] = Operation(
    "GET",
    "/public-api/resources/sessions/v1.0",
    parameters=(
        Parameter("withClockAlignedEnergyConsumption", "query", "form", explode=True),
        Parameter("clockAlignedInterval", "query", "form", explode=True),
        Parameter("withAuthorization", "query", "form", explode=True),
        Parameter("withPriceBreakdown", "query", "form", explode=True),
        Parameter("withChargingPeriods", "query", "form", explode=True),
        Parameter("withChargingPeriodsPriceBreakdown", "query", "form", explode=True),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.SessionPage),),
    security=(("bearerAuth",),),
)
_RETRY_PAYMENT_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/session/v1.0/{session}/retry-payment",
    parameters=(Parameter("session", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)


class SessionsConsumptionStats(Resource):
    """The operations of ``client.sessions.consumption_stats``.

    Methods: ``list``.
    """

    __slots__ = ()

    def list(self, session: str) -> builtins.list[models.SessionConsumptionStats]:
        """Sessions / Consumption Stats / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/sessions/v1.0/{session}/consumption-stats``
        """
        return self._call(_CONSUMPTION_STATS__LIST_V1_0, (session,))


class Sessions(Resource):
    """The operations of ``client.sessions``.

    Methods: ``assign_user``, ``get``, ``list``, ``retry_payment``. Resources inside:
    ``consumption_stats``.
    """

    __slots__ = ()

    @property
    def consumption_stats(self) -> SessionsConsumptionStats:
        """The operations of ``client.sessions.consumption_stats``."""
        return SessionsConsumptionStats(self._call)

    def assign_user(self, session: int, *, user_id: int) -> None:
        """Session / Assign to user.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ConflictError: 409. Conflict.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/session/v1.0/{session}/assign-user``
        """
        return self._call(_ASSIGN_USER_V1_0, (session,), {"userId": user_id})

    def get(
        self,
        session: str,
        *,
        with_clock_aligned_energy_consumption: bool | Unset = UNSET,
        clock_aligned_interval: models.SessionClockAlignedInterval | Unset = UNSET,
        with_authorization: bool | Unset = UNSET,
        with_charging_periods: bool | Unset = UNSET,
        with_charging_periods_price_breakdown: bool | Unset = UNSET,
        with_price_breakdown: bool | Unset = UNSET,
        include: builtins.list[Literal["externalAppData"]] | Unset = UNSET,
    ) -> models.Session:
        """Session / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/sessions/v1.0/{session}``
        """
        return self._call(
            _GET_V1_0,
            (
                session,
                with_clock_aligned_energy_consumption,
                clock_aligned_interval,
                with_authorization,
                with_charging_periods,
                with_charging_periods_price_breakdown,
                with_price_breakdown,
                include,
            ),
        )

    def list(
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
        include: builtins.list[Literal["externalAppData"]] | Unset = UNSET,
    ) -> models.SessionPage:
        """Sessions / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/sessions/v1.0``
        """
        return self._call(
            _LIST_V1_0,
            (
                with_clock_aligned_energy_consumption,
                clock_aligned_interval,
                with_authorization,
                with_price_breakdown,
                with_charging_periods,
                with_charging_periods_price_breakdown,
                filter,
                page,
                per_page,
                cursor,
                include,
            ),
        )

    def retry_payment(self, session: int, *, payment_method_id: int | None | Unset = UNSET) -> None:
        """Session / Retry Payment.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ConflictError: 409. Conflict.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/session/v1.0/{session}/retry-payment``
        """
        return self._call(_RETRY_PAYMENT_V1_0, (session,), {"paymentMethodId": payment_method_id})
