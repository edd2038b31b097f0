"""The model ``LocationGeoposition``."""

from __future__ import annotations

from .._runtime.models import Model


class LocationGeoposition(Model):
    """``geoposition`` in the body of ``client.locations.update``."""

    latitude: float
    longitude: float
