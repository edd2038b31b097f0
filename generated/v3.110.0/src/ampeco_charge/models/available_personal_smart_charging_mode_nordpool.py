"""The model ``AvailablePersonalSmartChargingModeNordpool`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model
from .available_personal_smart_charging_mode_nordpool_defaults import (
    AvailablePersonalSmartChargingModeNordpoolDefaults,
)


class AvailablePersonalSmartChargingModeNordpool(Model):
    """``data[]<nordpool>`` in what
    ``client.charge_points.available_personal_smart_charging_modes.list`` gives.
    """

    name: str | None = None
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    type: Literal["nordpool"] | None = None
    defaults: AvailablePersonalSmartChargingModeNordpoolDefaults | None = None
    locations: AvailablePersonalSmartChargingModeLocations | None = None


class AvailablePersonalSmartChargingModeLocations(Model):
    """``data[]<nordpool>.locations`` in what
    ``client.charge_points.available_personal_smart_charging_modes.list`` gives.
    """

    key: str | None = None
    label: str | None = None
