"""The operations of ``client.top_up_packages``."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V2_0: Final[Operation[models.TopUpPackage]] = Operation(
    "POST",
    "/public-api/resources/top-up-packages/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.TopUpPackage, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/top-up-packages/v2.0/{topUpPackage}",
    parameters=(Parameter("topUpPackage", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V2_0: Final[Operation[models.TopUpPackage]] = Operation(
    "GET",
    "/public-api/resources/top-up-packages/v2.0/{topUpPackage}",
    parameters=(Parameter("topUpPackage", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.TopUpPackage, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.TopUpPackagePage]] = Operation(
    "GET",
    "/public-api/resources/top-up-packages/v2.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.TopUpPackagePage),),
    security=(("bearerAuth",),),
)
_UPDATE_V2_0: Final[Operation[models.TopUpPackage]] = Operation(
    "PATCH",
    "/public-api/resources/top-up-packages/v2.0/{topUpPackage}",
    parameters=(Parameter("topUpPackage", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.TopUpPackage, "data"),),
    security=(("bearerAuth",),),
)


class TopUpPackages(Resource):
    """The operations of ``client.top_up_packages``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        price: Decimal,
        bonus: Decimal,
        enabled: bool | None | Unset = UNSET,
    ) -> models.TopUpPackage:
        """Top-Up Package / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            MethodNotAllowedError: 405. Method Not Allowed.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/top-up-packages/v2.0``
        """
        return self._call(_CREATE_V2_0, (), {"price": price, "bonus": bonus, "enabled": enabled})

    def delete(self, top_up_package: int) -> None:
        """Top-Up Package / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            MethodNotAllowedError: 405. Method Not Allowed.

        ``DELETE /public-api/resources/top-up-packages/v2.0/{topUpPackage}``
        """
        return self._call(_DELETE_V2_0, (top_up_package,))

    def get(self, top_up_package: int) -> models.TopUpPackage:
        """Top-Up Package / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            MethodNotAllowedError: 405. Method Not Allowed.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/top-up-packages/v2.0/{topUpPackage}``
        """
        return self._call(_GET_V2_0, (top_up_package,))

    def list(
        self,
        *,
        filter: models.TopUpPackageFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.TopUpPackagePage:
        """Top-Up Packages / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            MethodNotAllowedError: 405. Method Not Allowed.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/top-up-packages/v2.0``
        """
        return self._call(_LIST_V2_0, (filter, page, per_page))

    def update(
        self,
        top_up_package: int,
        *,
        price: Decimal | Unset = UNSET,
        bonus: Decimal | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
    ) -> models.TopUpPackage:
        """Top-Up Package / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            MethodNotAllowedError: 405. Method Not Allowed.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/top-up-packages/v2.0/{topUpPackage}``
        """
        return self._call(
            _UPDATE_V2_0,
            (top_up_package,),
            {"price": price, "bonus": bonus, "enabled": enabled},
        )
