"""How a server offers ``client.user_groups``."""

from __future__ import annotations


from .. import models
from .._operations import user_groups as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class UserGroups(Service):
    """What answers ``client.user_groups``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V1_0,
        (),
        {
            "name": "name",
            "partnerId": "partner_id",
            "description": "description",
            "externalId": "external_id",
        },
    )
    async def create_v1_0(
        self,
        *,
        name: str,
        partner_id: int | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
    ) -> models.UserGroup | Response[models.UserGroup]:
        """User Group / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/user-groups/v1.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("user_group",))
    async def delete_v1_0(self, user_group: int) -> None | Response[None]:
        """User Group / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/user-groups/v1.0/{userGroup}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("user_group",))
    async def get_v1_0(self, user_group: int) -> models.UserGroup | Response[models.UserGroup]:
        """User Group / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/user-groups/v1.0/{userGroup}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("filter", "page", "per_page"))
    async def list_v1_0(
        self,
        *,
        filter: models.UserGroupFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.UserGroupPage | Response[models.UserGroupPage]:
        """User Groups / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/user-groups/v1.0``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V1_0,
        ("user_group",),
        {
            "name": "name",
            "partnerId": "partner_id",
            "description": "description",
            "externalId": "external_id",
        },
    )
    async def update_v1_0(
        self,
        user_group: int,
        *,
        name: str,
        partner_id: int | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
    ) -> models.UserGroup | Response[models.UserGroup]:
        """User Group / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/user-groups/v1.0/{userGroup}``
        """
        raise NotImplementedError
