"""The operations of ``client.locations``."""

from __future__ import annotations

import builtins
import datetime
from typing import Any, Final

from typing_extensions import deprecated

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CHARGING_ZONES__CREATE_V2_0: Final[Operation[models.LocationChargingZone]] = Operation(
    "POST",
    "/public-api/resources/locations/v2.0/{location}/charging-zones",
    parameters=(Parameter("location", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.LocationChargingZone, "data"),),
    security=(("bearerAuth",),),
)
_CHARGING_ZONES__DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}",
    parameters=(
        Parameter("location", "path", "simple", explode=False),
        Parameter("chargingZone", "path", "simple", explode=False),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_CHARGING_ZONES__GET_V2_0: Final[Operation[models.LocationChargingZone]] = Operation(
    "GET",
    "/public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}",
    parameters=(
        Parameter("location", "path", "simple", explode=False),
        Parameter("chargingZone", "path", "simple", explode=False),
    ),
    responses=(Response("200", "application/json", models.LocationChargingZone, "data"),),
    security=(("bearerAuth",),),
)
_CHARGING_ZONES__LIST_V2_0: Final[Operation[models.LocationChargingZonePage]] = Operation(
    "GET",
    "/public-api/resources/locations/v2.0/{location}/charging-zones",
    parameters=(
        Parameter("location", "path", "simple", explode=False),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.LocationChargingZonePage),),
    security=(("bearerAuth",),),
)
_CHARGING_ZONES__UPDATE_V2_0: Final[Operation[models.LocationChargingZone]] = Operation(
    "PATCH",
    "/public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}",
    parameters=(
        Parameter("location", "path", "simple", explode=False),
        Parameter("chargingZone", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.LocationChargingZone, "data"),),
    security=(("bearerAuth",),),
)
_CREATE_V1_0: Final[Operation[models.V1Location]] = Operation(
    "POST",
    "/public-api/resources/locations/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.V1Location),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/locations/v1.0/{location}",
    parameters=(Parameter("location", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.V1Location]] = Operation(
    "GET",
    "/public-api/resources/locations/v1.0/{location}",
    parameters=(Parameter("location", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.V1Location, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.V1LocationPage]] = Operation(
    "GET",
    "/public-api/resources/locations/v1.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.V1LocationPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V1_0: Final[Operation[models.V1Location]] = Operation(
    "PATCH",
    "/public-api/resources/locations/v1.0/{location}",
    parameters=(Parameter("location", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.V1Location),),
    security=(("bearerAuth",),),
)
_CHECK_BOOKING_AVAILABILITY_V2_0: Final[
    Operation[builtins.list[models.LocationCheckBookingAvailabilityResult]]
] = Operation(
    "POST",
    "/public-api/actions/locations/v2.0/{location}/check-booking-availability",
    parameters=(Parameter("location", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response(
            "200",
            "application/json",
            builtins.list[models.LocationCheckBookingAvailabilityResult],
            "data",
        ),
    ),
    security=(("bearerAuth",),),
)
_CREATE_V2_0: Final[Operation[models.Location]] = Operation(
    "POST",
    "/public-api/resources/locations/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.Location, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/locations/v2.0/{location}",
    parameters=(
        Parameter("location", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V2_0: Final[Operation[models.Location]] = Operation(
    "GET",
    "/public-api/resources/locations/v2.0/{location}",
    parameters=(
        Parameter("location", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.Location, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.LocationPage]] = Operation(
    "GET",
    "/public-api/resources/locations/v2.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.LocationPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V2_0: Final[Operation[models.Location]] = Operation(
    "PATCH",
    "/public-api/resources/locations/v2.0/{location}",
    parameters=(
        Parameter("location", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.Location, "data"),),
    security=(("bearerAuth",),),
)


class LocationsChargingZones(Resource):
    """The operations of ``client.locations.charging_zones``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
        self,
        location: int,
        *,
        name: str,
        status: models.EnabledStatus,
        additional_info: models.LocationChargingZoneAdditionalInfo | Unset = UNSET,
    ) -> models.LocationChargingZone:
        """Location / Charging Zone / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/locations/v2.0/{location}/charging-zones``
        """
        return self._call(
            _CHARGING_ZONES__CREATE_V2_0,
            (location,),
            {"name": name, "status": status, "additionalInfo": additional_info},
        )

    def delete(self, location: int, charging_zone: int) -> None:
        """Location / Charging Zone / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}``
        """
        return self._call(_CHARGING_ZONES__DELETE_V2_0, (location, charging_zone))

    def get(self, location: int, charging_zone: int) -> models.LocationChargingZone:
        """Location / Charging Zone / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}``
        """
        return self._call(_CHARGING_ZONES__GET_V2_0, (location, charging_zone))

    def list(
        self,
        location: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.LocationChargingZonePage:
        """Location / Charging Zones / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/locations/v2.0/{location}/charging-zones``
        """
        return self._call(_CHARGING_ZONES__LIST_V2_0, (location, per_page, cursor))

    def update(
        self,
        location: int,
        charging_zone: int,
        *,
        name: str | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
        additional_info: models.LocationChargingZoneAdditionalInfo | Unset = UNSET,
    ) -> models.LocationChargingZone:
        """Location / Charging Zones / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}``
        """
        return self._call(
            _CHARGING_ZONES__UPDATE_V2_0,
            (location, charging_zone),
            {"name": name, "status": status, "additionalInfo": additional_info},
        )


class LocationsV1_0(Resource):
    """The operations of ``client.locations.v1_0``: endpoint version v1.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @deprecated("The API deprecates this operation", category=None)
    def create(
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
    ) -> models.V1Location:
        """Location / Create.

        Deprecated.

        Args:
            status: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/locations/v1.0``
        """
        return self._call(
            _CREATE_V1_0,
            (),
            {
                "name": name,
                "status": status,
                "description": description,
                "detailed_description": detailed_description,
                "additional_description": additional_description,
                "geoposition": geoposition,
                "address": address,
                "post_code": post_code,
                "region": region,
                "city": city,
                "country": country,
                "external_id": external_id,
                "timezone": timezone,
                "working_hours": working_hours,
            },
        )

    @deprecated("The API deprecates this operation", category=None)
    def delete(self, location: int) -> None:
        """Location / Delete.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/locations/v1.0/{location}``
        """
        return self._call(_DELETE_V1_0, (location,))

    @deprecated("The API deprecates this operation", category=None)
    def get(self, location: int) -> models.V1Location:
        """Location / Read.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/locations/v1.0/{location}``
        """
        return self._call(_GET_V1_0, (location,))

    @deprecated("The API deprecates this operation", category=None)
    def list(
        self,
        *,
        filter: models.V1LocationFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.V1LocationPage:
        """Locations / Listing.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/locations/v1.0``
        """
        return self._call(_LIST_V1_0, (filter, page, per_page, cursor))

    @deprecated("The API deprecates this operation", category=None)
    def update(
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
    ) -> models.V1Location:
        """Location / Update.

        Deprecated.

        Args:
            status: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/locations/v1.0/{location}``
        """
        return self._call(
            _UPDATE_V1_0,
            (location,),
            {
                "name": name,
                "status": status,
                "description": description,
                "detailed_description": detailed_description,
                "additional_description": additional_description,
                "geoposition": geoposition,
                "address": address,
                "post_code": post_code,
                "region": region,
                "city": city,
                "country": country,
                "external_id": external_id,
                "timezone": timezone,
                "working_hours": working_hours,
            },
        )


class LocationsChargingZonesV2_0(Resource):
    """The operations of ``client.locations.v2_0.charging_zones``: endpoint version v2.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
        self,
        location: int,
        *,
        name: str,
        status: models.EnabledStatus,
        additional_info: models.LocationChargingZoneAdditionalInfo | Unset = UNSET,
    ) -> models.LocationChargingZone:
        """Location / Charging Zone / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/locations/v2.0/{location}/charging-zones``
        """
        return self._call(
            _CHARGING_ZONES__CREATE_V2_0,
            (location,),
            {"name": name, "status": status, "additionalInfo": additional_info},
        )

    def delete(self, location: int, charging_zone: int) -> None:
        """Location / Charging Zone / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}``
        """
        return self._call(_CHARGING_ZONES__DELETE_V2_0, (location, charging_zone))

    def get(self, location: int, charging_zone: int) -> models.LocationChargingZone:
        """Location / Charging Zone / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}``
        """
        return self._call(_CHARGING_ZONES__GET_V2_0, (location, charging_zone))

    def list(
        self,
        location: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.LocationChargingZonePage:
        """Location / Charging Zones / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/locations/v2.0/{location}/charging-zones``
        """
        return self._call(_CHARGING_ZONES__LIST_V2_0, (location, per_page, cursor))

    def update(
        self,
        location: int,
        charging_zone: int,
        *,
        name: str | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
        additional_info: models.LocationChargingZoneAdditionalInfo | Unset = UNSET,
    ) -> models.LocationChargingZone:
        """Location / Charging Zones / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}``
        """
        return self._call(
            _CHARGING_ZONES__UPDATE_V2_0,
            (location, charging_zone),
            {"name": name, "status": status, "additionalInfo": additional_info},
        )


class LocationsV2_0(Resource):
    """The operations of ``client.locations.v2_0``: endpoint version v2.0 only.

    Methods: ``check_booking_availability``, ``create``, ``delete``, ``get``, ``list``,
    ``update``. One endpoint version only: ``charging_zones``.
    """

    __slots__ = ()

    @property
    def charging_zones(self) -> LocationsChargingZonesV2_0:
        """The operations of ``client.locations.v2_0.charging_zones``: endpoint version v2.0
        only.
        """
        return LocationsChargingZonesV2_0(self._call)

    def check_booking_availability(
        self,
        location: int,
        *,
        start_after: datetime.datetime,
        end_before: datetime.datetime,
    ) -> builtins.list[models.LocationCheckBookingAvailabilityResult]:
        """Location / Check Booking Availability.

        Raises:
            BadRequestError: 400. Bad Request.
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/locations/v2.0/{location}/check-booking-availability``
        """
        return self._call(
            _CHECK_BOOKING_AVAILABILITY_V2_0,
            (location,),
            {"startAfter": start_after, "endBefore": end_before},
        )

    def create(
        self,
        *,
        name: builtins.list[models.Translation],
        geoposition: models.LocationGeoposition,
        address: builtins.list[models.Translation],
        country: models.Country,
        external_id: str | None | Unset = UNSET,
        description: builtins.list[models.Translation] | Unset = UNSET,
        short_description: builtins.list[models.Translation] | Unset = UNSET,
        additional_description: builtins.list[models.Translation] | Unset = UNSET,
        street_address: builtins.list[models.Translation] | Unset = UNSET,
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
        access_methods: builtins.list[models.AccessMethod] | None | Unset = UNSET,
        facilities: builtins.list[models.LocationFacility] | None | Unset = UNSET,
        working_hours: models.LocationWorkingHours | Unset = UNSET,
        roaming_operator_id: int | Unset = UNSET,
        tags: builtins.list[str] | Unset = UNSET,
        external_app_data: dict[str, Any] | None | Unset = UNSET,
    ) -> models.Location:
        """Location / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/locations/v2.0``
        """
        return self._call(
            _CREATE_V2_0,
            (),
            {
                "externalId": external_id,
                "name": name,
                "description": description,
                "shortDescription": short_description,
                "additionalDescription": additional_description,
                "geoposition": geoposition,
                "address": address,
                "streetAddress": street_address,
                "city": city,
                "region": region,
                "state": state,
                "country": country,
                "postCode": post_code,
                "timezone": timezone,
                "parkingType": parking_type,
                "accessMethods": access_methods,
                "facilities": facilities,
                "workingHours": working_hours,
                "roamingOperatorId": roaming_operator_id,
                "tags": tags,
                "externalAppData": external_app_data,
            },
        )

    def delete(
        self,
        location: int,
        *,
        include: builtins.list[models.LocationInclude] | Unset = UNSET,
    ) -> None:
        """Location / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/locations/v2.0/{location}``
        """
        return self._call(_DELETE_V2_0, (location, include))

    def get(
        self,
        location: int,
        *,
        include: builtins.list[models.LocationInclude] | Unset = UNSET,
    ) -> models.Location:
        """Location / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/locations/v2.0/{location}``
        """
        return self._call(_GET_V2_0, (location, include))

    def list(
        self,
        *,
        filter: models.LocationFilter | Unset = UNSET,
        include: builtins.list[models.LocationInclude] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.LocationPage:
        """Locations / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/locations/v2.0``
        """
        return self._call(_LIST_V2_0, (filter, include, per_page, cursor))

    def update(
        self,
        location: int,
        *,
        include: builtins.list[models.LocationInclude] | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        name: builtins.list[models.Translation] | Unset = UNSET,
        description: builtins.list[models.Translation] | Unset = UNSET,
        short_description: builtins.list[models.Translation] | Unset = UNSET,
        additional_description: builtins.list[models.Translation] | Unset = UNSET,
        geoposition: models.LocationGeoposition | Unset = UNSET,
        address: builtins.list[models.Translation] | Unset = UNSET,
        street_address: builtins.list[models.Translation] | Unset = UNSET,
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
        access_methods: builtins.list[models.AccessMethod] | None | Unset = UNSET,
        facilities: builtins.list[models.LocationFacility] | None | Unset = UNSET,
        working_hours: models.LocationWorkingHours | Unset = UNSET,
        roaming_operator_id: int | Unset = UNSET,
        tags: builtins.list[str] | Unset = UNSET,
        external_app_data: dict[str, Any] | None | Unset = UNSET,
    ) -> models.Location:
        """Location / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/locations/v2.0/{location}``
        """
        return self._call(
            _UPDATE_V2_0,
            (location, include),
            {
                "externalId": external_id,
                "name": name,
                "description": description,
                "shortDescription": short_description,
                "additionalDescription": additional_description,
                "geoposition": geoposition,
                "address": address,
                "streetAddress": street_address,
                "city": city,
                "region": region,
                "state": state,
                "country": country,
                "postCode": post_code,
                "timezone": timezone,
                "parkingType": parking_type,
                "accessMethods": access_methods,
                "facilities": facilities,
                "workingHours": working_hours,
                "roamingOperatorId": roaming_operator_id,
                "tags": tags,
                "externalAppData": external_app_data,
            },
        )


class Locations(Resource):
    """The operations of ``client.locations``.

    Methods: ``check_booking_availability``, ``create``, ``delete``, ``get``, ``list``,
    ``update``. Resources inside: ``charging_zones``. One endpoint version only: ``v1_0``,
    ``v2_0``.
    """

    __slots__ = ()

    @property
    def charging_zones(self) -> LocationsChargingZones:
        """The operations of ``client.locations.charging_zones``."""
        return LocationsChargingZones(self._call)

    @property
    def v1_0(self) -> LocationsV1_0:
        """The operations of ``client.locations.v1_0``: endpoint version v1.0 only."""
        return LocationsV1_0(self._call)

    @property
    def v2_0(self) -> LocationsV2_0:
        """The operations of ``client.locations.v2_0``: endpoint version v2.0 only."""
        return LocationsV2_0(self._call)

    def check_booking_availability(
        self,
        location: int,
        *,
        start_after: datetime.datetime,
        end_before: datetime.datetime,
    ) -> builtins.list[models.LocationCheckBookingAvailabilityResult]:
        """Location / Check Booking Availability.

        Raises:
            BadRequestError: 400. Bad Request.
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/locations/v2.0/{location}/check-booking-availability``
        """
        return self._call(
            _CHECK_BOOKING_AVAILABILITY_V2_0,
            (location,),
            {"startAfter": start_after, "endBefore": end_before},
        )

    def create(
        self,
        *,
        name: builtins.list[models.Translation],
        geoposition: models.LocationGeoposition,
        address: builtins.list[models.Translation],
        country: models.Country,
        external_id: str | None | Unset = UNSET,
        description: builtins.list[models.Translation] | Unset = UNSET,
        short_description: builtins.list[models.Translation] | Unset = UNSET,
        additional_description: builtins.list[models.Translation] | Unset = UNSET,
        street_address: builtins.list[models.Translation] | Unset = UNSET,
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
        access_methods: builtins.list[models.AccessMethod] | None | Unset = UNSET,
        facilities: builtins.list[models.LocationFacility] | None | Unset = UNSET,
        working_hours: models.LocationWorkingHours | Unset = UNSET,
        roaming_operator_id: int | Unset = UNSET,
        tags: builtins.list[str] | Unset = UNSET,
        external_app_data: dict[str, Any] | None | Unset = UNSET,
    ) -> models.Location:
        """Location / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/locations/v2.0``
        """
        return self._call(
            _CREATE_V2_0,
            (),
            {
                "externalId": external_id,
                "name": name,
                "description": description,
                "shortDescription": short_description,
                "additionalDescription": additional_description,
                "geoposition": geoposition,
                "address": address,
                "streetAddress": street_address,
                "city": city,
                "region": region,
                "state": state,
                "country": country,
                "postCode": post_code,
                "timezone": timezone,
                "parkingType": parking_type,
                "accessMethods": access_methods,
                "facilities": facilities,
                "workingHours": working_hours,
                "roamingOperatorId": roaming_operator_id,
                "tags": tags,
                "externalAppData": external_app_data,
            },
        )

    def delete(
        self,
        location: int,
        *,
        include: builtins.list[models.LocationInclude] | Unset = UNSET,
    ) -> None:
        """Location / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/locations/v2.0/{location}``
        """
        return self._call(_DELETE_V2_0, (location, include))

    def get(
        self,
        location: int,
        *,
        include: builtins.list[models.LocationInclude] | Unset = UNSET,
    ) -> models.Location:
        """Location / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/locations/v2.0/{location}``
        """
        return self._call(_GET_V2_0, (location, include))

    def list(
        self,
        *,
        filter: models.LocationFilter | Unset = UNSET,
        include: builtins.list[models.LocationInclude] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.LocationPage:
        """Locations / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/locations/v2.0``
        """
        return self._call(_LIST_V2_0, (filter, include, per_page, cursor))

    def update(
        self,
        location: int,
        *,
        include: builtins.list[models.LocationInclude] | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        name: builtins.list[models.Translation] | Unset = UNSET,
        description: builtins.list[models.Translation] | Unset = UNSET,
        short_description: builtins.list[models.Translation] | Unset = UNSET,
        additional_description: builtins.list[models.Translation] | Unset = UNSET,
        geoposition: models.LocationGeoposition | Unset = UNSET,
        address: builtins.list[models.Translation] | Unset = UNSET,
        street_address: builtins.list[models.Translation] | Unset = UNSET,
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
        access_methods: builtins.list[models.AccessMethod] | None | Unset = UNSET,
        facilities: builtins.list[models.LocationFacility] | None | Unset = UNSET,
        working_hours: models.LocationWorkingHours | Unset = UNSET,
        roaming_operator_id: int | Unset = UNSET,
        tags: builtins.list[str] | Unset = UNSET,
        external_app_data: dict[str, Any] | None | Unset = UNSET,
    ) -> models.Location:
        """Location / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/locations/v2.0/{location}``
        """
        return self._call(
            _UPDATE_V2_0,
            (location, include),
            {
                "externalId": external_id,
                "name": name,
                "description": description,
                "shortDescription": short_description,
                "additionalDescription": additional_description,
                "geoposition": geoposition,
                "address": address,
                "streetAddress": street_address,
                "city": city,
                "region": region,
                "state": state,
                "country": country,
                "postCode": post_code,
                "timezone": timezone,
                "parkingType": parking_type,
                "accessMethods": access_methods,
                "facilities": facilities,
                "workingHours": working_hours,
                "roamingOperatorId": roaming_operator_id,
                "tags": tags,
                "externalAppData": external_app_data,
            },
        )
