"""The model ``TransactionFilter`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import TransactionBillingType, TransactionPurchaseResourceType


class TransactionFilter(Model):
    """The argument ``filter`` of ``client.transactions.list``."""

    created_after: Annotated[UtcDateTime | None, Field(alias="createdAfter")] = None
    created_before: Annotated[UtcDateTime | None, Field(alias="createdBefore")] = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None
    payment_method: Annotated[
        TransactionFilterPaymentMethod | UnknownString | None,
        Field(alias="paymentMethod"),
    ] = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    invoice_number: Annotated[str | None, Field(alias="invoiceNumber")] = None
    status: TransactionFilterStatus | UnknownString | None = None
    session_id: Annotated[str | None, Field(alias="sessionId")] = None
    ref: str | None = None
    billing_type: Annotated[
        TransactionBillingType | UnknownString | None,
        Field(alias="billingType"),
    ] = None
    terminal_id: Annotated[str | None, Field(alias="terminalId")] = None
    finalized_before: Annotated[UtcDateTime | None, Field(alias="finalizedBefore")] = None
    finalized_after: Annotated[UtcDateTime | None, Field(alias="finalizedAfter")] = None
    voucher_id: Annotated[str | None, Field(alias="voucherId")] = None
    purchase_type: Annotated[
        list[TransactionPurchaseResourceType | UnknownString] | None,
        Field(alias="purchaseType"),
    ] = None


TransactionFilterPaymentMethod = TypeAliasType(
    "TransactionFilterPaymentMethod",
    Literal[
        "visa",
        "mastercard",
        "paypal",
        "maestro",
        "amex",
        "unknown",
        "applepay",
        "googlepay",
        "twint",
        "other",
    ],
)
"""``paymentMethod`` in the argument ``filter`` of ``client.transactions.list``."""

TransactionFilterStatus = TypeAliasType(
    "TransactionFilterStatus",
    Literal["pending", "finalized", "failed", "reserved", "refunded", "authorized", "initialized"],
)
"""``status`` in the argument ``filter`` of ``client.transactions.list``."""
