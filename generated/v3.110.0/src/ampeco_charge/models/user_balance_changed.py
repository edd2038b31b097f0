"""The model ``UserBalanceChanged`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime


class UserBalanceChanged(Model):
    """The event ``userBalance.changed`` of ``client.notifications.create``."""

    notification: Literal["userBalance.changed"] | UnknownString
    debit: float
    credit: float
    updated_balance: Annotated[float, Field(alias="updatedBalance")]
    user_id: Annotated[int, Field(alias="userId")]
    currency: str
    type: UserBalanceChangedType | UnknownString
    transaction_id: Annotated[int | None, Field(alias="transactionId")] = None
    timestamp: UtcDateTime
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


UserBalanceChangedType = TypeAliasType(
    "UserBalanceChangedType",
    Literal[
        "transaction",
        "user_top_up",
        "api_top_up",
        "operator_top_up",
        "voucher",
        "top_up",
        "auto_top_up",
        "add_to_balance",
        "promo_code",
        "subscribe_to_plan",
        "custom_fee",
    ],
)
"""``type`` in the event ``userBalance.changed`` of ``client.notifications.create``."""
