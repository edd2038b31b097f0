"""How a server offers ``client.vendor_error_codes``."""

from __future__ import annotations


from .. import models
from .._operations import vendor_error_codes as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class VendorErrorCodes(Service):
    """What answers ``client.vendor_error_codes``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V2_0,
        (),
        {
            "vendorId": "vendor_id",
            "errorCode": "error_code",
            "errorCodeDescription": "error_code_description",
            "errorCodeCustomerAction": "error_code_customer_action",
        },
    )
    async def create_v2_0(
        self,
        *,
        vendor_id: str,
        error_code: str,
        error_code_description: str | None | Unset = UNSET,
        error_code_customer_action: str | None | Unset = UNSET,
    ) -> models.VendorErrorCode | Response[models.VendorErrorCode]:
        """Vendor Error Code / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/vendor-error-codes/v2.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V2_0, ("vendor_error_code",))
    async def delete_v2_0(self, vendor_error_code: int) -> None | Response[None]:
        """Vendor Error Code / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_0, ("vendor_error_code",))
    async def get_v2_0(
        self,
        vendor_error_code: int,
    ) -> models.VendorErrorCode | Response[models.VendorErrorCode]:
        """Vendor Error Code / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("page", "per_page"))
    async def list_v2_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.VendorErrorCodePage | Response[models.VendorErrorCodePage]:
        """Vendor Error Codes / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/vendor-error-codes/v2.0``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V2_0,
        ("vendor_error_code",),
        {
            "vendorId": "vendor_id",
            "errorCode": "error_code",
            "errorCodeDescription": "error_code_description",
            "errorCodeCustomerAction": "error_code_customer_action",
        },
    )
    async def update_v2_0(
        self,
        vendor_error_code: int,
        *,
        vendor_id: str,
        error_code: str,
        error_code_description: str | None | Unset = UNSET,
        error_code_customer_action: str | None | Unset = UNSET,
    ) -> models.VendorErrorCode | Response[models.VendorErrorCode]:
        """Vendor Error Code / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}``
        """
        raise NotImplementedError
