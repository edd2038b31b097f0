"""The model ``PartnerSettlementReportPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .partner_settlement_report import PartnerSettlementReport


class PartnerSettlementReportPage(Model):
    """What ``client.partner_settlement_reports.list`` gives."""

    data: list[PartnerSettlementReport]
    links: CursorLinks
    meta: CursorMeta
