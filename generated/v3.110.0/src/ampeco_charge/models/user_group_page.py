"""The model ``UserGroupPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .user_group import UserGroup


class UserGroupPage(Model):
    """What ``client.user_groups.list`` gives."""

    data: list[UserGroup] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
