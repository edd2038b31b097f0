"""Models of partner invites."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .shared import (
    PageLinks,
    PageNumberMeta,
    PartnerInvite,
    PartnerInviteOptions,
    PartnerInviteStatus,
)


class PartnerInviteCreate(Model):
    """The body of ``client.partner_invites.create``."""

    partner_id: Annotated[int, Field(alias="partnerId")]
    send_via_email: Annotated[bool | None, Field(alias="sendViaEmail")] = None
    email: str | None = None
    language: str | None = None
    options: PartnerInviteOptions | None = None


class PartnerInviteFilter(Model):
    """The argument ``filter`` of ``client.partner_invites.list``."""

    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    status: PartnerInviteStatus | UnknownString | None = None
    created_from: Annotated[UtcDateTime | None, Field(alias="createdFrom")] = None
    created_to: Annotated[UtcDateTime | None, Field(alias="createdTo")] = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    invite_email: Annotated[str | None, Field(alias="inviteEmail")] = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None
    accepted_after: Annotated[UtcDateTime | None, Field(alias="acceptedAfter")] = None
    accepted_before: Annotated[UtcDateTime | None, Field(alias="acceptedBefore")] = None


class PartnerInvitePage(Model):
    """What ``client.partner_invites.list`` gives."""

    data: list[PartnerInvite] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None


class PartnerInviteUpdate(Model):
    """The body of ``client.partner_invites.update``."""

    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    options: PartnerInviteOptions | None = None
