"""How a server offers ``client.partner_settlement_reports``."""

from __future__ import annotations

import datetime

from .. import models
from .._operations import partner_settlement_reports as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class PartnerSettlementReports(Service):
    """What answers ``client.partner_settlement_reports``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.GET_V1_0, ("partner_settlement_report",))
    async def get_v1_0(
        self,
        partner_settlement_report: int,
    ) -> models.PartnerSettlementReport | Response[models.PartnerSettlementReport]:
        """Partner Settlement Report / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("filter", "per_page", "cursor"))
    async def list_v1_0(
        self,
        *,
        filter: models.PartnerSettlementReportFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.PartnerSettlementReportPage | Response[models.PartnerSettlementReportPage]:
        """Partner Settlement Reports / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/partner-settlement-reports/v1.0``
        """
        raise NotImplementedError

    @serves(
        operations.RECORDS__CREATE_V1_0,
        ("partner_settlement_report",),
        {"date": "date", "paidAmount": "paid_amount", "note": "note"},
    )
    async def records_create_v1_0(
        self,
        partner_settlement_report: int,
        *,
        date: datetime.date,
        paid_amount: float,
        note: str,
    ) -> models.PartnerSettlementReportRecord | Response[models.PartnerSettlementReportRecord]:
        """Partner Settlement Report / Partner Settlement Record / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}
        /records``
        """
        raise NotImplementedError

    @serves(
        operations.RECORDS__DELETE_V1_0,
        ("partner_settlement_report", "partner_settlement_record"),
    )
    async def records_delete_v1_0(
        self,
        partner_settlement_report: int,
        partner_settlement_record: int,
    ) -> None | Response[None]:
        """Partner Settlement Report / Partner Settlement Record / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}
        /records/{PartnerSettlementRecord}``
        """
        raise NotImplementedError

    @serves(
        operations.RECORDS__GET_V1_0,
        ("partner_settlement_report", "partner_settlement_record"),
    )
    async def records_get_v1_0(
        self,
        partner_settlement_report: int,
        partner_settlement_record: int,
    ) -> models.PartnerSettlementReportRecord | Response[models.PartnerSettlementReportRecord]:
        """Partner Settlement Report / Partner Settlement Record / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}
        /records/{PartnerSettlementRecord}``
        """
        raise NotImplementedError

    @serves(operations.RECORDS__LIST_V1_0, ("partner_settlement_report", "per_page", "cursor"))
    async def records_list_v1_0(
        self,
        partner_settlement_report: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> (
        models.PartnerSettlementReportRecordPage
        | Response[models.PartnerSettlementReportRecordPage]
    ):
        """Partner Settlement Report / Partner Settlement Records / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}
        /records``
        """
        raise NotImplementedError

    @serves(
        operations.RECORDS__REPLACE_V1_0,
        ("partner_settlement_report", "partner_settlement_record"),
        {"date": "date", "paidAmount": "paid_amount", "note": "note"},
    )
    async def records_replace_v1_0(
        self,
        partner_settlement_report: int,
        partner_settlement_record: int,
        *,
        date: datetime.date,
        paid_amount: float,
        note: str,
    ) -> models.PartnerSettlementReportRecord | Response[models.PartnerSettlementReportRecord]:
        """Partner Settlement Report / Partner Settlement Record / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PUT /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}
        /records/{PartnerSettlementRecord}``
        """
        raise NotImplementedError
