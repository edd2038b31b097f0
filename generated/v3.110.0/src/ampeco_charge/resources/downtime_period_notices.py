"""The operations of ``client.downtime_period_notices``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import downtime_period_notices as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class DowntimePeriodNotices(Resource):
    """The operations of ``client.downtime_period_notices``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> DowntimePeriodNoticesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return DowntimePeriodNoticesWithRawResponse(
            DowntimePeriodNotices(self._caller.with_raw_response),
        )

    def create(
        self,
        *,
        type: models.ChargePointDowntimePeriodType | Unset = UNSET,
        notice: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.DowntimePeriodNotice:
        """Downtime Period Notices / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/downtime-period-notices/v1.0``
        """
        return self._call(
            operations.CREATE_V1_0,
            request_options,
            (),
            {"type": type, "notice": notice, "description": description},
        )

    def delete(self, notice: int, **request_options: Unpack[RequestOptions]) -> None:
        """Downtime Period Notices / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/downtime-period-notices/v1.0/{notice}``
        """
        return self._call(operations.DELETE_V1_0, request_options, (notice,))

    def get(
        self,
        notice: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.DowntimePeriodNotice:
        """Downtime Period Notices / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/downtime-period-notices/v1.0/{notice}``
        """
        return self._call(operations.GET_V1_0, request_options, (notice,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        filter: models.DowntimePeriodNoticeFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.DowntimePeriodNotice, models.DowntimePeriodNoticePage]:
        """Downtime Period Notices / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/downtime-period-notices/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (per_page, filter))

    def update(
        self,
        notice: int,
        *,
        type: models.ChargePointDowntimePeriodType | Unset = UNSET,
        body_notice: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.DowntimePeriodNotice:
        """Downtime Period Notices / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/downtime-period-notices/v1.0/{notice}``
        """
        return self._call(
            operations.UPDATE_V1_0,
            request_options,
            (notice,),
            {"type": type, "notice": body_notice, "description": description},
        )


class DowntimePeriodNoticesWithRawResponse(WrappedResource):
    """``client.downtime_period_notices``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(DowntimePeriodNotices.create)
    delete = RawMethod(DowntimePeriodNotices.delete)
    get = RawMethod(DowntimePeriodNotices.get)
    list = RawMethod(DowntimePeriodNotices.list)
    update = RawMethod(DowntimePeriodNotices.update)
