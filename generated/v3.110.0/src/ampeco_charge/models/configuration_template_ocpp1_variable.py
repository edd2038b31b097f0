"""The model ``ConfigurationTemplateOcpp1Variable``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class ConfigurationTemplateOcpp1Variable(Model):
    """``data<keyName>`` in what ``client.configuration_templates.variables.update`` gives."""

    id: int
    key_name: Annotated[str, Field(alias="keyName")]
    value: str
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
