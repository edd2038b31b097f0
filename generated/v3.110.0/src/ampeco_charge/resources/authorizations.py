"""The operations of ``client.authorizations``."""

from __future__ import annotations

from typing import Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import authorizations as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class AuthorizationsV1_0(Resource):
    """The operations of ``client.authorizations.v1_0``: endpoint version v1.0 only.

    Methods: ``get``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AuthorizationsV1_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AuthorizationsV1_0WithRawResponse(AuthorizationsV1_0(self._caller.with_raw_response))

    @deprecated("client.authorizations.get replaces it", category=None)
    def get(
        self,
        authorization: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.SessionAuthorization:
        """Authorization / Read.

        Deprecated: ``client.authorizations.get`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/authorizations/v1.0/{authorization}``
        """
        return self._call(operations.GET_V1_0, request_options, (authorization,))


class AuthorizationsV2_0(Resource):
    """The operations of ``client.authorizations.v2_0``: endpoint version v2.0 only.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AuthorizationsV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AuthorizationsV2_0WithRawResponse(AuthorizationsV2_0(self._caller.with_raw_response))

    @deprecated("client.authorizations.get replaces it", category=None)
    def get(
        self,
        authorization: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.V2Authorization:
        """Authorization / Read.

        Deprecated: ``client.authorizations.get`` replaces it.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/authorizations/v2.0/{authorization}``
        """
        return self._call(operations.GET_V2_0, request_options, (authorization,))

    @deprecated("client.authorizations.list replaces it", category=None)
    def list(
        self,
        *,
        filter: models.AuthorizationFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.V2Authorization, models.V2AuthorizationPage]:
        """Authorizations / Listing.

        Deprecated: ``client.authorizations.list`` replaces it.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/authorizations/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (filter, page, per_page, cursor))


class AuthorizationsV2_1(Resource):
    """The operations of ``client.authorizations.v2_1``: endpoint version v2.1 only.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AuthorizationsV2_1WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AuthorizationsV2_1WithRawResponse(AuthorizationsV2_1(self._caller.with_raw_response))

    def get(
        self,
        authorization: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.Authorization:
        """Authorization / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/authorizations/v2.1/{authorization}``
        """
        return self._call(operations.GET_V2_1, request_options, (authorization,))

    def list(
        self,
        *,
        filter: models.AuthorizationFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Authorization, models.AuthorizationPage]:
        """Authorizations / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/authorizations/v2.1``
        """
        return self._list(operations.LIST_V2_1, request_options, (filter, page, per_page, cursor))


class Authorizations(Resource):
    """The operations of ``client.authorizations``.

    Methods: ``get``, ``list``. One endpoint version only: ``v1_0``, ``v2_0``, ``v2_1``.
    """

    __slots__ = ()

    @property
    def v1_0(self) -> AuthorizationsV1_0:
        """The operations of ``client.authorizations.v1_0``: endpoint version v1.0 only."""
        return AuthorizationsV1_0(self._caller)

    @property
    def v2_0(self) -> AuthorizationsV2_0:
        """The operations of ``client.authorizations.v2_0``: endpoint version v2.0 only."""
        return AuthorizationsV2_0(self._caller)

    @property
    def v2_1(self) -> AuthorizationsV2_1:
        """The operations of ``client.authorizations.v2_1``: endpoint version v2.1 only."""
        return AuthorizationsV2_1(self._caller)

    @property
    def with_raw_response(self) -> AuthorizationsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AuthorizationsWithRawResponse(Authorizations(self._caller.with_raw_response))

    def get(
        self,
        authorization: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.Authorization:
        """Authorization / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/authorizations/v2.1/{authorization}``
        """
        return self._call(operations.GET_V2_1, request_options, (authorization,))

    def list(
        self,
        *,
        filter: models.AuthorizationFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Authorization, models.AuthorizationPage]:
        """Authorizations / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/authorizations/v2.1``
        """
        return self._list(operations.LIST_V2_1, request_options, (filter, page, per_page, cursor))


class AuthorizationsV1_0WithRawResponse(WrappedResource):
    """``client.authorizations.v1_0``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(AuthorizationsV1_0.get)


class AuthorizationsV2_0WithRawResponse(WrappedResource):
    """``client.authorizations.v2_0``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(AuthorizationsV2_0.get)
    list = RawMethod(AuthorizationsV2_0.list)


class AuthorizationsV2_1WithRawResponse(WrappedResource):
    """``client.authorizations.v2_1``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(AuthorizationsV2_1.get)
    list = RawMethod(AuthorizationsV2_1.list)


class AuthorizationsWithRawResponse(WrappedResource):
    """``client.authorizations``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def v1_0(self) -> AuthorizationsV1_0WithRawResponse:
        """The operations of ``client.authorizations.v1_0``: endpoint version v1.0 only."""
        return AuthorizationsV1_0WithRawResponse(self._resource.v1_0)

    @property
    def v2_0(self) -> AuthorizationsV2_0WithRawResponse:
        """The operations of ``client.authorizations.v2_0``: endpoint version v2.0 only."""
        return AuthorizationsV2_0WithRawResponse(self._resource.v2_0)

    @property
    def v2_1(self) -> AuthorizationsV2_1WithRawResponse:
        """The operations of ``client.authorizations.v2_1``: endpoint version v2.1 only."""
        return AuthorizationsV2_1WithRawResponse(self._resource.v2_1)

    get = RawMethod(Authorizations.get)
    list = RawMethod(Authorizations.list)
