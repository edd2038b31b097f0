"""The operations of ``client.rfid_tags``."""

from __future__ import annotations

import datetime
from typing import Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import rfid_tags as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class RfidTags(Resource):
    """The operations of ``client.rfid_tags``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> RfidTagsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return RfidTagsWithRawResponse(RfidTags(self._caller.with_raw_response))

    @deprecated("The API deprecates this operation", category=None)
    def create(
        self,
        *,
        rfid_tag_uid: str,
        status: models.IdTagStatus,
        rfid_label: str | None | Unset = UNSET,
        expire_at: datetime.date | None | Unset = UNSET,
        user_id: int | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
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
            operations.CREATE_V1_0,
            request_options,
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
    def delete(self, rfid_tag: int, **request_options: Unpack[RequestOptions]) -> None:
        """RFID Tag / Delete.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/rfid-tags/v1.0/{rfidTag}``
        """
        return self._call(operations.DELETE_V1_0, request_options, (rfid_tag,))

    @deprecated("The API deprecates this operation", category=None)
    def get(self, rfid_tag: int, **request_options: Unpack[RequestOptions]) -> models.RfidTag:
        """RFID Tag / Read.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/rfid-tags/v1.0/{rfidTag}``
        """
        return self._call(operations.GET_V1_0, request_options, (rfid_tag,))

    @deprecated("The API deprecates this operation", category=None)
    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        filter: models.RfidTagFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.RfidTag, models.RfidTagPage]:
        """RFID Tags / Listing.

        Deprecated.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/rfid-tags/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (page, per_page, cursor, filter))

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
        **request_options: Unpack[RequestOptions],
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
            operations.UPDATE_V1_0,
            request_options,
            (rfid_tag,),
            {
                "rfidTagUid": rfid_tag_uid,
                "rfidLabel": rfid_label,
                "expireAt": expire_at,
                "status": status,
                "userId": user_id,
            },
        )


class RfidTagsWithRawResponse(WrappedResource):
    """``client.rfid_tags``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(RfidTags.create)
    delete = RawMethod(RfidTags.delete)
    get = RawMethod(RfidTags.get)
    list = RawMethod(RfidTags.list)
    update = RawMethod(RfidTags.update)
