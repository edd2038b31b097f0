"""The model ``PaymentTerminalFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class PaymentTerminalFilter(Model):
    """The argument ``filter`` of ``client.payment_terminals.list``."""

    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None
