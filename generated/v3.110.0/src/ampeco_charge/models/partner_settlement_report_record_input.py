"""The model ``PartnerSettlementReportRecordInput``."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class PartnerSettlementReportRecordInput(Model):
    """The body of ``client.partner_settlement_reports.records.create``."""

    date_: Annotated[date, Field(alias="date")]
    paid_amount: Annotated[float, Field(alias="paidAmount")]
    note: str
