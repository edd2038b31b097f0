"""The model ``LocationUpdate``."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import (
    AccessMethod,
    AustralianState,
    CanadianProvince,
    Country,
    LocationFacility,
    LocationParkingType,
    RomanianCounty,
    UsMinorOutlyingIslandsTerritory,
    UsState,
)
from .location_geoposition import LocationGeoposition
from .location_working_hours import LocationWorkingHours
from .translation import Translation


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
