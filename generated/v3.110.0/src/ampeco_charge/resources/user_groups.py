"""The operations of ``client.user_groups``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V1_0: Final[Operation[models.UserGroup]] = Operation(
    "POST",
    "/public-api/resources/user-groups/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.UserGroup, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/user-groups/v1.0/{userGroup}",
    parameters=(Parameter("userGroup", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.UserGroup]] = Operation(
    "GET",
    "/public-api/resources/user-groups/v1.0/{userGroup}",
    parameters=(Parameter("userGroup", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.UserGroup, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.UserGroupPage]] = Operation(
    "GET",
    "/public-api/resources/user-groups/v1.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.UserGroupPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V1_0: Final[Operation[models.UserGroup]] = Operation(
    "PATCH",
    "/public-api/resources/user-groups/v1.0/{userGroup}",
    parameters=(Parameter("userGroup", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.UserGroup, "data"),),
    security=(("bearerAuth",),),
)


class UserGroups(Resource):
    """The operations of ``client.user_groups``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        name: str,
        partner_id: int | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
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
            _CREATE_V1_0,
            (),
            {
                "name": name,
                "partnerId": partner_id,
                "description": description,
                "externalId": external_id,
            },
        )

    def delete(self, user_group: int) -> None:
        """User Group / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/user-groups/v1.0/{userGroup}``
        """
        return self._call(_DELETE_V1_0, (user_group,))

    def get(self, user_group: int) -> models.UserGroup:
        """User Group / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/user-groups/v1.0/{userGroup}``
        """
        return self._call(_GET_V1_0, (user_group,))

    def list(
        self,
        *,
        filter: models.UserGroupFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.UserGroupPage:
        """User Groups / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/user-groups/v1.0``
        """
        return self._call(_LIST_V1_0, (filter, page, per_page))

    def update(
        self,
        user_group: int,
        *,
        name: str,
        partner_id: int | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
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
            _UPDATE_V1_0,
            (user_group,),
            {
                "name": name,
                "partnerId": partner_id,
                "description": description,
                "externalId": external_id,
            },
        )
