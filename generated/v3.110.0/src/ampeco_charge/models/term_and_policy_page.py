"""The model ``TermAndPolicyPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .term_and_policy import TermAndPolicy


class TermAndPolicyPage(Model):
    """What ``client.terms_and_policies.list`` gives."""

    data: list[TermAndPolicy] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
