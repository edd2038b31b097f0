"""The model ``FaqCreate``."""

from __future__ import annotations

from .._runtime.models import Model
from .translation import Translation


class FaqCreate(Model):
    """The body of ``client.faqs.create``."""

    question: list[Translation]
    answer: list[Translation]
