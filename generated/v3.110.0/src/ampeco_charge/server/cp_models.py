"""How a server offers ``client.cp_models``."""

from __future__ import annotations


from .. import models
from .._operations import cp_models as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class CpModels(Service):
    """What answers ``client.cp_models``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V1_0,
        (),
        {
            "name": "name",
            "vendorId": "vendor_id",
            "userManual": "user_manual",
            "installerManual": "installer_manual",
        },
    )
    async def create_v1_0(
        self,
        *,
        name: str,
        vendor_id: int,
        user_manual: str | Unset = UNSET,
        installer_manual: str | Unset = UNSET,
    ) -> models.ChargePointModel | Response[models.ChargePointModel]:
        """Charge Point Model / Create.

        Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/cp-models/v1.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("model_id",))
    async def delete_v1_0(self, model_id: int) -> None | Response[None]:
        """Charge Point Model / Delete.

        Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``DELETE /public-api/resources/cp-models/v1.0/{modelId}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("model_id",))
    async def get_v1_0(
        self,
        model_id: int,
    ) -> models.ChargePointModel | Response[models.ChargePointModel]:
        """Charge Point Model / Read.

        Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/cp-models/v1.0/{modelId}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("page", "per_page", "filter"))
    async def list_v1_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.ChargePointModelFilter | Unset = UNSET,
    ) -> models.CpModelPage | Response[models.CpModelPage]:
        """Charge Point Models / Listing.

        Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``GET /public-api/resources/cp-models/v1.0``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V1_0,
        ("model_id",),
        {
            "name": "name",
            "vendorId": "vendor_id",
            "userManual": "user_manual",
            "installerManual": "installer_manual",
        },
    )
    async def update_v1_0(
        self,
        model_id: int,
        *,
        name: str | Unset = UNSET,
        vendor_id: int | Unset = UNSET,
        user_manual: str | Unset = UNSET,
        installer_manual: str | Unset = UNSET,
    ) -> models.ChargePointModel | Response[models.ChargePointModel]:
        """Charge Point Model / Update.

        Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/cp-models/v1.0/{modelId}``
        """
        raise NotImplementedError
