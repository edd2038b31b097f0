"""The model ``InvoiceFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class InvoiceFilter(Model):
    """The argument ``filter`` of ``client.invoices.list``."""

    issued_from: Annotated[str | None, Field(alias="issuedFrom")] = None
    issued_to: Annotated[str | None, Field(alias="issuedTo")] = None
