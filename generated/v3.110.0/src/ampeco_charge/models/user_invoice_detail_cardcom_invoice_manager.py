"""The model ``UserInvoiceDetailCardcomInvoiceManager`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import Country, InvoiceClientType


class UserInvoiceDetailCardcomInvoiceManager(Model):
    """``<invoiceRequired>`` in what ``client.users.invoice_details.get`` gives."""

    invoice_required: Annotated[bool, Field(alias="invoiceRequired")]
    client_type: Annotated[InvoiceClientType | UnknownString | None, Field(alias="clientType")]
    individual: UserInvoiceDetailIndividual
    company: UserInvoiceDetailCompany


class UserInvoiceDetailCompany(Model):
    """``<invoiceRequired>.company`` in what ``client.users.invoice_details.get`` gives."""

    name: str | None = None
    email: str | None = None
    mobile_phone_number: Annotated[str | None, Field(alias="mobilePhoneNumber")] = None
    landline_phone_number: Annotated[str | None, Field(alias="landlinePhoneNumber")] = None
    tax_id: Annotated[str | None, Field(alias="taxId")] = None
    country: Country | UnknownString | None = None
    city: str | None = None
    postcode: str | None = None
    address: str | None = None


class UserInvoiceDetailIndividual(Model):
    """``<invoiceRequired>.individual`` in what ``client.users.invoice_details.get`` gives."""

    name: str | None = None
    email: str | None = None
    mobile_phone_number: Annotated[str | None, Field(alias="mobilePhoneNumber")] = None
    tax_id: Annotated[str | None, Field(alias="taxId")] = None
    country: Country | UnknownString | None = None
    city: str | None = None
    postcode: str | None = None
    address: str | None = None
