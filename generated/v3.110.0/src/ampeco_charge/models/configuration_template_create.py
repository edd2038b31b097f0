"""The model ``ConfigurationTemplateCreate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import ConfigurationTemplateOcppVersion


class ConfigurationTemplateCreate(Model):
    """The body of ``client.configuration_templates.create``."""

    name: str
    ocpp_version: Annotated[
        ConfigurationTemplateOcppVersion | UnknownString,
        Field(alias="ocppVersion"),
    ]
