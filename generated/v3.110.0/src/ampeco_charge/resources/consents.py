"""The operations of ``client.consents``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V1_0: Final[Operation[models.Consent]] = Operation(
    "POST",
    "/public-api/resources/consents/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.Consent, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.ConsentPage]] = Operation(
    "GET",
    "/public-api/resources/consents/v1.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.ConsentPage),),
    security=(("bearerAuth",),),
)


class Consents(Resource):
    """The operations of ``client.consents``.

    Methods: ``create``, ``list``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        user_id: int,
        term_version_id: int,
        status: models.ConsentStatus,
    ) -> models.Consent:
        """Consents / Create.

        Raises:
            BadRequestError: 400. Bad Request.
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            ConflictError: 409. Conflict.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/consents/v1.0``
        """
        return self._call(
            _CREATE_V1_0,
            (),
            {"userId": user_id, "termVersionId": term_version_id, "status": status},
        )

    def list(
        self,
        *,
        filter: models.ConsentFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.ConsentPage:
        """Consents / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/consents/v1.0``
        """
        return self._call(_LIST_V1_0, (filter, page, per_page))
