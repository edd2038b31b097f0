"""Models of transactions."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownObject, UnknownString, UtcDateTime
from .shared import (
    BankTransferType,
    Country,
    CursorLinks,
    CursorMeta,
    InvoiceClientType,
    PageNumberMeta,
    UserPaymentMethodIssuer,
    UserPaymentMethodTokenizedType,
    WalletType,
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


TransactionBillingType = TypeAliasType("TransactionBillingType", Literal["internal", "external"])
"""``billingType`` in the argument ``filter`` of ``client.transactions.list``."""


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


class TransactionInvoiceDetails(Model):
    """``invoiceDetails`` in the body of ``client.transactions.issue_invoice``."""

    invoice_type: Annotated[InvoiceClientType | UnknownString, Field(alias="invoiceType")]
    individual_name: Annotated[str | None, Field(alias="individualName")] = None
    individual_personal_id: Annotated[str | None, Field(alias="individualPersonalId")] = None
    individual_tax_id: Annotated[str | None, Field(alias="individualTaxId")] = None
    company_name: Annotated[str | None, Field(alias="companyName")] = None
    company_reg_no: Annotated[str | None, Field(alias="companyRegNo")] = None
    company_tax_id: Annotated[str | None, Field(alias="companyTaxId")] = None
    company_tax_administration_office_name: Annotated[
        str | None,
        Field(alias="companyTaxAdministrationOfficeName"),
    ] = None
    country: Country | UnknownString | None = None
    city: str | None = None
    post_code: Annotated[str | None, Field(alias="postCode")] = None
    address: str | None = None


class TransactionIssueInvoiceRequest(Model):
    """The body of ``client.transactions.issue_invoice``."""

    email: str
    invoice_details: Annotated[TransactionInvoiceDetails, Field(alias="invoiceDetails")]


TransactionMethodType = TypeAliasType(
    "TransactionMethodType",
    Literal["card", "bank_transfer", "wallet"],
)
"""``paymentMethod.methodType`` in the body of ``client.transactions.create``."""


class TransactionPage(Model):
    """What ``client.transactions.list`` gives."""

    data: list[Transaction] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None


TransactionPurchaseResourceType = TypeAliasType(
    "TransactionPurchaseResourceType",
    Literal[
        "session",
        "subscription_plan",
        "topup_package",
        "custom_fee",
        "payment_terminal_authorisation",
        "payment_authorisation",
    ],
)
"""``purchaseResourceType`` in what ``client.transactions.get`` gives."""

TransactionStatus = TypeAliasType(
    "TransactionStatus",
    Literal["pending", "finalized", "failed", "reversed", "refunded", "authorized", "initialized"],
)
"""``status`` in what ``client.transactions.get`` gives."""

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


class TransactionUpdatePaymentReferenceRequest(Model):
    """The body of ``client.transactions.update_payment_reference``."""

    ref: str
