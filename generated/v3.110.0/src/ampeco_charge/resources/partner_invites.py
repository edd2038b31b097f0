"""The operations of ``client.partner_invites``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V1_0: Final[Operation[models.PartnerInvite]] = Operation(
    "POST",
    "/public-api/resources/partner-invites/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.PartnerInvite, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/partner-invites/v1.0/{partnerInvite}",
    parameters=(Parameter("partnerInvite", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.PartnerInvite]] = Operation(
    "GET",
    "/public-api/resources/partner-invites/v1.0/{partnerInvite}",
    parameters=(Parameter("partnerInvite", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.PartnerInvite, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.PartnerInvitePage]] = Operation(
    "GET",
    "/public-api/resources/partner-invites/v1.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.PartnerInvitePage),),
    security=(("bearerAuth",),),
)
_UPDATE_V1_0: Final[Operation[models.PartnerInvite]] = Operation(
    "PATCH",
    "/public-api/resources/partner-invites/v1.0/{partnerInvite}",
    parameters=(Parameter("partnerInvite", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.PartnerInvite, "data"),),
    security=(("bearerAuth",),),
)


class PartnerInvites(Resource):
    """The operations of ``client.partner_invites``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        partner_id: int,
        send_via_email: bool | Unset = UNSET,
        email: str | Unset = UNSET,
        language: str | Unset = UNSET,
        options: models.PartnerInviteOptions | Unset = UNSET,
    ) -> models.PartnerInvite:
        """Partner Invite / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/partner-invites/v1.0``
        """
        return self._call(
            _CREATE_V1_0,
            (),
            {
                "partnerId": partner_id,
                "sendViaEmail": send_via_email,
                "email": email,
                "language": language,
                "options": options,
            },
        )

    def delete(self, partner_invite: int) -> None:
        """Partner Invite / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/partner-invites/v1.0/{partnerInvite}``
        """
        return self._call(_DELETE_V1_0, (partner_invite,))

    def get(self, partner_invite: int) -> models.PartnerInvite:
        """Partner Invite / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partner-invites/v1.0/{partnerInvite}``
        """
        return self._call(_GET_V1_0, (partner_invite,))

    def list(
        self,
        *,
        filter: models.PartnerInviteFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.PartnerInvitePage:
        """Partner Invites / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/partner-invites/v1.0``
        """
        return self._call(_LIST_V1_0, (filter, page, per_page))

    def update(
        self,
        partner_invite: int,
        *,
        partner_id: int | Unset = UNSET,
        options: models.PartnerInviteOptions | Unset = UNSET,
    ) -> models.PartnerInvite:
        """Partner Invite / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/partner-invites/v1.0/{partnerInvite}``
        """
        return self._call(
            _UPDATE_V1_0,
            (partner_invite,),
            {"partnerId": partner_id, "options": options},
        )
