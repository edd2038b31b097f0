"""The model ``PartnerExpenseFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import PartnerExpenseOrigin


class PartnerExpenseFilter(Model):
    """The argument ``filter`` of ``client.partner_expenses.list``."""

    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    settlement_report_id: Annotated[str | None, Field(alias="settlementReportId")] = None
    date_before: Annotated[UtcDateTime | None, Field(alias="dateBefore")] = None
    date_after: Annotated[UtcDateTime | None, Field(alias="dateAfter")] = None
    origin: PartnerExpenseOrigin | UnknownString | None = None
    currency_code: Annotated[str | None, Field(alias="currencyCode")] = None
