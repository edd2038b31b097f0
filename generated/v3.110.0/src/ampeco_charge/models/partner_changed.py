"""The model ``PartnerChanged``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import LocationChangedNotificationAction


class PartnerChanged(Model):
    """The event ``partner.changed`` of ``client.notifications.create``."""

    notification: Literal["partner.changed"] | UnknownString
    partner_id: Annotated[int, Field(alias="partnerId")]
    action: LocationChangedNotificationAction | UnknownString
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    company_name: Annotated[str | None, Field(alias="companyName")] = None
    business_name: Annotated[str | None, Field(alias="businessName")] = None
    reg_no: Annotated[str | None, Field(alias="regNo")] = None
    vat_no: Annotated[str | None, Field(alias="vatNo")] = None
    country: str | None = None
