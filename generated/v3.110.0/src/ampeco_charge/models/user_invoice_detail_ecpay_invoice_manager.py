"""The model ``UserInvoiceDetailEcpayInvoiceManager``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import Country, UserInvoiceDetailCarrierType, UserInvoiceDetailInvoiceType


class UserInvoiceDetailEcpayInvoiceManager(Model):
    """``<carrierType>`` in what ``client.users.invoice_details.get`` gives."""

    invoice_type: Annotated[
        UserInvoiceDetailInvoiceType | UnknownString | None,
        Field(alias="invoiceType"),
    ] = None
    carrier_type: Annotated[
        UserInvoiceDetailCarrierType | UnknownString | None,
        Field(alias="carrierType"),
    ] = None
    love_code: Annotated[str | None, Field(alias="loveCode")] = None
    mobile_bar_code: Annotated[str | None, Field(alias="mobileBarCode")] = None
    citizen_id: Annotated[str | None, Field(alias="citizenId")] = None
    company_id: Annotated[str | None, Field(alias="companyId")] = None
    name: str | None = None
    email: str | None = None
    phone: str | None = None
    country: Country | UnknownString | None = None
    city: str | None = None
    postcode: str | None = None
    address: str | None = None
