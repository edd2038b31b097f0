"""The model ``ElectricityMeter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ElectricityMeter(Model):
    """``data`` in what ``client.electricity_meters.get`` gives."""

    id: float | None = None
    name: str | None = None
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    integration_parameters: Annotated[
        dict[str, str] | None,
        Field(alias="integrationParameters"),
    ] = None
