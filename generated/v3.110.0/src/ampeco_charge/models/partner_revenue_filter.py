"""The model ``PartnerRevenueFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import PartnerRevenueOrigin


class PartnerRevenueFilter(Model):
    """The argument ``filter`` of ``client.partner_revenues.list``."""

    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    settlement_report_id: Annotated[str | None, Field(alias="settlementReportId")] = None
    date_before: Annotated[UtcDateTime | None, Field(alias="dateBefore")] = None
    date_after: Annotated[UtcDateTime | None, Field(alias="dateAfter")] = None
    origin: PartnerRevenueOrigin | UnknownString | None = None
    currency_code: Annotated[str | None, Field(alias="currencyCode")] = None
