"""The operations of ``client.partner_invites``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import partner_invites as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncPartnerInvites(AsyncResource):
    """The operations of ``client.partner_invites``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncPartnerInvitesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncPartnerInvitesWithRawResponse(
            AsyncPartnerInvites(self._caller.with_raw_response),
        )

    async def create(
        self,
        *,
        partner_id: int,
        send_via_email: bool | Unset = UNSET,
        email: str | Unset = UNSET,
        language: str | Unset = UNSET,
        options: models.PartnerInviteOptions | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.PartnerInvite:
        """Partner Invite / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/partner-invites/v1.0``
        """
        return await self._call(
            operations.CREATE_V1_0,
            request_options,
            (),
            {
                "partnerId": partner_id,
                "sendViaEmail": send_via_email,
                "email": email,
                "language": language,
                "options": options,
            },
        )

    async def delete(self, partner_invite: int, **request_options: Unpack[RequestOptions]) -> None:
        """Partner Invite / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/partner-invites/v1.0/{partnerInvite}``
        """
        return await self._call(operations.DELETE_V1_0, request_options, (partner_invite,))

    async def get(
        self,
        partner_invite: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.PartnerInvite:
        """Partner Invite / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partner-invites/v1.0/{partnerInvite}``
        """
        return await self._call(operations.GET_V1_0, request_options, (partner_invite,))

    def list(
        self,
        *,
        filter: models.PartnerInviteFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.PartnerInvite, models.PartnerInvitePage]:
        """Partner Invites / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partner-invites/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, page, per_page))

    async def update(
        self,
        partner_invite: int,
        *,
        partner_id: int | Unset = UNSET,
        options: models.PartnerInviteOptions | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.PartnerInvite:
        """Partner Invite / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/partner-invites/v1.0/{partnerInvite}``
        """
        return await self._call(
            operations.UPDATE_V1_0,
            request_options,
            (partner_invite,),
            {"partnerId": partner_id, "options": options},
        )


class AsyncPartnerInvitesWithRawResponse(AsyncWrappedResource):
    """``client.partner_invites``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncPartnerInvites.create)
    delete = AsyncRawMethod(AsyncPartnerInvites.delete)
    get = AsyncRawMethod(AsyncPartnerInvites.get)
    list = AsyncRawMethod(AsyncPartnerInvites.list)
    update = AsyncRawMethod(AsyncPartnerInvites.update)
