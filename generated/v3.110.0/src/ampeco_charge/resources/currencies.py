"""The operations of ``client.currencies``."""

from __future__ import annotations

from typing import Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import currencies as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class Currencies(Resource):
    """The operations of ``client.currencies``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> CurrenciesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return CurrenciesWithRawResponse(Currencies(self._caller.with_raw_response))

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
        **request_options: Unpack[RequestOptions],
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
            operations.CREATE_V2_0,
            request_options,
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
    def delete(self, currency: int, **request_options: Unpack[RequestOptions]) -> None:
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
        return self._call(operations.DELETE_V2_0, request_options, (currency,))

    def get(self, currency: int, **request_options: Unpack[RequestOptions]) -> models.Currency:
        """Currency / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/currencies/v2.0/{currency}``
        """
        return self._call(operations.GET_V2_0, request_options, (currency,))

    def list(
        self,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Currency, models.CurrencyPage]:
        """Currencies / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/currencies/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options)

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
        **request_options: Unpack[RequestOptions],
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
            operations.UPDATE_V2_0,
            request_options,
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


class CurrenciesWithRawResponse(WrappedResource):
    """``client.currencies``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(Currencies.create)
    delete = RawMethod(Currencies.delete)
    get = RawMethod(Currencies.get)
    list = RawMethod(Currencies.list)
    update = RawMethod(Currencies.update)
