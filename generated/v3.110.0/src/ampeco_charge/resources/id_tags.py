"""The operations of ``client.id_tags``."""

from __future__ import annotations

import datetime
from typing import Unpack

from .. import models
from .._operations import id_tags as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class IdTags(Resource):
    """The operations of ``client.id_tags``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``reissue_emaid``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> IdTagsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return IdTagsWithRawResponse(IdTags(self._caller.with_raw_response))

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
        **request_options: Unpack[RequestOptions],
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
            operations.CREATE_V2_0,
            request_options,
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

    def delete(self, id_tag: int, **request_options: Unpack[RequestOptions]) -> None:
        """Id Tag / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/id-tags/v2.0/{idTag}``
        """
        return self._call(operations.DELETE_V2_0, request_options, (id_tag,))

    def get(self, id_tag: int, **request_options: Unpack[RequestOptions]) -> models.IdTag:
        """Id Tag / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/id-tags/v2.0/{idTag}``
        """
        return self._call(operations.GET_V2_0, request_options, (id_tag,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.IdTagFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.IdTag, models.IdTagPage]:
        """Id Tags / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/id-tags/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (page, per_page, cursor, filter))

    def reissue_emaid(self, id_tag: int, **request_options: Unpack[RequestOptions]) -> None:
        """Certificate / Reissue an EMAID.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.
            NotImplementedByServerError: 501. Not Implemented.

        ``POST /public-api/actions/id-tag/v1.0/{idTag}/reissue-emaid``
        """
        return self._call(operations.REISSUE_EMAID_V1_0, request_options, (id_tag,))

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
        **request_options: Unpack[RequestOptions],
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
            operations.UPDATE_V2_0,
            request_options,
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


class IdTagsWithRawResponse(WrappedResource):
    """``client.id_tags``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(IdTags.create)
    delete = RawMethod(IdTags.delete)
    get = RawMethod(IdTags.get)
    list = RawMethod(IdTags.list)
    reissue_emaid = RawMethod(IdTags.reissue_emaid)
    update = RawMethod(IdTags.update)
