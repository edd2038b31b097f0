"""The model ``TransactionUpdatePaymentMethod``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import BankTransferType, UserPaymentMethodIssuer, UserPaymentMethodTokenizedType


class TransactionUpdatePaymentMethod(Model):
    """``paymentMethod`` in the body of ``client.transactions.update``."""

    method_type: Annotated[
        UserPaymentMethodTokenizedType | UnknownString | None,
        Field(alias="methodType"),
    ] = None
    card_network: Annotated[
        UserPaymentMethodIssuer | UnknownString | None,
        Field(alias="cardNetwork"),
    ] = None
    bank_transfer_type: Annotated[
        BankTransferType | UnknownString | None,
        Field(alias="bankTransferType"),
    ] = None
    type: UserPaymentMethodIssuer | UnknownString | None = None
    """Deprecated."""
    last4: str | None = None
    exp_month: Annotated[str | None, Field(alias="expMonth")] = None
    exp_year: Annotated[str | None, Field(alias="expYear")] = None
