"""How a server offers ``client.top_up_packages``."""

from __future__ import annotations

from decimal import Decimal

from .. import models
from .._operations import top_up_packages as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class TopUpPackages(Service):
    """What answers ``client.top_up_packages``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.CREATE_V2_0, (), {"price": "price", "bonus": "bonus", "enabled": "enabled"})
    async def create_v2_0(
        self,
        *,
        price: Decimal,
        bonus: Decimal,
        enabled: bool | None | Unset = UNSET,
    ) -> models.TopUpPackage | Response[models.TopUpPackage]:
        """Top-Up Package / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(405): Method Not Allowed.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/top-up-packages/v2.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V2_0, ("top_up_package",))
    async def delete_v2_0(self, top_up_package: int) -> None | Response[None]:
        """Top-Up Package / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(405): Method Not Allowed.

        ``DELETE /public-api/resources/top-up-packages/v2.0/{topUpPackage}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_0, ("top_up_package",))
    async def get_v2_0(
        self,
        top_up_package: int,
    ) -> models.TopUpPackage | Response[models.TopUpPackage]:
        """Top-Up Package / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(405): Method Not Allowed.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/top-up-packages/v2.0/{topUpPackage}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("filter", "page", "per_page"))
    async def list_v2_0(
        self,
        *,
        filter: models.TopUpPackageFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.TopUpPackagePage | Response[models.TopUpPackagePage]:
        """Top-Up Packages / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(405): Method Not Allowed.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/top-up-packages/v2.0``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V2_0,
        ("top_up_package",),
        {"price": "price", "bonus": "bonus", "enabled": "enabled"},
    )
    async def update_v2_0(
        self,
        top_up_package: int,
        *,
        price: Decimal | Unset = UNSET,
        bonus: Decimal | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
    ) -> models.TopUpPackage | Response[models.TopUpPackage]:
        """Top-Up Package / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(405): Method Not Allowed.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/top-up-packages/v2.0/{topUpPackage}``
        """
        raise NotImplementedError
