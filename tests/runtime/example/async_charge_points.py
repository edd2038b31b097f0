"""Operations on charge points, awaited."""

from __future__ import annotations

from typing import Literal, Unpack

from ._runtime.async_paginator import AsyncPaginator
from ._runtime.async_raw import AsyncRawMethod, AsyncStreamingMethod, AsyncWrappedResource
from ._runtime.async_resource import AsyncResource
from ._runtime.options import RequestOptions
from ._runtime.unset import UNSET, Unset
from .charge_points import _DELETE, _GET, _LIST
from .models import ChargePoint, ChargePointListFilter, ChargePointPage


class AsyncChargePoints(AsyncResource):
    """Charge points."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncChargePointsWithRawResponse:
        """The same operations, with the whole response as their result."""
        return AsyncChargePointsWithRawResponse(AsyncChargePoints(self._caller.with_raw_response))

    @property
    def with_streaming_response(self) -> AsyncChargePointsWithStreamingResponse:
        """The same operations, with a response that is read bit by bit."""
        return AsyncChargePointsWithStreamingResponse(
            AsyncChargePoints(self._caller.with_streaming_response)
        )

    def list(
        self,
        *,
        filter: ChargePointListFilter | Unset = UNSET,
        include: list[Literal["network", "evses"]] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ChargePoint, ChargePointPage]:
        """List charge points."""
        return self._list(_LIST, request_options, (filter, include, per_page))

    async def get(
        self, charge_point: int | str, **request_options: Unpack[RequestOptions]
    ) -> ChargePoint:
        """Read a charge point."""
        return await self._call(_GET, request_options, (charge_point,))

    async def delete(
        self, charge_point: int | str, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Delete a charge point."""
        return await self._call(_DELETE, request_options, (charge_point,))


class AsyncChargePointsWithRawResponse(AsyncWrappedResource):
    """Charge points, with whole responses."""

    __slots__ = ()

    list = AsyncRawMethod(AsyncChargePoints.list)
    get = AsyncRawMethod(AsyncChargePoints.get)
    delete = AsyncRawMethod(AsyncChargePoints.delete)


class AsyncChargePointsWithStreamingResponse(AsyncWrappedResource):
    """Charge points, with responses that are read bit by bit."""

    __slots__ = ()

    list = AsyncStreamingMethod(AsyncChargePoints.list)
    get = AsyncStreamingMethod(AsyncChargePoints.get)
    delete = AsyncStreamingMethod(AsyncChargePoints.delete)
