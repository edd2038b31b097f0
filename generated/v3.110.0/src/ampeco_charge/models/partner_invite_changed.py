"""The model ``PartnerInviteChanged``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import LocationChangedNotificationAction


class PartnerInviteChanged(Model):
    """The event ``partnerInvite.changed`` of ``client.notifications.create``."""

    notification: Literal["partnerInvite.changed"] | UnknownString
    partner_invite_id: Annotated[int, Field(alias="partnerInviteId")]
    user_id: Annotated[int | None, Field(alias="userId")] = None
    email: str | None = None
    action: LocationChangedNotificationAction | UnknownString
    allow_corporate_account_billing: Annotated[
        bool | None,
        Field(alias="allowCorporateAccountBilling"),
    ] = None
    limit_corporate_account_billing_to_partner_charge_points: Annotated[
        bool | None,
        Field(alias="limitCorporateAccountBillingToPartnerChargePoints"),
    ] = None
    allow_access_to_private_charge_points: Annotated[
        bool | None,
        Field(alias="allowAccessToPrivateChargePoints"),
    ] = None
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
