"""The model ``UserInvoiceDetailSoftOneInvoiceManager``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import Country


class UserInvoiceDetailSoftOneInvoiceManager(Model):
    """``<firstName>`` in what ``client.users.invoice_details.get`` gives."""

    first_name: Annotated[str | None, Field(alias="firstName")] = None
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    email: str | None = None
    phone: str | None = None
    country: Country | UnknownString | None = None
    city: str | None = None
    postcode: str | None = None
    address: str | None = None
