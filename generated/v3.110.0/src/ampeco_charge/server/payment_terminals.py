"""How a server offers ``client.payment_terminals``."""

from __future__ import annotations

from typing import Any

from .. import models
from .._operations import payment_terminals as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class PaymentTerminals(Service):
    """What answers ``client.payment_terminals``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.CREATE_V1_0, (), "body")
    async def create_v1_0(
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
        | Response[
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
    ):
        """Payment Terminals / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/payment-terminals/v1.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("payment_terminal",))
    async def delete_v1_0(self, payment_terminal: str) -> None | Response[None]:
        """Payment Terminals / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/payment-terminals/v1.0/{paymentTerminal}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("payment_terminal",))
    async def get_v1_0(
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
        | Response[
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
    ):
        """Payment Terminals / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/payment-terminals/v1.0/{paymentTerminal}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("page", "per_page", "filter"))
    async def list_v1_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.PaymentTerminalFilter | Unset = UNSET,
    ) -> models.PaymentTerminalPage | Response[models.PaymentTerminalPage]:
        """Payment Terminals / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/payment-terminals/v1.0``
        """
        raise NotImplementedError

    @serves(operations.UPDATE_V1_0, ("payment_terminal",), "body")
    async def update_v1_0(
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
        | Response[
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
    ):
        """Payment Terminals / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/payment-terminals/v1.0/{paymentTerminal}``
        """
        raise NotImplementedError
