"""How a server offers ``client.tax_identification_numbers``."""

from __future__ import annotations


from .. import models
from .._operations import tax_identification_numbers as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class TaxIdentificationNumbers(Service):
    """What answers ``client.tax_identification_numbers``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.CREATE_V2_0, (), {"name": "name"})
    async def create_v2_0(
        self,
        *,
        name: str,
    ) -> models.TaxIdentificationNumber | Response[models.TaxIdentificationNumber]:
        """Tax Identification Number / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/tax-identification-numbers/v2.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V2_0, ("tax_identification_number",))
    async def delete_v2_0(self, tax_identification_number: int) -> None | Response[None]:
        """Tax Identification Number / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_0, ("tax_identification_number",))
    async def get_v2_0(
        self,
        tax_identification_number: int,
    ) -> models.TaxIdentificationNumber | Response[models.TaxIdentificationNumber]:
        """Tax Identification Number / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("page", "per_page"))
    async def list_v2_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.TaxIdentificationNumberPage | Response[models.TaxIdentificationNumberPage]:
        """Tax Identification Numbers / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/tax-identification-numbers/v2.0``
        """
        raise NotImplementedError

    @serves(operations.UPDATE_V2_0, ("tax_identification_number",), {"name": "name"})
    async def update_v2_0(
        self,
        tax_identification_number: int,
        *,
        name: str | Unset = UNSET,
    ) -> models.TaxIdentificationNumber | Response[models.TaxIdentificationNumber]:
        """Tax Identification Number / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}``
        """
        raise NotImplementedError
