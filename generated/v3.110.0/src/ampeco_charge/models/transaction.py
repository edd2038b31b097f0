"""The model ``Transaction`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import (
    TransactionBillingType,
    TransactionPurchaseResourceType,
    TransactionStatus,
    UserPaymentMethodIssuer,
)


class Transaction(Model):
    """What ``client.transactions.get`` gives."""

    id: int
    number: str | None
    date_: Annotated[UtcDateTime, Field(alias="date")]
    user_id: Annotated[int | None, Field(alias="userId")]
    user_email: Annotated[str | None, Field(alias="userEmail")] = None
    session_id: Annotated[int | None, Field(alias="sessionId")]
    payment_method: Annotated[str | None, Field(alias="paymentMethod")] = None
    """Deprecated."""
    payment_method_id: Annotated[str | None, Field(alias="paymentMethodId")] = None
    purchase_resource_type: Annotated[
        TransactionPurchaseResourceType | UnknownString | None,
        Field(alias="purchaseResourceType"),
    ] = None
    purchase_resource_id: Annotated[int | None, Field(alias="purchaseResourceId")] = None
    total_amount: Annotated[float | None, Field(alias="totalAmount")] = None
    currency: str
    status: TransactionStatus | UnknownString | None = None
    ref: str
    bank_message: Annotated[str | None, Field(alias="bankMessage")] = None
    failure_reason: Annotated[str | None, Field(alias="failureReason")] = None
    invoice_id: Annotated[int | None, Field(alias="invoiceId")] = None
    invoice_no: Annotated[str | None, Field(alias="invoiceNo")] = None
    """Deprecated."""
    receipt_id: Annotated[int | None, Field(alias="receiptId")] = None
    billing_type: Annotated[
        TransactionBillingType | UnknownString | None,
        Field(alias="billingType"),
    ] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
    finalized_at: Annotated[UtcDateTime | None, Field(alias="finalizedAt")] = None
    terminal_id: Annotated[int | None, Field(alias="terminalId")] = None
    voucher_id: Annotated[int | None, Field(alias="voucherId")] = None
    card_details: Annotated[TransactionCardDetails | None, Field(alias="cardDetails")] = None


class TransactionCardDetails(Model):
    """``cardDetails`` in what ``client.transactions.get`` gives."""

    type: UserPaymentMethodIssuer | UnknownString | None = None
    last4: str | None = None
    exp_month: Annotated[str | None, Field(alias="expMonth")] = None
    exp_year: Annotated[str | None, Field(alias="expYear")] = None
    token: str | None = None
    tokenization_method: Annotated[
        TransactionTokenizationMethod | UnknownString | None,
        Field(alias="tokenizationMethod"),
    ] = None


TransactionTokenizationMethod = TypeAliasType(
    "TransactionTokenizationMethod",
    Literal[
        "apple_pay",
        "google_pay",
        "masterpass",
        "visa_checkout",
        "samsung_pay",
        "amex_express_checkout",
    ],
)
"""``cardDetails.tokenizationMethod`` in what ``client.transactions.get`` gives."""
