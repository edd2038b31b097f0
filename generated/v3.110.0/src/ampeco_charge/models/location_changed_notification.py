"""The model ``LocationChangedNotification`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import (
    AustralianState,
    Country,
    LocationChangedNotificationAction,
    LocationChangedNotificationStatus,
    UsState,
)
from .location_geoposition import LocationGeoposition
from .location_image import LocationImage
from .working_hours import WorkingHours


class LocationChangedNotification(Model):
    """The event ``LocationChangedNotification`` of ``client.notifications.create``."""

    notification: Literal["LocationChangedNotification"] | UnknownString
    location: LocationChangedNotificationLocation
    action: LocationChangedNotificationAction | UnknownString | None = None
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


class LocationChangedNotificationLocation(Model):
    """``location`` in the event ``LocationChangedNotification`` of
    ``client.notifications.create``.
    """

    id: int | None = None
    public_charge_points: int | None = None
    public_charge_points_ids: list[int] | None = None
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
    location_image: LocationImage | None = None
    images: list[LocationImage] | None = None
    working_hours: WorkingHours | None = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
