"""How a server offers ``client.currency_rates``."""

from __future__ import annotations


from .. import models
from .._operations import currency_rates as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class CurrencyRates(Service):
    """What answers ``client.currency_rates``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.CREATE_V1_0, (), {"base": "base", "target": "target", "rate": "rate"})
    async def create_v1_0(
        self,
        *,
        base: str,
        target: str,
        rate: float,
    ) -> models.CurrencyRate | Response[models.CurrencyRate]:
        """Currency Rate / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/currency-rates/v1.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("currency_rate",))
    async def delete_v1_0(self, currency_rate: int) -> None | Response[None]:
        """Currency Rate / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/currency-rates/v1.0/{currencyRate}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("currency_rate",))
    async def get_v1_0(
        self,
        currency_rate: int,
    ) -> models.CurrencyRate | Response[models.CurrencyRate]:
        """Currency Rate / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/currency-rates/v1.0/{currencyRate}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("filter", "per_page", "cursor"))
    async def list_v1_0(
        self,
        *,
        filter: models.CurrencyRateFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.CurrencyRatePage | Response[models.CurrencyRatePage]:
        """Currency Rate / Listing.

        Raises:
            HTTPError(400): Bad Request.
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/currency-rates/v1.0``
        """
        raise NotImplementedError

    @serves(operations.UPDATE_V1_0, ("currency_rate",), {"rate": "rate"})
    async def update_v1_0(
        self,
        currency_rate: int,
        *,
        rate: float,
    ) -> models.CurrencyRate | Response[models.CurrencyRate]:
        """Currency Rate / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/currency-rates/v1.0/{currencyRate}``
        """
        raise NotImplementedError
