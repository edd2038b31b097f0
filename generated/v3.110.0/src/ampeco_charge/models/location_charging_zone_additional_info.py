"""The model ``LocationChargingZoneAdditionalInfo``."""

from __future__ import annotations

from .._runtime.models import Model
from .translation import Translation


class LocationChargingZoneAdditionalInfo(Model):
    """``additionalInfo`` in the body of ``client.locations.charging_zones.update``."""

    enabled: bool | None = None
    title: list[Translation] | None = None
    description: list[Translation] | None = None
