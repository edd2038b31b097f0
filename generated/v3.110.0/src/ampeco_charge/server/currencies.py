"""How a server offers ``client.currencies``."""

from __future__ import annotations


from .. import models
from .._operations import currencies as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Currencies(Service):
    """What answers ``client.currencies``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V2_0,
        (),
        {
            "alphabeticCode": "alphabetic_code",
            "prefix": "prefix",
            "suffix": "suffix",
            "decimal": "decimal",
            "unitPriceAndCalculationsDecimal": "unit_price_and_calculations_decimal",
            "enableUseOfMinorCurrencyUnit": "enable_use_of_minor_currency_unit",
            "minorUnitSign": "minor_unit_sign",
        },
    )
    async def create_v2_0(
        self,
        *,
        alphabetic_code: models.CurrencyAlphabeticCode,
        prefix: str | None | Unset = UNSET,
        suffix: str | None | Unset = UNSET,
        decimal: int | None | Unset = UNSET,
        unit_price_and_calculations_decimal: int | None | Unset = UNSET,
        enable_use_of_minor_currency_unit: bool | Unset = UNSET,
        minor_unit_sign: str | None | Unset = UNSET,
    ) -> models.Currency | Response[models.Currency]:
        """Currency / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/currencies/v2.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V2_0, ("currency",))
    async def delete_v2_0(self, currency: int) -> None | Response[None]:
        """Currency / Delete.

        Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(409): Conflict.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/currencies/v2.0/{currency}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_0, ("currency",))
    async def get_v2_0(self, currency: int) -> models.Currency | Response[models.Currency]:
        """Currency / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/currencies/v2.0/{currency}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0)
    async def list_v2_0(self) -> models.CurrencyPage | Response[models.CurrencyPage]:
        """Currencies / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/currencies/v2.0``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V2_0,
        ("currency",),
        {
            "alphabeticCode": "alphabetic_code",
            "prefix": "prefix",
            "suffix": "suffix",
            "decimal": "decimal",
            "unitPriceAndCalculationsDecimal": "unit_price_and_calculations_decimal",
            "enableUseOfMinorCurrencyUnit": "enable_use_of_minor_currency_unit",
            "minorUnitSign": "minor_unit_sign",
        },
    )
    async def update_v2_0(
        self,
        currency: int,
        *,
        alphabetic_code: models.CurrencyAlphabeticCode,
        prefix: str | None | Unset = UNSET,
        suffix: str | None | Unset = UNSET,
        decimal: int | None | Unset = UNSET,
        unit_price_and_calculations_decimal: int | None | Unset = UNSET,
        enable_use_of_minor_currency_unit: bool | Unset = UNSET,
        minor_unit_sign: str | None | Unset = UNSET,
    ) -> models.Currency | Response[models.Currency]:
        """Currency / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/currencies/v2.0/{currency}``
        """
        raise NotImplementedError
