"""The operations of ``client.consents``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import consents as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncConsents(AsyncResource):
    """The operations of ``client.consents``.

    Methods: ``create``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncConsentsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncConsentsWithRawResponse(AsyncConsents(self._caller.with_raw_response))

    async def create(
        self,
        *,
        user_id: int,
        term_version_id: int,
        status: models.ConsentStatus,
        **request_options: Unpack[RequestOptions],
    ) -> models.Consent:
        """Consents / Create.

        Raises:
            BadRequestError: 400. Bad Request.
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            ConflictError: 409. Conflict.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/consents/v1.0``
        """
        return await self._call(
            operations.CREATE_V1_0,
            request_options,
            (),
            {"userId": user_id, "termVersionId": term_version_id, "status": status},
        )

    def list(
        self,
        *,
        filter: models.ConsentFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.Consent, models.ConsentPage]:
        """Consents / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/consents/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, page, per_page))


class AsyncConsentsWithRawResponse(AsyncWrappedResource):
    """``client.consents``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncConsents.create)
    list = AsyncRawMethod(AsyncConsents.list)
