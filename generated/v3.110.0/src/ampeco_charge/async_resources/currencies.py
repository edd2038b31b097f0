"""The operations of ``client.currencies``."""

from __future__ import annotations

from typing import Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import currencies as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncCurrencies(AsyncResource):
    """The operations of ``client.currencies``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncCurrenciesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncCurrenciesWithRawResponse(AsyncCurrencies(self._caller.with_raw_response))

    async def create(
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
        return await self._call(
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
    async def delete(self, currency: int, **request_options: Unpack[RequestOptions]) -> None:
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
        return await self._call(operations.DELETE_V2_0, request_options, (currency,))

    async def get(
        self,
        currency: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.Currency:
        """Currency / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/currencies/v2.0/{currency}``
        """
        return await self._call(operations.GET_V2_0, request_options, (currency,))

    def list(
        self,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.Currency, models.CurrencyPage]:
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

    async def update(
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
        return await self._call(
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


class AsyncCurrenciesWithRawResponse(AsyncWrappedResource):
    """``client.currencies``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncCurrencies.create)
    delete = AsyncRawMethod(AsyncCurrencies.delete)
    get = AsyncRawMethod(AsyncCurrencies.get)
    list = AsyncRawMethod(AsyncCurrencies.list)
    update = AsyncRawMethod(AsyncCurrencies.update)
