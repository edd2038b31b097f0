"""The model ``Translation``."""

from __future__ import annotations

from .._runtime.models import Model


class Translation(Model):
    """``content[]`` in what ``client.terms_and_policies.get`` gives."""

    locale: str | None = None
    translation: str | None = None
