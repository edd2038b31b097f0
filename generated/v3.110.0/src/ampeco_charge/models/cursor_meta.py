"""The model ``CursorMeta``."""

from __future__ import annotations

from .._runtime.models import Model


class CursorMeta(Model):
    """``meta`` in what ``client.notifications.list`` gives."""

    path: str | None = None
    per_page: int | None = None
    next_cursor: str | None = None
    prev_cursor: str | None = None
