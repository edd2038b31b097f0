"""The model ``V1Location``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import AustralianState, Country, LocationChangedNotificationStatus, UsState
from .location_geoposition import LocationGeoposition
from .location_image import LocationImage
from .working_hours import WorkingHours


class V1Location(Model):
    """What ``client.locations.v1_0.update`` gives."""

    id: int | None = None
    public_charge_points: int | None = None
    public_charge_points_ids: list[int] | None = None
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
    location_image: LocationImage | None = None
    images: list[LocationImage] | None = None
    working_hours: WorkingHours | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
