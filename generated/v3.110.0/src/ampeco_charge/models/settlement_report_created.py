"""The model ``SettlementReportCreated``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime


class SettlementReportCreated(Model):
    """The event ``settlementReport.created`` of ``client.notifications.create``."""

    notification: Literal["settlementReport.created"] | UnknownString
    id: int
    report_uid: Annotated[str, Field(alias="reportUid")]
    partner_id: Annotated[int, Field(alias="partnerId")]
    issue_date: Annotated[UtcDateTime, Field(alias="issueDate")]
    period: str
    total_kwh_delivered_as_cpo: Annotated[float, Field(alias="totalKwhDeliveredAsCPO")]
    total_kwh_delivered_as_emsp: Annotated[float, Field(alias="totalKwhDeliveredAsEmsp")]
    total_revenue_collected_current_period: Annotated[
        float,
        Field(alias="totalRevenueCollectedCurrentPeriod"),
    ]
    total_revenue_collected_previous_periods: Annotated[
        float | None,
        Field(alias="totalRevenueCollectedPreviousPeriods"),
    ] = None
    total_collected_balance_current_period: Annotated[
        float,
        Field(alias="totalCollectedBalanceCurrentPeriod"),
    ]
    total_collected_balance_previous_periods: Annotated[
        float | None,
        Field(alias="totalCollectedBalancePreviousPeriods"),
    ] = None
    total_revenue: Annotated[float, Field(alias="totalRevenue")]
    total_expenses: Annotated[float, Field(alias="totalExpenses")]
    total_amount: Annotated[float, Field(alias="totalAmount")]
    currency: str
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
