"""The model ``ConfigurationTemplateVariablePage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .configuration_template_ocpp1_variable import ConfigurationTemplateOcpp1Variable
from .configuration_template_ocpp2_variable import ConfigurationTemplateOcpp2Variable
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta


class ConfigurationTemplateVariablePage(Model):
    """What ``client.configuration_templates.variables.list`` gives."""

    data: (
        list[
            ConfigurationTemplateOcpp1Variable | ConfigurationTemplateOcpp2Variable | UnknownObject
        ]
        | None
    ) = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
