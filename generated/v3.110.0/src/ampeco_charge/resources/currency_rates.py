"""The operations of ``client.currency_rates``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V1_0: Final[Operation[models.CurrencyRate]] = Operation(
    "POST",
    "/public-api/resources/currency-rates/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.CurrencyRate, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/currency-rates/v1.0/{currencyRate}",
    parameters=(Parameter("currencyRate", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.CurrencyRate]] = Operation(
    "GET",
    "/public-api/resources/currency-rates/v1.0/{currencyRate}",
    parameters=(Parameter("currencyRate", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.CurrencyRate, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.CurrencyRatePage]] = Operation(
    "GET",
    "/public-api/resources/currency-rates/v1.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.CurrencyRatePage),),
    security=(("bearerAuth",),),
)
_UPDATE_V1_0: Final[Operation[models.CurrencyRate]] = Operation(
    "PATCH",
    "/public-api/resources/currency-rates/v1.0/{currencyRate}",
    parameters=(Parameter("currencyRate", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.CurrencyRate, "data"),),
    security=(("bearerAuth",),),
)


class CurrencyRates(Resource):
    """The operations of ``client.currency_rates``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(self, *, base: str, target: str, rate: float) -> models.CurrencyRate:
        """Currency Rate / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/currency-rates/v1.0``
        """
        return self._call(_CREATE_V1_0, (), {"base": base, "target": target, "rate": rate})

    def delete(self, currency_rate: int) -> None:
        """Currency Rate / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/currency-rates/v1.0/{currencyRate}``
        """
        return self._call(_DELETE_V1_0, (currency_rate,))

    def get(self, currency_rate: int) -> models.CurrencyRate:
        """Currency Rate / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/currency-rates/v1.0/{currencyRate}``
        """
        return self._call(_GET_V1_0, (currency_rate,))

    def list(
        self,
        *,
        filter: models.CurrencyRateFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.CurrencyRatePage:
        """Currency Rate / Listing.

        Raises:
            BadRequestError: 400. Bad Request.
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/currency-rates/v1.0``
        """
        return self._call(_LIST_V1_0, (filter, per_page, cursor))

    def update(self, currency_rate: int, *, rate: float) -> models.CurrencyRate:
        """Currency Rate / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/currency-rates/v1.0/{currencyRate}``
        """
        return self._call(_UPDATE_V1_0, (currency_rate,), {"rate": rate})
