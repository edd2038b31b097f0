"""The model ``FirmwareVersionPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .firmware_version import FirmwareVersion


class FirmwareVersionPage(Model):
    """What ``client.firmware_versions.list`` gives."""

    data: list[FirmwareVersion] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
