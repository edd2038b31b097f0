"""The model ``UserInvoiceDetailCreateSoftOneInvoiceManager``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import Country


class UserInvoiceDetailCreateSoftOneInvoiceManager(Model):
    """``<firstName>`` in the body of ``client.users.invoice_details.create``."""

    first_name: Annotated[str, Field(alias="firstName")]
    last_name: Annotated[str, Field(alias="lastName")]
    email: str
    phone: str | None = None
    country: Country | UnknownString | None = None
    city: str | None = None
    postcode: str | None = None
    address: str | None = None
