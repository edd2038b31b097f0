"""Models of roaming platforms."""

from __future__ import annotations

from .._runtime.models import Model
from .shared import PageLinks, PageNumberMeta, RoamingConnection


class RoamingPlatformPage(Model):
    """What ``client.roaming_platforms.list`` gives."""

    data: list[RoamingConnection] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
