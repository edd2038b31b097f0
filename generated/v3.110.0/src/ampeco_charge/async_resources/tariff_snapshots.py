"""The operations of ``client.tariff_snapshots``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import tariff_snapshots as operations
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions


class AsyncTariffSnapshots(AsyncResource):
    """The operations of ``client.tariff_snapshots``.

    Methods: ``get``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncTariffSnapshotsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncTariffSnapshotsWithRawResponse(
            AsyncTariffSnapshots(self._caller.with_raw_response),
        )

    async def get(
        self,
        tariff_snapshot: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.TariffSnapshot:
        """Tariff Snapshot / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/tariff-snapshots/v1.0/{tariffSnapshot}``
        """
        return await self._call(operations.GET_V1_0, request_options, (tariff_snapshot,))


class AsyncTariffSnapshotsWithRawResponse(AsyncWrappedResource):
    """``client.tariff_snapshots``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncTariffSnapshots.get)
