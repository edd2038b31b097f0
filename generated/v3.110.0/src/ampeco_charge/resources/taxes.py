"""The operations of ``client.taxes``."""

from __future__ import annotations

import builtins
from decimal import Decimal
from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V2_0: Final[Operation[models.Tax]] = Operation(
    "POST",
    "/public-api/resources/taxes/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.Tax, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/taxes/v2.0/{tax}",
    parameters=(Parameter("tax", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V2_0: Final[Operation[models.Tax]] = Operation(
    "GET",
    "/public-api/resources/taxes/v2.0/{tax}",
    parameters=(Parameter("tax", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.Tax, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.TaxPage]] = Operation(
    "GET",
    "/public-api/resources/taxes/v2.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.TaxPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V2_0: Final[Operation[models.Tax]] = Operation(
    "PATCH",
    "/public-api/resources/taxes/v2.0/{tax}",
    parameters=(Parameter("tax", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.Tax, "data"),),
    security=(("bearerAuth",),),
)


class Taxes(Resource):
    """The operations of ``client.taxes``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        name: str,
        percentage: Decimal,
        display_name: builtins.list[models.Translation] | None | Unset = UNSET,
        tax_identification_number_id: int | None | Unset = UNSET,
    ) -> models.Tax:
        """Tax / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/taxes/v2.0``
        """
        return self._call(
            _CREATE_V2_0,
            (),
            {
                "name": name,
                "displayName": display_name,
                "percentage": percentage,
                "taxIdentificationNumberId": tax_identification_number_id,
            },
        )

    def delete(self, tax: int) -> None:
        """Tax / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ConflictError: 409. Conflict.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/taxes/v2.0/{tax}``
        """
        return self._call(_DELETE_V2_0, (tax,))

    def get(self, tax: int) -> models.Tax:
        """Tax / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/taxes/v2.0/{tax}``
        """
        return self._call(_GET_V2_0, (tax,))

    def list(self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> models.TaxPage:
        """Taxes / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/taxes/v2.0``
        """
        return self._call(_LIST_V2_0, (page, per_page))

    def update(
        self,
        tax: int,
        *,
        name: str | Unset = UNSET,
        display_name: builtins.list[models.Translation] | None | Unset = UNSET,
        percentage: Decimal | Unset = UNSET,
        tax_identification_number_id: int | None | Unset = UNSET,
    ) -> models.Tax:
        """Tax / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/taxes/v2.0/{tax}``
        """
        return self._call(
            _UPDATE_V2_0,
            (tax,),
            {
                "name": name,
                "displayName": display_name,
                "percentage": percentage,
                "taxIdentificationNumberId": tax_identification_number_id,
            },
        )
