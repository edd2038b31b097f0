"""Models of users."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownObject, UnknownString, UtcDateTime
from .shared import (
    AustralianState,
    BankDetails,
    BankTransferType,
    CanadianProvince,
    Country,
    CursorLinks,
    CursorMeta,
    EnabledStatus,
    InvoiceClientType,
    PageLinks,
    PageNumberMeta,
    PartnerInvite,
    RomanianCounty,
    User,
    UserOptions,
    UserPaymentMethodIssuer,
    UserPaymentMethodTokenizedType,
    UsMinorOutlyingIslandsTerritory,
    UsState,
    WalletType,
)


class StripeSetupIntentPaymentMethod(Model):
    """``<publishableKey>`` in what ``client.users.payment_methods.create`` gives."""

    publishable_key: Annotated[str, Field(alias="publishableKey")]
    client_secret: Annotated[str, Field(alias="clientSecret")]
    setup_intent_reference: Annotated[str, Field(alias="setupIntentReference")]


class TransactionBasedPaymentMethodSetup(Model):
    """``<transactionId>`` in what ``client.users.payment_methods.create`` gives."""

    transaction_id: Annotated[float, Field(alias="transactionId")]
    success_url: Annotated[str | None, Field(alias="successUrl")] = None
    redirect_url: Annotated[str | None, Field(alias="redirectUrl")] = None


class UserActivateSubscriptionRequest(Model):
    """The body of ``client.users.activate_subscription``."""

    plan_id: Annotated[int, Field(alias="planId")]
    end_date: Annotated[date | None, Field(alias="endDate")] = None
    auto_renewal: Annotated[bool | None, Field(alias="autoRenewal")] = None
    reason: str | None = None


class UserAddBalanceRequest(Model):
    """The body of ``client.users.add_balance``."""

    amount: float
    reason: str
    app_info: str | None = None


class UserApplyCustomFeeRequest(Model):
    """The body of ``client.users.apply_custom_fee``."""

    amount: Decimal
    description: str
    payment_method_id: Annotated[str | None, Field(alias="paymentMethodId")] = None


class UserChangeStatusRequest(Model):
    """The body of ``client.users.change_status``."""

    status: EnabledStatus | UnknownString
    reason: str


class UserCreate(Model):
    """The body of ``client.users.create``."""

    email: str
    email_verified: Annotated[str | None, Field(alias="emailVerified")] = None
    password: str
    require_password_reset: Annotated[bool | None, Field(alias="requirePasswordReset")] = None
    first_name: str | None = None
    middle_name: str | None = None
    last_name: str | None = None
    phone: str | None = None
    country: Country | UnknownString | None = None
    state: UsState | UnknownString | AustralianState | None = None
    city: str | None = None
    post_code: str | None = None
    address: str | None = None
    vehicle_no: str | None = None
    personal_id: str | None = None
    locale: str | None = None
    user_group_ids: Annotated[list[int] | None, Field(alias="userGroupIds")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    options: UserOptions | None = None
    receive_news_and_promotions: Annotated[
        bool | None,
        Field(alias="receiveNewsAndPromotions"),
    ] = None
    bank_details: Annotated[BankDetails | None, Field(alias="bankDetails")] = None
    external_app_data: Annotated[dict[str, Any] | None, Field(alias="externalAppData")] = None
    nonce: str | None = None


class UserDetails(Model):
    """``data`` in what ``client.users.get`` gives."""

    id: str | None = None
    email: str | None = None
    email_verified: Annotated[str | None, Field(alias="emailVerified")] = None
    require_password_reset: Annotated[bool | None, Field(alias="requirePasswordReset")] = None
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    middle_name: Annotated[str | None, Field(alias="middleName")] = None
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    phone: str | None = None
    country: str | None = None
    state: str | None = None
    city: str | None = None
    post_code: Annotated[str | None, Field(alias="postCode")] = None
    address: str | None = None
    vehicle_no: Annotated[str | None, Field(alias="vehicleNo")] = None
    personal_id: Annotated[str | None, Field(alias="personalId")] = None
    locale: str | None = None
    balance: float | None = None
    status: EnabledStatus | UnknownString | None = None
    user_group_ids: Annotated[list[int] | None, Field(alias="userGroupIds")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    subscription_id: Annotated[int | None, Field(alias="subscriptionId")] = None
    options: UserOptions | None = None
    password: str | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
    created_at: Annotated[UtcDateTime | None, Field(alias="createdAt")] = None
    created_by: Annotated[str | None, Field(alias="createdBy")] = None
    receive_news_and_promotions: Annotated[
        bool | None,
        Field(alias="receiveNewsAndPromotions"),
    ] = None
    partner_invites: Annotated[list[PartnerInvite] | None, Field(alias="partnerInvites")] = None
    bank_details: Annotated[BankDetails | None, Field(alias="bankDetails")] = None
    external_app_data: Annotated[dict[str, Any] | None, Field(alias="externalAppData")] = None
    amount_due: Annotated[Decimal | None, Field(alias="amountDue")] = None


class UserExportAllPrivateDataResult(Model):
    """What ``client.users.export_all_private_data`` gives."""

    download_url: Annotated[str | None, Field(alias="downloadUrl")] = None


class UserFilter(Model):
    """The argument ``filter`` of ``client.users.list``."""

    user_group_id: Annotated[str | None, Field(alias="userGroupId")] = None
    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    email: str | None = None
    external_app_data: Annotated[str | None, Field(alias="externalAppData")] = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None


UserInclude = TypeAliasType("UserInclude", Literal["partnerInvites", "externalAppData"])
"""``[]`` in the argument ``include`` of ``client.users.delete``."""


class UserInvoiceDetailAmpecoInvoiceManager(Model):
    """``<requireInvoice>`` in what ``client.users.invoice_details.get`` gives."""

    require_invoice: Annotated[bool, Field(alias="requireInvoice")]
    require_invoice_last_updated_at: Annotated[
        UtcDateTime | None,
        Field(alias="requireInvoiceLastUpdatedAt"),
    ] = None
    require_invoice_enforced_by: Annotated[
        UserInvoiceDetailRequireInvoiceEnforcedBy | UnknownString | None,
        Field(alias="requireInvoiceEnforcedBy"),
    ] = None
    original_request_value: Annotated[bool | None, Field(alias="originalRequestValue")] = None
    invoice_type: Annotated[InvoiceClientType | UnknownString | None, Field(alias="invoiceType")]
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
    region: str | None = None
    state: (
        UsState
        | UnknownString
        | AustralianState
        | CanadianProvince
        | UsMinorOutlyingIslandsTerritory
        | RomanianCounty
        | None
    ) = None
    city: str | None = None
    post_code: Annotated[str | None, Field(alias="postCode")] = None
    address: str | None = None


class UserInvoiceDetailCardcomInvoiceManager(Model):
    """``<invoiceRequired>`` in what ``client.users.invoice_details.get`` gives."""

    invoice_required: Annotated[bool, Field(alias="invoiceRequired")]
    client_type: Annotated[InvoiceClientType | UnknownString | None, Field(alias="clientType")]
    individual: UserInvoiceDetailIndividual
    company: UserInvoiceDetailCompany


UserInvoiceDetailCarrierType = TypeAliasType(
    "UserInvoiceDetailCarrierType",
    Literal["Mobile", "Citizen", "GreenWorld"],
)
"""``<carrierType>.carrierType`` in what ``client.users.invoice_details.get`` gives."""


class UserInvoiceDetailCompany(Model):
    """``<invoiceRequired>.company`` in what ``client.users.invoice_details.get`` gives."""

    name: str | None = None
    email: str | None = None
    mobile_phone_number: Annotated[str | None, Field(alias="mobilePhoneNumber")] = None
    landline_phone_number: Annotated[str | None, Field(alias="landlinePhoneNumber")] = None
    tax_id: Annotated[str | None, Field(alias="taxId")] = None
    country: Country | UnknownString | None = None
    city: str | None = None
    postcode: str | None = None
    address: str | None = None


class UserInvoiceDetailCreateAmpecoInvoiceManager(Model):
    """``<requireInvoice>`` in the body of ``client.users.invoice_details.create``."""

    require_invoice: Annotated[bool, Field(alias="requireInvoice")]
    invoice_type: Annotated[InvoiceClientType | UnknownString | None, Field(alias="invoiceType")]
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
    region: str | None = None
    state: (
        UsState
        | UnknownString
        | AustralianState
        | CanadianProvince
        | UsMinorOutlyingIslandsTerritory
        | RomanianCounty
        | None
    ) = None
    city: str | None = None
    post_code: Annotated[str | None, Field(alias="postCode")] = None
    address: str | None = None


class UserInvoiceDetailCreateCardcomInvoiceManager(Model):
    """``<invoiceRequired>`` in the body of ``client.users.invoice_details.create``."""

    invoice_required: Annotated[bool, Field(alias="invoiceRequired")]
    client_type: Annotated[InvoiceClientType | UnknownString | None, Field(alias="clientType")]
    name: str | None = None
    email: str | None = None
    mobile_phone_number: Annotated[str | None, Field(alias="mobilePhoneNumber")] = None
    landline_phone_number: Annotated[str | None, Field(alias="landlinePhoneNumber")] = None
    tax_id: Annotated[str | None, Field(alias="taxId")] = None
    country: Country | UnknownString | None = None
    city: str | None = None
    postcode: str | None = None
    address: str | None = None


class UserInvoiceDetailCreateEcpayInvoiceManager(Model):
    """``<carrierType>`` in the body of ``client.users.invoice_details.create``."""

    invoice_type: Annotated[
        UserInvoiceDetailInvoiceType | UnknownString,
        Field(alias="invoiceType"),
    ]
    carrier_type: Annotated[
        UserInvoiceDetailCarrierType | UnknownString | None,
        Field(alias="carrierType"),
    ] = None
    love_code: Annotated[str | None, Field(alias="loveCode")] = None
    mobile_bar_code: Annotated[str | None, Field(alias="mobileBarCode")] = None
    citizen_id: Annotated[str | None, Field(alias="citizenId")] = None
    company_id: Annotated[str | None, Field(alias="companyId")] = None
    name: str | None
    email: str | None
    phone: str | None
    country: Country | UnknownString | None = None
    city: str | None = None
    postcode: str | None = None
    address: str | None = None


class UserInvoiceDetailCreateSoftOneInvoiceManager(Model):
    """``<firstName>`` in the body of ``client.users.invoice_details.create``."""

    first_name: Annotated[str, Field(alias="firstName")]
    last_name: Annotated[str, Field(alias="lastName")]
    email: str
    phone: str | None = None
    country: Country | UnknownString | None = None
    city: str | None = None
    postcode: str | None = None
    address: str | None = None


class UserInvoiceDetailEcpayInvoiceManager(Model):
    """``<carrierType>`` in what ``client.users.invoice_details.get`` gives."""

    invoice_type: Annotated[
        UserInvoiceDetailInvoiceType | UnknownString | None,
        Field(alias="invoiceType"),
    ] = None
    carrier_type: Annotated[
        UserInvoiceDetailCarrierType | UnknownString | None,
        Field(alias="carrierType"),
    ] = None
    love_code: Annotated[str | None, Field(alias="loveCode")] = None
    mobile_bar_code: Annotated[str | None, Field(alias="mobileBarCode")] = None
    citizen_id: Annotated[str | None, Field(alias="citizenId")] = None
    company_id: Annotated[str | None, Field(alias="companyId")] = None
    name: str | None = None
    email: str | None = None
    phone: str | None = None
    country: Country | UnknownString | None = None
    city: str | None = None
    postcode: str | None = None
    address: str | None = None


class UserInvoiceDetailIndividual(Model):
    """``<invoiceRequired>.individual`` in what ``client.users.invoice_details.get`` gives."""

    name: str | None = None
    email: str | None = None
    mobile_phone_number: Annotated[str | None, Field(alias="mobilePhoneNumber")] = None
    tax_id: Annotated[str | None, Field(alias="taxId")] = None
    country: Country | UnknownString | None = None
    city: str | None = None
    postcode: str | None = None
    address: str | None = None


UserInvoiceDetailInvoiceType = TypeAliasType(
    "UserInvoiceDetailInvoiceType",
    Literal["EInvoice", "Company", "Donation"],
)
"""``<carrierType>.invoiceType`` in what ``client.users.invoice_details.get`` gives."""

UserInvoiceDetailRequireInvoiceEnforcedBy = TypeAliasType(
    "UserInvoiceDetailRequireInvoiceEnforcedBy",
    Literal["operator_setting", "user_request"],
)
"""``<requireInvoice>.requireInvoiceEnforcedBy`` in what ``client.users.invoice_details.get``
gives.
"""


class UserInvoiceDetailSoftOneInvoiceManager(Model):
    """``<firstName>`` in what ``client.users.invoice_details.get`` gives."""

    first_name: Annotated[str | None, Field(alias="firstName")] = None
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    email: str | None = None
    phone: str | None = None
    country: Country | UnknownString | None = None
    city: str | None = None
    postcode: str | None = None
    address: str | None = None


class UserPage(Model):
    """What ``client.users.list`` gives."""

    data: list[User] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None


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


class UserPaymentMethodCreate(Model):
    """The body of ``client.users.payment_methods.create``."""

    tokenized_type: Annotated[
        UserPaymentMethodTokenizedType | UnknownString | None,
        Field(alias="tokenizedType"),
    ] = None
    bank_transfer_type: Annotated[
        Literal["sepa"] | UnknownString | None,
        Field(alias="bankTransferType"),
    ] = None
    transaction_id: Annotated[float | None, Field(alias="transactionId")] = None


class UserPaymentMethodPage(Model):
    """What ``client.users.payment_methods.list`` gives."""

    data: list[UserPaymentMethod] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None


UserPaymentMethodType = TypeAliasType(
    "UserPaymentMethodType",
    Literal["tokenized", "corporate", "balance", "subscription", "wallet", "bank_transfer"],
)
"""``data.type`` in what ``client.users.payment_methods.get`` gives."""


class UserPaymentMethodUpdate(Model):
    """The body of ``client.users.payment_methods.update``."""

    default: bool | None = None


class UserRedeemVoucherRequest(Model):
    """The body of ``client.users.redeem_voucher``."""

    code: str


class UserUpdate(Model):
    """The body of ``client.users.update``."""

    email: str | None = None
    email_verified: Annotated[str | None, Field(alias="emailVerified")] = None
    password: str | None = None
    require_password_reset: Annotated[bool | None, Field(alias="requirePasswordReset")] = None
    first_name: str | None = None
    middle_name: str | None = None
    last_name: str | None = None
    phone: str | None = None
    country: Country | UnknownString | None = None
    state: UsState | UnknownString | AustralianState | None = None
    city: str | None = None
    post_code: str | None = None
    address: str | None = None
    vehicle_no: str | None = None
    user_group_ids: Annotated[list[int] | None, Field(alias="userGroupIds")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    options: UserOptions | None = None
    receive_news_and_promotions: Annotated[
        bool | None,
        Field(alias="receiveNewsAndPromotions"),
    ] = None
    bank_details: Annotated[BankDetails | None, Field(alias="bankDetails")] = None
    external_app_data: Annotated[dict[str, Any] | None, Field(alias="externalAppData")] = None
