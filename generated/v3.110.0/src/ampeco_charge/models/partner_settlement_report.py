"""The model ``PartnerSettlementReport`` and what is only found with it."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import Country, InvoiceClientType
from .untaxed_amount import UntaxedAmount


class PartnerSettlementReport(Model):
    """``data`` in what ``client.partner_settlement_reports.get`` gives."""

    id: int
    partner_id: Annotated[int, Field(alias="partnerId")]
    number: str
    date_: Annotated[date, Field(alias="date")]
    period_start: Annotated[date, Field(alias="periodStart")]
    period_end: Annotated[date, Field(alias="periodEnd")]
    currency_code: Annotated[str, Field(alias="currencyCode")]
    total_amount: Annotated[UntaxedAmount, Field(alias="totalAmount")]
    total_expenses: Annotated[float, Field(alias="totalExpenses")]
    total_revenue: Annotated[float, Field(alias="totalRevenue")]
    total_awaited_revenue: Annotated[float, Field(alias="totalAwaitedRevenue")]
    total_collected_revenue: Annotated[float, Field(alias="totalCollectedRevenue")]
    total_collected_revenue_from_previous_period: Annotated[
        float,
        Field(alias="totalCollectedRevenueFromPreviousPeriod"),
    ]
    total_energy_cpo_wh: Annotated[float, Field(alias="totalEnergyCpoWh")]
    total_energy_emsp_wh: Annotated[float, Field(alias="totalEnergyEmspWh")]
    supplier: PartnerSettlementReportSupplier
    customer: PartnerSettlementReportCustomer
    download_url: Annotated[str, Field(alias="downloadUrl")]


class PartnerSettlementReportCustomer(Model):
    """``data.customer`` in what ``client.partner_settlement_reports.get`` gives."""

    type: InvoiceClientType | UnknownString
    name: str
    contact_person: Annotated[str | None, Field(alias="contactPerson")]
    country: Country | UnknownString | None
    region: str | None
    city: str | None
    post_code: Annotated[str | None, Field(alias="postCode")]
    address: str | None
    reg_no: Annotated[str | None, Field(alias="regNo")]
    tax_id: Annotated[str | None, Field(alias="taxId")]
    phone: str | None
    email: str | None
    bank_iban: Annotated[str | None, Field(alias="bankIban")]
    bank_name: Annotated[str | None, Field(alias="bankName")]
    bank_address: Annotated[str | None, Field(alias="bankAddress")]
    bank_code: Annotated[str | None, Field(alias="bankCode")]
    bank_account_number: Annotated[str | None, Field(alias="bankAccountNumber")]
    bank_account_type: Annotated[str | None, Field(alias="bankAccountType")]


class PartnerSettlementReportSupplier(Model):
    """``data.supplier`` in what ``client.partner_settlement_reports.get`` gives."""

    type: InvoiceClientType | UnknownString
    name: str
    contact_person: Annotated[str | None, Field(alias="contactPerson")]
    country: Country | UnknownString | None
    region: str | None
    city: str | None
    post_code: Annotated[str | None, Field(alias="postCode")]
    address: str | None
    reg_no: Annotated[str | None, Field(alias="regNo")]
    tax_id: Annotated[str | None, Field(alias="taxId")]
    phone: str | None
    email: str | None
