"""What a server knows of an API: which operation a request calls, with what, and how to refuse."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..errors import ErrorEnvelope
from ..lazy import lazy_property
from . import refusals
from .authentication import Credentials, credentials_of
from .descriptions import ApiDescription, DescribedOperation
from .messages import Arguments, HTTPError, HttpRequest, HttpResponse
from .reading import RequestReader
from .routing import Router


@dataclass(frozen=True, slots=True)
class Routed:
    """A request and the operation that it calls.

    `path_texts` are the texts of path parameters by name, percent-encoded as they came.
    """

    request: HttpRequest
    operation: DescribedOperation
    path_texts: Mapping[str, str]


class Server:
    """Judges requests by the description of an API. It keeps nothing of them.

    `envelope` says where the API's error bodies hold what.
    """

    def __init__(self, description: ApiDescription, envelope: ErrorEnvelope) -> None:
        self.description = description
        self.envelope = envelope
        self._readers: dict[DescribedOperation, RequestReader] = {}

    @lazy_property
    def _router(self) -> Router:
        return Router(self.description.entries)

    def routed(self, request: HttpRequest) -> Routed:
        """Return a request with its operation.

        Raises HTTPError 404 for a path that is not described, and 405, with Allow, for a method
        that is not described there (RFC 9110, 15.5.6).
        """
        entry, path_texts = self._router.find(request.method, request.path, request.query)
        return Routed(request, self.description.operation(entry), path_texts)

    def credentials(self, routed: Routed) -> Credentials | None:
        """Return the credentials of a request; None where its operation needs none.

        That is an operation without security, and one where it is optional if nothing was given.
        Raises HTTPError 401 if the request has none of those that would do.
        """
        security = routed.operation.security
        if not security:
            return None
        schemes = self.description.index.get("securitySchemes", {})
        found = credentials_of(routed.request, security, schemes)
        if found is None:
            challenges = refusals.challenges(routed.operation, schemes, invalid=False)
            raise HTTPError(401, headers=challenges)
        return found if found.schemes else None

    def arguments(self, routed: Routed) -> Arguments:
        """Return the values that a request gives.

        Raises HTTPError for what the description does not allow, with texts by field: 404 for a
        path parameter where it is described, else 422, or 400 where only that is described; 415 for
        a body of a media type that is not described.
        """
        operation = routed.operation
        reader = self._readers.get(operation)
        if reader is None:
            reader = self._readers.setdefault(operation, RequestReader(operation))
        return reader.read(routed.request, routed.path_texts)

    def refused(
        self, error: HTTPError, operation: DescribedOperation | None = None
    ) -> HttpResponse:
        """Return the response that refuses a request, in the error envelope of the API.

        A 401 gets its WWW-Authenticate (RFC 9110, 11.6.1) where the error does not bring one.
        """
        schemes = self.description.index.get("securitySchemes", {})
        return refusals.response(error, operation, self.envelope, schemes)
