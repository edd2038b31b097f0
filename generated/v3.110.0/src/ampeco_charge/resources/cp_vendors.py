"""The operations of ``client.cp_vendors``."""

from __future__ import annotations

from typing import Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import cp_vendors as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class CpVendors(Resource):
    """The operations of ``client.cp_vendors``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> CpVendorsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return CpVendorsWithRawResponse(CpVendors(self._caller.with_raw_response))

    @deprecated("The API deprecates this operation", category=None)
    def create(
        self,
        *,
        name: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointVendor:
        """Charge Point Vendor / Create.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/cp-vendors/v1.0``
        """
        return self._call(operations.CREATE_V1_0, request_options, (), {"name": name})

    @deprecated("The API deprecates this operation", category=None)
    def delete(self, vendor_id: int, **request_options: Unpack[RequestOptions]) -> None:
        """Charge Point Vendor / Delete.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``DELETE /public-api/resources/cp-vendors/v1.0/{vendorId}``
        """
        return self._call(operations.DELETE_V1_0, request_options, (vendor_id,))

    @deprecated("The API deprecates this operation", category=None)
    def get(
        self,
        vendor_id: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointVendor:
        """Charge Point Vendor / Read.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/cp-vendors/v1.0/{vendorId}``
        """
        return self._call(operations.GET_V1_0, request_options, (vendor_id,))

    @deprecated("The API deprecates this operation", category=None)
    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.ChargePointVendor, models.CpVendorPage]:
        """Charge Point Vendors / Listing.

        Deprecated.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/cp-vendors/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (page, per_page))

    @deprecated("The API deprecates this operation", category=None)
    def update(
        self,
        vendor_id: int,
        *,
        name: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.ChargePointVendor:
        """Charge Point Vendor / Update.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/cp-vendors/v1.0/{vendorId}``
        """
        return self._call(operations.UPDATE_V1_0, request_options, (vendor_id,), {"name": name})


class CpVendorsWithRawResponse(WrappedResource):
    """``client.cp_vendors``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(CpVendors.create)
    delete = RawMethod(CpVendors.delete)
    get = RawMethod(CpVendors.get)
    list = RawMethod(CpVendors.list)
    update = RawMethod(CpVendors.update)
