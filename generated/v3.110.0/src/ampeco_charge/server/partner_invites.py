"""How a server offers ``client.partner_invites``."""

from __future__ import annotations


from .. import models
from .._operations import partner_invites as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class PartnerInvites(Service):
    """What answers ``client.partner_invites``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V1_0,
        (),
        {
            "partnerId": "partner_id",
            "sendViaEmail": "send_via_email",
            "email": "email",
            "language": "language",
            "options": "options",
        },
    )
    async def create_v1_0(
        self,
        *,
        partner_id: int,
        send_via_email: bool | Unset = UNSET,
        email: str | Unset = UNSET,
        language: str | Unset = UNSET,
        options: models.PartnerInviteOptions | Unset = UNSET,
    ) -> models.PartnerInvite | Response[models.PartnerInvite]:
        """Partner Invite / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/partner-invites/v1.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("partner_invite",))
    async def delete_v1_0(self, partner_invite: int) -> None | Response[None]:
        """Partner Invite / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/partner-invites/v1.0/{partnerInvite}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("partner_invite",))
    async def get_v1_0(
        self,
        partner_invite: int,
    ) -> models.PartnerInvite | Response[models.PartnerInvite]:
        """Partner Invite / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/partner-invites/v1.0/{partnerInvite}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("filter", "page", "per_page"))
    async def list_v1_0(
        self,
        *,
        filter: models.PartnerInviteFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.PartnerInvitePage | Response[models.PartnerInvitePage]:
        """Partner Invites / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/partner-invites/v1.0``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V1_0,
        ("partner_invite",),
        {"partnerId": "partner_id", "options": "options"},
    )
    async def update_v1_0(
        self,
        partner_invite: int,
        *,
        partner_id: int | Unset = UNSET,
        options: models.PartnerInviteOptions | Unset = UNSET,
    ) -> models.PartnerInvite | Response[models.PartnerInvite]:
        """Partner Invite / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/partner-invites/v1.0/{partnerInvite}``
        """
        raise NotImplementedError
