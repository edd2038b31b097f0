"""The model ``V1PartnerExpensePage`` and what is only found with it."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime
from .page_links import PageLinks
from .page_number_meta import PageNumberMeta
from .partner_expense_breakdown import PartnerExpenseBreakdown


class V1PartnerExpensePage(Model):
    """What ``client.partner_expenses.v1_0.list`` gives."""

    data: list[V1PartnerExpense] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None


class V1PartnerExpense(Model):
    """``data[]`` in what ``client.partner_expenses.v1_0.list`` gives."""

    id: int
    partner_id: Annotated[int, Field(alias="partnerId")]
    partner_name: Annotated[str, Field(alias="partnerName")]
    date_: Annotated[UtcDateTime, Field(alias="date")]
    origin: str
    period: str | None = None
    total_amount: Annotated[float, Field(alias="totalAmount")]
    charging_session_id: Annotated[int | None, Field(alias="chargingSessionId")] = None
    started_at: Annotated[UtcDateTime | None, Field(alias="startedAt")] = None
    duration: str | None = None
    charge_point_name: Annotated[str | None, Field(alias="chargePointName")] = None
    authorization: str | None = None
    subtotal: float | None = None
    operator_discount_percentage: Annotated[
        Decimal | None,
        Field(alias="operatorDiscountPercentage"),
    ] = None
    operator_discount_amount: Annotated[
        Decimal | None,
        Field(alias="operatorDiscountAmount"),
    ] = None
    currency: str
    breakdown: list[PartnerExpenseBreakdown] | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
