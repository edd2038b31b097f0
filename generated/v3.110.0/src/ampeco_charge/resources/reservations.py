"""The operations of ``client.reservations``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import reservations as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class Reservations(Resource):
    """The operations of ``client.reservations``.

    Methods: ``cancel``, ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ReservationsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ReservationsWithRawResponse(Reservations(self._caller.with_raw_response))

    def cancel(
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
        return self._call(
            operations.CANCEL_V1_0,
            request_options,
            (reservation,),
            {"force": force, "reason": reason},
        )

    def get(
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
        return self._call(operations.GET_V1_0, request_options, (reservation,))

    def list(
        self,
        *,
        filter: models.ReservationFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Reservation, models.ReservationPage]:
        """Reservations / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/reservations/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, page, per_page))


class ReservationsWithRawResponse(WrappedResource):
    """``client.reservations``, whose methods give whole responses."""

    __slots__ = ()

    cancel = RawMethod(Reservations.cancel)
    get = RawMethod(Reservations.get)
    list = RawMethod(Reservations.list)
