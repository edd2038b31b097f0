"""The model ``ConfigurationTemplate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import ConfigurationTemplateOcppVersion


class ConfigurationTemplate(Model):
    """``data`` in what ``client.configuration_templates.get`` gives."""

    id: int | None = None
    name: str | None = None
    ocpp_version: Annotated[
        ConfigurationTemplateOcppVersion | UnknownString | None,
        Field(alias="ocppVersion"),
    ] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
