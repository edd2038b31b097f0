"""The operations of ``client.payment_terminals``."""

from __future__ import annotations

from typing import Any, Final

from .. import models
from .._runtime.client import Resource
from .._runtime.models import UnknownObject
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V1_0: Final[
    Operation[
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalCardlinkCastles
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalWindcave
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
        | dict[str, Any]
    ]
] = Operation(
    "POST",
    "/public-api/resources/payment-terminals/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(
        Response(
            "200",
            "application/json",
            models.PaymentTerminalPayterOnCp
            | models.PaymentTerminalPayterOnLocation
            | models.PaymentTerminalCardlinkCastles
            | models.PaymentTerminalCrane
            | models.PaymentTerminalAmpeco
            | models.PaymentTerminalNayax
            | models.PaymentTerminalWindcave
            | models.PaymentTerminalPax
            | models.PaymentTerminalWebPortal
            | models.PaymentTerminalAdyenCastles
            | models.PaymentTerminalPrintecCastles
            | UnknownObject,
            "data",
        ),
    ),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/payment-terminals/v1.0/{paymentTerminal}",
    parameters=(Parameter("paymentTerminal", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[
    Operation[
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalCardlinkCastles
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalWindcave
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
        | dict[str, Any]
    ]
] = Operation(
    "GET",
    "/public-api/resources/payment-terminals/v1.0/{paymentTerminal}",
    parameters=(Parameter("paymentTerminal", "path", "simple", explode=False),),
    responses=(
        Response(
            "200",
            "application/json",
            models.PaymentTerminalPayterOnCp
            | models.PaymentTerminalPayterOnLocation
            | models.PaymentTerminalCardlinkCastles
            | models.PaymentTerminalCrane
            | models.PaymentTerminalAmpeco
            | models.PaymentTerminalNayax
            | models.PaymentTerminalWindcave
            | models.PaymentTerminalPax
            | models.PaymentTerminalWebPortal
            | models.PaymentTerminalAdyenCastles
            | models.PaymentTerminalPrintecCastles
            | UnknownObject,
            "data",
        ),
    ),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.PaymentTerminalPage]] = Operation(
    "GET",
    "/public-api/resources/payment-terminals/v1.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.PaymentTerminalPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V1_0: Final[
    Operation[
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalCardlinkCastles
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalWindcave
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
        | dict[str, Any]
    ]
] = Operation(
    "PATCH",
    "/public-api/resources/payment-terminals/v1.0/{paymentTerminal}",
    parameters=(Parameter("paymentTerminal", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response(
            "200",
            "application/json",
            models.PaymentTerminalPayterOnCp
            | models.PaymentTerminalPayterOnLocation
            | models.PaymentTerminalCardlinkCastles
            | models.PaymentTerminalCrane
            | models.PaymentTerminalAmpeco
            | models.PaymentTerminalNayax
            | models.PaymentTerminalWindcave
            | models.PaymentTerminalPax
            | models.PaymentTerminalWebPortal
            | models.PaymentTerminalAdyenCastles
            | models.PaymentTerminalPrintecCastles
            | UnknownObject,
            "data",
        ),
    ),
    security=(("bearerAuth",),),
)


class PaymentTerminals(Resource):
    """The operations of ``client.payment_terminals``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        body: (
            models.PaymentTerminalCreatePayterOnCp
            | models.PaymentTerminalCreatePayterOnLocation
            | models.PaymentTerminalCreatePrintecCastles
            | models.PaymentTerminalCreateCrane
            | models.PaymentTerminalCreateWindcave
            | models.PaymentTerminalCreateNayax
            | models.PaymentTerminalCreatePax
            | models.PaymentTerminalCreateWebPortal
            | models.PaymentTerminalCreateAdyenCastles
        ),
    ) -> (
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalCardlinkCastles
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalWindcave
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
        | dict[str, Any]
    ):
        """Payment Terminals / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/payment-terminals/v1.0``
        """
        return self._call(_CREATE_V1_0, (), body)

    def delete(self, payment_terminal: str) -> None:
        """Payment Terminals / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/payment-terminals/v1.0/{paymentTerminal}``
        """
        return self._call(_DELETE_V1_0, (payment_terminal,))

    def get(
        self,
        payment_terminal: str,
    ) -> (
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalCardlinkCastles
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalWindcave
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
        | dict[str, Any]
    ):
        """Payment Terminals / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/payment-terminals/v1.0/{paymentTerminal}``
        """
        return self._call(_GET_V1_0, (payment_terminal,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.PaymentTerminalFilter | Unset = UNSET,
    ) -> models.PaymentTerminalPage:
        """Payment Terminals / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/payment-terminals/v1.0``
        """
        return self._call(_LIST_V1_0, (page, per_page, filter))

    def update(
        self,
        payment_terminal: str,
        *,
        body: (
            models.PaymentTerminalUpdatePayterOnCp
            | models.PaymentTerminalUpdatePayterOnLocation
            | models.PaymentTerminalUpdateCardlinkCastles
            | models.PaymentTerminalEmbedded
            | models.PaymentTerminalUpdateAmpeco
            | models.PaymentTerminalUpdateNayax
            | models.PaymentTerminalUpdatePax
            | models.PaymentTerminalUpdateWebPortal
            | models.PaymentTerminalUpdateAdyenCastles
        ),
    ) -> (
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalCardlinkCastles
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalWindcave
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
        | dict[str, Any]
    ):
        """Payment Terminals / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/payment-terminals/v1.0/{paymentTerminal}``
        """
        return self._call(_UPDATE_V1_0, (payment_terminal,), body)
