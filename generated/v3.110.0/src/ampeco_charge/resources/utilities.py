"""The operations of ``client.utilities``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import utilities as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class Utilities(Resource):
    """The operations of ``client.utilities``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> UtilitiesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return UtilitiesWithRawResponse(Utilities(self._caller.with_raw_response))

    def create(self, *, name: str, **request_options: Unpack[RequestOptions]) -> models.Utility:
        """Utilities / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/utilities/v1.0``
        """
        return self._call(operations.CREATE_V1_0, request_options, (), {"name": name})

    def delete(self, utility: int, **request_options: Unpack[RequestOptions]) -> None:
        """Utilities / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/utilities/v1.0/{utility}``
        """
        return self._call(operations.DELETE_V1_0, request_options, (utility,))

    def get(self, utility: int, **request_options: Unpack[RequestOptions]) -> models.Utility:
        """Utilities / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/utilities/v1.0/{utility}``
        """
        return self._call(operations.GET_V1_0, request_options, (utility,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Utility, models.UtilityPage]:
        """Utilities / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/utilities/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (per_page, cursor))

    def replace(
        self,
        utility: int,
        *,
        name: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.Utility:
        """Utilities / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/utilities/v1.0/{utility}``
        """
        return self._call(operations.REPLACE_V1_0, request_options, (utility,), {"name": name})


class UtilitiesWithRawResponse(WrappedResource):
    """``client.utilities``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(Utilities.create)
    delete = RawMethod(Utilities.delete)
    get = RawMethod(Utilities.get)
    list = RawMethod(Utilities.list)
    replace = RawMethod(Utilities.replace)
