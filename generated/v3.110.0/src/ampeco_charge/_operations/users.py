"""What ``client.users`` calls."""

from __future__ import annotations

from typing import Any, Final

from .. import models
from .._runtime.models import UnknownObject
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

INVOICE_DETAILS__CREATE_V1_0: Final[
    Operation[
        models.UserInvoiceDetailAmpecoInvoiceManager
        | models.UserInvoiceDetailCardcomInvoiceManager
        | models.UserInvoiceDetailSoftOneInvoiceManager
        | models.UserInvoiceDetailEcpayInvoiceManager
        | dict[str, Any]
    ]
] = Operation(
    "POST",
    "/public-api/resources/users/v1.0/{user}/invoice-details",
    parameters=(Parameter("user", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response(
            "200",
            "application/json",
            lambda: models.UserInvoiceDetailAmpecoInvoiceManager
            | models.UserInvoiceDetailCardcomInvoiceManager
            | models.UserInvoiceDetailSoftOneInvoiceManager
            | models.UserInvoiceDetailEcpayInvoiceManager
            | UnknownObject,
        ),
    ),
    security=(("bearerAuth",),),
)
INVOICE_DETAILS__GET_V1_0: Final[
    Operation[
        models.UserInvoiceDetailAmpecoInvoiceManager
        | models.UserInvoiceDetailCardcomInvoiceManager
        | models.UserInvoiceDetailSoftOneInvoiceManager
        | models.UserInvoiceDetailEcpayInvoiceManager
        | dict[str, Any]
    ]
] = Operation(
    "GET",
    "/public-api/resources/users/v1.0/{user}/invoice-details",
    parameters=(Parameter("user", "path", "simple", explode=False),),
    responses=(
        Response(
            "200",
            "application/json",
            lambda: models.UserInvoiceDetailAmpecoInvoiceManager
            | models.UserInvoiceDetailCardcomInvoiceManager
            | models.UserInvoiceDetailSoftOneInvoiceManager
            | models.UserInvoiceDetailEcpayInvoiceManager
            | UnknownObject,
        ),
    ),
    security=(("bearerAuth",),),
)
PAYMENT_METHODS__CREATE_V1_0: Final[
    Operation[
        models.TransactionBasedPaymentMethodSetup
        | models.StripeSetupIntentPaymentMethod
        | dict[str, Any]
        | models.UserPaymentMethod
    ]
] = Operation(
    "POST",
    "/public-api/resources/users/v1.0/{user}/payment-methods",
    parameters=(Parameter("user", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json", required=False),),
    responses=(
        Response(
            "200",
            "application/json",
            lambda: models.TransactionBasedPaymentMethodSetup
            | models.StripeSetupIntentPaymentMethod
            | UnknownObject,
        ),
        Response("201", "application/json", lambda: models.UserPaymentMethod, "data"),
    ),
    security=(("bearerAuth",),),
)
PAYMENT_METHODS__DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}",
    parameters=(
        Parameter("user", "path", "simple", explode=False),
        Parameter("paymentMethodId", "path", "simple", explode=False),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
PAYMENT_METHODS__GET_V1_0: Final[Operation[models.UserPaymentMethod]] = Operation(
    "GET",
    "/public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}",
    parameters=(
        Parameter("user", "path", "simple", explode=False),
        Parameter("paymentMethodId", "path", "simple", explode=False),
    ),
    responses=(Response("200", "application/json", lambda: models.UserPaymentMethod, "data"),),
    security=(("bearerAuth",),),
)
PAYMENT_METHODS__LIST_V1_0: Final[
    Listing[models.UserPaymentMethod, models.UserPaymentMethodPage]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/users/v1.0/{user}/payment-methods",
        parameters=(
            Parameter("user", "path", "simple", explode=False),
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.UserPaymentMethodPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
PAYMENT_METHODS__UPDATE_V1_0: Final[Operation[models.UserPaymentMethod]] = Operation(
    "PATCH",
    "/public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}",
    parameters=(
        Parameter("user", "path", "simple", explode=False),
        Parameter("paymentMethodId", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.UserPaymentMethod, "data"),),
    security=(("bearerAuth",),),
)
ACTIVATE_SUBSCRIPTION_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/users/v1.0/{user}/activate-subscription",
    parameters=(Parameter("user", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
ADD_BALANCE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/users/v1.0/{user}/add-balance",
    parameters=(Parameter("user", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
APPLY_CUSTOM_FEE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/users/v1.0/{user}/apply-custom-fee",
    parameters=(Parameter("user", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
CANCEL_SUBSCRIPTION_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/users/v1.0/{user}/cancel-subscription",
    parameters=(Parameter("user", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
CHANGE_STATUS_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/users/v1.0/{user}/change-status",
    parameters=(Parameter("user", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
CLEAR_SUBSCRIPTION_AMOUNT_DUE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/users/v1.0/{user}/clear-subscription-amount-due",
    parameters=(Parameter("user", "path", "simple", explode=False),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
CREATE_V1_0: Final[Operation[models.User]] = Operation(
    "POST",
    "/public-api/resources/users/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.User, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/users/v1.0/{user}",
    parameters=(
        Parameter("user", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
EXPORT_ALL_PRIVATE_DATA_V2_0: Final[Operation[models.UserExportAllPrivateDataResult]] = Operation(
    "GET",
    "/public-api/actions/users/v2.0/{user}/export-all-private-data",
    parameters=(Parameter("user", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.UserExportAllPrivateDataResult),),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[Operation[models.UserDetails]] = Operation(
    "GET",
    "/public-api/resources/users/v1.0/{user}",
    parameters=(
        Parameter("user", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("withAmountDue", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", lambda: models.UserDetails, "data"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.User, models.UserPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/users/v1.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.UserFilter,
            ),
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
            Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
        ),
        responses=(Response("200", "application/json", lambda: models.UserPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        page="page",
        empty_cursor=True,
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
        last_page=("meta", "last_page"),
    ),
)
REDEEM_VOUCHER_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/users/v2.0/{user}/redeem-voucher",
    parameters=(Parameter("user", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
UPDATE_V1_0: Final[Operation[models.User]] = Operation(
    "PATCH",
    "/public-api/resources/users/v1.0/{user}",
    parameters=(
        Parameter("user", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.User, "data"),),
    security=(("bearerAuth",),),
)
