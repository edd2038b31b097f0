"""The model ``PaymentTerminalCreateWebPortal``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import PaymentTerminalType


class PaymentTerminalCreateWebPortal(Model):
    """``<invoiceFields>`` in the body of ``client.payment_terminals.create``."""

    name: str
    integration_id: Annotated[int, Field(alias="integrationId")]
    terminal_type: Annotated[PaymentTerminalType | UnknownString, Field(alias="terminalType")]
    operator_id: Annotated[int, Field(alias="operatorId")]
