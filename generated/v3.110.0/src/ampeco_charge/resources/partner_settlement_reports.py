"""The operations of ``client.partner_settlement_reports``."""

from __future__ import annotations

import datetime
from typing import Unpack

from .. import models
from .._operations import partner_settlement_reports as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class PartnerSettlementReportsRecords(Resource):
    """The operations of ``client.partner_settlement_reports.records``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> PartnerSettlementReportsRecordsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return PartnerSettlementReportsRecordsWithRawResponse(
            PartnerSettlementReportsRecords(self._caller.with_raw_response),
        )

    def create(
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
        return self._call(
            operations.RECORDS__CREATE_V1_0,
            request_options,
            (partner_settlement_report,),
            {"date": date, "paidAmount": paid_amount, "note": note},
        )

    def delete(
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
        return self._call(
            operations.RECORDS__DELETE_V1_0,
            request_options,
            (partner_settlement_report, partner_settlement_record),
        )

    def get(
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
        return self._call(
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
    ) -> Page[models.PartnerSettlementReportRecord, models.PartnerSettlementReportRecordPage]:
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

    def replace(
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
        return self._call(
            operations.RECORDS__REPLACE_V1_0,
            request_options,
            (partner_settlement_report, partner_settlement_record),
            {"date": date, "paidAmount": paid_amount, "note": note},
        )


class PartnerSettlementReports(Resource):
    """The operations of ``client.partner_settlement_reports``.

    Methods: ``get``, ``list``. Resources inside: ``records``.
    """

    __slots__ = ()

    @property
    def records(self) -> PartnerSettlementReportsRecords:
        """The operations of ``client.partner_settlement_reports.records``."""
        return PartnerSettlementReportsRecords(self._caller)

    @property
    def with_raw_response(self) -> PartnerSettlementReportsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return PartnerSettlementReportsWithRawResponse(
            PartnerSettlementReports(self._caller.with_raw_response),
        )

    def get(
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
        return self._call(operations.GET_V1_0, request_options, (partner_settlement_report,))

    def list(
        self,
        *,
        filter: models.PartnerSettlementReportFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.PartnerSettlementReport, models.PartnerSettlementReportPage]:
        """Partner Settlement Reports / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partner-settlement-reports/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, per_page, cursor))


class PartnerSettlementReportsRecordsWithRawResponse(WrappedResource):
    """``client.partner_settlement_reports.records``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(PartnerSettlementReportsRecords.create)
    delete = RawMethod(PartnerSettlementReportsRecords.delete)
    get = RawMethod(PartnerSettlementReportsRecords.get)
    list = RawMethod(PartnerSettlementReportsRecords.list)
    replace = RawMethod(PartnerSettlementReportsRecords.replace)


class PartnerSettlementReportsWithRawResponse(WrappedResource):
    """``client.partner_settlement_reports``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def records(self) -> PartnerSettlementReportsRecordsWithRawResponse:
        """The operations of ``client.partner_settlement_reports.records``."""
        return PartnerSettlementReportsRecordsWithRawResponse(self._resource.records)

    get = RawMethod(PartnerSettlementReports.get)
    list = RawMethod(PartnerSettlementReports.list)
