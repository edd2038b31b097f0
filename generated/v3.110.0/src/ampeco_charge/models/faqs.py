"""Models of faqs."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime
from .shared import PageLinks, PageNumberMeta, Translation


class Faq(Model):
    """``data`` in what ``client.faqs.get`` gives."""

    id: int
    question: list[Translation]
    answer: list[Translation]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


class FaqCreate(Model):
    """The body of ``client.faqs.create``."""

    question: list[Translation]
    answer: list[Translation]


class FaqPage(Model):
    """What ``client.faqs.list`` gives."""

    data: list[Faq] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None


class FaqUpdate(Model):
    """The body of ``client.faqs.update``."""

    question: list[Translation] | None = None
    answer: list[Translation] | None = None
