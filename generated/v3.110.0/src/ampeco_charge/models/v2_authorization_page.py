"""The model ``V2AuthorizationPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .v2_authorization import V2Authorization


class V2AuthorizationPage(Model):
    """What ``client.authorizations.v2_0.list`` gives."""

    data: list[V2Authorization] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
