"""The operations of ``client.faqs``."""

from __future__ import annotations

import builtins
from typing import Unpack

from .. import models
from .._operations import faqs as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncFaqs(AsyncResource):
    """The operations of ``client.faqs``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncFaqsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncFaqsWithRawResponse(AsyncFaqs(self._caller.with_raw_response))

    async def create(
        self,
        *,
        question: builtins.list[models.Translation],
        answer: builtins.list[models.Translation],
        **request_options: Unpack[RequestOptions],
    ) -> models.Faq:
        """FAQ / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/faqs/v2.0``
        """
        return await self._call(
            operations.CREATE_V2_0,
            request_options,
            (),
            {"question": question, "answer": answer},
        )

    async def delete(self, faq: int, **request_options: Unpack[RequestOptions]) -> None:
        """FAQ / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/faqs/v2.0/{faq}``
        """
        return await self._call(operations.DELETE_V2_0, request_options, (faq,))

    async def get(self, faq: int, **request_options: Unpack[RequestOptions]) -> models.Faq:
        """FAQ / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/faqs/v2.0/{faq}``
        """
        return await self._call(operations.GET_V2_0, request_options, (faq,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.Faq, models.FaqPage]:
        """FAQs / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/faqs/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (page, per_page))

    async def update(
        self,
        faq: int,
        *,
        question: builtins.list[models.Translation] | Unset = UNSET,
        answer: builtins.list[models.Translation] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.Faq:
        """FAQ / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/faqs/v2.0/{faq}``
        """
        return await self._call(
            operations.UPDATE_V2_0,
            request_options,
            (faq,),
            {"question": question, "answer": answer},
        )


class AsyncFaqsWithRawResponse(AsyncWrappedResource):
    """``client.faqs``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncFaqs.create)
    delete = AsyncRawMethod(AsyncFaqs.delete)
    get = AsyncRawMethod(AsyncFaqs.get)
    list = AsyncRawMethod(AsyncFaqs.list)
    update = AsyncRawMethod(AsyncFaqs.update)
