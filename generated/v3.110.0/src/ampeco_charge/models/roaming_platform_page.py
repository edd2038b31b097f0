"""The model ``RoamingPlatformPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .page_links import PageLinks
from .page_number_meta import PageNumberMeta
from .roaming_connection import RoamingConnection


class RoamingPlatformPage(Model):
    """What ``client.roaming_platforms.list`` gives."""

    data: list[RoamingConnection] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
