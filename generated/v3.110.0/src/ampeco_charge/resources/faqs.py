"""The operations of ``client.faqs``."""

from __future__ import annotations

import builtins
from typing import Unpack

from .. import models
from .._operations import faqs as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class Faqs(Resource):
    """The operations of ``client.faqs``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> FaqsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return FaqsWithRawResponse(Faqs(self._caller.with_raw_response))

    def create(
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
        return self._call(
            operations.CREATE_V2_0,
            request_options,
            (),
            {"question": question, "answer": answer},
        )

    def delete(self, faq: int, **request_options: Unpack[RequestOptions]) -> None:
        """FAQ / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/faqs/v2.0/{faq}``
        """
        return self._call(operations.DELETE_V2_0, request_options, (faq,))

    def get(self, faq: int, **request_options: Unpack[RequestOptions]) -> models.Faq:
        """FAQ / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/faqs/v2.0/{faq}``
        """
        return self._call(operations.GET_V2_0, request_options, (faq,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Faq, models.FaqPage]:
        """FAQs / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/faqs/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (page, per_page))

    def update(
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
        return self._call(
            operations.UPDATE_V2_0,
            request_options,
            (faq,),
            {"question": question, "answer": answer},
        )


class FaqsWithRawResponse(WrappedResource):
    """``client.faqs``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(Faqs.create)
    delete = RawMethod(Faqs.delete)
    get = RawMethod(Faqs.get)
    list = RawMethod(Faqs.list)
    update = RawMethod(Faqs.update)
