"""How a server offers ``client.locations``."""

from __future__ import annotations

import datetime
from typing import Any

from .. import models
from .._operations import locations as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Locations(Service):
    """What answers ``client.locations``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CHARGING_ZONES__CREATE_V2_0,
        ("location",),
        {"name": "name", "status": "status", "additionalInfo": "additional_info"},
    )
    async def charging_zones_create_v2_0(
        self,
        location: int,
        *,
        name: str,
        status: models.EnabledStatus,
        additional_info: models.LocationChargingZoneAdditionalInfo | Unset = UNSET,
    ) -> models.LocationChargingZone | Response[models.LocationChargingZone]:
        """Location / Charging Zone / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/locations/v2.0/{location}/charging-zones``
        """
        raise NotImplementedError

    @serves(operations.CHARGING_ZONES__DELETE_V2_0, ("location", "charging_zone"))
    async def charging_zones_delete_v2_0(
        self,
        location: int,
        charging_zone: int,
    ) -> None | Response[None]:
        """Location / Charging Zone / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}``
        """
        raise NotImplementedError

    @serves(operations.CHARGING_ZONES__GET_V2_0, ("location", "charging_zone"))
    async def charging_zones_get_v2_0(
        self,
        location: int,
        charging_zone: int,
    ) -> models.LocationChargingZone | Response[models.LocationChargingZone]:
        """Location / Charging Zone / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}``
        """
        raise NotImplementedError

    @serves(operations.CHARGING_ZONES__LIST_V2_0, ("location", "per_page", "cursor"))
    async def charging_zones_list_v2_0(
        self,
        location: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.LocationChargingZonePage | Response[models.LocationChargingZonePage]:
        """Location / Charging Zones / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``GET /public-api/resources/locations/v2.0/{location}/charging-zones``
        """
        raise NotImplementedError

    @serves(
        operations.CHARGING_ZONES__UPDATE_V2_0,
        ("location", "charging_zone"),
        {"name": "name", "status": "status", "additionalInfo": "additional_info"},
    )
    async def charging_zones_update_v2_0(
        self,
        location: int,
        charging_zone: int,
        *,
        name: str | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
        additional_info: models.LocationChargingZoneAdditionalInfo | Unset = UNSET,
    ) -> models.LocationChargingZone | Response[models.LocationChargingZone]:
        """Location / Charging Zones / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}``
        """
        raise NotImplementedError

    @serves(
        operations.CHECK_BOOKING_AVAILABILITY_V2_0,
        ("location",),
        {"startAfter": "start_after", "endBefore": "end_before"},
    )
    async def check_booking_availability_v2_0(
        self,
        location: int,
        *,
        start_after: datetime.datetime,
        end_before: datetime.datetime,
    ) -> (
        list[models.LocationCheckBookingAvailabilityResult]
        | Response[list[models.LocationCheckBookingAvailabilityResult]]
    ):
        """Location / Check Booking Availability.

        Raises:
            HTTPError(400): Bad Request.
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/locations/v2.0/{location}/check-booking-availability``
        """
        raise NotImplementedError

    @serves(
        operations.CREATE_V1_0,
        (),
        {
            "name": "name",
            "status": "status",
            "description": "description",
            "detailed_description": "detailed_description",
            "additional_description": "additional_description",
            "geoposition": "geoposition",
            "address": "address",
            "post_code": "post_code",
            "region": "region",
            "city": "city",
            "country": "country",
            "external_id": "external_id",
            "timezone": "timezone",
            "working_hours": "working_hours",
        },
    )
    async def create_v1_0(
        self,
        *,
        name: dict[str, str | None],
        geoposition: models.LocationGeoposition,
        post_code: str,
        region: models.UsState | models.AustralianState | str,
        city: str,
        country: models.Country,
        status: models.LocationChangedNotificationStatus | Unset = UNSET,
        description: dict[str, str | None] | Unset = UNSET,
        detailed_description: dict[str, str | None] | Unset = UNSET,
        additional_description: dict[str, str | None] | Unset = UNSET,
        address: dict[str, str | None] | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        working_hours: models.WorkingHours | Unset = UNSET,
    ) -> models.V1Location | Response[models.V1Location]:
        """Location / Create.

        Deprecated: ``client.locations.create`` replaces it.

        Args:
            status: Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/locations/v1.0``
        """
        raise NotImplementedError

    @serves(
        operations.CREATE_V2_0,
        (),
        {
            "externalId": "external_id",
            "name": "name",
            "description": "description",
            "shortDescription": "short_description",
            "additionalDescription": "additional_description",
            "geoposition": "geoposition",
            "address": "address",
            "streetAddress": "street_address",
            "city": "city",
            "region": "region",
            "state": "state",
            "country": "country",
            "postCode": "post_code",
            "timezone": "timezone",
            "parkingType": "parking_type",
            "accessMethods": "access_methods",
            "facilities": "facilities",
            "workingHours": "working_hours",
            "roamingOperatorId": "roaming_operator_id",
            "tags": "tags",
            "externalAppData": "external_app_data",
        },
    )
    async def create_v2_0(
        self,
        *,
        name: list[models.Translation],
        geoposition: models.LocationGeoposition,
        address: list[models.Translation],
        country: models.Country,
        external_id: str | None | Unset = UNSET,
        description: list[models.Translation] | Unset = UNSET,
        short_description: list[models.Translation] | Unset = UNSET,
        additional_description: list[models.Translation] | Unset = UNSET,
        street_address: list[models.Translation] | Unset = UNSET,
        city: str | None | Unset = UNSET,
        region: str | None | Unset = UNSET,
        state: (
            models.UsState
            | models.AustralianState
            | models.CanadianProvince
            | models.UsMinorOutlyingIslandsTerritory
            | models.RomanianCounty
            | Unset
        ) = UNSET,
        post_code: str | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        parking_type: models.LocationParkingType | None | Unset = UNSET,
        access_methods: list[models.AccessMethod] | None | Unset = UNSET,
        facilities: list[models.LocationFacility] | None | Unset = UNSET,
        working_hours: models.LocationWorkingHours | Unset = UNSET,
        roaming_operator_id: int | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        external_app_data: dict[str, Any] | None | Unset = UNSET,
    ) -> models.Location | Response[models.Location]:
        """Location / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/locations/v2.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("location",))
    async def delete_v1_0(self, location: int) -> None | Response[None]:
        """Location / Delete.

        Deprecated: ``client.locations.delete`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/locations/v1.0/{location}``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V2_0, ("location", "include"))
    async def delete_v2_0(
        self,
        location: int,
        *,
        include: list[models.LocationInclude] | Unset = UNSET,
    ) -> None | Response[None]:
        """Location / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/locations/v2.0/{location}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("location",))
    async def get_v1_0(self, location: int) -> models.V1Location | Response[models.V1Location]:
        """Location / Read.

        Deprecated: ``client.locations.get`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/locations/v1.0/{location}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_0, ("location", "include"))
    async def get_v2_0(
        self,
        location: int,
        *,
        include: list[models.LocationInclude] | Unset = UNSET,
    ) -> models.Location | Response[models.Location]:
        """Location / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/locations/v2.0/{location}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("filter", "page", "per_page", "cursor"))
    async def list_v1_0(
        self,
        *,
        filter: models.V1LocationFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.V1LocationPage | Response[models.V1LocationPage]:
        """Locations / Listing.

        Deprecated: ``client.locations.list`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/locations/v1.0``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("filter", "include", "per_page", "cursor"))
    async def list_v2_0(
        self,
        *,
        filter: models.LocationFilter | Unset = UNSET,
        include: list[models.LocationInclude] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.LocationPage | Response[models.LocationPage]:
        """Locations / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/locations/v2.0``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V1_0,
        ("location",),
        {
            "name": "name",
            "status": "status",
            "description": "description",
            "detailed_description": "detailed_description",
            "additional_description": "additional_description",
            "geoposition": "geoposition",
            "address": "address",
            "post_code": "post_code",
            "region": "region",
            "city": "city",
            "country": "country",
            "external_id": "external_id",
            "timezone": "timezone",
            "working_hours": "working_hours",
        },
    )
    async def update_v1_0(
        self,
        location: int,
        *,
        name: dict[str, str | None] | Unset = UNSET,
        status: models.LocationChangedNotificationStatus | Unset = UNSET,
        description: dict[str, str | None] | Unset = UNSET,
        detailed_description: dict[str, str | None] | Unset = UNSET,
        additional_description: dict[str, str | None] | Unset = UNSET,
        geoposition: models.LocationGeoposition | Unset = UNSET,
        address: dict[str, str | None] | Unset = UNSET,
        post_code: str | Unset = UNSET,
        region: models.UsState | models.AustralianState | str | Unset = UNSET,
        city: str | Unset = UNSET,
        country: models.Country | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        working_hours: models.WorkingHours | Unset = UNSET,
    ) -> models.V1Location | Response[models.V1Location]:
        """Location / Update.

        Deprecated: ``client.locations.update`` replaces it.

        Args:
            status: Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/locations/v1.0/{location}``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V2_0,
        ("location", "include"),
        {
            "externalId": "external_id",
            "name": "name",
            "description": "description",
            "shortDescription": "short_description",
            "additionalDescription": "additional_description",
            "geoposition": "geoposition",
            "address": "address",
            "streetAddress": "street_address",
            "city": "city",
            "region": "region",
            "state": "state",
            "country": "country",
            "postCode": "post_code",
            "timezone": "timezone",
            "parkingType": "parking_type",
            "accessMethods": "access_methods",
            "facilities": "facilities",
            "workingHours": "working_hours",
            "roamingOperatorId": "roaming_operator_id",
            "tags": "tags",
            "externalAppData": "external_app_data",
        },
    )
    async def update_v2_0(
        self,
        location: int,
        *,
        include: list[models.LocationInclude] | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        name: list[models.Translation] | Unset = UNSET,
        description: list[models.Translation] | Unset = UNSET,
        short_description: list[models.Translation] | Unset = UNSET,
        additional_description: list[models.Translation] | Unset = UNSET,
        geoposition: models.LocationGeoposition | Unset = UNSET,
        address: list[models.Translation] | Unset = UNSET,
        street_address: list[models.Translation] | Unset = UNSET,
        city: str | None | Unset = UNSET,
        region: str | None | Unset = UNSET,
        state: (
            models.UsState
            | models.AustralianState
            | models.CanadianProvince
            | models.UsMinorOutlyingIslandsTerritory
            | models.RomanianCounty
            | Unset
        ) = UNSET,
        country: models.Country | Unset = UNSET,
        post_code: str | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        parking_type: models.LocationParkingType | None | Unset = UNSET,
        access_methods: list[models.AccessMethod] | None | Unset = UNSET,
        facilities: list[models.LocationFacility] | None | Unset = UNSET,
        working_hours: models.LocationWorkingHours | Unset = UNSET,
        roaming_operator_id: int | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        external_app_data: dict[str, Any] | None | Unset = UNSET,
    ) -> models.Location | Response[models.Location]:
        """Location / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/locations/v2.0/{location}``
        """
        raise NotImplementedError
