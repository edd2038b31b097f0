"""The model ``V1PartnerPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .v1_partner import V1Partner


class V1PartnerPage(Model):
    """What ``client.partners.v1_0.list`` gives."""

    data: list[V1Partner] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
