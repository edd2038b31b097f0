"""The model ``Faq``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime
from .translation import Translation


class Faq(Model):
    """``data`` in what ``client.faqs.get`` gives."""

    id: int
    question: list[Translation]
    answer: list[Translation]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
