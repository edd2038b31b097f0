"""The model ``PartnerReference``."""

from __future__ import annotations

from .._runtime.models import Model


class PartnerReference(Model):
    """``partner`` in the body of ``client.tariffs.create``."""

    id: int | None = None
