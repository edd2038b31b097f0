"""The model ``V1LocationCreate``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownString
from .enums import AustralianState, Country, LocationChangedNotificationStatus, UsState
from .location_geoposition import LocationGeoposition
from .working_hours import WorkingHours


class V1LocationCreate(Model):
    """The body of ``client.locations.v1_0.create``."""

    name: dict[str, str | None]
    status: LocationChangedNotificationStatus | UnknownString | None = None
    """Deprecated."""
    description: dict[str, str | None] | None = None
    detailed_description: dict[str, str | None] | None = None
    additional_description: dict[str, str | None] | None = None
    geoposition: LocationGeoposition
    address: dict[str, str | None] | None = None
    post_code: str
    region: UsState | UnknownString | AustralianState | str
    city: str
    country: Country | UnknownString
    external_id: str | None = None
    timezone: str | None = None
    working_hours: WorkingHours | None = None
