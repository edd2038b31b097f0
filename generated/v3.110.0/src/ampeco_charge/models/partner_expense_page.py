"""The model ``PartnerExpensePage`` and what is only found with it."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .enums import PartnerExpenseOrigin
from .partner_expense_breakdown import PartnerExpenseBreakdown
from .untaxed_amount import UntaxedAmount


class PartnerExpensePage(Model):
    """What ``client.partner_expenses.list`` gives."""

    data: list[PartnerExpense] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class PartnerExpense(Model):
    """``data[]`` in what ``client.partner_expenses.list`` gives."""

    id: int
    partner_id: Annotated[int, Field(alias="partnerId")]
    partner_name: Annotated[str, Field(alias="partnerName")]
    date_: Annotated[UtcDateTime, Field(alias="date")]
    origin: PartnerExpenseOrigin | UnknownString
    period: str | None = None
    total_amount: Annotated[UntaxedAmount, Field(alias="totalAmount")]
    currency_code: Annotated[str, Field(alias="currencyCode")]
    settlement_report_id: Annotated[int | None, Field(alias="settlementReportId")]
    charging_session_id: Annotated[int | None, Field(alias="chargingSessionId")] = None
    started_at: Annotated[UtcDateTime | None, Field(alias="startedAt")] = None
    duration: str | None = None
    charge_point_name: Annotated[str | None, Field(alias="chargePointName")] = None
    authorization: str | None = None
    operator_discount_percentage: Annotated[
        Decimal | None,
        Field(alias="operatorDiscountPercentage"),
    ] = None
    operator_discount_amount: Annotated[
        Decimal | None,
        Field(alias="operatorDiscountAmount"),
    ] = None
    breakdown: list[PartnerExpenseBreakdown] | None = None
