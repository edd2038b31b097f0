"""The model ``AuthorizationPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .authorization import Authorization
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta


class AuthorizationPage(Model):
    """What ``client.authorizations.list`` gives."""

    data: list[Authorization] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
