"""The model ``UserCreate``."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .bank_details import BankDetails
from .enums import AustralianState, Country, UsState
from .user_options import UserOptions


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
