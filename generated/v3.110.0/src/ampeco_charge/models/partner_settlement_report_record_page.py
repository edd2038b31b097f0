"""The model ``PartnerSettlementReportRecordPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .partner_settlement_report_record import PartnerSettlementReportRecord


class PartnerSettlementReportRecordPage(Model):
    """What ``client.partner_settlement_reports.records.list`` gives."""

    data: list[PartnerSettlementReportRecord]
    links: CursorLinks
    meta: CursorMeta
