"""The model ``ConfigurationTemplateFilter`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString


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
