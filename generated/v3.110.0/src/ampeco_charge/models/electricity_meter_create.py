"""The model ``ElectricityMeterCreate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ElectricityMeterCreate(Model):
    """The body of ``client.electricity_meters.create``."""

    name: str
    integration_id: Annotated[int, Field(alias="integrationId")]
    integration_parameters: Annotated[
        dict[str, str] | None,
        Field(alias="integrationParameters"),
    ] = None
