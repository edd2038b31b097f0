"""The model ``FirmwareVersionAttachedModelPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta


class FirmwareVersionAttachedModelPage(Model):
    """What ``client.firmware_versions.attached_models.list`` gives."""

    data: list[int] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
