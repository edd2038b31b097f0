"""The model ``PartnerInviteCreate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from .partner_invite_options import PartnerInviteOptions


class PartnerInviteCreate(Model):
    """The body of ``client.partner_invites.create``."""

    partner_id: Annotated[int, Field(alias="partnerId")]
    send_via_email: Annotated[bool | None, Field(alias="sendViaEmail")] = None
    email: str | None = None
    language: str | None = None
    options: PartnerInviteOptions | None = None
