"""Models of configuration templates."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownObject, UnknownString, UtcDateTime
from .shared import CursorLinks, CursorMeta


class ConfigurationTemplate(Model):
    """``data`` in what ``client.configuration_templates.get`` gives."""

    id: int | None = None
    name: str | None = None
    ocpp_version: Annotated[
        ConfigurationTemplateOcppVersion | UnknownString | None,
        Field(alias="ocppVersion"),
    ] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class ConfigurationTemplateApplyToChargePointsRequest(Model):
    """The body of ``client.configuration_templates.apply_to_charge_points``."""

    charge_point_ids: Annotated[list[int] | None, Field(alias="chargePointIds")] = None
    should_persist: Annotated[bool | None, Field(alias="shouldPersist")] = None


class ConfigurationTemplateCreate(Model):
    """The body of ``client.configuration_templates.create``."""

    name: str
    ocpp_version: Annotated[
        ConfigurationTemplateOcppVersion | UnknownString,
        Field(alias="ocppVersion"),
    ]


class ConfigurationTemplateFilter(Model):
    """The argument ``filter`` of ``client.configuration_templates.list``."""

    ocpp_version: Annotated[
        ConfigurationTemplateFilterOcppVersion | UnknownString | None,
        Field(alias="ocppVersion"),
    ] = None


ConfigurationTemplateFilterOcppVersion = TypeAliasType(
    "ConfigurationTemplateFilterOcppVersion",
    Literal["ocpp1.6", "ocpp2.0.1"],
)
"""``ocppVersion`` in the argument ``filter`` of ``client.configuration_templates.list``."""


class ConfigurationTemplateOcpp1Variable(Model):
    """``data<keyName>`` in what ``client.configuration_templates.variables.update`` gives."""

    id: int
    key_name: Annotated[str, Field(alias="keyName")]
    value: str
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


class ConfigurationTemplateOcpp1VariableCreate(Model):
    """``<keyName>`` in the body of ``client.configuration_templates.variables.create``."""

    key_name: Annotated[str, Field(alias="keyName")]
    value: str


class ConfigurationTemplateOcpp1VariableUpdate(Model):
    """``<keyName>`` in the body of ``client.configuration_templates.variables.update``."""

    key_name: Annotated[str | None, Field(alias="keyName")] = None
    value: str | None = None


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


class ConfigurationTemplateOcpp2VariableCreate(Model):
    """``<variableName>`` in the body of ``client.configuration_templates.variables.create``."""

    value: str
    variable_name: Annotated[str, Field(alias="variableName")]
    variable_type: Annotated[
        ConfigurationTemplateVariableType | UnknownString | None,
        Field(alias="variableType"),
    ] = None
    variable_instance: Annotated[str | None, Field(alias="variableInstance")] = None
    component: str
    component_instance: Annotated[str | None, Field(alias="componentInstance")] = None
    evse_id: Annotated[int | None, Field(alias="evseId")] = None
    connector_id: Annotated[int | None, Field(alias="connectorId")] = None


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


ConfigurationTemplateOcppVersion = TypeAliasType(
    "ConfigurationTemplateOcppVersion",
    Literal["ocpp 1.6", "ocpp 2.0.1"],
)
"""``ocppVersion`` in the body of ``client.configuration_templates.create``."""


class ConfigurationTemplatePage(Model):
    """What ``client.configuration_templates.list`` gives."""

    data: list[ConfigurationTemplate] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


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


ConfigurationTemplateVariableType = TypeAliasType(
    "ConfigurationTemplateVariableType",
    Literal["Actual", "Target", "MinSet", "MaxSet"],
)
"""``<variableName>.variableType`` in the body of
``client.configuration_templates.variables.update``.
"""
