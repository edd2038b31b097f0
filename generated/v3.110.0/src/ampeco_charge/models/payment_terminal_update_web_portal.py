"""The model ``PaymentTerminalUpdateWebPortal``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import PaymentTerminalType


class PaymentTerminalUpdateWebPortal(Model):
    """``<plain>`` in the body of ``client.payment_terminals.update``."""

    name: str | None = None
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    terminal_type: Annotated[
        PaymentTerminalType | UnknownString | None,
        Field(alias="terminalType"),
    ] = None
    operator_id: Annotated[int | None, Field(alias="operatorId")] = None
