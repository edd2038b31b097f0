"""How a server offers ``client.vouchers``."""

from __future__ import annotations

import datetime

from .. import models
from .._operations import vouchers as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Vouchers(Service):
    """What answers ``client.vouchers``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V2_0,
        (),
        {"amount": "amount", "expireDate": "expire_date", "description": "description"},
    )
    async def create_v2_0(
        self,
        *,
        amount: float,
        expire_date: datetime.date | None | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> models.V2Voucher | Response[models.V2Voucher]:
        """Voucher / Create.

        Deprecated: ``client.vouchers.create`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/vouchers/v2.0``
        """
        raise NotImplementedError

    @serves(
        operations.CREATE_V2_1,
        (),
        {
            "amount": "amount",
            "expireDate": "expire_date",
            "validityPeriod": "validity_period",
            "assignBeforeDate": "assign_before_date",
            "description": "description",
            "prefix": "prefix",
            "title": "title",
        },
    )
    async def create_v2_1(
        self,
        *,
        amount: float,
        expire_date: datetime.date | None | Unset = UNSET,
        validity_period: models.VoucherValidityPeriod | None | Unset = UNSET,
        assign_before_date: datetime.date | None | Unset = UNSET,
        description: str | Unset = UNSET,
        prefix: str | Unset = UNSET,
        title: list[models.Translation] | Unset = UNSET,
    ) -> models.Voucher | Response[models.Voucher]:
        """Voucher / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/vouchers/v2.1``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V2_0, ("voucher",))
    async def delete_v2_0(self, voucher: int) -> None | Response[None]:
        """Voucher / Delete.

        Deprecated: ``client.vouchers.delete`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/vouchers/v2.0/{voucher}``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V2_1, ("voucher",))
    async def delete_v2_1(self, voucher: int) -> None | Response[None]:
        """Voucher / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/vouchers/v2.1/{voucher}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_0, ("voucher",))
    async def get_v2_0(self, voucher: int) -> models.V2Voucher | Response[models.V2Voucher]:
        """Voucher / Read.

        Deprecated: ``client.vouchers.get`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/vouchers/v2.0/{voucher}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_1, ("voucher",))
    async def get_v2_1(self, voucher: int) -> models.Voucher | Response[models.Voucher]:
        """Voucher / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/vouchers/v2.1/{voucher}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("filter", "page", "per_page"))
    async def list_v2_0(
        self,
        *,
        filter: models.V2VoucherFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.V2VoucherPage | Response[models.V2VoucherPage]:
        """Vouchers / Listing.

        Deprecated: ``client.vouchers.list`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/vouchers/v2.0``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_1, ("filter", "page", "per_page"))
    async def list_v2_1(
        self,
        *,
        filter: models.VoucherFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.VoucherPage | Response[models.VoucherPage]:
        """Vouchers / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/vouchers/v2.1``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V2_0,
        ("voucher",),
        {"status": "status", "expireDate": "expire_date", "amount": "amount"},
    )
    async def update_v2_0(
        self,
        voucher: int,
        *,
        amount: float,
        status: models.EnabledStatus | Unset = UNSET,
        expire_date: datetime.date | None | Unset = UNSET,
    ) -> models.V2Voucher | Response[models.V2Voucher]:
        """Voucher / Update.

        Deprecated: ``client.vouchers.update`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/vouchers/v2.0/{voucher}``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V2_1,
        ("voucher",),
        {
            "status": "status",
            "expireDate": "expire_date",
            "validityPeriod": "validity_period",
            "assignBeforeDate": "assign_before_date",
            "amount": "amount",
            "prefix": "prefix",
            "title": "title",
        },
    )
    async def update_v2_1(
        self,
        voucher: int,
        *,
        amount: float,
        status: models.EnabledStatus | Unset = UNSET,
        expire_date: datetime.date | None | Unset = UNSET,
        validity_period: models.VoucherValidityPeriod | None | Unset = UNSET,
        assign_before_date: datetime.date | Unset = UNSET,
        prefix: str | Unset = UNSET,
        title: list[models.Translation] | Unset = UNSET,
    ) -> models.Voucher | Response[models.Voucher]:
        """Voucher / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/vouchers/v2.1/{voucher}``
        """
        raise NotImplementedError
