"""The operations of ``client.charge_point_downtime_periods``."""

from __future__ import annotations

import datetime
from typing import Unpack

from .. import models
from .._operations import charge_point_downtime_periods as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class ChargePointDowntimePeriods(Resource):
    """The operations of ``client.charge_point_downtime_periods``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ChargePointDowntimePeriodsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ChargePointDowntimePeriodsWithRawResponse(
            ChargePointDowntimePeriods(self._caller.with_raw_response),
        )

    def create(
        self,
        *,
        charge_point_id: int | Unset = UNSET,
        notice_id: int | Unset = UNSET,
        started_at: datetime.datetime | Unset = UNSET,
        ended_at: datetime.datetime | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
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
            operations.CREATE_V1_0,
            request_options,
            (),
            {
                "chargePointId": charge_point_id,
                "noticeId": notice_id,
                "startedAt": started_at,
                "endedAt": ended_at,
            },
        )

    def delete(
        self,
        charge_point_downtime_period: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Charge Point Downtime Period / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-point-downtime-periods/v1.0
        /{chargePointDowntimePeriod}``
        """
        return self._call(operations.DELETE_V1_0, request_options, (charge_point_downtime_period,))

    def get(
        self,
        charge_point_downtime_period: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointDowntimePeriod:
        """Charge Point Downtime Period / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}``
        """
        return self._call(operations.GET_V1_0, request_options, (charge_point_downtime_period,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        filter: models.ChargePointDowntimePeriodFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ChargePointDowntimePeriod, models.ChargePointDowntimePeriodPage]:
        """Charge Point Downtime Periods / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-point-downtime-periods/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (per_page, filter))

    def update(
        self,
        charge_point_downtime_period: int,
        *,
        notice_id: int | None | Unset = UNSET,
        started_at: datetime.datetime | Unset = UNSET,
        ended_at: datetime.datetime | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
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
            operations.UPDATE_V1_0,
            request_options,
            (charge_point_downtime_period,),
            {"noticeId": notice_id, "startedAt": started_at, "endedAt": ended_at},
        )


class ChargePointDowntimePeriodsWithRawResponse(WrappedResource):
    """``client.charge_point_downtime_periods``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(ChargePointDowntimePeriods.create)
    delete = RawMethod(ChargePointDowntimePeriods.delete)
    get = RawMethod(ChargePointDowntimePeriods.get)
    list = RawMethod(ChargePointDowntimePeriods.list)
    update = RawMethod(ChargePointDowntimePeriods.update)
