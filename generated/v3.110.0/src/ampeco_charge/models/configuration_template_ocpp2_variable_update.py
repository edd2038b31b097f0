"""The model ``ConfigurationTemplateOcpp2VariableUpdate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import ConfigurationTemplateVariableType


class ConfigurationTemplateOcpp2VariableUpdate(Model):
    """``<variableName>`` in the body of ``client.configuration_templates.variables.update``."""

    value: str | None = None
    variable_name: Annotated[str | None, Field(alias="variableName")] = None
    variable_type: Annotated[
        ConfigurationTemplateVariableType | UnknownString | None,
        Field(alias="variableType"),
    ] = None
    variable_instance: Annotated[str | None, Field(alias="variableInstance")] = None
    component: str | None = None
    component_instance: Annotated[str | None, Field(alias="componentInstance")] = None
    evse_id: Annotated[int | None, Field(alias="evseId")] = None
    connector_id: Annotated[int | None, Field(alias="connectorId")] = None
