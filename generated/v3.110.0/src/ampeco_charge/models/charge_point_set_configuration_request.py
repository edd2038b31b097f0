"""The model ``ChargePointSetConfigurationRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ChargePointSetConfigurationRequest(Model):
    """The body of ``client.charge_points.set_configuration``."""

    value: str
    name: str
    instance: str | None = None
    component_name: Annotated[str | None, Field(alias="componentName")] = None
    evse_id: Annotated[int | None, Field(alias="evseId")] = None
