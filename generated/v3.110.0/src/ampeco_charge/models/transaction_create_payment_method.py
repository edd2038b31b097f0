"""The model ``TransactionCreatePaymentMethod`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString
from .enums import BankTransferType, UserPaymentMethodIssuer, WalletType


class TransactionCreatePaymentMethod(Model):
    """``paymentMethod`` in the body of ``client.transactions.create``."""

    method_type: Annotated[
        TransactionMethodType | UnknownString | None,
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
    wallet_type: Annotated[WalletType | UnknownString | None, Field(alias="walletType")] = None
    type: UserPaymentMethodIssuer | UnknownString | None = None
    """Deprecated."""
    last4: str | None = None
    exp_month: Annotated[str | None, Field(alias="expMonth")] = None
    exp_year: Annotated[str | None, Field(alias="expYear")] = None


TransactionMethodType = TypeAliasType(
    "TransactionMethodType",
    Literal["card", "bank_transfer", "wallet"],
)
"""``paymentMethod.methodType`` in the body of ``client.transactions.create``."""
