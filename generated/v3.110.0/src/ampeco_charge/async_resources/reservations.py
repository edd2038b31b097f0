"""The operations of ``client.reservations``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import reservations as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncReservations(AsyncResource):
    """The operations of ``client.reservations``.

    Methods: ``cancel``, ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncReservationsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncReservationsWithRawResponse(AsyncReservations(self._caller.with_raw_response))

    async def cancel(
        self,
        reservation: int,
        *,
        force: bool | Unset = UNSET,
        reason: str | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Reservation / Cancel.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/reservation/v1.0/{reservation}/cancel``
        """
        return await self._call(
            operations.CANCEL_V1_0,
            request_options,
            (reservation,),
            {"force": force, "reason": reason},
        )

    async def get(
        self,
        reservation: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.Reservation:
        """Reservation / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/reservations/v1.0/{reservation}``
        """
        return await self._call(operations.GET_V1_0, request_options, (reservation,))

    def list(
        self,
        *,
        filter: models.ReservationFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.Reservation, models.ReservationPage]:
        """Reservations / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/reservations/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, page, per_page))


class AsyncReservationsWithRawResponse(AsyncWrappedResource):
    """``client.reservations``, whose methods give whole responses."""

    __slots__ = ()

    cancel = AsyncRawMethod(AsyncReservations.cancel)
    get = AsyncRawMethod(AsyncReservations.get)
    list = AsyncRawMethod(AsyncReservations.list)
