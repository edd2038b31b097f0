"""The operations of ``client.cdrs``."""

from __future__ import annotations

import builtins
from typing import Literal, Unpack

from .. import models
from .._operations import cdrs as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncCdrs(AsyncResource):
    """The operations of ``client.cdrs``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncCdrsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncCdrsWithRawResponse(AsyncCdrs(self._caller.with_raw_response))

    async def get(
        self,
        cdr: int,
        *,
        include: builtins.list[Literal["externalAppData"]] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.Cdr:
        """CDR / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/cdrs/v2.0/{cdr}``
        """
        return await self._call(operations.GET_V2_0, request_options, (cdr, include))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.CdrFilter | Unset = UNSET,
        include: builtins.list[Literal["externalAppData"]] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.Cdr, models.CdrPage]:
        """CDRs / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            BadRequestError: 400. Bad Request.
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/cdrs/v2.0``
        """
        return self._list(
            operations.LIST_V2_0,
            request_options,
            (per_page, cursor, filter, include),
        )


class AsyncCdrsWithRawResponse(AsyncWrappedResource):
    """``client.cdrs``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncCdrs.get)
    list = AsyncRawMethod(AsyncCdrs.list)
