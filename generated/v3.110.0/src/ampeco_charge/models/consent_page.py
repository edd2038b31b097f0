"""The model ``ConsentPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .consent import Consent
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta


class ConsentPage(Model):
    """What ``client.consents.list`` gives."""

    data: list[Consent] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
