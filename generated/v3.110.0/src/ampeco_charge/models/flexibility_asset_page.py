"""The model ``FlexibilityAssetPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .flexibility_asset import FlexibilityAsset


class FlexibilityAssetPage(Model):
    """What ``client.flexibility_assets.list`` gives."""

    data: list[FlexibilityAsset] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
