"""The operations of ``client.currency_rates``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import currency_rates as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncCurrencyRates(AsyncResource):
    """The operations of ``client.currency_rates``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncCurrencyRatesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncCurrencyRatesWithRawResponse(AsyncCurrencyRates(self._caller.with_raw_response))

    async def create(
        self,
        *,
        base: str,
        target: str,
        rate: float,
        **request_options: Unpack[RequestOptions],
    ) -> models.CurrencyRate:
        """Currency Rate / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/currency-rates/v1.0``
        """
        return await self._call(
            operations.CREATE_V1_0,
            request_options,
            (),
            {"base": base, "target": target, "rate": rate},
        )

    async def delete(self, currency_rate: int, **request_options: Unpack[RequestOptions]) -> None:
        """Currency Rate / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/currency-rates/v1.0/{currencyRate}``
        """
        return await self._call(operations.DELETE_V1_0, request_options, (currency_rate,))

    async def get(
        self,
        currency_rate: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.CurrencyRate:
        """Currency Rate / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/currency-rates/v1.0/{currencyRate}``
        """
        return await self._call(operations.GET_V1_0, request_options, (currency_rate,))

    def list(
        self,
        *,
        filter: models.CurrencyRateFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.CurrencyRate, models.CurrencyRatePage]:
        """Currency Rate / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            BadRequestError: 400. Bad Request.
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/currency-rates/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, per_page, cursor))

    async def update(
        self,
        currency_rate: int,
        *,
        rate: float,
        **request_options: Unpack[RequestOptions],
    ) -> models.CurrencyRate:
        """Currency Rate / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/currency-rates/v1.0/{currencyRate}``
        """
        return await self._call(
            operations.UPDATE_V1_0,
            request_options,
            (currency_rate,),
            {"rate": rate},
        )


class AsyncCurrencyRatesWithRawResponse(AsyncWrappedResource):
    """``client.currency_rates``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncCurrencyRates.create)
    delete = AsyncRawMethod(AsyncCurrencyRates.delete)
    get = AsyncRawMethod(AsyncCurrencyRates.get)
    list = AsyncRawMethod(AsyncCurrencyRates.list)
    update = AsyncRawMethod(AsyncCurrencyRates.update)
