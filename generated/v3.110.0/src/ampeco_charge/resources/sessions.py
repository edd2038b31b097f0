"""The operations of ``client.sessions``."""

from __future__ import annotations

import builtins
from typing import Literal, Unpack

from .. import models
from .._operations import sessions as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class SessionsConsumptionStats(Resource):
    """The operations of ``client.sessions.consumption_stats``.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> SessionsConsumptionStatsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return SessionsConsumptionStatsWithRawResponse(
            SessionsConsumptionStats(self._caller.with_raw_response),
        )

    def list(
        self,
        session: str,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.SessionConsumptionStats, builtins.list[models.SessionConsumptionStats]]:
        """Sessions / Consumption Stats / Read.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/sessions/v1.0/{session}/consumption-stats``
        """
        return self._list(operations.CONSUMPTION_STATS__LIST_V1_0, request_options, (session,))


class Sessions(Resource):
    """The operations of ``client.sessions``.

    Methods: ``assign_user``, ``get``, ``list``, ``retry_payment``. Resources inside:
    ``consumption_stats``.
    """

    __slots__ = ()

    @property
    def consumption_stats(self) -> SessionsConsumptionStats:
        """The operations of ``client.sessions.consumption_stats``."""
        return SessionsConsumptionStats(self._caller)

    @property
    def with_raw_response(self) -> SessionsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return SessionsWithRawResponse(Sessions(self._caller.with_raw_response))

    def assign_user(
        self,
        session: int,
        *,
        user_id: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
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
        return self._call(
            operations.ASSIGN_USER_V1_0,
            request_options,
            (session,),
            {"userId": user_id},
        )

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
        **request_options: Unpack[RequestOptions],
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
            operations.GET_V1_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Session, models.SessionPage]:
        """Sessions / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/sessions/v1.0``
        """
        return self._list(
            operations.LIST_V1_0,
            request_options,
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

    def retry_payment(
        self,
        session: int,
        *,
        payment_method_id: int | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
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
        return self._call(
            operations.RETRY_PAYMENT_V1_0,
            request_options,
            (session,),
            {"paymentMethodId": payment_method_id},
        )


class SessionsConsumptionStatsWithRawResponse(WrappedResource):
    """``client.sessions.consumption_stats``, whose methods give whole responses."""

    __slots__ = ()

    list = RawMethod(SessionsConsumptionStats.list)


class SessionsWithRawResponse(WrappedResource):
    """``client.sessions``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def consumption_stats(self) -> SessionsConsumptionStatsWithRawResponse:
        """The operations of ``client.sessions.consumption_stats``."""
        return SessionsConsumptionStatsWithRawResponse(self._resource.consumption_stats)

    assign_user = RawMethod(Sessions.assign_user)
    get = RawMethod(Sessions.get)
    list = RawMethod(Sessions.list)
    retry_payment = RawMethod(Sessions.retry_payment)
