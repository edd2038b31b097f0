"""The operations of ``client.rfid_tags``."""

from __future__ import annotations

import datetime
from typing import Final

from typing_extensions import deprecated

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V1_0: Final[Operation[models.RfidTag]] = Operation(
    "POST",
    "/public-api/resources/rfid-tags/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.RfidTag, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/rfid-tags/v1.0/{rfidTag}",
    parameters=(Parameter("rfidTag", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.RfidTag]] = Operation(
    "GET",
    "/public-api/resources/rfid-tags/v1.0/{rfidTag}",
    parameters=(Parameter("rfidTag", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.RfidTag, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.RfidTagPage]] = Operation(
    "GET",
    "/public-api/resources/rfid-tags/v1.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.RfidTagPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V1_0: Final[Operation[models.RfidTag]] = Operation(
    "PATCH",
    "/public-api/resources/rfid-tags/v1.0/{rfidTag}",
    parameters=(Parameter("rfidTag", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.RfidTag, "data"),),
    security=(("bearerAuth",),),
)


class RfidTags(Resource):
    """The operations of ``client.rfid_tags``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @deprecated("The API deprecates this operation", category=None)
    def create(
        self,
        *,
        rfid_tag_uid: str,
        status: models.IdTagStatus,
        rfid_label: str | None | Unset = UNSET,
        expire_at: datetime.date | None | Unset = UNSET,
        user_id: int | None | Unset = UNSET,
    ) -> models.RfidTag:
        """RFID Tag / Create.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/rfid-tags/v1.0``
        """
        return self._call(
            _CREATE_V1_0,
            (),
            {
                "rfidTagUid": rfid_tag_uid,
                "rfidLabel": rfid_label,
                "expireAt": expire_at,
                "status": status,
                "userId": user_id,
            },
        )

    @deprecated("The API deprecates this operation", category=None)
    def delete(self, rfid_tag: int) -> None:
        """RFID Tag / Delete.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/rfid-tags/v1.0/{rfidTag}``
        """
        return self._call(_DELETE_V1_0, (rfid_tag,))

    @deprecated("The API deprecates this operation", category=None)
    def get(self, rfid_tag: int) -> models.RfidTag:
        """RFID Tag / Read.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/rfid-tags/v1.0/{rfidTag}``
        """
        return self._call(_GET_V1_0, (rfid_tag,))

    @deprecated("The API deprecates this operation", category=None)
    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.RfidTagFilter | Unset = UNSET,
    ) -> models.RfidTagPage:
        """RFID Tags / Listing.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/rfid-tags/v1.0``
        """
        return self._call(_LIST_V1_0, (page, per_page, cursor, filter))

    @deprecated("The API deprecates this operation", category=None)
    def update(
        self,
        rfid_tag: int,
        *,
        rfid_tag_uid: str,
        status: models.IdTagStatus,
        rfid_label: str | None | Unset = UNSET,
        expire_at: datetime.date | None | Unset = UNSET,
        user_id: int | None | Unset = UNSET,
    ) -> models.RfidTag:
        """RFID Tag / Update.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/rfid-tags/v1.0/{rfidTag}``
        """
        return self._call(
            _UPDATE_V1_0,
            (rfid_tag,),
            {
                "rfidTagUid": rfid_tag_uid,
                "rfidLabel": rfid_label,
                "expireAt": expire_at,
                "status": status,
                "userId": user_id,
            },
        )
