"""Models of partner expenses."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime
from .shared import CursorLinks, CursorMeta, PageLinks, PageNumberMeta, UntaxedAmount


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


class PartnerExpenseBreakdown(Model):
    """``data[].breakdown[]`` in what ``client.partner_expenses.list`` gives."""

    partner_contract_id: Annotated[int, Field(alias="partnerContractId")]
    number_of_charge_points: Annotated[int, Field(alias="numberOfChargePoints")]
    total_platform_fee_charge_points: Annotated[float, Field(alias="totalPlatformFeeChargePoints")]
    number_of_ac_evses: Annotated[int, Field(alias="numberOfAcEvses")]
    total_platform_fee_ac_evses: Annotated[float, Field(alias="totalPlatformFeeAcEvses")]
    number_of_dc_evses: Annotated[int, Field(alias="numberOfDcEvses")]
    total_platform_fee_dc_evses: Annotated[float, Field(alias="totalPlatformFeeDcEvses")]


class PartnerExpenseFilter(Model):
    """The argument ``filter`` of ``client.partner_expenses.list``."""

    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    settlement_report_id: Annotated[str | None, Field(alias="settlementReportId")] = None
    date_before: Annotated[UtcDateTime | None, Field(alias="dateBefore")] = None
    date_after: Annotated[UtcDateTime | None, Field(alias="dateAfter")] = None
    origin: PartnerExpenseOrigin | UnknownString | None = None
    currency_code: Annotated[str | None, Field(alias="currencyCode")] = None


PartnerExpenseOrigin = TypeAliasType(
    "PartnerExpenseOrigin",
    Literal["platform-fee-emsp", "platform-fee-cpo", "user-custom-fee", "session-emsp"],
)
"""``origin`` in the argument ``filter`` of ``client.partner_expenses.list``."""


class PartnerExpensePage(Model):
    """What ``client.partner_expenses.list`` gives."""

    data: list[PartnerExpense] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


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


class V1PartnerExpenseFilter(Model):
    """The argument ``filter`` of ``client.partner_expenses.v1_0.list``."""

    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    date_from: Annotated[UtcDateTime | None, Field(alias="dateFrom")] = None
    date_to: Annotated[UtcDateTime | None, Field(alias="dateTo")] = None
    origin: PartnerExpenseOrigin | UnknownString | None = None
    currency: str | None = None


class V1PartnerExpensePage(Model):
    """What ``client.partner_expenses.v1_0.list`` gives."""

    data: list[V1PartnerExpense] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
