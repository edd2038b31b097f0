"""How a server offers ``client.contact_details``."""

from __future__ import annotations


from .. import models
from .._operations import contact_details as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class ContactDetails(Service):
    """What answers ``client.contact_details``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.DELETE_V2_0)
    async def delete_v2_0(self) -> None | Response[None]:
        """Contact details / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.

        ``DELETE /public-api/resources/contact-details/v2.0``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_0)
    async def get_v2_0(self) -> models.ContactDetail | Response[models.ContactDetail]:
        """Contact details / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/contact-details/v2.0``
        """
        raise NotImplementedError

    @serves(operations.REPLACE_V2_0, (), {"email": "email", "phone": "phone"})
    async def replace_v2_0(
        self,
        *,
        email: str,
        phone: str | None | Unset = UNSET,
    ) -> models.ContactDetail | Response[models.ContactDetail]:
        """Contact details / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.

        ``PUT /public-api/resources/contact-details/v2.0``
        """
        raise NotImplementedError
