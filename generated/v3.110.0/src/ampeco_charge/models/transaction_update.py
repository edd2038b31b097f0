"""The model ``TransactionUpdate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import TransactionStatus
from .transaction_update_payment_method import TransactionUpdatePaymentMethod


class TransactionUpdate(Model):
    """The body of ``client.transactions.update``."""

    payment_method: Annotated[
        TransactionUpdatePaymentMethod | None,
        Field(alias="paymentMethod"),
    ] = None
    status: TransactionStatus | UnknownString
    total_amount: Annotated[float, Field(alias="totalAmount")]
    ref: str | None = None
    failure_reason: Annotated[str | None, Field(alias="failureReason")] = None
