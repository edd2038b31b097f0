"""The operations of ``client.subscriptions``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import subscriptions as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncSubscriptions(AsyncResource):
    """The operations of ``client.subscriptions``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncSubscriptionsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncSubscriptionsWithRawResponse(AsyncSubscriptions(self._caller.with_raw_response))

    async def get(
        self,
        subscription: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.Subscription:
        """Subscription / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/subscriptions/v1.0/{subscription}``
        """
        return await self._call(operations.GET_V1_0, request_options, (subscription,))

    def list(
        self,
        *,
        filter: models.SubscriptionFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.Subscription, models.SubscriptionPage]:
        """Subscriptions / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/subscriptions/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, page, per_page, cursor))


class AsyncSubscriptionsWithRawResponse(AsyncWrappedResource):
    """``client.subscriptions``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncSubscriptions.get)
    list = AsyncRawMethod(AsyncSubscriptions.list)
