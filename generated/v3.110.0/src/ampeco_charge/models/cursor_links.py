"""The model ``CursorLinks``."""

from __future__ import annotations

from .._runtime.models import Model


class CursorLinks(Model):
    """``links`` in what ``client.notifications.list`` gives."""

    first: str | None = None
    last: str | None = None
    prev: str | None = None
    next: str | None = None
