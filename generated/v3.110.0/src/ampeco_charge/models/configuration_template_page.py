"""The model ``ConfigurationTemplatePage``."""

from __future__ import annotations

from .._runtime.models import Model
from .configuration_template import ConfigurationTemplate
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta


class ConfigurationTemplatePage(Model):
    """What ``client.configuration_templates.list`` gives."""

    data: list[ConfigurationTemplate] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
