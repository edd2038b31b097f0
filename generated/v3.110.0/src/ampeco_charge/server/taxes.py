"""How a server offers ``client.taxes``."""

from __future__ import annotations

from decimal import Decimal

from .. import models
from .._operations import taxes as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Taxes(Service):
    """What answers ``client.taxes``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V2_0,
        (),
        {
            "name": "name",
            "displayName": "display_name",
            "percentage": "percentage",
            "taxIdentificationNumberId": "tax_identification_number_id",
        },
    )
    async def create_v2_0(
        self,
        *,
        name: str,
        percentage: Decimal,
        display_name: list[models.Translation] | None | Unset = UNSET,
        tax_identification_number_id: int | None | Unset = UNSET,
    ) -> models.Tax | Response[models.Tax]:
        """Tax / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/taxes/v2.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V2_0, ("tax",))
    async def delete_v2_0(self, tax: int) -> None | Response[None]:
        """Tax / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(409): Conflict.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/taxes/v2.0/{tax}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_0, ("tax",))
    async def get_v2_0(self, tax: int) -> models.Tax | Response[models.Tax]:
        """Tax / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/taxes/v2.0/{tax}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("page", "per_page"))
    async def list_v2_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.TaxPage | Response[models.TaxPage]:
        """Taxes / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/taxes/v2.0``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V2_0,
        ("tax",),
        {
            "name": "name",
            "displayName": "display_name",
            "percentage": "percentage",
            "taxIdentificationNumberId": "tax_identification_number_id",
        },
    )
    async def update_v2_0(
        self,
        tax: int,
        *,
        name: str | Unset = UNSET,
        display_name: list[models.Translation] | None | Unset = UNSET,
        percentage: Decimal | Unset = UNSET,
        tax_identification_number_id: int | None | Unset = UNSET,
    ) -> models.Tax | Response[models.Tax]:
        """Tax / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/taxes/v2.0/{tax}``
        """
        raise NotImplementedError
