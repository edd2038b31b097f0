"""The model ``PartnerInviteUpdate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from .partner_invite_options import PartnerInviteOptions


class PartnerInviteUpdate(Model):
    """The body of ``client.partner_invites.update``."""

    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    options: PartnerInviteOptions | None = None
