"""How a server offers ``client.transactions``."""

from __future__ import annotations


from .. import models
from .._operations import transactions as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Transactions(Service):
    """What answers ``client.transactions``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V1_0,
        (),
        {
            "sessionId": "session_id",
            "paymentMethod": "payment_method",
            "totalAmount": "total_amount",
            "status": "status",
            "ref": "ref",
            "failureReason": "failure_reason",
        },
    )
    async def create_v1_0(
        self,
        *,
        total_amount: float,
        status: models.TransactionStatus,
        session_id: int | Unset = UNSET,
        payment_method: models.TransactionCreatePaymentMethod | Unset = UNSET,
        ref: str | Unset = UNSET,
        failure_reason: str | Unset = UNSET,
    ) -> models.Transaction | Response[models.Transaction]:
        """Transactions / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/transactions/v1.0``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("transaction",))
    async def get_v1_0(self, transaction: str) -> models.Transaction | Response[models.Transaction]:
        """Transaction / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/transactions/v1.0/{transaction}``
        """
        raise NotImplementedError

    @serves(
        operations.ISSUE_INVOICE_V1_0,
        ("transaction",),
        {"email": "email", "invoiceDetails": "invoice_details"},
    )
    async def issue_invoice_v1_0(
        self,
        transaction: int,
        *,
        email: str,
        invoice_details: models.TransactionInvoiceDetails,
    ) -> None | Response[None]:
        """Transaction / Issue Invoice.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(409): Conflict.
            HTTPError(412): Precondition Failed.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/transactions/v1.0/{transaction}/issue-invoice``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("filter", "page", "per_page", "cursor"))
    async def list_v1_0(
        self,
        *,
        filter: models.TransactionFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.TransactionPage | Response[models.TransactionPage]:
        """Transactions / Listing.

        Raises:
            HTTPError(400): Bad Request.
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/transactions/v1.0``
        """
        raise NotImplementedError

    @serves(operations.RESEND_INVOICE_V1_0, ("transaction",))
    async def resend_invoice_v1_0(self, transaction: int) -> None | Response[None]:
        """Transaction / Resend Invoice.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(409): Conflict.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/transactions/v1.0/{transaction}/resend-invoice``
        """
        raise NotImplementedError

    @serves(operations.UPDATE_PAYMENT_REFERENCE_V1_0, ("transaction",), {"ref": "ref"})
    async def update_payment_reference_v1_0(
        self,
        transaction: int,
        *,
        ref: str,
    ) -> None | Response[None]:
        """Transaction / Update Payment Reference.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/transactions/v1.0/{transaction}/update-payment-reference``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V1_0,
        ("transaction",),
        {
            "paymentMethod": "payment_method",
            "status": "status",
            "totalAmount": "total_amount",
            "ref": "ref",
            "failureReason": "failure_reason",
        },
    )
    async def update_v1_0(
        self,
        transaction: str,
        *,
        status: models.TransactionStatus,
        total_amount: float,
        payment_method: models.TransactionUpdatePaymentMethod | Unset = UNSET,
        ref: str | Unset = UNSET,
        failure_reason: str | Unset = UNSET,
    ) -> models.Transaction | Response[models.Transaction]:
        """Transaction / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/transactions/v1.0/{transaction}``
        """
        raise NotImplementedError
