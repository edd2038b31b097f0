"""The model ``RoamingProviderPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .roaming_provider import RoamingProvider


class RoamingProviderPage(Model):
    """What ``client.roaming_providers.list`` gives."""

    data: list[RoamingProvider] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
