"""The model ``PartnerRevenuePage`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .enums import PartnerRevenueOrigin
from .untaxed_amount import UntaxedAmount


class PartnerRevenuePage(Model):
    """What ``client.partner_revenues.list`` gives."""

    data: list[PartnerRevenue] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class PartnerRevenue(Model):
    """``data[]`` in what ``client.partner_revenues.list`` gives."""

    id: int
    partner_id: Annotated[int, Field(alias="partnerId")]
    partner_name: Annotated[str, Field(alias="partnerName")]
    date_: Annotated[UtcDateTime, Field(alias="date")]
    origin: PartnerRevenueOrigin | UnknownString
    total_amount: Annotated[UntaxedAmount, Field(alias="totalAmount")]
    operator_share: Annotated[float, Field(alias="operatorShare")]
    partner_share: Annotated[float, Field(alias="partnerShare")]
    currency_code: Annotated[str, Field(alias="currencyCode")]
    settlement_report_id: Annotated[int | None, Field(alias="settlementReportId")]
    charging_session_id: Annotated[int | None, Field(alias="chargingSessionId")] = None
    started_at: Annotated[UtcDateTime | None, Field(alias="startedAt")] = None
    duration: str | None = None
    charge_point_name: Annotated[str | None, Field(alias="chargePointName")] = None
    authorization: str | None = None
    electricity_cost: Annotated[float | None, Field(alias="electricityCost")] = None
    remaining_revenue: Annotated[float | None, Field(alias="remainingRevenue")] = None
    collected_at: Annotated[UtcDateTime | None, Field(alias="collectedAt")] = None
