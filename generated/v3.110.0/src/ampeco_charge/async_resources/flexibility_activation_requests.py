"""The operations of ``client.flexibility_activation_requests``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import flexibility_activation_requests as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncFlexibilityActivationRequests(AsyncResource):
    """The operations of ``client.flexibility_activation_requests``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncFlexibilityActivationRequestsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncFlexibilityActivationRequestsWithRawResponse(
            AsyncFlexibilityActivationRequests(self._caller.with_raw_response),
        )

    async def get(
        self,
        flexibility_activation_request: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.FlexibilityActivationRequest:
        """Flexibility Activation Requests / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/flexibility-activation-requests/v1.0
        /{flexibilityActivationRequest}``
        """
        return await self._call(
            operations.GET_V1_0,
            request_options,
            (flexibility_activation_request,),
        )

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.FlexibilityActivationRequestFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[
        models.FlexibilityActivationRequest, models.FlexibilityActivationRequestPage
    ]:
        """Flexibility Activation Requests / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/flexibility-activation-requests/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (per_page, cursor, filter))


class AsyncFlexibilityActivationRequestsWithRawResponse(AsyncWrappedResource):
    """``client.flexibility_activation_requests``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncFlexibilityActivationRequests.get)
    list = AsyncRawMethod(AsyncFlexibilityActivationRequests.list)
