"""The operations of ``client.terms_and_policies``."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, Response
from .._runtime.unset import UNSET, Unset

_GET_V2_0: Final[Operation[models.TermAndPolicy]] = Operation(
    "GET",
    "/public-api/resources/terms-and-policies/v2.0/{termVersion}",
    parameters=(Parameter("termVersion", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.TermAndPolicy),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.TermAndPolicyPage]] = Operation(
    "GET",
    "/public-api/resources/terms-and-policies/v2.0",
    parameters=(Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),),
    responses=(Response("200", "application/json", models.TermAndPolicyPage),),
    security=(("bearerAuth",),),
)


class TermsAndPolicies(Resource):
    """The operations of ``client.terms_and_policies``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    def get(self, term_version: int) -> models.TermAndPolicy:
        """Terms and policies / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/terms-and-policies/v2.0/{termVersion}``
        """
        return self._call(_GET_V2_0, (term_version,))

    def list(
        self,
        *,
        filter: models.TermAndPolicyFilter | Unset = UNSET,
    ) -> models.TermAndPolicyPage:
        """Terms and policies / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/terms-and-policies/v2.0``
        """
        return self._call(_LIST_V2_0, (filter,))
