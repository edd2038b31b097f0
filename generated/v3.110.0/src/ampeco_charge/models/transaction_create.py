"""The model ``TransactionCreate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import TransactionStatus
from .transaction_create_payment_method import TransactionCreatePaymentMethod


class TransactionCreate(Model):
    """The body of ``client.transactions.create``."""

    session_id: Annotated[int | None, Field(alias="sessionId")] = None
    payment_method: Annotated[
        TransactionCreatePaymentMethod | None,
        Field(alias="paymentMethod"),
    ] = None
    total_amount: Annotated[float, Field(alias="totalAmount")]
    status: TransactionStatus | UnknownString
    ref: str | None = None
    failure_reason: Annotated[str | None, Field(alias="failureReason")] = None
