"""What a request says, by the rules of OpenAPI alone: nothing here knows the client.

A request line and body are matched to an operation of the document and read back into JSON values.
Parameters are parsed by the tables of the Parameter Object (OpenAPI 3.0.4, 4.7.12). What it leaves
open, arrays and objects below ``deepObject``, is parsed as PHP does: ``filter[ids][]=1`` appends;
and the empty text is null where null may be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from urllib.parse import unquote

from tests.support.documents import RawDocument, RawOperation, RawParameter, Schema
from tests.support.json_values import parsed
from tests.support.schema_check import SchemaCheck
from tests.support.server import Received

Pair = tuple[str, str]

_PLACEHOLDER = re.compile(r"\{[^{}]+\}")
_KEY = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\])*)")
# RFC 3986, 3.3 and 3.4: what may stand in a segment and in a query, percent-encoding taken apart.
_SEGMENT = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*")
_QUERY = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*")
_INTEGER = re.compile(r"-?(?:0|[1-9]\d*)")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?")

NOTHING = object()
"""The body of a request without one."""


@dataclass
class Verdict:
    """What a request says: values by location and name, its body, and what is wrong with it."""

    operation: RawOperation | None
    values: dict[str, dict[str, Any]] = field(
        default_factory=lambda: {"path": {}, "query": {}, "header": {}}
    )
    body: Any = NOTHING
    faults: list[str] = field(default_factory=list)


class Judge:
    """Judges requests to the operations of one document."""

    def __init__(self, document: RawDocument) -> None:
        self._document = document
        self._check = SchemaCheck(document, "request")
        self._templates = [
            (_template(operation.path), operation) for operation in document.operations.values()
        ]

    def judge(self, request: Received) -> Verdict:
        """Read a request; what does not follow the document is among the faults."""
        path, _, query = request.target.partition("?")
        operation, segments = self._operation(request.method, path)
        verdict = Verdict(operation)
        if operation is None:
            verdict.faults.append(f"no operation {request.method} {path}")
            return verdict
        names = re.findall(r"\{([^{}]+)\}", operation.path)
        texts = dict(zip(names, map(_decoded, segments), strict=True))
        self._read_path(operation, path, texts, verdict)
        self._read_query(operation, query, verdict)
        self._read_headers(operation, request, verdict)
        self._read_body(operation, request, verdict)
        return verdict

    def _operation(
        self, method: str, path: str
    ) -> tuple[RawOperation, Sequence[str]] | tuple[None, Sequence[str]]:
        """The operation whose path matches; one without parameters is preferred (4.7.8.1)."""
        found = [
            (len(match.groups()), operation, match.groups())
            for template, operation in self._templates
            if operation.method == method and (match := template.fullmatch(path))
        ]
        if not found:
            return None, ()
        _, operation, segments = min(found, key=lambda each: each[0])
        return operation, segments

    # Parameters

    def _read_path(
        self, operation: RawOperation, path: str, texts: Mapping[str, str], verdict: Verdict
    ) -> None:
        for segment in path.split("/"):
            if not _SEGMENT.fullmatch(segment) or segment in (".", ".."):
                verdict.faults.append(f"path segment {segment!r} is not one of RFC 3986")
        for parameter in operation.at("path"):
            self._keep(parameter, texts[parameter.name], verdict)

    def _read_query(self, operation: RawOperation, query: str, verdict: Verdict) -> None:
        if not _QUERY.fullmatch(query):
            verdict.faults.append(f"query {query!r} is not one of RFC 3986")
        pairs = list(_pairs(query))
        for parameter in operation.at("query"):
            own = [pair for pair in pairs if self._is_of(parameter, pair[0])]
            pairs = [pair for pair in pairs if pair not in own]
            if own:
                self._keep(parameter, self._raw_value(parameter, own), verdict)
            elif parameter.required:
                verdict.faults.append(f"query parameter {parameter.name} is required")
        if pairs:
            verdict.faults.append(f"the query has {pairs}, which is no parameter")

    def _is_of(self, parameter: RawParameter, key: str) -> bool:
        if parameter.style == "deepObject":
            return key.startswith(f"{parameter.name}[")
        return key == parameter.name

    def _raw_value(self, parameter: RawParameter, pairs: Sequence[Pair]) -> Any:
        if parameter.style == "deepObject":
            return _nested(pairs)[parameter.name]
        if self._types(parameter.schema) == {"array"}:
            return [text for _, text in pairs] if parameter.explode else pairs[0][1].split(",")
        return pairs[0][1] if len(pairs) == 1 else [text for _, text in pairs]

    def _keep(self, parameter: RawParameter, raw: Any, verdict: Verdict) -> None:
        value = self._typed(parameter.schema, raw)
        verdict.values[parameter.location][parameter.name] = value
        verdict.faults += [
            f"{parameter.location} parameter {parameter.name} {error}"
            for error in self._check.errors(parameter.schema, value)
        ]

    def _typed(self, schema: Schema, raw: Any) -> Any:
        """The text of a parameter as the JSON value that its schema makes of it."""
        if isinstance(raw, dict):
            members = self._members(schema)
            return {name: self._typed(members.get(name, {}), each) for name, each in raw.items()}
        if isinstance(raw, list):
            return [self._typed(self._items(schema), each) for each in raw]
        if raw == "" and any(each.get("nullable") for each in self._parts(schema)):
            return None
        types = self._types(schema)
        if "integer" in types and _INTEGER.fullmatch(raw):
            return int(raw)
        if "number" in types and _NUMBER.fullmatch(raw):
            return Decimal(raw)
        if "boolean" in types and raw in ("true", "false"):
            return raw == "true"
        return raw

    def _types(self, schema: Schema) -> set[str]:
        return {each["type"] for each in self._parts(schema) if "type" in each}

    def _members(self, schema: Schema) -> dict[str, Schema]:
        parts = self._parts(schema)
        return {name: each for part in parts for name, each in part.get("properties", {}).items()}

    def _items(self, schema: Schema) -> Schema:
        return next((part["items"] for part in self._parts(schema) if "items" in part), {})

    def _parts(self, schema: Schema) -> Iterator[Schema]:
        node = self._document.resolved(schema)
        yield node
        for keyword in ("allOf", "oneOf", "anyOf"):
            for member in node.get(keyword, ()):
                yield from self._parts(member)

    # Headers and body

    def _read_headers(self, operation: RawOperation, request: Received, verdict: Verdict) -> None:
        names = [name for name, _ in request.headers]
        if len(set(names)) != len(names):
            verdict.faults.append(f"a header stands twice: {sorted(names)}")
        texts = dict(request.headers)
        for parameter in operation.at("header"):
            if parameter.name.lower() in texts:
                self._keep(parameter, texts[parameter.name.lower()], verdict)
            elif parameter.required:
                verdict.faults.append(f"header {parameter.name} is required")
        if not texts.get("user-agent"):
            verdict.faults.append("no User-Agent")
        accepted = [each.strip() for each in texts.get("accept", "").split(",")]
        if not accepted[0] or not set(operation.success().content) <= set(accepted):
            verdict.faults.append(f"Accept is {texts.get('accept')!r}")

    def _read_body(self, operation: RawOperation, request: Received, verdict: Verdict) -> None:
        content_type = dict(request.headers).get("content-type")
        if content_type is None:
            if request.body:
                verdict.faults.append("a body without Content-Type")
            elif operation.body is not None and operation.body.required:
                verdict.faults.append("no body, but one is required")
            return
        declared = operation.body.content if operation.body else {}
        if content_type not in declared:
            verdict.faults.append(f"a body of {content_type}, but {sorted(declared)} are declared")
            return
        verdict.body = parsed(request.body)
        errors = self._check.errors(declared[content_type], verdict.body)
        verdict.faults += [f"body {error}" for error in errors]


def _template(path: str) -> re.Pattern[str]:
    literals = map(re.escape, _PLACEHOLDER.split(path))
    return re.compile("([^/]+)".join(literals))


def _decoded(text: str) -> str:
    return unquote(text, errors="strict")


def _pairs(query: str) -> Iterator[Pair]:
    """The names and values of a query; ``+`` is a plus sign, as in the rest of a URL."""
    for pair in query.split("&") if query else ():
        name, _, value = pair.partition("=")
        yield _decoded(name), _decoded(value)


def _nested(pairs: Sequence[Pair]) -> dict[str, Any]:
    """Pairs as PHP reads them: ``a[b]=1`` sets a member, ``a[]=1`` appends to a list."""
    root: dict[str, Any] = {}
    for key, text in pairs:
        match = _KEY.fullmatch(key)
        if match is None:
            raise ValueError(f"key {key!r} has brackets that do not match")
        steps = [match.group(1), *re.findall(r"\[([^\[\]]*)\]", match.group(2))]
        _put(root, steps, text)
    return root


def _put(holder: Any, steps: Sequence[str], text: str) -> None:
    step, rest = steps[0], steps[1:]
    if not rest:
        if step == "":
            holder.append(text)
        elif step in holder:
            raise ValueError(f"{step!r} stands twice")
        else:
            holder[step] = text
        return
    empty: Any = [] if rest[0] == "" else {}
    if step == "":
        holder.append(empty)
        _put(empty, rest, text)
    else:
        _put(holder.setdefault(step, empty), rest, text)
