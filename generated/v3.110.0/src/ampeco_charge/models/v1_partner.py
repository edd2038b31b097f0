"""The model ``V1Partner``."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import Country
from .partner_corporate_billing import PartnerCorporateBilling
from .partner_options import PartnerOptions


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
