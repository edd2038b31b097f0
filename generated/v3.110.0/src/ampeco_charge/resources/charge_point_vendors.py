"""The operations of ``client.charge_point_vendors``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V1_0: Final[Operation[models.ChargePointVendor]] = Operation(
    "POST",
    "/public-api/resources/charge-point-vendors/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.ChargePointVendor, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/charge-point-vendors/v1.0/{vendorId}",
    parameters=(Parameter("vendorId", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.ChargePointVendor]] = Operation(
    "GET",
    "/public-api/resources/charge-point-vendors/v1.0/{vendorId}",
    parameters=(Parameter("vendorId", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.ChargePointVendor, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.ChargePointVendorPage]] = Operation(
    "GET",
    "/public-api/resources/charge-point-vendors/v1.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.ChargePointVendorPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V1_0: Final[Operation[models.ChargePointVendor]] = Operation(
    "PATCH",
    "/public-api/resources/charge-point-vendors/v1.0/{vendorId}",
    parameters=(Parameter("vendorId", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.ChargePointVendor, "data"),),
    security=(("bearerAuth",),),
)


class ChargePointVendors(Resource):
    """The operations of ``client.charge_point_vendors``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(self, *, name: str) -> models.ChargePointVendor:
        """Charge Point Vendor / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/charge-point-vendors/v1.0``
        """
        return self._call(_CREATE_V1_0, (), {"name": name})

    def delete(self, vendor_id: int) -> None:
        """Charge Point Vendor / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/charge-point-vendors/v1.0/{vendorId}``
        """
        return self._call(_DELETE_V1_0, (vendor_id,))

    def get(self, vendor_id: int) -> models.ChargePointVendor:
        """Charge Point Vendor / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-point-vendors/v1.0/{vendorId}``
        """
        return self._call(_GET_V1_0, (vendor_id,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.ChargePointVendorPage:
        """Charge Point Vendors / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/charge-point-vendors/v1.0``
        """
        return self._call(_LIST_V1_0, (page, per_page))

    def update(self, vendor_id: int, *, name: str | Unset = UNSET) -> models.ChargePointVendor:
        """Charge Point Vendor / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/charge-point-vendors/v1.0/{vendorId}``
        """
        return self._call(_UPDATE_V1_0, (vendor_id,), {"name": name})
