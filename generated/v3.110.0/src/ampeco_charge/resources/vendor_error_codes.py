"""The operations of ``client.vendor_error_codes``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V2_0: Final[Operation[models.VendorErrorCode]] = Operation(
    "POST",
    "/public-api/resources/vendor-error-codes/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.VendorErrorCode, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}",
    parameters=(Parameter("vendorErrorCode", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V2_0: Final[Operation[models.VendorErrorCode]] = Operation(
    "GET",
    "/public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}",
    parameters=(Parameter("vendorErrorCode", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.VendorErrorCode, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.VendorErrorCodePage]] = Operation(
    "GET",
    "/public-api/resources/vendor-error-codes/v2.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.VendorErrorCodePage),),
    security=(("bearerAuth",),),
)
_UPDATE_V2_0: Final[Operation[models.VendorErrorCode]] = Operation(
    "PATCH",
    "/public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}",
    parameters=(Parameter("vendorErrorCode", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.VendorErrorCode, "data"),),
    security=(("bearerAuth",),),
)


class VendorErrorCodes(Resource):
    """The operations of ``client.vendor_error_codes``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        vendor_id: str,
        error_code: str,
        error_code_description: str | None | Unset = UNSET,
        error_code_customer_action: str | None | Unset = UNSET,
    ) -> models.VendorErrorCode:
        """Vendor Error Code / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/vendor-error-codes/v2.0``
        """
        return self._call(
            _CREATE_V2_0,
            (),
            {
                "vendorId": vendor_id,
                "errorCode": error_code,
                "errorCodeDescription": error_code_description,
                "errorCodeCustomerAction": error_code_customer_action,
            },
        )

    def delete(self, vendor_error_code: int) -> None:
        """Vendor Error Code / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}``
        """
        return self._call(_DELETE_V2_0, (vendor_error_code,))

    def get(self, vendor_error_code: int) -> models.VendorErrorCode:
        """Vendor Error Code / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}``
        """
        return self._call(_GET_V2_0, (vendor_error_code,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.VendorErrorCodePage:
        """Vendor Error Codes / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/vendor-error-codes/v2.0``
        """
        return self._call(_LIST_V2_0, (page, per_page))

    def update(
        self,
        vendor_error_code: int,
        *,
        vendor_id: str,
        error_code: str,
        error_code_description: str | None | Unset = UNSET,
        error_code_customer_action: str | None | Unset = UNSET,
    ) -> models.VendorErrorCode:
        """Vendor Error Code / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}``
        """
        return self._call(
            _UPDATE_V2_0,
            (vendor_error_code,),
            {
                "vendorId": vendor_id,
                "errorCode": error_code,
                "errorCodeDescription": error_code_description,
                "errorCodeCustomerAction": error_code_customer_action,
            },
        )
