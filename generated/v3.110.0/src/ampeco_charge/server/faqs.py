"""How a server offers ``client.faqs``."""

from __future__ import annotations


from .. import models
from .._operations import faqs as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Faqs(Service):
    """What answers ``client.faqs``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.CREATE_V2_0, (), {"question": "question", "answer": "answer"})
    async def create_v2_0(
        self,
        *,
        question: list[models.Translation],
        answer: list[models.Translation],
    ) -> models.Faq | Response[models.Faq]:
        """FAQ / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/faqs/v2.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V2_0, ("faq",))
    async def delete_v2_0(self, faq: int) -> None | Response[None]:
        """FAQ / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/faqs/v2.0/{faq}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_0, ("faq",))
    async def get_v2_0(self, faq: int) -> models.Faq | Response[models.Faq]:
        """FAQ / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/faqs/v2.0/{faq}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("page", "per_page"))
    async def list_v2_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.FaqPage | Response[models.FaqPage]:
        """FAQs / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/faqs/v2.0``
        """
        raise NotImplementedError

    @serves(operations.UPDATE_V2_0, ("faq",), {"question": "question", "answer": "answer"})
    async def update_v2_0(
        self,
        faq: int,
        *,
        question: list[models.Translation] | Unset = UNSET,
        answer: list[models.Translation] | Unset = UNSET,
    ) -> models.Faq | Response[models.Faq]:
        """FAQ / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/faqs/v2.0/{faq}``
        """
        raise NotImplementedError
