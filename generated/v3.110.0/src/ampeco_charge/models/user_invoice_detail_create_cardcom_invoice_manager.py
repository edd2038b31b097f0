"""The model ``UserInvoiceDetailCreateCardcomInvoiceManager``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import Country, InvoiceClientType


class UserInvoiceDetailCreateCardcomInvoiceManager(Model):
    """``<invoiceRequired>`` in the body of ``client.users.invoice_details.create``."""

    invoice_required: Annotated[bool, Field(alias="invoiceRequired")]
    client_type: Annotated[InvoiceClientType | UnknownString | None, Field(alias="clientType")]
    name: str | None = None
    email: str | None = None
    mobile_phone_number: Annotated[str | None, Field(alias="mobilePhoneNumber")] = None
    landline_phone_number: Annotated[str | None, Field(alias="landlinePhoneNumber")] = None
    tax_id: Annotated[str | None, Field(alias="taxId")] = None
    country: Country | UnknownString | None = None
    city: str | None = None
    postcode: str | None = None
    address: str | None = None
