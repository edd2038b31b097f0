"""The model ``Invoice`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import (
    AustralianState,
    CanadianProvince,
    Country,
    InvoiceClientType,
    RomanianCounty,
    UsMinorOutlyingIslandsTerritory,
    UsState,
)


class Invoice(Model):
    """``data`` in what ``client.invoices.get`` gives."""

    id: int
    type: InvoiceType | UnknownString
    number: str
    date_: Annotated[UtcDateTime, Field(alias="date")]
    user_id: Annotated[int | None, Field(alias="userId")] = None
    period_from: Annotated[UtcDateTime | None, Field(alias="periodFrom")] = None
    period_to: Annotated[UtcDateTime | None, Field(alias="periodTo")] = None
    total_energy: Annotated[float | None, Field(alias="totalEnergy")] = None
    total_amount: Annotated[float, Field(alias="totalAmount")]
    tax_rate: Annotated[int, Field(alias="taxRate")]
    tax_amount: Annotated[float, Field(alias="taxAmount")]
    service: str
    quantity: float
    unit_price: Annotated[float, Field(alias="unitPrice")]
    subtotal: float
    download_url: Annotated[str | None, Field(alias="downloadUrl")] = None
    client: InvoiceClient | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class InvoiceClient(Model):
    """``data.client`` in what ``client.invoices.get`` gives."""

    type: InvoiceClientType | UnknownString
    name: str
    email: str | None = None
    id: str | None = None
    tax_id: Annotated[str | None, Field(alias="taxId")] = None
    tax_administration_office_name: Annotated[
        str | None,
        Field(alias="taxAdministrationOfficeName"),
    ] = None
    country: Country | UnknownString
    region: str | None = None
    state: (
        UsState
        | UnknownString
        | AustralianState
        | CanadianProvince
        | UsMinorOutlyingIslandsTerritory
        | RomanianCounty
        | None
    ) = None
    city: str | None = None
    post_code: str | None = None
    address: str | None = None


InvoiceType = TypeAliasType("InvoiceType", Literal["invoice", "pro_forma", "credit_note"])
"""``data.type`` in what ``client.invoices.get`` gives."""
