"""The model ``ChargePointConfigurationFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ChargePointConfigurationFilter(Model):
    """The argument ``filter`` of ``client.charge_points.configurations.list``."""

    name: str | None = None
    instance: str | None = None
    component_name: Annotated[str | None, Field(alias="componentName")] = None
    evse_id: Annotated[int | None, Field(alias="evseId")] = None
