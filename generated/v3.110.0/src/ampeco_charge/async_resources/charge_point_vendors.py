"""The operations of ``client.charge_point_vendors``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import charge_point_vendors as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncChargePointVendors(AsyncResource):
    """The operations of ``client.charge_point_vendors``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncChargePointVendorsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncChargePointVendorsWithRawResponse(
            AsyncChargePointVendors(self._caller.with_raw_response),
        )

    async def create(
        self,
        *,
        name: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointVendor:
        """Charge Point Vendor / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/charge-point-vendors/v1.0``
        """
        return await self._call(operations.CREATE_V1_0, request_options, (), {"name": name})

    async def delete(self, vendor_id: int, **request_options: Unpack[RequestOptions]) -> None:
        """Charge Point Vendor / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-point-vendors/v1.0/{vendorId}``
        """
        return await self._call(operations.DELETE_V1_0, request_options, (vendor_id,))

    async def get(
        self,
        vendor_id: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointVendor:
        """Charge Point Vendor / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-point-vendors/v1.0/{vendorId}``
        """
        return await self._call(operations.GET_V1_0, request_options, (vendor_id,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.ChargePointVendor, models.ChargePointVendorPage]:
        """Charge Point Vendors / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-point-vendors/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (page, per_page))

    async def update(
        self,
        vendor_id: int,
        *,
        name: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointVendor:
        """Charge Point Vendor / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/charge-point-vendors/v1.0/{vendorId}``
        """
        return await self._call(
            operations.UPDATE_V1_0,
            request_options,
            (vendor_id,),
            {"name": name},
        )


class AsyncChargePointVendorsWithRawResponse(AsyncWrappedResource):
    """``client.charge_point_vendors``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncChargePointVendors.create)
    delete = AsyncRawMethod(AsyncChargePointVendors.delete)
    get = AsyncRawMethod(AsyncChargePointVendors.get)
    list = AsyncRawMethod(AsyncChargePointVendors.list)
    update = AsyncRawMethod(AsyncChargePointVendors.update)
