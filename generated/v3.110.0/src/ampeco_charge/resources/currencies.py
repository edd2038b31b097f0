"""The operations of ``client.currencies``."""

from __future__ import annotations

from typing import Final

from typing_extensions import deprecated

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V2_0: Final[Operation[models.Currency]] = Operation(
    "POST",
    "/public-api/resources/currencies/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.Currency),),
    security=(("bearerAuth",),),
)
_DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/currencies/v2.0/{currency}",
    parameters=(Parameter("currency", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V2_0: Final[Operation[models.Currency]] = Operation(
    "GET",
    "/public-api/resources/currencies/v2.0/{currency}",
    parameters=(Parameter("currency", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.Currency),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.CurrencyPage]] = Operation(
    "GET",
    "/public-api/resources/currencies/v2.0",
    responses=(Response("200", "application/json", models.CurrencyPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V2_0: Final[Operation[models.Currency]] = Operation(
    "PATCH",
    "/public-api/resources/currencies/v2.0/{currency}",
    parameters=(Parameter("currency", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.Currency),),
    security=(("bearerAuth",),),
)


class Currencies(Resource):
    """The operations of ``client.currencies``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        alphabetic_code: models.CurrencyAlphabeticCode,
        prefix: str | None | Unset = UNSET,
        suffix: str | None | Unset = UNSET,
        decimal: int | None | Unset = UNSET,
        unit_price_and_calculations_decimal: int | None | Unset = UNSET,
        enable_use_of_minor_currency_unit: bool | Unset = UNSET,
        minor_unit_sign: str | None | Unset = UNSET,
    ) -> models.Currency:
        """Currency / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/currencies/v2.0``
        """
        return self._call(
            _CREATE_V2_0,
            (),
            {
                "alphabeticCode": alphabetic_code,
                "prefix": prefix,
                "suffix": suffix,
                "decimal": decimal,
                "unitPriceAndCalculationsDecimal": unit_price_and_calculations_decimal,
                "enableUseOfMinorCurrencyUnit": enable_use_of_minor_currency_unit,
                "minorUnitSign": minor_unit_sign,
            },
        )

    @deprecated("The API deprecates this operation", category=None)
    def delete(self, currency: int) -> None:
        """Currency / Delete.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ConflictError: 409. Conflict.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/currencies/v2.0/{currency}``
        """
        return self._call(_DELETE_V2_0, (currency,))

    def get(self, currency: int) -> models.Currency:
        """Currency / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/currencies/v2.0/{currency}``
        """
        return self._call(_GET_V2_0, (currency,))

    def list(self) -> models.CurrencyPage:
        """Currencies / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/currencies/v2.0``
        """
        return self._call(_LIST_V2_0)

    def update(
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
    ) -> models.Currency:
        """Currency / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/currencies/v2.0/{currency}``
        """
        return self._call(
            _UPDATE_V2_0,
            (currency,),
            {
                "alphabeticCode": alphabetic_code,
                "prefix": prefix,
                "suffix": suffix,
                "decimal": decimal,
                "unitPriceAndCalculationsDecimal": unit_price_and_calculations_decimal,
                "enableUseOfMinorCurrencyUnit": enable_use_of_minor_currency_unit,
                "minorUnitSign": minor_unit_sign,
            },
        )
