"""The operations of ``client.vendor_error_codes``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import vendor_error_codes as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncVendorErrorCodes(AsyncResource):
    """The operations of ``client.vendor_error_codes``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncVendorErrorCodesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncVendorErrorCodesWithRawResponse(
            AsyncVendorErrorCodes(self._caller.with_raw_response),
        )

    async def create(
        self,
        *,
        vendor_id: str,
        error_code: str,
        error_code_description: str | None | Unset = UNSET,
        error_code_customer_action: str | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.VendorErrorCode:
        """Vendor Error Code / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/vendor-error-codes/v2.0``
        """
        return await self._call(
            operations.CREATE_V2_0,
            request_options,
            (),
            {
                "vendorId": vendor_id,
                "errorCode": error_code,
                "errorCodeDescription": error_code_description,
                "errorCodeCustomerAction": error_code_customer_action,
            },
        )

    async def delete(
        self,
        vendor_error_code: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Vendor Error Code / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}``
        """
        return await self._call(operations.DELETE_V2_0, request_options, (vendor_error_code,))

    async def get(
        self,
        vendor_error_code: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.VendorErrorCode:
        """Vendor Error Code / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}``
        """
        return await self._call(operations.GET_V2_0, request_options, (vendor_error_code,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.VendorErrorCode, models.VendorErrorCodePage]:
        """Vendor Error Codes / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/vendor-error-codes/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (page, per_page))

    async def update(
        self,
        vendor_error_code: int,
        *,
        vendor_id: str,
        error_code: str,
        error_code_description: str | None | Unset = UNSET,
        error_code_customer_action: str | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.VendorErrorCode:
        """Vendor Error Code / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}``
        """
        return await self._call(
            operations.UPDATE_V2_0,
            request_options,
            (vendor_error_code,),
            {
                "vendorId": vendor_id,
                "errorCode": error_code,
                "errorCodeDescription": error_code_description,
                "errorCodeCustomerAction": error_code_customer_action,
            },
        )


class AsyncVendorErrorCodesWithRawResponse(AsyncWrappedResource):
    """``client.vendor_error_codes``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncVendorErrorCodes.create)
    delete = AsyncRawMethod(AsyncVendorErrorCodes.delete)
    get = AsyncRawMethod(AsyncVendorErrorCodes.get)
    list = AsyncRawMethod(AsyncVendorErrorCodes.list)
    update = AsyncRawMethod(AsyncVendorErrorCodes.update)
