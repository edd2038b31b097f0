"""Calls of generated methods with given JSON values, and what of them does not arrive as given."""

from __future__ import annotations

import json
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from tests.support.documents import RawDocument, RawOperation, Schema
from tests.support.json_values import difference
from tests.support.judge import NOTHING, Judge
from tests.support.packages import Loop, MethodName, Package, bound, hints
from tests.support.python_values import MisfitError, python_value
from tests.support.samples import REQUIRED, Manner, Sampler
from tests.support.server import Answer, Received, Server

ENVELOPE = "data"
TOKEN = "a-token"

_HEADERS = {
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "host",
    "user-agent",
}


@dataclass(frozen=True)
class Given:
    """What a call is to send: values by parameter and location, and the body."""

    values: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    body: Any = NOTHING

    def with_values(self, location: str, values: Mapping[str, Any]) -> Given:
        """The same with other values of the parameters in one location."""
        return replace(self, values={**self.values, location: values})


class Giver:
    """Makes up what to send to the operations of a document."""

    def __init__(self, document: RawDocument) -> None:
        self._document = document

    def given(self, operation: RawOperation, manner: Manner, **body: Any) -> Given:
        """Values for an operation, required ones alone or all; `body` replaces the body's."""
        sampler = Sampler(self._document, "request", manner)
        values: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
        for each in operation.parameters:
            if each.required or manner.optional:
                values[each.location][each.name] = sampler.value(each.schema)
        return Given(values, body["body"] if body else self._body(operation, sampler, manner))

    def _body(self, operation: RawOperation, sampler: Sampler, manner: Manner) -> Any:
        body = operation.body
        if body is None or not (body.required or manner.optional):
            return NOTHING
        value = sampler.value(body_schema(operation))
        return NOTHING if value == {} and not body.required else value


def body_schema(operation: RawOperation) -> Schema:
    """The schema of an operation's body as JSON."""
    return operation.body.content["application/json"] if operation.body else {}


class Caller:
    """Calls the methods of a package over HTTP and judges what arrives; `last` arrived last."""

    last: Received

    def __init__(
        self, package: Package, document: RawDocument, server: Server, *, is_async: bool = False
    ) -> None:
        self.document = document
        self._loop = Loop()
        self._package = package
        self._judge = Judge(document)
        self._server = server
        self._client = package.client(server.url, TOKEN, is_async=is_async)
        self._ignored = (
            package.module("_runtime.errors").ResponseMismatchWarning,
            package.module("_runtime.deprecations").DeprecatedOperationWarning,
        )

    def close(self) -> None:
        """Close the client."""
        self._loop.result(self._client.close())
        self._loop.close()

    def faults(self, method: MethodName, given: Given) -> list[str]:
        """Call a method; what is wrong with the request, or cannot be given to the method."""
        try:
            function = bound(self._client, method)
            arguments, keywords = arguments_for(function, method, given)
        except MisfitError as misfit:
            return [f"{method}: {misfit}"]
        request = self._request(method, arguments, keywords)
        found = faults_of(self._judge, method.operation, given, request)
        return [f"{method}: {fault}" for fault in found]

    def send(self, method: MethodName, *arguments: Any, **keywords: Any) -> Received:
        """Call a method with Python values; the request that arrived."""
        return self._request(method, arguments, keywords)

    def _request(
        self, method: MethodName, arguments: tuple[Any, ...], keywords: dict[str, Any]
    ) -> Received:
        operation = self.document.operations[method.operation]
        answer = Answer(*answer_of(self.document, operation, REQUIRED))
        self._server.answer = lambda _: answer
        with warnings.catch_warnings():
            # What is answered is not what is tested here.
            for category in self._ignored:
                warnings.simplefilter("ignore", category)
            self._loop.result(bound(self._client, method)(*arguments, **keywords))
        self.last = self._server.take()
        return self.last


def faults_of(judge: Judge, operation: str, given: Given, request: Received) -> list[str]:
    """What is wrong with a request that is to call an operation, by its key, with what is given."""
    verdict = judge.judge(request)
    faults = list(verdict.faults)
    if verdict.operation is None or verdict.operation.key != operation:
        return [*faults, f"{request.method} {request.target} is not {operation}"]
    for location, values in verdict.values.items():
        wanted = dict(given.values.get(location, {}))
        if location == "query":
            wanted |= _engaged(verdict.operation, wanted)
        if differs := difference(wanted, values):
            faults.append(f"{location} {differs}")
    faults += _faults_of_body(given.body, verdict.body)
    return [*faults, *_faults_of_headers(request)]


def _engaged(operation: RawOperation, given: Mapping[str, Any]) -> dict[str, str]:
    """The empty cursor that chooses cursors where there are page numbers too."""
    offered = {each.name for each in operation.parameters if each.location == "query"}
    chooses = offered >= {"page", "cursor"} and given.keys().isdisjoint(("page", "cursor"))
    return {"cursor": ""} if chooses else {}


def arguments_for(
    function: Any, method: MethodName, given: Given
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """The positional and the keyword arguments to send what is given; raises MisfitError."""
    annotations = hints(function.__func__)
    wanted = {location: dict(values) for location, values in given.values.items()}
    if given.body is not NOTHING and not method.whole_body:
        wanted["body"] = dict(given.body)
    positional, keywords = [], {}
    for argument in method.arguments:
        members = wanted.get(argument.location, {})
        if argument.wire_name in members:
            raw = members.pop(argument.wire_name)
            value = _python(argument.name, annotations[argument.name], raw)
            if argument.location == "path":
                positional.append(value)
            else:
                keywords[argument.name] = value
    if method.whole_body and given.body is not NOTHING:
        keywords["body"] = _python("body", annotations["body"], given.body)
    left = {location: sorted(values) for location, values in wanted.items() if values}
    if left:
        raise MisfitError(f"no arguments for {left}")
    return tuple(positional), keywords


def answer_of(document: RawDocument, operation: RawOperation, manner: Manner) -> tuple[int, bytes]:
    """The status of an operation's success and the text of a body for it."""
    status = int(operation.success().status)
    schema = operation.success_schema()
    if schema is None:
        return status, b""
    return status, json.dumps(response_sample(document, schema, manner)).encode()


def response_sample(document: RawDocument, schema: Schema, manner: Manner) -> Any:
    """A response; what it is all about is always in it, though the documents do not require it."""
    sampler = Sampler(document, "response", manner)
    value = sampler.value(schema)
    content = sampler.flat(schema).get("properties", {}).get(ENVELOPE)
    if content is not None and ENVELOPE not in value:
        value[ENVELOPE] = sampler.value(content)
    return value


def _python(name: str, annotation: Any, raw: Any) -> Any:
    try:
        return python_value(annotation, raw)
    except MisfitError as misfit:
        raise MisfitError(f"argument {name}: {misfit}") from misfit


def _faults_of_body(given: Any, found: Any) -> list[str]:
    if (given is NOTHING) != (found is NOTHING):
        return ["a body was sent" if given is NOTHING else "no body was sent"]
    differs = None if given is NOTHING else difference(given, found)
    return [f"body {differs}"] if differs else []


def _faults_of_headers(request: Received) -> list[str]:
    texts = dict(request.headers)
    faults = []
    if texts.get("authorization") != f"Bearer {TOKEN}":
        faults.append(f"Authorization is {texts.get('authorization')!r}")
    if added := texts.keys() - _HEADERS:
        faults.append(f"headers {sorted(added)}")
    if request.method in ("GET", "DELETE") and "content-length" in texts:
        faults.append("Content-Length without a body")
    return faults
