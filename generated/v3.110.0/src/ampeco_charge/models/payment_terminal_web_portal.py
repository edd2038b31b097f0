"""The model ``PaymentTerminalWebPortal`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import InvoiceClientType, PaymentTerminalType


class PaymentTerminalWebPortal(Model):
    """``data<invoiceFields>`` in what ``client.payment_terminals.get`` gives."""

    id: int | None = None
    name: str
    integration_id: Annotated[int, Field(alias="integrationId")]
    terminal_type: Annotated[PaymentTerminalType | UnknownString, Field(alias="terminalType")]
    operator_id: Annotated[int, Field(alias="operatorId")]
    invoice_fields: Annotated[
        list[PaymentTerminalInvoiceField] | None,
        Field(alias="invoiceFields"),
    ] = None


class PaymentTerminalInvoiceField(Model):
    """``data<invoiceFields>.invoiceFields[]`` in what ``client.payment_terminals.get`` gives."""

    field: str
    required: bool
    type: InvoiceClientType | UnknownString
