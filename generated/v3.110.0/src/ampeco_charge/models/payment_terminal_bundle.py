"""The model ``PaymentTerminalBundle``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class PaymentTerminalBundle(Model):
    """``data<bundle 2>.bundle`` in what ``client.payment_terminals.get`` gives."""

    version: str | None = None
    download_url: Annotated[str | None, Field(alias="downloadUrl")] = None
