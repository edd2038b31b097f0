"""Models of locations."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownObject, UnknownString, UtcDateTime
from .shared import (
    AccessMethod,
    AustralianState,
    CanadianProvince,
    ChargePointVendorUpdate,
    Country,
    CursorLinks,
    CursorMeta,
    EnabledStatus,
    LocationChangedNotificationStatus,
    LocationGeoposition,
    LocationImage,
    OpeningHours,
    PageNumberMeta,
    RomanianCounty,
    Translation,
    UsMinorOutlyingIslandsTerritory,
    UsState,
    WorkingHours,
)


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


class LocationAvailableSlot(Model):
    """``data[].availableSlots[]`` in what ``client.locations.check_booking_availability`` gives."""

    start_at: Annotated[UtcDateTime, Field(alias="startAt")]
    end_at: Annotated[UtcDateTime, Field(alias="endAt")]


class LocationChargingZone(Model):
    """``data`` in what ``client.locations.charging_zones.get`` gives."""

    id: int | None = None
    name: str
    location_id: Annotated[int | None, Field(alias="locationId")] = None
    status: EnabledStatus | UnknownString
    additional_info: Annotated[
        LocationChargingZoneAdditionalInfo | None,
        Field(alias="additionalInfo"),
    ] = None


class LocationChargingZoneAdditionalInfo(Model):
    """``additionalInfo`` in the body of ``client.locations.charging_zones.update``."""

    enabled: bool | None = None
    title: list[Translation] | None = None
    description: list[Translation] | None = None


class LocationChargingZoneCreate(Model):
    """The body of ``client.locations.charging_zones.create``."""

    name: str
    status: EnabledStatus | UnknownString
    additional_info: Annotated[
        LocationChargingZoneAdditionalInfo | None,
        Field(alias="additionalInfo"),
    ] = None


class LocationChargingZonePage(Model):
    """What ``client.locations.charging_zones.list`` gives."""

    data: list[LocationChargingZone] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class LocationChargingZoneUpdate(Model):
    """The body of ``client.locations.charging_zones.update``."""

    name: str | None = None
    status: EnabledStatus | UnknownString | None = None
    additional_info: Annotated[
        LocationChargingZoneAdditionalInfo | None,
        Field(alias="additionalInfo"),
    ] = None


class LocationCheckBookingAvailabilityRequest(Model):
    """The body of ``client.locations.check_booking_availability``."""

    start_after: Annotated[UtcDateTime, Field(alias="startAfter")]
    end_before: Annotated[UtcDateTime, Field(alias="endBefore")]


class LocationCheckBookingAvailabilityResult(Model):
    """``data[]`` in what ``client.locations.check_booking_availability`` gives."""

    evse_id: Annotated[int, Field(alias="evseId")]
    available_slots: Annotated[list[LocationAvailableSlot], Field(alias="availableSlots")]


class LocationCreate(Model):
    """The body of ``client.locations.create``."""

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
    city: str | None = None
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
    working_hours: Annotated[LocationWorkingHours | None, Field(alias="workingHours")] = None
    roaming_operator_id: Annotated[int | None, Field(alias="roamingOperatorId")] = None
    tags: list[str] | None = None
    external_app_data: Annotated[dict[str, Any] | None, Field(alias="externalAppData")] = None


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


LocationFacility = TypeAliasType(
    "LocationFacility",
    Literal[
        "AIRPORT",
        "BIKE_SHARING",
        "BUS_STOP",
        "CAFE",
        "CARPOOL_PARKING",
        "FUEL_STATION",
        "HOTEL",
        "MALL",
        "METRO_STATION",
        "MUSEUM",
        "NATURE",
        "PARKING_LOT",
        "RECREATION_AREA",
        "RESTAURANT",
        "SPORT",
        "SUPERMARKET",
        "TAXI_STAND",
        "TRAIN_STATION",
        "TRAM_STOP",
        "WIFI",
    ],
)
"""``facilities[]`` in the body of ``client.locations.update``."""


class LocationFilter(Model):
    """The argument ``filter`` of ``client.locations.list``."""

    country: Country | UnknownString | None = None
    state: (
        UsState
        | UnknownString
        | AustralianState
        | CanadianProvince
        | UsMinorOutlyingIslandsTerritory
        | None
    ) = None
    region: str | None = None
    city: str | None = None
    partner_id: Annotated[int | None, Field(alias="partnerId")] = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    tag: str | None = None
    roaming: bool | None = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None


LocationInclude = TypeAliasType(
    "LocationInclude",
    Literal["chargingZones", "locationImage", "images", "externalAppData"],
)
"""``[]`` in the argument ``include`` of ``client.locations.delete``."""


class LocationPage(Model):
    """What ``client.locations.list`` gives."""

    data: list[Location] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


LocationParkingType = TypeAliasType(
    "LocationParkingType",
    Literal[
        "ALONG_MOTORWAY",
        "PARKING_GARAGE",
        "PARKING_LOT",
        "ON_DRIVEWAY",
        "ON_STREET",
        "UNDERGROUND_GARAGE",
    ],
)
"""``parkingType`` in the body of ``client.locations.update``."""


class LocationRoaming(Model):
    """``data.roaming`` in what ``client.locations.get`` gives."""

    owner: ChargePointVendorUpdate | None = None
    operator: ChargePointVendorUpdate | None = None
    suboperator: ChargePointVendorUpdate | None = None


class LocationUpdate(Model):
    """The body of ``client.locations.update``."""

    external_id: Annotated[str | None, Field(alias="externalId")] = None
    name: list[Translation] | None = None
    description: list[Translation] | None = None
    short_description: Annotated[list[Translation] | None, Field(alias="shortDescription")] = None
    additional_description: Annotated[
        list[Translation] | None,
        Field(alias="additionalDescription"),
    ] = None
    geoposition: LocationGeoposition | None = None
    address: list[Translation] | None = None
    street_address: Annotated[list[Translation] | None, Field(alias="streetAddress")] = None
    city: str | None = None
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
    country: Country | UnknownString | None = None
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
    working_hours: Annotated[LocationWorkingHours | None, Field(alias="workingHours")] = None
    roaming_operator_id: Annotated[int | None, Field(alias="roamingOperatorId")] = None
    tags: list[str] | None = None
    external_app_data: Annotated[dict[str, Any] | None, Field(alias="externalAppData")] = None


class LocationWorkingHours(Model):
    """``workingHours`` in the body of ``client.locations.update``."""

    is_always_open: Annotated[bool | None, Field(alias="isAlwaysOpen")] = None
    stop_session_outside_working_hours: Annotated[
        bool | None,
        Field(alias="stopSessionOutsideWorkingHours"),
    ] = None
    always_open_for_user_group_ids: Annotated[
        list[float] | None,
        Field(alias="alwaysOpenForUserGroupIds"),
    ] = None
    hours: OpeningHours | None = None


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


class V1LocationFilter(Model):
    """The argument ``filter`` of ``client.locations.v1_0.list``."""

    post_code: Annotated[str | None, Field(alias="postCode")] = None
    partner_id: Annotated[str | None, Field(alias="partnerId")] = None
    country: str | None = None
    status: str | None = None
    external_id: Annotated[str | None, Field(alias="externalId")] = None


class V1LocationPage(Model):
    """What ``client.locations.v1_0.list`` gives."""

    data: list[V1Location] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None


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
