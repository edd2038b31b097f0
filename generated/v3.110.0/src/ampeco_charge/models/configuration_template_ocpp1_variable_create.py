"""The model ``ConfigurationTemplateOcpp1VariableCreate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ConfigurationTemplateOcpp1VariableCreate(Model):
    """``<keyName>`` in the body of ``client.configuration_templates.variables.create``."""

    key_name: Annotated[str, Field(alias="keyName")]
    value: str
