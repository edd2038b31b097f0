"""The model ``ConfigurationTemplateOcpp2Variable``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import ConfigurationTemplateVariableType


class ConfigurationTemplateOcpp2Variable(Model):
    """``data<variableName>`` in what ``client.configuration_templates.variables.update`` gives."""

    id: int
    value: str
    variable_name: Annotated[str, Field(alias="variableName")]
    variable_type: Annotated[
        ConfigurationTemplateVariableType | UnknownString | None,
        Field(alias="variableType"),
    ]
    variable_instance: Annotated[str | None, Field(alias="variableInstance")]
    component: str
    component_instance: Annotated[str | None, Field(alias="componentInstance")]
    evse_id: Annotated[int | None, Field(alias="evseId")]
    connector_id: Annotated[int | None, Field(alias="connectorId")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
