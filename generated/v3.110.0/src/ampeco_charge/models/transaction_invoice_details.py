"""The model ``TransactionInvoiceDetails``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import Country, InvoiceClientType


class TransactionInvoiceDetails(Model):
    """``invoiceDetails`` in the body of ``client.transactions.issue_invoice``."""

    invoice_type: Annotated[InvoiceClientType | UnknownString, Field(alias="invoiceType")]
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
    city: str | None = None
    post_code: Annotated[str | None, Field(alias="postCode")] = None
    address: str | None = None
