"""The operations of ``client.parking_spaces``."""

from __future__ import annotations

import builtins
from typing import Literal, Unpack

from .. import models
from .._operations import parking_spaces as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncParkingSpaces(AsyncResource):
    """The operations of ``client.parking_spaces``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``, ``update_occupancy_status``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncParkingSpacesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncParkingSpacesWithRawResponse(AsyncParkingSpaces(self._caller.with_raw_response))

    async def create(
        self,
        *,
        label: str,
        location_id: int,
        external_id: str | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
        occupancy_status: models.ParkingSpaceOccupancyStatus | Unset = UNSET,
        disabilities_accessible: bool | Unset = UNSET,
        evses: builtins.list[int] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ParkingSpace:
        """Parking Space / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/parking-spaces/v1.0``
        """
        return await self._call(
            operations.CREATE_V1_0,
            request_options,
            (),
            {
                "label": label,
                "locationId": location_id,
                "externalId": external_id,
                "status": status,
                "occupancyStatus": occupancy_status,
                "disabilitiesAccessible": disabilities_accessible,
                "evses": evses,
            },
        )

    async def delete(self, parking_space: int, **request_options: Unpack[RequestOptions]) -> None:
        """Parking Space / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/parking-spaces/v1.0/{parkingSpace}``
        """
        return await self._call(operations.DELETE_V1_0, request_options, (parking_space,))

    async def get(
        self,
        parking_space: int,
        *,
        include: builtins.list[Literal["evses"]] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ParkingSpace:
        """Parking Space / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/parking-spaces/v1.0/{parkingSpace}``
        """
        return await self._call(operations.GET_V1_0, request_options, (parking_space, include))

    def list(
        self,
        *,
        filter: models.ParkingSpaceFilter | Unset = UNSET,
        include: builtins.list[Literal["evses"]] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.ParkingSpace, models.ParkingSpacePage]:
        """Parking Space / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/parking-spaces/v1.0``
        """
        return self._list(
            operations.LIST_V1_0,
            request_options,
            (filter, include, per_page, cursor),
        )

    async def replace(
        self,
        parking_space: int,
        *,
        label: str,
        location_id: int,
        external_id: str | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
        occupancy_status: models.ParkingSpaceOccupancyStatus | Unset = UNSET,
        disabilities_accessible: bool | Unset = UNSET,
        evses: builtins.list[int] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ParkingSpace:
        """Parking Space / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/parking-spaces/v1.0/{parkingSpace}``
        """
        return await self._call(
            operations.REPLACE_V1_0,
            request_options,
            (parking_space,),
            {
                "label": label,
                "locationId": location_id,
                "externalId": external_id,
                "status": status,
                "occupancyStatus": occupancy_status,
                "disabilitiesAccessible": disabilities_accessible,
                "evses": evses,
            },
        )

    async def update_occupancy_status(
        self,
        parking_space: int,
        *,
        status: models.ParkingSpaceStatus,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Parking Space / Update occupancy status.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.
            NotImplementedByServerError: 501. Not Implemented.

        ``POST /public-api/actions/parking-spaces/v1.0/{parkingSpace}/update-occupancy-status``
        """
        return await self._call(
            operations.UPDATE_OCCUPANCY_STATUS_V1_0,
            request_options,
            (parking_space,),
            {"status": status},
        )


class AsyncParkingSpacesWithRawResponse(AsyncWrappedResource):
    """``client.parking_spaces``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncParkingSpaces.create)
    delete = AsyncRawMethod(AsyncParkingSpaces.delete)
    get = AsyncRawMethod(AsyncParkingSpaces.get)
    list = AsyncRawMethod(AsyncParkingSpaces.list)
    replace = AsyncRawMethod(AsyncParkingSpaces.replace)
    update_occupancy_status = AsyncRawMethod(AsyncParkingSpaces.update_occupancy_status)
