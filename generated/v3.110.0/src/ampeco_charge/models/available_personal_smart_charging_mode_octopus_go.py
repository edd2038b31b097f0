"""The model ``AvailablePersonalSmartChargingModeOctopusGo``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model
from .available_personal_smart_charging_mode_nordpool_defaults import (
    AvailablePersonalSmartChargingModeNordpoolDefaults,
)


class AvailablePersonalSmartChargingModeOctopusGo(Model):
    """``data[]<octopus_go>`` in what
    ``client.charge_points.available_personal_smart_charging_modes.list`` gives.
    """

    name: str | None = None
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    type: Literal["octopus_go"] | None = None
    defaults: AvailablePersonalSmartChargingModeNordpoolDefaults | None = None
