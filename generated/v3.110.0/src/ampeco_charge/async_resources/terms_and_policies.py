"""The operations of ``client.terms_and_policies``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import terms_and_policies as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncTermsAndPolicies(AsyncResource):
    """The operations of ``client.terms_and_policies``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncTermsAndPoliciesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncTermsAndPoliciesWithRawResponse(
            AsyncTermsAndPolicies(self._caller.with_raw_response),
        )

    async def get(
        self,
        term_version: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.TermAndPolicy:
        """Terms and policies / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/terms-and-policies/v2.0/{termVersion}``
        """
        return await self._call(operations.GET_V2_0, request_options, (term_version,))

    def list(
        self,
        *,
        filter: models.TermAndPolicyFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.TermAndPolicy, models.TermAndPolicyPage]:
        """Terms and policies / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/terms-and-policies/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (filter,))


class AsyncTermsAndPoliciesWithRawResponse(AsyncWrappedResource):
    """``client.terms_and_policies``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncTermsAndPolicies.get)
    list = AsyncRawMethod(AsyncTermsAndPolicies.list)
