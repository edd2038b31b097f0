"""The model ``UserInvoiceDetailCreateEcpayInvoiceManager``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import Country, UserInvoiceDetailCarrierType, UserInvoiceDetailInvoiceType


class UserInvoiceDetailCreateEcpayInvoiceManager(Model):
    """``<carrierType>`` in the body of ``client.users.invoice_details.create``."""

    invoice_type: Annotated[
        UserInvoiceDetailInvoiceType | UnknownString,
        Field(alias="invoiceType"),
    ]
    carrier_type: Annotated[
        UserInvoiceDetailCarrierType | UnknownString | None,
        Field(alias="carrierType"),
    ] = None
    love_code: Annotated[str | None, Field(alias="loveCode")] = None
    mobile_bar_code: Annotated[str | None, Field(alias="mobileBarCode")] = None
    citizen_id: Annotated[str | None, Field(alias="citizenId")] = None
    company_id: Annotated[str | None, Field(alias="companyId")] = None
    name: str | None
    email: str | None
    phone: str | None
    country: Country | UnknownString | None = None
    city: str | None = None
    postcode: str | None = None
    address: str | None = None
