"""The model ``ChargePointConfiguration`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class ChargePointConfiguration(Model):
    """``data`` in what ``client.charge_points.configurations.get`` gives."""

    key: ChargePointConfigurationKey | None = None
    readonly: bool | None = None
    required: bool | None = None
    timestamp: UtcDateTime | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
    persistent_configuration_template_id: Annotated[
        int | None,
        Field(alias="persistentConfigurationTemplateId"),
    ] = None


class ChargePointConfigurationKey(Model):
    """``data.key`` in what ``client.charge_points.configurations.get`` gives."""

    name: str
    value: str
    component_name: Annotated[str | None, Field(alias="componentName")] = None
    instance: str | None = None
    evse_id: Annotated[int | None, Field(alias="evseId")] = None
    max_limit: Annotated[int | None, Field(alias="maxLimit")] = None
