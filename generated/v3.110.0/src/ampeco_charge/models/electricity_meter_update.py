"""The model ``ElectricityMeterUpdate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ElectricityMeterUpdate(Model):
    """The body of ``client.electricity_meters.update``."""

    name: str | None = None
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    integration_parameters: Annotated[
        dict[str, str] | None,
        Field(alias="integrationParameters"),
    ] = None
