"""The operations of ``client.subscriptions``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import subscriptions as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class Subscriptions(Resource):
    """The operations of ``client.subscriptions``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> SubscriptionsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return SubscriptionsWithRawResponse(Subscriptions(self._caller.with_raw_response))

    def get(
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
        return self._call(operations.GET_V1_0, request_options, (subscription,))

    def list(
        self,
        *,
        filter: models.SubscriptionFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Subscription, models.SubscriptionPage]:
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


class SubscriptionsWithRawResponse(WrappedResource):
    """``client.subscriptions``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(Subscriptions.get)
    list = RawMethod(Subscriptions.list)
