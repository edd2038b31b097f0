"""The operations of ``client.tariff_snapshots``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import tariff_snapshots as operations
from .._runtime.options import RequestOptions
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource


class TariffSnapshots(Resource):
    """The operations of ``client.tariff_snapshots``.

    Methods: ``get``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> TariffSnapshotsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return TariffSnapshotsWithRawResponse(TariffSnapshots(self._caller.with_raw_response))

    def get(
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
        return self._call(operations.GET_V1_0, request_options, (tariff_snapshot,))


class TariffSnapshotsWithRawResponse(WrappedResource):
    """``client.tariff_snapshots``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(TariffSnapshots.get)
