"""The operations of ``client.settings``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import settings as operations
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions


class AsyncSettings(AsyncResource):
    """The operations of ``client.settings``.

    Methods: ``get``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncSettingsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncSettingsWithRawResponse(AsyncSettings(self._caller.with_raw_response))

    async def get(self, **request_options: Unpack[RequestOptions]) -> models.Setting:
        """Settings / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/settings/v1.0``
        """
        return await self._call(operations.GET_V1_0, request_options)


class AsyncSettingsWithRawResponse(AsyncWrappedResource):
    """``client.settings``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncSettings.get)
