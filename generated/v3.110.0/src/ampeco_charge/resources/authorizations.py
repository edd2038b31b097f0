"""The operations of ``client.authorizations``."""

from __future__ import annotations

from typing import Final

from typing_extensions import deprecated

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, Response
from .._runtime.unset import UNSET, Unset

_GET_V1_0: Final[Operation[models.SessionAuthorization]] = Operation(
    "GET",
    "/public-api/resources/authorizations/v1.0/{authorization}",
    parameters=(Parameter("authorization", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.SessionAuthorization, "data"),),
    security=(("bearerAuth",),),
)
_GET_V2_0: Final[Operation[models.V2Authorization]] = Operation(
    "GET",
    "/public-api/resources/authorizations/v2.0/{authorization}",
    parameters=(Parameter("authorization", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.V2Authorization, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.V2AuthorizationPage]] = Operation(
    "GET",
    "/public-api/resources/authorizations/v2.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.V2AuthorizationPage),),
    security=(("bearerAuth",),),
)
_GET_V2_1: Final[Operation[models.Authorization]] = Operation(
    "GET",
    "/public-api/resources/authorizations/v2.1/{authorization}",
    parameters=(Parameter("authorization", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.Authorization, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_1: Final[Operation[models.AuthorizationPage]] = Operation(
    "GET",
    "/public-api/resources/authorizations/v2.1",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.AuthorizationPage),),
    security=(("bearerAuth",),),
)


class AuthorizationsV1_0(Resource):
    """The operations of ``client.authorizations.v1_0``: endpoint version v1.0 only.

    Methods: ``get``.
    """

    __slots__ = ()

    @deprecated("The API deprecates this operation", category=None)
    def get(self, authorization: str) -> models.SessionAuthorization:
        """Authorization / Read.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/authorizations/v1.0/{authorization}``
        """
        return self._call(_GET_V1_0, (authorization,))


class AuthorizationsV2_0(Resource):
    """The operations of ``client.authorizations.v2_0``: endpoint version v2.0 only.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @deprecated("The API deprecates this operation", category=None)
    def get(self, authorization: str) -> models.V2Authorization:
        """Authorization / Read.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/authorizations/v2.0/{authorization}``
        """
        return self._call(_GET_V2_0, (authorization,))

    @deprecated("The API deprecates this operation", category=None)
    def list(
        self,
        *,
        filter: models.AuthorizationFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.V2AuthorizationPage:
        """Authorizations / Listing.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/authorizations/v2.0``
        """
        return self._call(_LIST_V2_0, (filter, page, per_page, cursor))


class AuthorizationsV2_1(Resource):
    """The operations of ``client.authorizations.v2_1``: endpoint version v2.1 only.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    def get(self, authorization: str) -> models.Authorization:
        """Authorization / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/authorizations/v2.1/{authorization}``
        """
        return self._call(_GET_V2_1, (authorization,))

    def list(
        self,
        *,
        filter: models.AuthorizationFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.AuthorizationPage:
        """Authorizations / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/authorizations/v2.1``
        """
        return self._call(_LIST_V2_1, (filter, page, per_page, cursor))


class Authorizations(Resource):
    """The operations of ``client.authorizations``.

    Methods: ``get``, ``list``. One endpoint version only: ``v1_0``, ``v2_0``, ``v2_1``.
    """

    __slots__ = ()

    @property
    def v1_0(self) -> AuthorizationsV1_0:
        """The operations of ``client.authorizations.v1_0``: endpoint version v1.0 only."""
        return AuthorizationsV1_0(self._call)

    @property
    def v2_0(self) -> AuthorizationsV2_0:
        """The operations of ``client.authorizations.v2_0``: endpoint version v2.0 only."""
        return AuthorizationsV2_0(self._call)

    @property
    def v2_1(self) -> AuthorizationsV2_1:
        """The operations of ``client.authorizations.v2_1``: endpoint version v2.1 only."""
        return AuthorizationsV2_1(self._call)

    def get(self, authorization: str) -> models.Authorization:
        """Authorization / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/authorizations/v2.1/{authorization}``
        """
        return self._call(_GET_V2_1, (authorization,))

    def list(
        self,
        *,
        filter: models.AuthorizationFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.AuthorizationPage:
        """Authorizations / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/authorizations/v2.1``
        """
        return self._call(_LIST_V2_1, (filter, page, per_page, cursor))
