"""The model ``PartnerSettlementReportRecord``."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class PartnerSettlementReportRecord(Model):
    """``data`` in what ``client.partner_settlement_reports.records.get`` gives."""

    id: int
    date_: Annotated[date, Field(alias="date")]
    paid_amount: Annotated[float, Field(alias="paidAmount")]
    note: str
