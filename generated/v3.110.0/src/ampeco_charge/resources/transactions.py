"""The operations of ``client.transactions``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V1_0: Final[Operation[models.Transaction]] = Operation(
    "POST",
    "/public-api/resources/transactions/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.Transaction, "data"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.Transaction]] = Operation(
    "GET",
    "/public-api/resources/transactions/v1.0/{transaction}",
    parameters=(Parameter("transaction", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.Transaction),),
    security=(("bearerAuth",),),
)
_ISSUE_INVOICE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/transactions/v1.0/{transaction}/issue-invoice",
    parameters=(Parameter("transaction", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.TransactionPage]] = Operation(
    "GET",
    "/public-api/resources/transactions/v1.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.TransactionPage),),
    security=(("bearerAuth",),),
)
_RESEND_INVOICE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/transactions/v1.0/{transaction}/resend-invoice",
    parameters=(Parameter("transaction", "path", "simple", explode=False),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_UPDATE_V1_0: Final[Operation[models.Transaction]] = Operation(
    "PATCH",
    "/public-api/resources/transactions/v1.0/{transaction}",
    parameters=(Parameter("transaction", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.Transaction, "data"),),
    security=(("bearerAuth",),),
)
_UPDATE_PAYMENT_REFERENCE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/transactions/v1.0/{transaction}/update-payment-reference",
    parameters=(Parameter("transaction", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)


class Transactions(Resource):
    """The operations of ``client.transactions``.

    Methods: ``create``, ``get``, ``issue_invoice``, ``list``, ``resend_invoice``, ``update``,
    ``update_payment_reference``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        total_amount: float,
        status: models.TransactionStatus,
        session_id: int | Unset = UNSET,
        payment_method: models.TransactionCreatePaymentMethod | Unset = UNSET,
        ref: str | Unset = UNSET,
        failure_reason: str | Unset = UNSET,
    ) -> models.Transaction:
        """Transactions / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/transactions/v1.0``
        """
        return self._call(
            _CREATE_V1_0,
            (),
            {
                "sessionId": session_id,
                "paymentMethod": payment_method,
                "totalAmount": total_amount,
                "status": status,
                "ref": ref,
                "failureReason": failure_reason,
            },
        )

    def get(self, transaction: str) -> models.Transaction:
        """Transaction / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/transactions/v1.0/{transaction}``
        """
        return self._call(_GET_V1_0, (transaction,))

    def issue_invoice(
        self,
        transaction: int,
        *,
        email: str,
        invoice_details: models.TransactionInvoiceDetails,
    ) -> None:
        """Transaction / Issue Invoice.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ConflictError: 409. Conflict.
            PreconditionFailedError: 412. Precondition Failed.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/transactions/v1.0/{transaction}/issue-invoice``
        """
        return self._call(
            _ISSUE_INVOICE_V1_0,
            (transaction,),
            {"email": email, "invoiceDetails": invoice_details},
        )

    def list(
        self,
        *,
        filter: models.TransactionFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.TransactionPage:
        """Transactions / Listing.

        Raises:
            BadRequestError: 400. Bad Request.
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/transactions/v1.0``
        """
        return self._call(_LIST_V1_0, (filter, page, per_page, cursor))

    def resend_invoice(self, transaction: int) -> None:
        """Transaction / Resend Invoice.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ConflictError: 409. Conflict.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/transactions/v1.0/{transaction}/resend-invoice``
        """
        return self._call(_RESEND_INVOICE_V1_0, (transaction,))

    def update(
        self,
        transaction: str,
        *,
        status: models.TransactionStatus,
        total_amount: float,
        payment_method: models.TransactionUpdatePaymentMethod | Unset = UNSET,
        ref: str | Unset = UNSET,
        failure_reason: str | Unset = UNSET,
    ) -> models.Transaction:
        """Transaction / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/transactions/v1.0/{transaction}``
        """
        return self._call(
            _UPDATE_V1_0,
            (transaction,),
            {
                "paymentMethod": payment_method,
                "status": status,
                "totalAmount": total_amount,
                "ref": ref,
                "failureReason": failure_reason,
            },
        )

    def update_payment_reference(self, transaction: int, *, ref: str) -> None:
        """Transaction / Update Payment Reference.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/transactions/v1.0/{transaction}/update-payment-reference``
        """
        return self._call(_UPDATE_PAYMENT_REFERENCE_V1_0, (transaction,), {"ref": ref})
