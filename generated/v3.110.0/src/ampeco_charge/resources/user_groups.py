"""The operations of ``client.user_groups``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import user_groups as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class UserGroups(Resource):
    """The operations of ``client.user_groups``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> UserGroupsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return UserGroupsWithRawResponse(UserGroups(self._caller.with_raw_response))

    def create(
        self,
        *,
        name: str,
        partner_id: int | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.UserGroup:
        """User Group / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/user-groups/v1.0``
        """
        return self._call(
            operations.CREATE_V1_0,
            request_options,
            (),
            {
                "name": name,
                "partnerId": partner_id,
                "description": description,
                "externalId": external_id,
            },
        )

    def delete(self, user_group: int, **request_options: Unpack[RequestOptions]) -> None:
        """User Group / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/user-groups/v1.0/{userGroup}``
        """
        return self._call(operations.DELETE_V1_0, request_options, (user_group,))

    def get(self, user_group: int, **request_options: Unpack[RequestOptions]) -> models.UserGroup:
        """User Group / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/user-groups/v1.0/{userGroup}``
        """
        return self._call(operations.GET_V1_0, request_options, (user_group,))

    def list(
        self,
        *,
        filter: models.UserGroupFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.UserGroup, models.UserGroupPage]:
        """User Groups / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/user-groups/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, page, per_page))

    def update(
        self,
        user_group: int,
        *,
        name: str,
        partner_id: int | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.UserGroup:
        """User Group / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/user-groups/v1.0/{userGroup}``
        """
        return self._call(
            operations.UPDATE_V1_0,
            request_options,
            (user_group,),
            {
                "name": name,
                "partnerId": partner_id,
                "description": description,
                "externalId": external_id,
            },
        )


class UserGroupsWithRawResponse(WrappedResource):
    """``client.user_groups``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(UserGroups.create)
    delete = RawMethod(UserGroups.delete)
    get = RawMethod(UserGroups.get)
    list = RawMethod(UserGroups.list)
    update = RawMethod(UserGroups.update)
