"""The model ``FaqUpdate``."""

from __future__ import annotations

from .._runtime.models import Model
from .translation import Translation


class FaqUpdate(Model):
    """The body of ``client.faqs.update``."""

    question: list[Translation] | None = None
    answer: list[Translation] | None = None
