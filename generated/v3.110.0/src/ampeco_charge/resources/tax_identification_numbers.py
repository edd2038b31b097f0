"""The operations of ``client.tax_identification_numbers``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V2_0: Final[Operation[models.TaxIdentificationNumber]] = Operation(
    "POST",
    "/public-api/resources/tax-identification-numbers/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.TaxIdentificationNumber, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}",
    parameters=(Parameter("taxIdentificationNumber", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V2_0: Final[Operation[models.TaxIdentificationNumber]] = Operation(
    "GET",
    "/public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}",
    parameters=(Parameter("taxIdentificationNumber", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.TaxIdentificationNumber, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.TaxIdentificationNumberPage]] = Operation(
    "GET",
    "/public-api/resources/tax-identification-numbers/v2.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.TaxIdentificationNumberPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V2_0: Final[Operation[models.TaxIdentificationNumber]] = Operation(
    "PATCH",
    "/public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}",
    parameters=(Parameter("taxIdentificationNumber", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.TaxIdentificationNumber, "data"),),
    security=(("bearerAuth",),),
)


class TaxIdentificationNumbers(Resource):
    """The operations of ``client.tax_identification_numbers``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(self, *, name: str) -> models.TaxIdentificationNumber:
        """Tax Identification Number / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/tax-identification-numbers/v2.0``
        """
        return self._call(_CREATE_V2_0, (), {"name": name})

    def delete(self, tax_identification_number: int) -> None:
        """Tax Identification Number / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}``
        """
        return self._call(_DELETE_V2_0, (tax_identification_number,))

    def get(self, tax_identification_number: int) -> models.TaxIdentificationNumber:
        """Tax Identification Number / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}``
        """
        return self._call(_GET_V2_0, (tax_identification_number,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.TaxIdentificationNumberPage:
        """Tax Identification Numbers / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/tax-identification-numbers/v2.0``
        """
        return self._call(_LIST_V2_0, (page, per_page))

    def update(
        self,
        tax_identification_number: int,
        *,
        name: str | Unset = UNSET,
    ) -> models.TaxIdentificationNumber:
        """Tax Identification Number / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}``
        """
        return self._call(_UPDATE_V2_0, (tax_identification_number,), {"name": name})
