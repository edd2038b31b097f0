"""The model ``UserDetails``."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .bank_details import BankDetails
from .enums import EnabledStatus
from .partner_invite import PartnerInvite
from .user_options import UserOptions


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
