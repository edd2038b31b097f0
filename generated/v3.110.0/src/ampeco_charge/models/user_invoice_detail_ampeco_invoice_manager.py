"""The model ``UserInvoiceDetailAmpecoInvoiceManager`` and what is only found with it."""

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


class UserInvoiceDetailAmpecoInvoiceManager(Model):
    """``<requireInvoice>`` in what ``client.users.invoice_details.get`` gives."""

    require_invoice: Annotated[bool, Field(alias="requireInvoice")]
    require_invoice_last_updated_at: Annotated[
        UtcDateTime | None,
        Field(alias="requireInvoiceLastUpdatedAt"),
    ] = None
    require_invoice_enforced_by: Annotated[
        UserInvoiceDetailRequireInvoiceEnforcedBy | UnknownString | None,
        Field(alias="requireInvoiceEnforcedBy"),
    ] = None
    original_request_value: Annotated[bool | None, Field(alias="originalRequestValue")] = None
    invoice_type: Annotated[InvoiceClientType | UnknownString | None, Field(alias="invoiceType")]
    individual_name: Annotated[str | None, Field(alias="individualName")] = None
    individual_personal_id: Annotated[str | None, Field(alias="individualPersonalId")] = None
    individual_tax_id: Annotated[str | None, Field(alias="individualTaxId")] = None
    company_name: Annotated[str | None, Field(alias="companyName")] = None
    company_reg_no: Annotated[str | None, Field(alias="companyRegNo")] = None
    company_tax_id: Annotated[str | None, Field(alias="companyTaxId")] = None
    company_tax_administration_office_name: Annotated[
        str | None,
        Field(alias="companyTaxAdministrationOfficeName"),
    ] = None
    country: Country | UnknownString | None = None
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
    post_code: Annotated[str | None, Field(alias="postCode")] = None
    address: str | None = None


UserInvoiceDetailRequireInvoiceEnforcedBy = TypeAliasType(
    "UserInvoiceDetailRequireInvoiceEnforcedBy",
    Literal["operator_setting", "user_request"],
)
"""``<requireInvoice>.requireInvoiceEnforcedBy`` in what ``client.users.invoice_details.get``
gives.
"""
