"""How a server offers ``client.cp_vendors``."""

from __future__ import annotations


from .. import models
from .._operations import cp_vendors as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class CpVendors(Service):
    """What answers ``client.cp_vendors``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.CREATE_V1_0, (), {"name": "name"})
    async def create_v1_0(
        self,
        *,
        name: str,
    ) -> models.ChargePointVendor | Response[models.ChargePointVendor]:
        """Charge Point Vendor / Create.

        Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/cp-vendors/v1.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("vendor_id",))
    async def delete_v1_0(self, vendor_id: int) -> None | Response[None]:
        """Charge Point Vendor / Delete.

        Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``DELETE /public-api/resources/cp-vendors/v1.0/{vendorId}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("vendor_id",))
    async def get_v1_0(
        self,
        vendor_id: int,
    ) -> models.ChargePointVendor | Response[models.ChargePointVendor]:
        """Charge Point Vendor / Read.

        Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/cp-vendors/v1.0/{vendorId}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("page", "per_page"))
    async def list_v1_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.CpVendorPage | Response[models.CpVendorPage]:
        """Charge Point Vendors / Listing.

        Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``GET /public-api/resources/cp-vendors/v1.0``
        """
        raise NotImplementedError

    @serves(operations.UPDATE_V1_0, ("vendor_id",), {"name": "name"})
    async def update_v1_0(
        self,
        vendor_id: int,
        *,
        name: str | Unset = UNSET,
    ) -> models.ChargePointVendor | Response[models.ChargePointVendor]:
        """Charge Point Vendor / Update.

        Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/cp-vendors/v1.0/{vendorId}``
        """
        raise NotImplementedError
