"""The model ``Partner``."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .bank_details import BankDetails
from .enums import (
    AustralianState,
    CanadianProvince,
    Country,
    RomanianCounty,
    UsMinorOutlyingIslandsTerritory,
    UsState,
)
from .partner_contact_details import PartnerContactDetails
from .partner_corporate_billing import PartnerCorporateBilling
from .partner_notifications import PartnerNotifications
from .partner_options import PartnerOptions


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
