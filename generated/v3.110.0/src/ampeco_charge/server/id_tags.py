"""How a server offers ``client.id_tags``."""

from __future__ import annotations

import datetime

from .. import models
from .._operations import id_tags as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class IdTags(Service):
    """What answers ``client.id_tags``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V2_0,
        (),
        {
            "idTagUid": "id_tag_uid",
            "idLabel": "id_label",
            "expireAt": "expire_at",
            "status": "status",
            "type": "type",
            "vehicleType": "vehicle_type",
            "paymentMethodId": "payment_method_id",
            "userId": "user_id",
            "externalId": "external_id",
            "partnerId": "partner_id",
        },
    )
    async def create_v2_0(
        self,
        *,
        id_tag_uid: str,
        status: models.IdTagStatus,
        type: models.IdTagUpdatedType,
        id_label: str | None | Unset = UNSET,
        expire_at: datetime.datetime | None | Unset = UNSET,
        vehicle_type: models.IdTagVehicleType | None | Unset = UNSET,
        payment_method_id: str | None | Unset = UNSET,
        user_id: int | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        partner_id: int | Unset = UNSET,
    ) -> models.IdTagUpdated | Response[models.IdTagUpdated]:
        """Id Tag / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/id-tags/v2.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V2_0, ("id_tag",))
    async def delete_v2_0(self, id_tag: int) -> None | Response[None]:
        """Id Tag / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/id-tags/v2.0/{idTag}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_0, ("id_tag",))
    async def get_v2_0(self, id_tag: int) -> models.IdTag | Response[models.IdTag]:
        """Id Tag / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/id-tags/v2.0/{idTag}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("page", "per_page", "cursor", "filter"))
    async def list_v2_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.IdTagFilter | Unset = UNSET,
    ) -> models.IdTagPage | Response[models.IdTagPage]:
        """Id Tags / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/id-tags/v2.0``
        """
        raise NotImplementedError

    @serves(operations.REISSUE_EMAID_V1_0, ("id_tag",))
    async def reissue_emaid_v1_0(self, id_tag: int) -> None | Response[None]:
        """Certificate / Reissue an EMAID.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.
            HTTPError(501): Not Implemented.

        ``POST /public-api/actions/id-tag/v1.0/{idTag}/reissue-emaid``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V2_0,
        ("id_tag",),
        {
            "idTagUid": "id_tag_uid",
            "idLabel": "id_label",
            "expireAt": "expire_at",
            "status": "status",
            "type": "type",
            "vehicleType": "vehicle_type",
            "paymentMethodId": "payment_method_id",
            "userId": "user_id",
            "externalId": "external_id",
            "partnerId": "partner_id",
        },
    )
    async def update_v2_0(
        self,
        id_tag: int,
        *,
        id_tag_uid: str | Unset = UNSET,
        id_label: str | None | Unset = UNSET,
        expire_at: datetime.datetime | None | Unset = UNSET,
        status: models.IdTagStatus | Unset = UNSET,
        type: models.IdTagUpdatedType | Unset = UNSET,
        vehicle_type: models.IdTagVehicleType | None | Unset = UNSET,
        payment_method_id: str | None | Unset = UNSET,
        user_id: int | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        partner_id: int | None | Unset = UNSET,
    ) -> models.IdTagUpdated | Response[models.IdTagUpdated]:
        """Id Tag / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/id-tags/v2.0/{idTag}``
        """
        raise NotImplementedError
