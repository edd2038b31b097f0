"""The model ``ConfigurationTemplateOcpp1VariableUpdate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ConfigurationTemplateOcpp1VariableUpdate(Model):
    """``<keyName>`` in the body of ``client.configuration_templates.variables.update``."""

    key_name: Annotated[str | None, Field(alias="keyName")] = None
    value: str | None = None
