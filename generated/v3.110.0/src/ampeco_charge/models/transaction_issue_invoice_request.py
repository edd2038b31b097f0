"""The model ``TransactionIssueInvoiceRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from .transaction_invoice_details import TransactionInvoiceDetails


class TransactionIssueInvoiceRequest(Model):
    """The body of ``client.transactions.issue_invoice``."""

    email: str
    invoice_details: Annotated[TransactionInvoiceDetails, Field(alias="invoiceDetails")]
