"""The model ``PartnerInvite``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import PartnerInviteStatus
from .partner_invite_options import PartnerInviteOptions


class PartnerInvite(Model):
    """``data`` in what ``client.partner_invites.get`` gives."""

    id: int
    partner_id: Annotated[int, Field(alias="partnerId")]
    send_via_email: Annotated[bool | None, Field(alias="sendViaEmail")] = None
    email: str | None = None
    language: str | None = None
    accept_url: Annotated[str | None, Field(alias="acceptUrl")] = None
    options: PartnerInviteOptions | None = None
    status: PartnerInviteStatus | UnknownString
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    accepted_at: Annotated[UtcDateTime | None, Field(alias="acceptedAt")] = None
    user_id: Annotated[int | None, Field(alias="userId")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
