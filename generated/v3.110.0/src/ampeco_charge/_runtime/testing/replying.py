"""What a request to a mock gets: its own answer, or what a test has planned instead."""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

from ..lazy import lazy_property
from ..mock.mock import Mock
from ..server.calls import Call
from ..server.messages import HTTPError, HttpRequest, HttpResponse
from ..server.server import Routed, Server
from .method_names import MethodNames
from .plans import MadeAnswer, Outcome, Plans
from .recorded_calls import CallLog, recorded_call, secret_headers
from .replies import ConnectionFault, Reply

# Stands for the response where a connection fails before there is one.
_NOTHING: Final = HttpResponse(HTTPStatus.SERVICE_UNAVAILABLE)


class Replies:
    """Replies to the requests to a mock as it was planned, and records them in `calls`."""

    def __init__(self, mock: Mock) -> None:
        self.calls = CallLog()
        self.plans = Plans()
        self._mock = mock
        self._server = Server(mock.description, mock.api.envelope)

    @lazy_property
    def names(self) -> MethodNames:
        """What the operations of the mock are called."""
        return MethodNames(self._mock.description.operations())

    def reply(self, request: HttpRequest) -> Reply:
        """Return what a request gets, and record it."""
        routed = self._routed(request)
        reply = self._reply(request, routed)
        name = None if routed is None else self.names.name_of(routed.operation)
        self.calls.add(recorded_call(self._server, name, request, routed, reply, self._secret))
        return reply

    def _reply(self, request: HttpRequest, routed: Routed | None) -> Reply:
        latency = self._mock.settings.latency
        if routed is None:
            return Reply(self._mock.respond(request), latency)
        planned = self.plans.next(routed.operation.id, request)
        fault = planned.outcome if isinstance(planned.outcome, ConnectionFault) else None
        response = self._response(routed, planned.outcome)
        return Reply(response, latency + planned.delay, fault)

    def _response(self, routed: Routed, outcome: Outcome | None) -> HttpResponse:
        if outcome is None or outcome is ConnectionFault.CUT_OFF:
            return self._mock.respond(routed.request)
        if isinstance(outcome, ConnectionFault):
            return _NOTHING
        if isinstance(outcome, HTTPError):
            return self._server.refused(outcome, routed.operation)
        return self._answer(routed, outcome)

    def _answer(self, routed: Routed, made: MadeAnswer) -> HttpResponse:
        """Return an answer of the test's own, whose errors are the test's to see."""
        server = self._server
        try:
            credentials = server.credentials(routed)
            principal = credentials and self._mock.authenticate(credentials)
            arguments = server.arguments(routed)
            return made(Call(routed.request, routed.operation, arguments, principal))
        except HTTPError as error:
            return server.refused(error, routed.operation)

    def _routed(self, request: HttpRequest) -> Routed | None:
        try:
            return self._server.routed(request)
        except HTTPError:
            return None

    @lazy_property
    def _secret(self) -> frozenset[str]:
        return secret_headers(self._mock.description.index.get("securitySchemes", {}))
