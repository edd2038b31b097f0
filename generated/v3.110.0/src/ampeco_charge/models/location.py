"""The model ``Location`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .charge_point_vendor_update import ChargePointVendorUpdate
from .enums import (
    AccessMethod,
    AustralianState,
    CanadianProvince,
    Country,
    EnabledStatus,
    LocationFacility,
    LocationParkingType,
    RomanianCounty,
    UsMinorOutlyingIslandsTerritory,
    UsState,
)
from .location_charging_zone_additional_info import LocationChargingZoneAdditionalInfo
from .location_geoposition import LocationGeoposition
from .location_image import LocationImage
from .location_working_hours import LocationWorkingHours
from .translation import Translation


class Location(Model):
    """``data`` in what ``client.locations.get`` gives."""

    id: int | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    name: list[Translation]
    description: list[Translation] | None = None
    short_description: Annotated[list[Translation] | None, Field(alias="shortDescription")] = None
    additional_description: Annotated[
        list[Translation] | None,
        Field(alias="additionalDescription"),
    ] = None
    geoposition: LocationGeoposition
    address: list[Translation]
    street_address: Annotated[list[Translation] | None, Field(alias="streetAddress")] = None
    city: str | None
    region: str | None = None
    state: (
        UsState
        | UnknownString
        | AustralianState
        | CanadianProvince
        | UsMinorOutlyingIslandsTerritory
        | RomanianCounty
        | None
    ) = None
    country: Country | UnknownString
    post_code: Annotated[str | None, Field(alias="postCode")] = None
    timezone: str | None = None
    parking_type: Annotated[
        LocationParkingType | UnknownString | None,
        Field(alias="parkingType"),
    ] = None
    access_methods: Annotated[
        list[AccessMethod | UnknownString] | None,
        Field(alias="accessMethods"),
    ] = None
    facilities: list[LocationFacility | UnknownString] | None = None
    location_image: Annotated[LocationImage | None, Field(alias="locationImage")] = None
    images: list[LocationImage] | None = None
    working_hours: Annotated[LocationWorkingHours | None, Field(alias="workingHours")] = None
    charging_zones: Annotated[
        list[LocationEmbeddedChargingZone] | None,
        Field(alias="chargingZones"),
    ] = None
    roaming_operator_id: Annotated[int, Field(alias="roamingOperatorId")]
    roaming: LocationRoaming | None = None
    tags: list[str] | None = None
    external_app_data: Annotated[dict[str, Any] | None, Field(alias="externalAppData")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
    status: EnabledStatus | UnknownString | None = None
    """Deprecated."""


class LocationEmbeddedChargingZone(Model):
    """``data.chargingZones[]`` in what ``client.locations.get`` gives."""

    id: int | None = None
    name: str | None = None
    location_id: Annotated[int | None, Field(alias="locationId")] = None
    status: EnabledStatus | UnknownString | None = None
    additional_info: Annotated[
        LocationChargingZoneAdditionalInfo | None,
        Field(alias="additionalInfo"),
    ] = None


class LocationRoaming(Model):
    """``data.roaming`` in what ``client.locations.get`` gives."""

    owner: ChargePointVendorUpdate | None = None
    operator: ChargePointVendorUpdate | None = None
    suboperator: ChargePointVendorUpdate | None = None
