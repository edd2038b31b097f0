"""The model ``TopUpPackagePage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .top_up_package import TopUpPackage


class TopUpPackagePage(Model):
    """What ``client.top_up_packages.list`` gives."""

    data: list[TopUpPackage] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
