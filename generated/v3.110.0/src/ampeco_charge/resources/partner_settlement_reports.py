"""The operations of ``client.partner_settlement_reports``."""

from __future__ import annotations

import datetime
from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_RECORDS__CREATE_V1_0: Final[Operation[models.PartnerSettlementReportRecord]] = Operation(
    "POST",
    "/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records",
    parameters=(Parameter("partnerSettlementReport", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.PartnerSettlementReportRecord, "data"),),
    security=(("bearerAuth",),),
)
_RECORDS__DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records/{PartnerSettlementRecord}",
    parameters=(
        Parameter("partnerSettlementReport", "path", "simple", explode=False),
        Parameter("PartnerSettlementRecord", "path", "simple", explode=False),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_RECORDS__GET_V1_0: Final[Operation[models.PartnerSettlementReportRecord]] = Operation(
    "GET",
    "/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records/{PartnerSettlementRecord}",
    parameters=(
        Parameter("partnerSettlementReport", "path", "simple", explode=False),
        Parameter("PartnerSettlementRecord", "path", "simple", explode=False),
    ),
    responses=(Response("200", "application/json", models.PartnerSettlementReportRecord, "data"),),
    security=(("bearerAuth",),),
)
_RECORDS__LIST_V1_0: Final[Operation[models.PartnerSettlementReportRecordPage]] = Operation(
    "GET",
    "/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records",
    parameters=(
        Parameter("partnerSettlementReport", "path", "simple", explode=False),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.PartnerSettlementReportRecordPage),),
    security=(("bearerAuth",),),
)
_RECORDS__REPLACE_V1_0: Final[Operation[models.PartnerSettlementReportRecord]] = Operation(
    "PUT",
    "/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records/{PartnerSettlementRecord}",
    parameters=(
        Parameter("partnerSettlementReport", "path", "simple", explode=False),
        Parameter("PartnerSettlementRecord", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.PartnerSettlementReportRecord, "data"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.PartnerSettlementReport]] = Operation(
    "GET",
    "/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}",
    parameters=(Parameter("partnerSettlementReport", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.PartnerSettlementReport, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.PartnerSettlementReportPage]] = Operation(
    "GET",
    "/public-api/resources/partner-settlement-reports/v1.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.PartnerSettlementReportPage),),
    security=(("bearerAuth",),),
)


class PartnerSettlementReportsRecords(Resource):
    """The operations of ``client.partner_settlement_reports.records``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    def create(
        self,
        partner_settlement_report: int,
        *,
        date: datetime.date,
        paid_amount: float,
        note: str,
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
            _RECORDS__CREATE_V1_0,
            (partner_settlement_report,),
            {"date": date, "paidAmount": paid_amount, "note": note},
        )

    def delete(self, partner_settlement_report: int, partner_settlement_record: int) -> None:
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
            _RECORDS__DELETE_V1_0,
            (partner_settlement_report, partner_settlement_record),
        )

    def get(
        self,
        partner_settlement_report: int,
        partner_settlement_record: int,
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
            _RECORDS__GET_V1_0,
            (partner_settlement_report, partner_settlement_record),
        )

    def list(
        self,
        partner_settlement_report: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.PartnerSettlementReportRecordPage:
        """Partner Settlement Report / Partner Settlement Records / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}
        /records``
        """
        return self._call(_RECORDS__LIST_V1_0, (partner_settlement_report, per_page, cursor))

    def replace(
        self,
        partner_settlement_report: int,
        partner_settlement_record: int,
        *,
        date: datetime.date,
        paid_amount: float,
        note: str,
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
            _RECORDS__REPLACE_V1_0,
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
        return PartnerSettlementReportsRecords(self._call)

    def get(self, partner_settlement_report: int) -> models.PartnerSettlementReport:
        """Partner Settlement Report / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}``
        """
        return self._call(_GET_V1_0, (partner_settlement_report,))

    def list(
        self,
        *,
        filter: models.PartnerSettlementReportFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.PartnerSettlementReportPage:
        """Partner Settlement Reports / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partner-settlement-reports/v1.0``
        """
        return self._call(_LIST_V1_0, (filter, per_page, cursor))
