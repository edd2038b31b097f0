"""The operations of ``client.partner_revenues``."""

from __future__ import annotations

from typing import Final

from typing_extensions import deprecated

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, Response
from .._runtime.unset import UNSET, Unset

_LIST_V1_0: Final[Operation[models.V1PartnerRevenuePage]] = Operation(
    "GET",
    "/public-api/resources/partner-revenues/v1.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.V1PartnerRevenuePage),),
    security=(("bearerAuth",),),
)
_LIST_V1_1: Final[Operation[models.PartnerRevenuePage]] = Operation(
    "GET",
    "/public-api/resources/partner-revenues/v1.1",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.PartnerRevenuePage),),
    security=(("bearerAuth",),),
)


class PartnerRevenuesV1_0(Resource):
    """The operations of ``client.partner_revenues.v1_0``: endpoint version v1.0 only.

    Methods: ``list``.
    """

    __slots__ = ()

    @deprecated("The API deprecates this operation", category=None)
    def list(
        self,
        *,
        filter: models.V1PartnerRevenueFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.V1PartnerRevenuePage:
        """Revenues / Listing.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/partner-revenues/v1.0``
        """
        return self._call(_LIST_V1_0, (filter, page, per_page))


class PartnerRevenuesV1_1(Resource):
    """The operations of ``client.partner_revenues.v1_1``: endpoint version v1.1 only.

    Methods: ``list``.
    """

    __slots__ = ()

    def list(
        self,
        *,
        filter: models.PartnerRevenueFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.PartnerRevenuePage:
        """Revenues / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/partner-revenues/v1.1``
        """
        return self._call(_LIST_V1_1, (filter, per_page, cursor))


class PartnerRevenues(Resource):
    """The operations of ``client.partner_revenues``.

    Methods: ``list``. One endpoint version only: ``v1_0``, ``v1_1``.
    """

    __slots__ = ()

    @property
    def v1_0(self) -> PartnerRevenuesV1_0:
        """The operations of ``client.partner_revenues.v1_0``: endpoint version v1.0 only."""
        return PartnerRevenuesV1_0(self._call)

    @property
    def v1_1(self) -> PartnerRevenuesV1_1:
        """The operations of ``client.partner_revenues.v1_1``: endpoint version v1.1 only."""
        return PartnerRevenuesV1_1(self._call)

    def list(
        self,
        *,
        filter: models.PartnerRevenueFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.PartnerRevenuePage:
        """Revenues / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/partner-revenues/v1.1``
        """
        return self._call(_LIST_V1_1, (filter, per_page, cursor))
