"""Valid requests to a running server; schemathesis judges the answers by a document as written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import schemathesis
from schemathesis.core.failures import Failure, FailureGroup
from schemathesis.specs.openapi import checks

from tests.support.calls import TOKEN, Giver
from tests.support.documents import RawDocument, RawOperation
from tests.support.judge import NOTHING
from tests.support.samples import REQUIRED, Manner

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
_ATTEMPTS = 30
_CHECKS = (
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_headers_conformance,
    checks.response_schema_conformance,
)


@dataclass(frozen=True)
class Judged:
    """The answer to a request: its status, and what of it is not as the document says."""

    operation: str
    status: int
    violations: tuple[str, ...]


@dataclass
class Asker:
    """Sends requests to the operations of a document, for objects that the server has."""

    content: Mapping[str, Any]
    url: str

    def __post_init__(self) -> None:
        self.document = RawDocument(self.content)
        self._giver = Giver(self.document)
        self._schema: Any = schemathesis.openapi.from_dict(dict(self.content))

    def asked(self, operation: RawOperation, manner: Manner) -> Judged:
        """The answer of an operation to a request for an object that is there, if there is one."""
        found = None
        for path in self._paths(operation):
            found = self._sent(operation, path, manner)
            if found.status != 404:
                break
        if found is None:
            raise LookupError(f"{operation.key}: nothing to ask for")
        return found

    def _paths(self, operation: RawOperation) -> Iterator[dict[str, Any]]:
        """Values of the path's parameters: those that listings show first, then small numbers."""
        given = self._giver.given(operation, REQUIRED).values["path"]
        listed = self._listed(operation.path)
        yield {**given, **listed}
        numbered = [
            each.name
            for each in operation.at("path")
            if each.name not in listed and not {"enum", "format", "anyOf"} & each.schema.keys()
        ]
        for number in range(1, _ATTEMPTS + 1 if numbered else 0):
            yield {**given, **listed, **dict.fromkeys(numbered, number)}

    def _listed(self, path: str) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for match in _PLACEHOLDER.finditer(path):
            found = self._values(path[: match.start()].rstrip("/"), match[1], values)
            values |= {match[1]: found[0]} if found else {}
        return values

    def _values(self, above: str, name: str, values: Mapping[str, Any]) -> list[Any]:
        """What the listing nearest above a parameter shows: ids, else members of its name."""
        if f"GET {above}" in self.document.operations:
            items = self._items(above, values)
            key = "id" if any("id" in each for each in items) else name
            found = [each[key] for each in items if key in each]
            return [each["name"] if isinstance(each, dict) else each for each in found]
        nearest = above.rpartition("/")[0]
        if f"GET {nearest}" not in self.document.operations or nearest.endswith("}"):
            return []
        return [each[name] for each in self._items(nearest, values) if each.get(name)]

    def _items(self, path: str, values: Mapping[str, Any]) -> list[dict[str, Any]]:
        case = self._schema[path]["GET"].Case(path_parameters=dict(values))
        body = case.call(base_url=self.url, headers=_headers()).json()
        items = body.get("data", []) if isinstance(body, dict) else body
        return [each for each in items if isinstance(each, dict)]

    def _sent(self, operation: RawOperation, path: Mapping[str, Any], manner: Manner) -> Judged:
        given = self._giver.given(operation, manner)
        case = self._schema[operation.path][operation.method].Case(
            path_parameters=dict(path),
            query=_query(given.values["query"]),
            headers=dict(given.values["header"]),
            **({} if given.body is NOTHING else {"body": given.body, "media_type": _JSON}),
        )
        response = case.call(base_url=self.url, headers=_headers())
        try:
            case.validate_response(response, checks=list(_CHECKS))
        except FailureGroup as group:
            told = tuple(_told(each) for each in group.exceptions)
            return Judged(operation.key, response.status_code, told)
        return Judged(operation.key, response.status_code, ())


_JSON = "application/json"


def _told(failure: BaseException) -> str:
    title = failure.title if isinstance(failure, Failure) else type(failure).__name__
    return f"{title}: {failure}"


def _headers() -> dict[str, str]:
    return {"Authorization": f"Bearer {TOKEN}"}


def _query(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values as PHP writes them: members of objects and arrays in brackets."""
    return dict(_pairs(values))


def _pairs(values: Mapping[str, Any], inside: str = "{}") -> Iterator[tuple[str, Any]]:
    for name, value in values.items():
        key = inside.format(name)
        if isinstance(value, Mapping):
            yield from _pairs(value, f"{key}[{{}}]")
        elif isinstance(value, list):
            yield f"{key}[]", value
        else:
            yield key, str(value).lower() if isinstance(value, bool) else value
