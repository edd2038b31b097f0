"""The model ``V1LocationUpdate``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownString
from .enums import AustralianState, Country, LocationChangedNotificationStatus, UsState
from .location_geoposition import LocationGeoposition
from .working_hours import WorkingHours


class V1LocationUpdate(Model):
    """The body of ``client.locations.v1_0.update``."""

    name: dict[str, str | None] | None = None
    status: LocationChangedNotificationStatus | UnknownString | None = None
    """Deprecated."""
    description: dict[str, str | None] | None = None
    detailed_description: dict[str, str | None] | None = None
    additional_description: dict[str, str | None] | None = None
    geoposition: LocationGeoposition | None = None
    address: dict[str, str | None] | None = None
    post_code: str | None = None
    region: UsState | UnknownString | AustralianState | str | None = None
    city: str | None = None
    country: Country | UnknownString | None = None
    external_id: str | None = None
    timezone: str | None = None
    working_hours: WorkingHours | None = None
