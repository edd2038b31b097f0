"""Models of partner revenues."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime
from .shared import CursorLinks, CursorMeta, PageLinks, PageNumberMeta, UntaxedAmount


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


class PartnerRevenueFilter(Model):
    """The argument ``filter`` of ``client.partner_revenues.list``."""

    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    settlement_report_id: Annotated[str | None, Field(alias="settlementReportId")] = None
    date_before: Annotated[UtcDateTime | None, Field(alias="dateBefore")] = None
    date_after: Annotated[UtcDateTime | None, Field(alias="dateAfter")] = None
    origin: PartnerRevenueOrigin | UnknownString | None = None
    currency_code: Annotated[str | None, Field(alias="currencyCode")] = None


PartnerRevenueOrigin = TypeAliasType(
    "PartnerRevenueOrigin",
    Literal["electricity-tax-reimbursement", "session-cpo"],
)
"""``origin`` in the argument ``filter`` of ``client.partner_revenues.list``."""


class PartnerRevenuePage(Model):
    """What ``client.partner_revenues.list`` gives."""

    data: list[PartnerRevenue] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class V1PartnerRevenue(Model):
    """``data[]`` in what ``client.partner_revenues.v1_0.list`` gives."""

    id: int
    partner_id: Annotated[int, Field(alias="partnerId")]
    partner_name: Annotated[str, Field(alias="partnerName")]
    date_: Annotated[UtcDateTime, Field(alias="date")]
    origin: str
    charging_session_id: Annotated[int | None, Field(alias="chargingSessionId")] = None
    started_at: Annotated[UtcDateTime | None, Field(alias="startedAt")] = None
    duration: str | None = None
    charge_point_name: Annotated[str | None, Field(alias="chargePointName")] = None
    authorization: str | None = None
    total_amount: Annotated[float, Field(alias="totalAmount")]
    electricity_cost: Annotated[float | None, Field(alias="electricityCost")] = None
    remaining_revenue: Annotated[float | None, Field(alias="remainingRevenue")] = None
    operator_share: Annotated[float | None, Field(alias="operatorShare")] = None
    partner_share: Annotated[float, Field(alias="partnerShare")]
    currency: str
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class V1PartnerRevenueFilter(Model):
    """The argument ``filter`` of ``client.partner_revenues.v1_0.list``."""

    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    date_from: Annotated[UtcDateTime | None, Field(alias="dateFrom")] = None
    date_to: Annotated[UtcDateTime | None, Field(alias="dateTo")] = None
    origin: PartnerRevenueOrigin | UnknownString | None = None
    currency: str | None = None


class V1PartnerRevenuePage(Model):
    """What ``client.partner_revenues.v1_0.list`` gives."""

    data: list[V1PartnerRevenue] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
