"""The operations of ``client.id_tags``."""

from __future__ import annotations

import datetime
from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V2_0: Final[Operation[models.IdTagUpdated]] = Operation(
    "POST",
    "/public-api/resources/id-tags/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.IdTagUpdated, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/id-tags/v2.0/{idTag}",
    parameters=(Parameter("idTag", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V2_0: Final[Operation[models.IdTag]] = Operation(
    "GET",
    "/public-api/resources/id-tags/v2.0/{idTag}",
    parameters=(Parameter("idTag", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.IdTag, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.IdTagPage]] = Operation(
    "GET",
    "/public-api/resources/id-tags/v2.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.IdTagPage),),
    security=(("bearerAuth",),),
)
_REISSUE_EMAID_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/id-tag/v1.0/{idTag}/reissue-emaid",
    parameters=(Parameter("idTag", "path", "simple", explode=False),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_UPDATE_V2_0: Final[Operation[models.IdTagUpdated]] = Operation(
    "PATCH",
    "/public-api/resources/id-tags/v2.0/{idTag}",
    parameters=(Parameter("idTag", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.IdTagUpdated, "data"),),
    security=(("bearerAuth",),),
)


class IdTags(Resource):
    """The operations of ``client.id_tags``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``reissue_emaid``, ``update``.
    """

    __slots__ = ()

    def create(
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
    ) -> models.IdTagUpdated:
        """Id Tag / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/id-tags/v2.0``
        """
        return self._call(
            _CREATE_V2_0,
            (),
            {
                "idTagUid": id_tag_uid,
                "idLabel": id_label,
                "expireAt": expire_at,
                "status": status,
                "type": type,
                "vehicleType": vehicle_type,
                "paymentMethodId": payment_method_id,
                "userId": user_id,
                "externalId": external_id,
                "partnerId": partner_id,
            },
        )

    def delete(self, id_tag: int) -> None:
        """Id Tag / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/id-tags/v2.0/{idTag}``
        """
        return self._call(_DELETE_V2_0, (id_tag,))

    def get(self, id_tag: int) -> models.IdTag:
        """Id Tag / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/id-tags/v2.0/{idTag}``
        """
        return self._call(_GET_V2_0, (id_tag,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.IdTagFilter | Unset = UNSET,
    ) -> models.IdTagPage:
        """Id Tags / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/id-tags/v2.0``
        """
        return self._call(_LIST_V2_0, (page, per_page, cursor, filter))

    def reissue_emaid(self, id_tag: int) -> None:
        """Certificate / Reissue an EMAID.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.
            NotImplementedByServerError: 501. Not Implemented.

        ``POST /public-api/actions/id-tag/v1.0/{idTag}/reissue-emaid``
        """
        return self._call(_REISSUE_EMAID_V1_0, (id_tag,))

    def update(
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
    ) -> models.IdTagUpdated:
        """Id Tag / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/id-tags/v2.0/{idTag}``
        """
        return self._call(
            _UPDATE_V2_0,
            (id_tag,),
            {
                "idTagUid": id_tag_uid,
                "idLabel": id_label,
                "expireAt": expire_at,
                "status": status,
                "type": type,
                "vehicleType": vehicle_type,
                "paymentMethodId": payment_method_id,
                "userId": user_id,
                "externalId": external_id,
                "partnerId": partner_id,
            },
        )
