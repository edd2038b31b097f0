"""How a server offers ``client.rfid_tags``."""

from __future__ import annotations

import datetime

from .. import models
from .._operations import rfid_tags as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class RfidTags(Service):
    """What answers ``client.rfid_tags``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V1_0,
        (),
        {
            "rfidTagUid": "rfid_tag_uid",
            "rfidLabel": "rfid_label",
            "expireAt": "expire_at",
            "status": "status",
            "userId": "user_id",
        },
    )
    async def create_v1_0(
        self,
        *,
        rfid_tag_uid: str,
        status: models.IdTagStatus,
        rfid_label: str | None | Unset = UNSET,
        expire_at: datetime.date | None | Unset = UNSET,
        user_id: int | None | Unset = UNSET,
    ) -> models.RfidTag | Response[models.RfidTag]:
        """RFID Tag / Create.

        Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/rfid-tags/v1.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("rfid_tag",))
    async def delete_v1_0(self, rfid_tag: int) -> None | Response[None]:
        """RFID Tag / Delete.

        Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/rfid-tags/v1.0/{rfidTag}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("rfid_tag",))
    async def get_v1_0(self, rfid_tag: int) -> models.RfidTag | Response[models.RfidTag]:
        """RFID Tag / Read.

        Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/rfid-tags/v1.0/{rfidTag}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("page", "per_page", "cursor", "filter"))
    async def list_v1_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.RfidTagFilter | Unset = UNSET,
    ) -> models.RfidTagPage | Response[models.RfidTagPage]:
        """RFID Tags / Listing.

        Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/rfid-tags/v1.0``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V1_0,
        ("rfid_tag",),
        {
            "rfidTagUid": "rfid_tag_uid",
            "rfidLabel": "rfid_label",
            "expireAt": "expire_at",
            "status": "status",
            "userId": "user_id",
        },
    )
    async def update_v1_0(
        self,
        rfid_tag: int,
        *,
        rfid_tag_uid: str,
        status: models.IdTagStatus,
        rfid_label: str | None | Unset = UNSET,
        expire_at: datetime.date | None | Unset = UNSET,
        user_id: int | None | Unset = UNSET,
    ) -> models.RfidTag | Response[models.RfidTag]:
        """RFID Tag / Update.

        Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/rfid-tags/v1.0/{rfidTag}``
        """
        raise NotImplementedError
