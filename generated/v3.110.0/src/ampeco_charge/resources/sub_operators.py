"""The operations of ``client.sub_operators``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import sub_operators as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class SubOperators(Resource):
    """The operations of ``client.sub_operators``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> SubOperatorsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return SubOperatorsWithRawResponse(SubOperators(self._caller.with_raw_response))

    def get(
        self,
        sub_operator: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.SubOperator:
        """Sub operator / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/sub-operators/v1.0/{subOperator}``
        """
        return self._call(operations.GET_V1_0, request_options, (sub_operator,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.SubOperator, models.SubOperatorPage]:
        """Sub operators / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/sub-operators/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (page, per_page))


class SubOperatorsWithRawResponse(WrappedResource):
    """``client.sub_operators``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(SubOperators.get)
    list = RawMethod(SubOperators.list)
