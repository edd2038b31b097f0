"""The model ``TransactionUpdatePaymentReferenceRequest``."""

from __future__ import annotations

from .._runtime.models import Model


class TransactionUpdatePaymentReferenceRequest(Model):
    """The body of ``client.transactions.update_payment_reference``."""

    ref: str
