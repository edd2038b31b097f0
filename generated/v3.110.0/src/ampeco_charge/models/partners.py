"""Models of partners."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownObject, UnknownString, UtcDateTime
from .shared import (
    AustralianState,
    BankDetails,
    CanadianProvince,
    Country,
    CursorLinks,
    CursorMeta,
    PageNumberMeta,
    RomanianCounty,
    UsMinorOutlyingIslandsTerritory,
    UsState,
)


class Partner(Model):
    """``data`` in what ``client.partners.get`` gives."""

    id: int | None = None
    name: str
    business_name: Annotated[str | None, Field(alias="businessName")] = None
    reg_no: Annotated[str | None, Field(alias="regNo")] = None
    vat_no: Annotated[str | None, Field(alias="vatNo")] = None
    address: str | None = None
    postcode: str | None = None
    city: str | None = None
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
    contact_details: Annotated[PartnerContactDetails | None, Field(alias="contactDetails")] = None
    notifications: PartnerNotifications | None = None
    monthly_platform_fee: Annotated[Decimal | None, Field(alias="monthlyPlatformFee")] = None
    options: PartnerOptions | None = None
    corporate_billing: Annotated[
        PartnerCorporateBilling | None,
        Field(alias="corporateBilling"),
    ] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
    bank_details: Annotated[BankDetails | None, Field(alias="bankDetails")] = None


class PartnerAdministrative(Model):
    """``contactDetails.administrative`` in the body of ``client.partners.update``."""

    contact_person: Annotated[str | None, Field(alias="contactPerson")] = None
    email: str | None = None
    phone: str | None = None


class PartnerBilling(Model):
    """``notifications.billing`` in the body of ``client.partners.update``."""

    settlement_reports: Annotated[bool | None, Field(alias="settlementReports")] = None


class PartnerContactDetails(Model):
    """``contactDetails`` in the body of ``client.partners.update``."""

    administrative: PartnerAdministrative | None = None
    technical: PartnerAdministrative | None = None
    billing: PartnerAdministrative | None = None


class PartnerCorporateBilling(Model):
    """``corporateBilling`` in the body of ``client.partners.update``."""

    enabled: bool | None = None
    monthly_limit: Annotated[Decimal | None, Field(alias="monthlyLimit")] = None
    discount: Decimal | None = None


class PartnerCreate(Model):
    """The body of ``client.partners.create``."""

    business_name: Annotated[str | None, Field(alias="businessName")] = None
    name: str
    reg_no: Annotated[str | None, Field(alias="regNo")] = None
    vat_no: Annotated[str | None, Field(alias="vatNo")] = None
    address: str | None = None
    postcode: str | None = None
    city: str | None = None
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
    contact_details: Annotated[PartnerContactDetails | None, Field(alias="contactDetails")] = None
    notifications: PartnerNotifications | None = None
    monthly_platform_fee: Annotated[Decimal | None, Field(alias="monthlyPlatformFee")] = None
    options: PartnerOptions | None = None
    corporate_billing: Annotated[
        PartnerCorporateBilling | None,
        Field(alias="corporateBilling"),
    ] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    bank_details: Annotated[BankDetails | None, Field(alias="bankDetails")] = None


class PartnerFilter(Model):
    """The argument ``filter`` of ``client.partners.list``."""

    country: Country | UnknownString | None = None
    reg_no: Annotated[str | None, Field(alias="regNo")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None


class PartnerInput(Model):
    """The body of ``client.partners.v1_0.update``."""

    name: str
    reg_no: Annotated[str | None, Field(alias="regNo")] = None
    vat_no: Annotated[str | None, Field(alias="vatNo")] = None
    country: Country | UnknownString | None = None
    city: str | None = None
    postcode: str | None = None
    address: str | None = None
    contact_person: Annotated[str | None, Field(alias="contactPerson")] = None
    email: str | None = None
    phone: str | None = None
    fault_notifications_email: Annotated[str | None, Field(alias="faultNotificationsEmail")] = None
    monthly_platform_fee: Annotated[Decimal | None, Field(alias="monthlyPlatformFee")] = None
    options: PartnerOptions | None = None
    corporate_billing: Annotated[
        PartnerCorporateBilling | None,
        Field(alias="corporateBilling"),
    ] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None


class PartnerNotifications(Model):
    """``notifications`` in the body of ``client.partners.update``."""

    technical: PartnerTechnical | None = None
    billing: PartnerBilling | None = None


class PartnerOptions(Model):
    """``options`` in the body of ``client.partners.update``."""

    create_users: Annotated[bool | None, Field(alias="createUsers")] = None
    add_user_balance: Annotated[bool | None, Field(alias="addUserBalance")] = None
    supplier_on_receipts: Annotated[bool | None, Field(alias="supplierOnReceipts")] = None
    allow_to_control_tariffs: Annotated[bool | None, Field(alias="allowToControlTariffs")] = None
    allow_to_control_tariff_groups: Annotated[
        bool | None,
        Field(alias="allowToControlTariffGroups"),
    ] = None


class PartnerPage(Model):
    """What ``client.partners.list`` gives."""

    data: list[Partner] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None


class PartnerTechnical(Model):
    """``notifications.technical`` in the body of ``client.partners.update``."""

    charge_point_faults: Annotated[bool | None, Field(alias="chargePointFaults")] = None


class PartnerUpdate(Model):
    """The body of ``client.partners.update``."""

    business_name: Annotated[str | None, Field(alias="businessName")] = None
    name: str | None = None
    reg_no: Annotated[str | None, Field(alias="regNo")] = None
    vat_no: Annotated[str | None, Field(alias="vatNo")] = None
    address: str | None = None
    postcode: str | None = None
    city: str | None = None
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
    contact_details: Annotated[PartnerContactDetails | None, Field(alias="contactDetails")] = None
    notifications: PartnerNotifications | None = None
    monthly_platform_fee: Annotated[Decimal | None, Field(alias="monthlyPlatformFee")] = None
    options: PartnerOptions | None = None
    corporate_billing: Annotated[
        PartnerCorporateBilling | None,
        Field(alias="corporateBilling"),
    ] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    bank_details: Annotated[BankDetails | None, Field(alias="bankDetails")] = None


class V1Partner(Model):
    """``data`` in what ``client.partners.v1_0.get`` gives."""

    id: int | None = None
    name: str
    reg_no: Annotated[str | None, Field(alias="regNo")] = None
    vat_no: Annotated[str | None, Field(alias="vatNo")] = None
    country: Country | UnknownString | None = None
    city: str | None = None
    postcode: str | None = None
    address: str | None = None
    contact_person: Annotated[str | None, Field(alias="contactPerson")] = None
    email: str | None = None
    phone: str | None = None
    fault_notifications_email: Annotated[str | None, Field(alias="faultNotificationsEmail")] = None
    monthly_platform_fee: Annotated[Decimal | None, Field(alias="monthlyPlatformFee")] = None
    options: PartnerOptions | None = None
    corporate_billing: Annotated[
        PartnerCorporateBilling | None,
        Field(alias="corporateBilling"),
    ] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class V1PartnerPage(Model):
    """What ``client.partners.v1_0.list`` gives."""

    data: list[V1Partner] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None


V1PartnerFilter = PartnerFilter
