"""The operations of ``client.security_events``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import security_events as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class SecurityEvents(Resource):
    """The operations of ``client.security_events``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> SecurityEventsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return SecurityEventsWithRawResponse(SecurityEvents(self._caller.with_raw_response))

    def get(
        self,
        security_event: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.SecurityEventsLog:
        """Security Event / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/security-events/v2.0/{securityEvent}``
        """
        return self._call(operations.GET_V2_0, request_options, (security_event,))

    def list(
        self,
        *,
        filter: models.SecurityEventsLogFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.SecurityEventsLog, models.SecurityEventsLogPage]:
        """Security Events / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/security-events/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (filter, per_page, cursor))


class SecurityEventsWithRawResponse(WrappedResource):
    """``client.security_events``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(SecurityEvents.get)
    list = RawMethod(SecurityEvents.list)
