"""The operations of ``client.roaming_tariffs``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import roaming_tariffs as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class RoamingTariffs(Resource):
    """The operations of ``client.roaming_tariffs``.

    Methods: ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> RoamingTariffsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return RoamingTariffsWithRawResponse(RoamingTariffs(self._caller.with_raw_response))

    def get(
        self,
        roaming_tariff: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.RoamingTariff:
        """Roaming Tariff / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/roaming-tariffs/v2.0/{roamingTariff}``
        """
        return self._call(operations.GET_V2_0, request_options, (roaming_tariff,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.RoamingTariff, models.RoamingTariffPage]:
        """Roaming Tariffs / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/roaming-tariffs/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (page, per_page))

    def update(
        self,
        roaming_tariff: int,
        *,
        tariff_group_id: int | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.RoamingTariff:
        """Roaming Tariff / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/roaming-tariffs/v2.0/{roamingTariff}``
        """
        return self._call(
            operations.UPDATE_V2_0,
            request_options,
            (roaming_tariff,),
            {"tariffGroupId": tariff_group_id},
        )


class RoamingTariffsWithRawResponse(WrappedResource):
    """``client.roaming_tariffs``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(RoamingTariffs.get)
    list = RawMethod(RoamingTariffs.list)
    update = RawMethod(RoamingTariffs.update)
