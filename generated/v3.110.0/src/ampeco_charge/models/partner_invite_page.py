"""The model ``PartnerInvitePage``."""

from __future__ import annotations

from .._runtime.models import Model
from .page_links import PageLinks
from .page_number_meta import PageNumberMeta
from .partner_invite import PartnerInvite


class PartnerInvitePage(Model):
    """What ``client.partner_invites.list`` gives."""

    data: list[PartnerInvite] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
