"""The model ``FaqPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .faq import Faq
from .page_links import PageLinks
from .page_number_meta import PageNumberMeta


class FaqPage(Model):
    """What ``client.faqs.list`` gives."""

    data: list[Faq] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
