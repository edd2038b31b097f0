"""The operations of ``client.vouchers``."""

from __future__ import annotations

import builtins
import datetime
from typing import Final

from typing_extensions import deprecated

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V2_0: Final[Operation[models.V2Voucher]] = Operation(
    "POST",
    "/public-api/resources/vouchers/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.V2Voucher, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/vouchers/v2.0/{voucher}",
    parameters=(Parameter("voucher", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V2_0: Final[Operation[models.V2Voucher]] = Operation(
    "GET",
    "/public-api/resources/vouchers/v2.0/{voucher}",
    parameters=(Parameter("voucher", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.V2Voucher, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.V2VoucherPage]] = Operation(
    "GET",
    "/public-api/resources/vouchers/v2.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.V2VoucherPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V2_0: Final[Operation[models.V2Voucher]] = Operation(
    "PATCH",
    "/public-api/resources/vouchers/v2.0/{voucher}",
    parameters=(Parameter("voucher", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.V2Voucher, "data"),),
    security=(("bearerAuth",),),
)
_CREATE_V2_1: Final[Operation[models.Voucher]] = Operation(
    "POST",
    "/public-api/resources/vouchers/v2.1",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.Voucher, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V2_1: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/vouchers/v2.1/{voucher}",
    parameters=(Parameter("voucher", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V2_1: Final[Operation[models.Voucher]] = Operation(
    "GET",
    "/public-api/resources/vouchers/v2.1/{voucher}",
    parameters=(Parameter("voucher", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.Voucher, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_1: Final[Operation[models.VoucherPage]] = Operation(
    "GET",
    "/public-api/resources/vouchers/v2.1",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.VoucherPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V2_1: Final[Operation[models.Voucher]] = Operation(
    "PATCH",
    "/public-api/resources/vouchers/v2.1/{voucher}",
    parameters=(Parameter("voucher", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.Voucher, "data"),),
    security=(("bearerAuth",),),
)


class VouchersV2_0(Resource):
    """The operations of ``client.vouchers.v2_0``: endpoint version v2.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @deprecated("The API deprecates this operation", category=None)
    def create(
        self,
        *,
        amount: float,
        expire_date: datetime.date | None | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> models.V2Voucher:
        """Voucher / Create.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/vouchers/v2.0``
        """
        return self._call(
            _CREATE_V2_0,
            (),
            {"amount": amount, "expireDate": expire_date, "description": description},
        )

    @deprecated("The API deprecates this operation", category=None)
    def delete(self, voucher: int) -> None:
        """Voucher / Delete.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/vouchers/v2.0/{voucher}``
        """
        return self._call(_DELETE_V2_0, (voucher,))

    @deprecated("The API deprecates this operation", category=None)
    def get(self, voucher: int) -> models.V2Voucher:
        """Voucher / Read.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/vouchers/v2.0/{voucher}``
        """
        return self._call(_GET_V2_0, (voucher,))

    @deprecated("The API deprecates this operation", category=None)
    def list(
        self,
        *,
        filter: models.V2VoucherFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.V2VoucherPage:
        """Vouchers / Listing.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/vouchers/v2.0``
        """
        return self._call(_LIST_V2_0, (filter, page, per_page))

    @deprecated("The API deprecates this operation", category=None)
    def update(
        self,
        voucher: int,
        *,
        amount: float,
        status: models.EnabledStatus | Unset = UNSET,
        expire_date: datetime.date | None | Unset = UNSET,
    ) -> models.V2Voucher:
        """Voucher / Update.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/vouchers/v2.0/{voucher}``
        """
        return self._call(
            _UPDATE_V2_0,
            (voucher,),
            {"status": status, "expireDate": expire_date, "amount": amount},
        )


class VouchersV2_1(Resource):
    """The operations of ``client.vouchers.v2_1``: endpoint version v2.1 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

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
            _CREATE_V2_1,
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

    def delete(self, voucher: int) -> None:
        """Voucher / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/vouchers/v2.1/{voucher}``
        """
        return self._call(_DELETE_V2_1, (voucher,))

    def get(self, voucher: int) -> models.Voucher:
        """Voucher / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/vouchers/v2.1/{voucher}``
        """
        return self._call(_GET_V2_1, (voucher,))

    def list(
        self,
        *,
        filter: models.VoucherFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.VoucherPage:
        """Vouchers / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/vouchers/v2.1``
        """
        return self._call(_LIST_V2_1, (filter, page, per_page))

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
            _UPDATE_V2_1,
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
        return VouchersV2_0(self._call)

    @property
    def v2_1(self) -> VouchersV2_1:
        """The operations of ``client.vouchers.v2_1``: endpoint version v2.1 only."""
        return VouchersV2_1(self._call)

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
            _CREATE_V2_1,
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

    def delete(self, voucher: int) -> None:
        """Voucher / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/vouchers/v2.1/{voucher}``
        """
        return self._call(_DELETE_V2_1, (voucher,))

    def get(self, voucher: int) -> models.Voucher:
        """Voucher / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/vouchers/v2.1/{voucher}``
        """
        return self._call(_GET_V2_1, (voucher,))

    def list(
        self,
        *,
        filter: models.VoucherFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.VoucherPage:
        """Vouchers / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/vouchers/v2.1``
        """
        return self._call(_LIST_V2_1, (filter, page, per_page))

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
            _UPDATE_V2_1,
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
