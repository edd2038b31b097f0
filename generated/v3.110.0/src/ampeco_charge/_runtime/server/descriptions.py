"""The API description that a package carries, read when it is needed.

``_openapi/index.json`` lists the operations, ``_openapi/NAME.json`` describes those of a top-level
namespace as an OpenAPI 3.1 document does, with one difference: schemas are those of the direction
that they stand in. What is not sent in it is neither described nor required there. Responses may be
references to ``#/components/responses/NAME``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, TypeAlias

from pydantic_core import from_json

from ..lazy import lazy_property
from .references import component_name

Json: TypeAlias = Any

_LOCATED_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}


class Schema:
    """A JSON Schema 2020-12, with the components that it may refer to.

    References are ``#/components/schemas/NAME``; `components` are all of those by their names.
    `compiled` is kept here by whoever validates.
    """

    __slots__ = ("compiled", "components", "value")

    def __init__(self, value: Json, components: Mapping[str, Json]) -> None:
        self.value = value
        self.components = components
        self.compiled: Any = None

    def resolved(self) -> Json:
        """Return the schema that stands here once references are followed: a dict or a boolean."""
        value, passed = self.value, set[str]()
        while isinstance(value, dict) and value.keys() == {"$ref"} and value["$ref"] not in passed:
            passed.add(value["$ref"])
            value = self.components[component_name(value["$ref"])]
        return value

    def within(self, value: Json) -> Schema:
        """Return a schema that stands somewhere inside this one."""
        return Schema(value, self.components)


@dataclass(frozen=True, slots=True)
class DescribedParameter:
    """A parameter; `content_type` is set where ``content`` describes it instead of a schema.

    With `allow_empty` it may be given with an empty value that its schema does not allow.
    """

    name: str
    location: str
    style: str
    explode: bool
    required: bool
    content_type: str | None
    schema: Schema
    allow_empty: bool = False


@dataclass(frozen=True, slots=True)
class DescribedBody:
    """A request body in one media type; `encodings` are Encoding Objects by property."""

    media_type: str
    schema: Schema
    encodings: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class DescribedResponse:
    """What a status answers: schemas by media type, none without a body."""

    status: str
    content: Mapping[str, Schema]


@dataclass(frozen=True, slots=True, eq=False)
class DescribedOperation:
    """An operation as it is described.

    `name` is that of the client's method without endpoint versions (``evses.list``), `id` that of
    the service's method (``charge_points.evses_list_v2_0``), `module` the top-level namespace.
    `security` are alternatives of scheme names. `callbacks` are Callback Objects by name, whose
    schemas may refer to `components`.
    """

    method: str
    path: str
    module: str
    id: str
    name: str
    version: str | None
    parameters: tuple[DescribedParameter, ...]
    bodies: tuple[DescribedBody, ...]
    body_required: bool
    responses: Mapping[str, DescribedResponse]
    security: tuple[tuple[str, ...], ...]
    callbacks: Mapping[str, Json]
    components: Mapping[str, Json]

    def response(self, status: int) -> DescribedResponse | None:
        """Return what is described for a status: itself, its range, or the default."""
        ranges = (str(status), f"{status // 100}XX", "default")
        return next((self.responses[each] for each in ranges if each in self.responses), None)

    @property
    def success(self) -> DescribedResponse:
        """What is answered if all goes well: the lowest success, else the default, else 200."""
        found = sorted(each for each in self.responses if each.startswith("2"))
        if found:
            return self.responses[found[0]]
        return self.responses.get("default") or DescribedResponse("200", {})

    @property
    def success_status(self) -> int:
        """The status of a success: 200 where that is described as a range or as the default."""
        return int(self.success.status) if self.success.status.isdecimal() else 200


@dataclass(frozen=True, slots=True)
class Entry:
    """An operation in the index: what is called, and the namespace that describes it."""

    method: str
    path: str
    module: str


class ApiDescription:
    """The description of an API, in the folder ``_openapi`` of an import package."""

    def __init__(self, package: str) -> None:
        self.package = package
        self._modules: dict[str, Json] = {}
        self._operations: dict[Entry, DescribedOperation] = {}

    @lazy_property
    def index(self) -> Json:
        """The index: ``operations`` and ``securitySchemes``."""
        return self._read("index")

    @lazy_property
    def entries(self) -> tuple[Entry, ...]:
        """All operations, in the order of the description."""
        return tuple(Entry(*each) for each in self.index["operations"])

    def operation(self, entry: Entry) -> DescribedOperation:
        """Return what is described of an operation; raises KeyError for one that is not there."""
        if entry not in self._operations:
            self._operations[entry] = _operation(entry, self.module(entry.module))
        return self._operations[entry]

    def operations(self) -> Iterator[DescribedOperation]:
        """Yield all operations."""
        return map(self.operation, self.entries)

    def module(self, name: str) -> Json:
        """Return the description of a top-level namespace: ``paths`` and ``components``."""
        if name not in self._modules:
            self._modules[name] = self._read(name)
        return self._modules[name]

    def _read(self, name: str) -> Json:
        return from_json((files(self.package) / "_openapi" / f"{name}.json").read_bytes())


def _operation(entry: Entry, described: Json) -> DescribedOperation:
    node = described["paths"][entry.path][entry.method.lower()]
    components = described.get("components", {}).get("schemas", {})
    body = node.get("requestBody", {})
    return DescribedOperation(
        method=entry.method,
        path=entry.path,
        module=entry.module,
        id=node["operationId"],
        name=node["x-method"],
        version=node.get("x-version"),
        parameters=tuple(_parameter(each, components) for each in node.get("parameters", ())),
        bodies=tuple(
            DescribedBody(
                name, Schema(each.get("schema", True), components), each.get("encoding", {})
            )
            for name, each in body.get("content", {}).items()
        ),
        body_required=body.get("required", False),
        responses={
            status: _response(status, each, described) for status, each in node["responses"].items()
        },
        security=tuple(tuple(each) for each in node.get("security", ())),
        callbacks=node.get("callbacks", {}),
        components=components,
    )


def _response(status: str, node: Json, described: Json) -> DescribedResponse:
    """Read a response, or the component that a reference to one leads to."""
    components = described.get("components", {})
    if "$ref" in node:
        node = components["responses"][node["$ref"].rpartition("/")[2]]
    content = _content(node.get("content", {}), components.get("schemas", {}))
    return DescribedResponse(status, content)


def _parameter(node: Json, components: Mapping[str, Json]) -> DescribedParameter:
    content = next(iter(node.get("content", {}).items()), None)
    style = node.get("style", _LOCATED_STYLES[node["in"]])
    return DescribedParameter(
        name=node["name"],
        location=node["in"],
        style=style,
        explode=node.get("explode", style == "form"),
        required=node.get("required", False),
        content_type=content[0] if content else None,
        schema=Schema((content[1] if content else node).get("schema", True), components),
        allow_empty=node.get("allowEmptyValue", False),
    )


def _content(content: Json, components: Mapping[str, Json]) -> dict[str, Schema]:
    return {name: Schema(each.get("schema", True), components) for name, each in content.items()}
