"""The operations of ``client.locations``."""

from __future__ import annotations

import builtins
import datetime
from typing import Any, Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import locations as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncLocationsChargingZones(AsyncResource):
    """The operations of ``client.locations.charging_zones``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncLocationsChargingZonesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncLocationsChargingZonesWithRawResponse(
            AsyncLocationsChargingZones(self._caller.with_raw_response),
        )

    async def create(
        self,
        location: int,
        *,
        name: str,
        status: models.EnabledStatus,
        additional_info: models.LocationChargingZoneAdditionalInfo | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.LocationChargingZone:
        """Location / Charging Zone / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/locations/v2.0/{location}/charging-zones``
        """
        return await self._call(
            operations.CHARGING_ZONES__CREATE_V2_0,
            request_options,
            (location,),
            {"name": name, "status": status, "additionalInfo": additional_info},
        )

    async def delete(
        self,
        location: int,
        charging_zone: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Location / Charging Zone / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}``
        """
        return await self._call(
            operations.CHARGING_ZONES__DELETE_V2_0,
            request_options,
            (location, charging_zone),
        )

    async def get(
        self,
        location: int,
        charging_zone: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.LocationChargingZone:
        """Location / Charging Zone / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}``
        """
        return await self._call(
            operations.CHARGING_ZONES__GET_V2_0,
            request_options,
            (location, charging_zone),
        )

    def list(
        self,
        location: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.LocationChargingZone, models.LocationChargingZonePage]:
        """Location / Charging Zones / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/locations/v2.0/{location}/charging-zones``
        """
        return self._list(
            operations.CHARGING_ZONES__LIST_V2_0,
            request_options,
            (location, per_page, cursor),
        )

    async def update(
        self,
        location: int,
        charging_zone: int,
        *,
        name: str | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
        additional_info: models.LocationChargingZoneAdditionalInfo | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.LocationChargingZone:
        """Location / Charging Zones / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}``
        """
        return await self._call(
            operations.CHARGING_ZONES__UPDATE_V2_0,
            request_options,
            (location, charging_zone),
            {"name": name, "status": status, "additionalInfo": additional_info},
        )


class AsyncLocationsV1_0(AsyncResource):
    """The operations of ``client.locations.v1_0``: endpoint version v1.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncLocationsV1_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncLocationsV1_0WithRawResponse(AsyncLocationsV1_0(self._caller.with_raw_response))

    @deprecated("client.locations.create replaces it", category=None)
    async def create(
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
        **request_options: Unpack[RequestOptions],
    ) -> models.V1Location:
        """Location / Create.

        Deprecated: ``client.locations.create`` replaces it.

        Args:
            status: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/locations/v1.0``
        """
        return await self._call(
            operations.CREATE_V1_0,
            request_options,
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

    @deprecated("client.locations.delete replaces it", category=None)
    async def delete(self, location: int, **request_options: Unpack[RequestOptions]) -> None:
        """Location / Delete.

        Deprecated: ``client.locations.delete`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/locations/v1.0/{location}``
        """
        return await self._call(operations.DELETE_V1_0, request_options, (location,))

    @deprecated("client.locations.get replaces it", category=None)
    async def get(
        self,
        location: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.V1Location:
        """Location / Read.

        Deprecated: ``client.locations.get`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/locations/v1.0/{location}``
        """
        return await self._call(operations.GET_V1_0, request_options, (location,))

    @deprecated("client.locations.list replaces it", category=None)
    def list(
        self,
        *,
        filter: models.V1LocationFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.V1Location, models.V1LocationPage]:
        """Locations / Listing.

        Deprecated: ``client.locations.list`` replaces it.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/locations/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, page, per_page, cursor))

    @deprecated("client.locations.update replaces it", category=None)
    async def update(
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
        **request_options: Unpack[RequestOptions],
    ) -> models.V1Location:
        """Location / Update.

        Deprecated: ``client.locations.update`` replaces it.

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
        return await self._call(
            operations.UPDATE_V1_0,
            request_options,
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


class AsyncLocationsChargingZonesV2_0(AsyncResource):
    """The operations of ``client.locations.v2_0.charging_zones``: endpoint version v2.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncLocationsChargingZonesV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncLocationsChargingZonesV2_0WithRawResponse(
            AsyncLocationsChargingZonesV2_0(self._caller.with_raw_response),
        )

    async def create(
        self,
        location: int,
        *,
        name: str,
        status: models.EnabledStatus,
        additional_info: models.LocationChargingZoneAdditionalInfo | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.LocationChargingZone:
        """Location / Charging Zone / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/locations/v2.0/{location}/charging-zones``
        """
        return await self._call(
            operations.CHARGING_ZONES__CREATE_V2_0,
            request_options,
            (location,),
            {"name": name, "status": status, "additionalInfo": additional_info},
        )

    async def delete(
        self,
        location: int,
        charging_zone: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Location / Charging Zone / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}``
        """
        return await self._call(
            operations.CHARGING_ZONES__DELETE_V2_0,
            request_options,
            (location, charging_zone),
        )

    async def get(
        self,
        location: int,
        charging_zone: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.LocationChargingZone:
        """Location / Charging Zone / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}``
        """
        return await self._call(
            operations.CHARGING_ZONES__GET_V2_0,
            request_options,
            (location, charging_zone),
        )

    def list(
        self,
        location: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.LocationChargingZone, models.LocationChargingZonePage]:
        """Location / Charging Zones / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/locations/v2.0/{location}/charging-zones``
        """
        return self._list(
            operations.CHARGING_ZONES__LIST_V2_0,
            request_options,
            (location, per_page, cursor),
        )

    async def update(
        self,
        location: int,
        charging_zone: int,
        *,
        name: str | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
        additional_info: models.LocationChargingZoneAdditionalInfo | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.LocationChargingZone:
        """Location / Charging Zones / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}``
        """
        return await self._call(
            operations.CHARGING_ZONES__UPDATE_V2_0,
            request_options,
            (location, charging_zone),
            {"name": name, "status": status, "additionalInfo": additional_info},
        )


class AsyncLocationsV2_0(AsyncResource):
    """The operations of ``client.locations.v2_0``: endpoint version v2.0 only.

    Methods: ``check_booking_availability``, ``create``, ``delete``, ``get``, ``list``,
    ``update``. One endpoint version only: ``charging_zones``.
    """

    __slots__ = ()

    @property
    def charging_zones(self) -> AsyncLocationsChargingZonesV2_0:
        """The operations of ``client.locations.v2_0.charging_zones``: endpoint version v2.0
        only.
        """
        return AsyncLocationsChargingZonesV2_0(self._caller)

    @property
    def with_raw_response(self) -> AsyncLocationsV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncLocationsV2_0WithRawResponse(AsyncLocationsV2_0(self._caller.with_raw_response))

    async def check_booking_availability(
        self,
        location: int,
        *,
        start_after: datetime.datetime,
        end_before: datetime.datetime,
        **request_options: Unpack[RequestOptions],
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
        return await self._call(
            operations.CHECK_BOOKING_AVAILABILITY_V2_0,
            request_options,
            (location,),
            {"startAfter": start_after, "endBefore": end_before},
        )

    async def create(
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
        **request_options: Unpack[RequestOptions],
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
        return await self._call(
            operations.CREATE_V2_0,
            request_options,
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

    async def delete(
        self,
        location: int,
        *,
        include: builtins.list[models.LocationInclude] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Location / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/locations/v2.0/{location}``
        """
        return await self._call(operations.DELETE_V2_0, request_options, (location, include))

    async def get(
        self,
        location: int,
        *,
        include: builtins.list[models.LocationInclude] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.Location:
        """Location / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/locations/v2.0/{location}``
        """
        return await self._call(operations.GET_V2_0, request_options, (location, include))

    def list(
        self,
        *,
        filter: models.LocationFilter | Unset = UNSET,
        include: builtins.list[models.LocationInclude] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.Location, models.LocationPage]:
        """Locations / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/locations/v2.0``
        """
        return self._list(
            operations.LIST_V2_0,
            request_options,
            (filter, include, per_page, cursor),
        )

    async def update(
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
        **request_options: Unpack[RequestOptions],
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
        return await self._call(
            operations.UPDATE_V2_0,
            request_options,
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


class AsyncLocations(AsyncResource):
    """The operations of ``client.locations``.

    Methods: ``check_booking_availability``, ``create``, ``delete``, ``get``, ``list``,
    ``update``. Resources inside: ``charging_zones``. One endpoint version only: ``v1_0``,
    ``v2_0``.
    """

    __slots__ = ()

    @property
    def charging_zones(self) -> AsyncLocationsChargingZones:
        """The operations of ``client.locations.charging_zones``."""
        return AsyncLocationsChargingZones(self._caller)

    @property
    def v1_0(self) -> AsyncLocationsV1_0:
        """The operations of ``client.locations.v1_0``: endpoint version v1.0 only."""
        return AsyncLocationsV1_0(self._caller)

    @property
    def v2_0(self) -> AsyncLocationsV2_0:
        """The operations of ``client.locations.v2_0``: endpoint version v2.0 only."""
        return AsyncLocationsV2_0(self._caller)

    @property
    def with_raw_response(self) -> AsyncLocationsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncLocationsWithRawResponse(AsyncLocations(self._caller.with_raw_response))

    async def check_booking_availability(
        self,
        location: int,
        *,
        start_after: datetime.datetime,
        end_before: datetime.datetime,
        **request_options: Unpack[RequestOptions],
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
        return await self._call(
            operations.CHECK_BOOKING_AVAILABILITY_V2_0,
            request_options,
            (location,),
            {"startAfter": start_after, "endBefore": end_before},
        )

    async def create(
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
        **request_options: Unpack[RequestOptions],
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
        return await self._call(
            operations.CREATE_V2_0,
            request_options,
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

    async def delete(
        self,
        location: int,
        *,
        include: builtins.list[models.LocationInclude] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Location / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/locations/v2.0/{location}``
        """
        return await self._call(operations.DELETE_V2_0, request_options, (location, include))

    async def get(
        self,
        location: int,
        *,
        include: builtins.list[models.LocationInclude] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.Location:
        """Location / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/locations/v2.0/{location}``
        """
        return await self._call(operations.GET_V2_0, request_options, (location, include))

    def list(
        self,
        *,
        filter: models.LocationFilter | Unset = UNSET,
        include: builtins.list[models.LocationInclude] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.Location, models.LocationPage]:
        """Locations / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/locations/v2.0``
        """
        return self._list(
            operations.LIST_V2_0,
            request_options,
            (filter, include, per_page, cursor),
        )

    async def update(
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
        **request_options: Unpack[RequestOptions],
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
        return await self._call(
            operations.UPDATE_V2_0,
            request_options,
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


class AsyncLocationsChargingZonesWithRawResponse(AsyncWrappedResource):
    """``client.locations.charging_zones``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncLocationsChargingZones.create)
    delete = AsyncRawMethod(AsyncLocationsChargingZones.delete)
    get = AsyncRawMethod(AsyncLocationsChargingZones.get)
    list = AsyncRawMethod(AsyncLocationsChargingZones.list)
    update = AsyncRawMethod(AsyncLocationsChargingZones.update)


class AsyncLocationsV1_0WithRawResponse(AsyncWrappedResource):
    """``client.locations.v1_0``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncLocationsV1_0.create)
    delete = AsyncRawMethod(AsyncLocationsV1_0.delete)
    get = AsyncRawMethod(AsyncLocationsV1_0.get)
    list = AsyncRawMethod(AsyncLocationsV1_0.list)
    update = AsyncRawMethod(AsyncLocationsV1_0.update)


class AsyncLocationsChargingZonesV2_0WithRawResponse(AsyncWrappedResource):
    """``client.locations.v2_0.charging_zones``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncLocationsChargingZonesV2_0.create)
    delete = AsyncRawMethod(AsyncLocationsChargingZonesV2_0.delete)
    get = AsyncRawMethod(AsyncLocationsChargingZonesV2_0.get)
    list = AsyncRawMethod(AsyncLocationsChargingZonesV2_0.list)
    update = AsyncRawMethod(AsyncLocationsChargingZonesV2_0.update)


class AsyncLocationsV2_0WithRawResponse(AsyncWrappedResource):
    """``client.locations.v2_0``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def charging_zones(self) -> AsyncLocationsChargingZonesV2_0WithRawResponse:
        """The operations of ``client.locations.v2_0.charging_zones``: endpoint version v2.0
        only.
        """
        return AsyncLocationsChargingZonesV2_0WithRawResponse(self._resource.charging_zones)

    check_booking_availability = AsyncRawMethod(AsyncLocationsV2_0.check_booking_availability)
    create = AsyncRawMethod(AsyncLocationsV2_0.create)
    delete = AsyncRawMethod(AsyncLocationsV2_0.delete)
    get = AsyncRawMethod(AsyncLocationsV2_0.get)
    list = AsyncRawMethod(AsyncLocationsV2_0.list)
    update = AsyncRawMethod(AsyncLocationsV2_0.update)


class AsyncLocationsWithRawResponse(AsyncWrappedResource):
    """``client.locations``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def charging_zones(self) -> AsyncLocationsChargingZonesWithRawResponse:
        """The operations of ``client.locations.charging_zones``."""
        return AsyncLocationsChargingZonesWithRawResponse(self._resource.charging_zones)

    @property
    def v1_0(self) -> AsyncLocationsV1_0WithRawResponse:
        """The operations of ``client.locations.v1_0``: endpoint version v1.0 only."""
        return AsyncLocationsV1_0WithRawResponse(self._resource.v1_0)

    @property
    def v2_0(self) -> AsyncLocationsV2_0WithRawResponse:
        """The operations of ``client.locations.v2_0``: endpoint version v2.0 only."""
        return AsyncLocationsV2_0WithRawResponse(self._resource.v2_0)

    check_booking_availability = AsyncRawMethod(AsyncLocations.check_booking_availability)
    create = AsyncRawMethod(AsyncLocations.create)
    delete = AsyncRawMethod(AsyncLocations.delete)
    get = AsyncRawMethod(AsyncLocations.get)
    list = AsyncRawMethod(AsyncLocations.list)
    update = AsyncRawMethod(AsyncLocations.update)
