"""The operations of ``client.faqs``."""

from __future__ import annotations

import builtins
from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V2_0: Final[Operation[models.Faq]] = Operation(
    "POST",
    "/public-api/resources/faqs/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.Faq, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/faqs/v2.0/{faq}",
    parameters=(Parameter("faq", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V2_0: Final[Operation[models.Faq]] = Operation(
    "GET",
    "/public-api/resources/faqs/v2.0/{faq}",
    parameters=(Parameter("faq", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.Faq, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.FaqPage]] = Operation(
    "GET",
    "/public-api/resources/faqs/v2.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.FaqPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V2_0: Final[Operation[models.Faq]] = Operation(
    "PATCH",
    "/public-api/resources/faqs/v2.0/{faq}",
    parameters=(Parameter("faq", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.Faq, "data"),),
    security=(("bearerAuth",),),
)


class Faqs(Resource):
    """The operations of ``client.faqs``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        question: builtins.list[models.Translation],
        answer: builtins.list[models.Translation],
    ) -> models.Faq:
        """FAQ / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/faqs/v2.0``
        """
        return self._call(_CREATE_V2_0, (), {"question": question, "answer": answer})

    def delete(self, faq: int) -> None:
        """FAQ / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/faqs/v2.0/{faq}``
        """
        return self._call(_DELETE_V2_0, (faq,))

    def get(self, faq: int) -> models.Faq:
        """FAQ / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/faqs/v2.0/{faq}``
        """
        return self._call(_GET_V2_0, (faq,))

    def list(self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> models.FaqPage:
        """FAQs / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/faqs/v2.0``
        """
        return self._call(_LIST_V2_0, (page, per_page))

    def update(
        self,
        faq: int,
        *,
        question: builtins.list[models.Translation] | Unset = UNSET,
        answer: builtins.list[models.Translation] | Unset = UNSET,
    ) -> models.Faq:
        """FAQ / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/faqs/v2.0/{faq}``
        """
        return self._call(_UPDATE_V2_0, (faq,), {"question": question, "answer": answer})
