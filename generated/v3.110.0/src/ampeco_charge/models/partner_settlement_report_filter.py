"""The model ``PartnerSettlementReportFilter``."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class PartnerSettlementReportFilter(Model):
    """The argument ``filter`` of ``client.partner_settlement_reports.list``."""

    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    period_after: Annotated[date | None, Field(alias="periodAfter")] = None
    period_before: Annotated[date | None, Field(alias="periodBefore")] = None
