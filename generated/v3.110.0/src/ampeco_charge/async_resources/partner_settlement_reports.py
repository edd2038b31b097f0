"""The operations of ``client.partner_settlement_reports``."""

from __future__ import annotations

import datetime
from typing import Unpack

from .. import models
from .._operations import partner_settlement_reports as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncPartnerSettlementReportsRecords(AsyncResource):
    """The operations of ``client.partner_settlement_reports.records``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncPartnerSettlementReportsRecordsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncPartnerSettlementReportsRecordsWithRawResponse(
            AsyncPartnerSettlementReportsRecords(self._caller.with_raw_response),
        )

    async def create(
        self,
        partner_settlement_report: int,
        *,
        date: datetime.date,
        paid_amount: float,
        note: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.PartnerSettlementReportRecord:
        """Partner Settlement Report / Partner Settlement Record / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}
        /records``
        """
        return await self._call(
            operations.RECORDS__CREATE_V1_0,
            request_options,
            (partner_settlement_report,),
            {"date": date, "paidAmount": paid_amount, "note": note},
        )

    async def delete(
        self,
        partner_settlement_report: int,
        partner_settlement_record: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Partner Settlement Report / Partner Settlement Record / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}
        /records/{PartnerSettlementRecord}``
        """
        return await self._call(
            operations.RECORDS__DELETE_V1_0,
            request_options,
            (partner_settlement_report, partner_settlement_record),
        )

    async def get(
        self,
        partner_settlement_report: int,
        partner_settlement_record: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.PartnerSettlementReportRecord:
        """Partner Settlement Report / Partner Settlement Record / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}
        /records/{PartnerSettlementRecord}``
        """
        return await self._call(
            operations.RECORDS__GET_V1_0,
            request_options,
            (partner_settlement_report, partner_settlement_record),
        )

    def list(
        self,
        partner_settlement_report: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[
        models.PartnerSettlementReportRecord, models.PartnerSettlementReportRecordPage
    ]:
        """Partner Settlement Report / Partner Settlement Records / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}
        /records``
        """
        return self._list(
            operations.RECORDS__LIST_V1_0,
            request_options,
            (partner_settlement_report, per_page, cursor),
        )

    async def replace(
        self,
        partner_settlement_report: int,
        partner_settlement_record: int,
        *,
        date: datetime.date,
        paid_amount: float,
        note: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.PartnerSettlementReportRecord:
        """Partner Settlement Report / Partner Settlement Record / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}
        /records/{PartnerSettlementRecord}``
        """
        return await self._call(
            operations.RECORDS__REPLACE_V1_0,
            request_options,
            (partner_settlement_report, partner_settlement_record),
            {"date": date, "paidAmount": paid_amount, "note": note},
        )


class AsyncPartnerSettlementReports(AsyncResource):
    """The operations of ``client.partner_settlement_reports``.

    Methods: ``get``, ``list``. Resources inside: ``records``.
    """

    __slots__ = ()

    @property
    def records(self) -> AsyncPartnerSettlementReportsRecords:
        """The operations of ``client.partner_settlement_reports.records``."""
        return AsyncPartnerSettlementReportsRecords(self._caller)

    @property
    def with_raw_response(self) -> AsyncPartnerSettlementReportsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncPartnerSettlementReportsWithRawResponse(
            AsyncPartnerSettlementReports(self._caller.with_raw_response),
        )

    async def get(
        self,
        partner_settlement_report: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.PartnerSettlementReport:
        """Partner Settlement Report / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}``
        """
        return await self._call(operations.GET_V1_0, request_options, (partner_settlement_report,))

    def list(
        self,
        *,
        filter: models.PartnerSettlementReportFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.PartnerSettlementReport, models.PartnerSettlementReportPage]:
        """Partner Settlement Reports / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partner-settlement-reports/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, per_page, cursor))


class AsyncPartnerSettlementReportsRecordsWithRawResponse(AsyncWrappedResource):
    """``client.partner_settlement_reports.records``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncPartnerSettlementReportsRecords.create)
    delete = AsyncRawMethod(AsyncPartnerSettlementReportsRecords.delete)
    get = AsyncRawMethod(AsyncPartnerSettlementReportsRecords.get)
    list = AsyncRawMethod(AsyncPartnerSettlementReportsRecords.list)
    replace = AsyncRawMethod(AsyncPartnerSettlementReportsRecords.replace)


class AsyncPartnerSettlementReportsWithRawResponse(AsyncWrappedResource):
    """``client.partner_settlement_reports``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def records(self) -> AsyncPartnerSettlementReportsRecordsWithRawResponse:
        """The operations of ``client.partner_settlement_reports.records``."""
        return AsyncPartnerSettlementReportsRecordsWithRawResponse(self._resource.records)

    get = AsyncRawMethod(AsyncPartnerSettlementReports.get)
    list = AsyncRawMethod(AsyncPartnerSettlementReports.list)
