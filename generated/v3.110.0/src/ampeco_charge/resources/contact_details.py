"""The operations of ``client.contact_details``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/contact-details/v2.0",
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V2_0: Final[Operation[models.ContactDetail]] = Operation(
    "GET",
    "/public-api/resources/contact-details/v2.0",
    responses=(Response("200", "application/json", models.ContactDetail),),
    security=(("bearerAuth",),),
)
_REPLACE_V2_0: Final[Operation[models.ContactDetail]] = Operation(
    "PUT",
    "/public-api/resources/contact-details/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.ContactDetail),),
    security=(("bearerAuth",),),
)


class ContactDetails(Resource):
    """The operations of ``client.contact_details``.

    Methods: ``delete``, ``get``, ``replace``.
    """

    __slots__ = ()

    def delete(self) -> None:
        """Contact details / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``DELETE /public-api/resources/contact-details/v2.0``
        """
        return self._call(_DELETE_V2_0)

    def get(self) -> models.ContactDetail:
        """Contact details / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/contact-details/v2.0``
        """
        return self._call(_GET_V2_0)

    def replace(self, *, email: str, phone: str | None | Unset = UNSET) -> models.ContactDetail:
        """Contact details / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``PUT /public-api/resources/contact-details/v2.0``
        """
        return self._call(_REPLACE_V2_0, (), {"email": email, "phone": phone})
