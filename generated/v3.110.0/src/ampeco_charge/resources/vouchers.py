"""The operations of ``client.vouchers``."""

from __future__ import annotations

import builtins
import datetime
from typing import Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import vouchers as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class VouchersV2_0(Resource):
    """The operations of ``client.vouchers.v2_0``: endpoint version v2.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> VouchersV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return VouchersV2_0WithRawResponse(VouchersV2_0(self._caller.with_raw_response))

    @deprecated("client.vouchers.create replaces it", category=None)
    def create(
        self,
        *,
        amount: float,
        expire_date: datetime.date | None | Unset = UNSET,
        description: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.V2Voucher:
        """Voucher / Create.

        Deprecated: ``client.vouchers.create`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/vouchers/v2.0``
        """
        return self._call(
            operations.CREATE_V2_0,
            request_options,
            (),
            {"amount": amount, "expireDate": expire_date, "description": description},
        )

    @deprecated("client.vouchers.delete replaces it", category=None)
    def delete(self, voucher: int, **request_options: Unpack[RequestOptions]) -> None:
        """Voucher / Delete.

        Deprecated: ``client.vouchers.delete`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/vouchers/v2.0/{voucher}``
        """
        return self._call(operations.DELETE_V2_0, request_options, (voucher,))

    @deprecated("client.vouchers.get replaces it", category=None)
    def get(self, voucher: int, **request_options: Unpack[RequestOptions]) -> models.V2Voucher:
        """Voucher / Read.

        Deprecated: ``client.vouchers.get`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/vouchers/v2.0/{voucher}``
        """
        return self._call(operations.GET_V2_0, request_options, (voucher,))

    @deprecated("client.vouchers.list replaces it", category=None)
    def list(
        self,
        *,
        filter: models.V2VoucherFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.V2Voucher, models.V2VoucherPage]:
        """Vouchers / Listing.

        Deprecated: ``client.vouchers.list`` replaces it.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/vouchers/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (filter, page, per_page))

    @deprecated("client.vouchers.update replaces it", category=None)
    def update(
        self,
        voucher: int,
        *,
        amount: float,
        status: models.EnabledStatus | Unset = UNSET,
        expire_date: datetime.date | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.V2Voucher:
        """Voucher / Update.

        Deprecated: ``client.vouchers.update`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/vouchers/v2.0/{voucher}``
        """
        return self._call(
            operations.UPDATE_V2_0,
            request_options,
            (voucher,),
            {"status": status, "expireDate": expire_date, "amount": amount},
        )


class VouchersV2_1(Resource):
    """The operations of ``client.vouchers.v2_1``: endpoint version v2.1 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> VouchersV2_1WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return VouchersV2_1WithRawResponse(VouchersV2_1(self._caller.with_raw_response))

    def create(
        self,
        *,
        amount: float,
        expire_date: datetime.date | None | Unset = UNSET,
        validity_period: models.VoucherValidityPeriod | None | Unset = UNSET,
        assign_before_date: datetime.date | None | Unset = UNSET,
        description: str | Unset = UNSET,
        prefix: str | Unset = UNSET,
        title: builtins.list[models.Translation] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.Voucher:
        """Voucher / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/vouchers/v2.1``
        """
        return self._call(
            operations.CREATE_V2_1,
            request_options,
            (),
            {
                "amount": amount,
                "expireDate": expire_date,
                "validityPeriod": validity_period,
                "assignBeforeDate": assign_before_date,
                "description": description,
                "prefix": prefix,
                "title": title,
            },
        )

    def delete(self, voucher: int, **request_options: Unpack[RequestOptions]) -> None:
        """Voucher / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/vouchers/v2.1/{voucher}``
        """
        return self._call(operations.DELETE_V2_1, request_options, (voucher,))

    def get(self, voucher: int, **request_options: Unpack[RequestOptions]) -> models.Voucher:
        """Voucher / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/vouchers/v2.1/{voucher}``
        """
        return self._call(operations.GET_V2_1, request_options, (voucher,))

    def list(
        self,
        *,
        filter: models.VoucherFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Voucher, models.VoucherPage]:
        """Vouchers / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/vouchers/v2.1``
        """
        return self._list(operations.LIST_V2_1, request_options, (filter, page, per_page))

    def update(
        self,
        voucher: int,
        *,
        amount: float,
        status: models.EnabledStatus | Unset = UNSET,
        expire_date: datetime.date | None | Unset = UNSET,
        validity_period: models.VoucherValidityPeriod | None | Unset = UNSET,
        assign_before_date: datetime.date | Unset = UNSET,
        prefix: str | Unset = UNSET,
        title: builtins.list[models.Translation] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.Voucher:
        """Voucher / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/vouchers/v2.1/{voucher}``
        """
        return self._call(
            operations.UPDATE_V2_1,
            request_options,
            (voucher,),
            {
                "status": status,
                "expireDate": expire_date,
                "validityPeriod": validity_period,
                "assignBeforeDate": assign_before_date,
                "amount": amount,
                "prefix": prefix,
                "title": title,
            },
        )


class Vouchers(Resource):
    """The operations of ``client.vouchers``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``. One endpoint version only:
    ``v2_0``, ``v2_1``.
    """

    __slots__ = ()

    @property
    def v2_0(self) -> VouchersV2_0:
        """The operations of ``client.vouchers.v2_0``: endpoint version v2.0 only."""
        return VouchersV2_0(self._caller)

    @property
    def v2_1(self) -> VouchersV2_1:
        """The operations of ``client.vouchers.v2_1``: endpoint version v2.1 only."""
        return VouchersV2_1(self._caller)

    @property
    def with_raw_response(self) -> VouchersWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return VouchersWithRawResponse(Vouchers(self._caller.with_raw_response))

    def create(
        self,
        *,
        amount: float,
        expire_date: datetime.date | None | Unset = UNSET,
        validity_period: models.VoucherValidityPeriod | None | Unset = UNSET,
        assign_before_date: datetime.date | None | Unset = UNSET,
        description: str | Unset = UNSET,
        prefix: str | Unset = UNSET,
        title: builtins.list[models.Translation] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.Voucher:
        """Voucher / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/vouchers/v2.1``
        """
        return self._call(
            operations.CREATE_V2_1,
            request_options,
            (),
            {
                "amount": amount,
                "expireDate": expire_date,
                "validityPeriod": validity_period,
                "assignBeforeDate": assign_before_date,
                "description": description,
                "prefix": prefix,
                "title": title,
            },
        )

    def delete(self, voucher: int, **request_options: Unpack[RequestOptions]) -> None:
        """Voucher / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/vouchers/v2.1/{voucher}``
        """
        return self._call(operations.DELETE_V2_1, request_options, (voucher,))

    def get(self, voucher: int, **request_options: Unpack[RequestOptions]) -> models.Voucher:
        """Voucher / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/vouchers/v2.1/{voucher}``
        """
        return self._call(operations.GET_V2_1, request_options, (voucher,))

    def list(
        self,
        *,
        filter: models.VoucherFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Voucher, models.VoucherPage]:
        """Vouchers / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/vouchers/v2.1``
        """
        return self._list(operations.LIST_V2_1, request_options, (filter, page, per_page))

    def update(
        self,
        voucher: int,
        *,
        amount: float,
        status: models.EnabledStatus | Unset = UNSET,
        expire_date: datetime.date | None | Unset = UNSET,
        validity_period: models.VoucherValidityPeriod | None | Unset = UNSET,
        assign_before_date: datetime.date | Unset = UNSET,
        prefix: str | Unset = UNSET,
        title: builtins.list[models.Translation] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.Voucher:
        """Voucher / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/vouchers/v2.1/{voucher}``
        """
        return self._call(
            operations.UPDATE_V2_1,
            request_options,
            (voucher,),
            {
                "status": status,
                "expireDate": expire_date,
                "validityPeriod": validity_period,
                "assignBeforeDate": assign_before_date,
                "amount": amount,
                "prefix": prefix,
                "title": title,
            },
        )


class VouchersV2_0WithRawResponse(WrappedResource):
    """``client.vouchers.v2_0``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(VouchersV2_0.create)
    delete = RawMethod(VouchersV2_0.delete)
    get = RawMethod(VouchersV2_0.get)
    list = RawMethod(VouchersV2_0.list)
    update = RawMethod(VouchersV2_0.update)


class VouchersV2_1WithRawResponse(WrappedResource):
    """``client.vouchers.v2_1``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(VouchersV2_1.create)
    delete = RawMethod(VouchersV2_1.delete)
    get = RawMethod(VouchersV2_1.get)
    list = RawMethod(VouchersV2_1.list)
    update = RawMethod(VouchersV2_1.update)


class VouchersWithRawResponse(WrappedResource):
    """``client.vouchers``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def v2_0(self) -> VouchersV2_0WithRawResponse:
        """The operations of ``client.vouchers.v2_0``: endpoint version v2.0 only."""
        return VouchersV2_0WithRawResponse(self._resource.v2_0)

    @property
    def v2_1(self) -> VouchersV2_1WithRawResponse:
        """The operations of ``client.vouchers.v2_1``: endpoint version v2.1 only."""
        return VouchersV2_1WithRawResponse(self._resource.v2_1)

    create = RawMethod(Vouchers.create)
    delete = RawMethod(Vouchers.delete)
    get = RawMethod(Vouchers.get)
    list = RawMethod(Vouchers.list)
    update = RawMethod(Vouchers.update)
