"""The model ``PageLinks``."""

from __future__ import annotations

from .._runtime.models import Model


class PageLinks(Model):
    """``links`` in what ``client.cp_models.list`` gives."""

    first: str
    last: str
    prev: str | None = None
    next: str | None = None
