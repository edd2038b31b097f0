"""The model ``UserPaymentMethod`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import (
    BankTransferType,
    UserPaymentMethodIssuer,
    UserPaymentMethodTokenizedType,
    WalletType,
)


class UserPaymentMethod(Model):
    """``data`` in what ``client.users.payment_methods.get`` gives."""

    id: str | None
    user_id: Annotated[int, Field(alias="userId")]
    type: UserPaymentMethodType | UnknownString | None
    tokenized_type: Annotated[
        UserPaymentMethodTokenizedType | UnknownString | None,
        Field(alias="tokenizedType"),
    ] = None
    bank_transfer_type: Annotated[
        BankTransferType | UnknownString | None,
        Field(alias="bankTransferType"),
    ] = None
    wallet_type: Annotated[WalletType | UnknownString | None, Field(alias="walletType")] = None
    issuer: UserPaymentMethodIssuer | UnknownString | None = None
    name: str
    default: bool
    expire_year: Annotated[float | None, Field(alias="expireYear")] = None
    expire_month: Annotated[float | None, Field(alias="expireMonth")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
    added_at: Annotated[UtcDateTime | None, Field(alias="addedAt")] = None
    removed_at: Annotated[UtcDateTime | None, Field(alias="removedAt")] = None


UserPaymentMethodType = TypeAliasType(
    "UserPaymentMethodType",
    Literal["tokenized", "corporate", "balance", "subscription", "wallet", "bank_transfer"],
)
"""``data.type`` in what ``client.users.payment_methods.get`` gives."""
