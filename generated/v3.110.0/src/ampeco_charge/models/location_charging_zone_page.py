"""The model ``LocationChargingZonePage``."""

from __future__ import annotations

from .._runtime.models import Model
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .location_charging_zone import LocationChargingZone


class LocationChargingZonePage(Model):
    """What ``client.locations.charging_zones.list`` gives."""

    data: list[LocationChargingZone] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
