"""The model ``PartnerInviteFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import PartnerInviteStatus


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
