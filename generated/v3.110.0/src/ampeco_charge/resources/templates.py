"""The operations of ``client.templates``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import templates as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class Templates(Resource):
    """The operations of ``client.templates``.

    Methods: ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> TemplatesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return TemplatesWithRawResponse(Templates(self._caller.with_raw_response))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Template, models.TemplatePage]:
        """Templates / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/templates/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (page, per_page))


class TemplatesWithRawResponse(WrappedResource):
    """``client.templates``, whose methods give whole responses."""

    __slots__ = ()

    list = RawMethod(Templates.list)
