"""A document with thirty changes spread over it, and what a comparison is to say of each."""

import copy
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from documents import METHODS, Json

CHANGES = 30
ADDED = "addedForMeasuring"


@dataclass(frozen=True, slots=True)
class Expected:
    """What is to be found: a rule at an operation, of something with a name."""

    rule: str
    operation: str
    subject: str = ""

    def is_in(self, findings: list[Json]) -> bool:
        """Whether one of a report's findings says it."""
        return any(
            reach["id"] == self.rule
            and reach["operation"] == self.operation
            and self.subject in (finding["subject"], reach["slot"], *_steps(reach["path"]))
            for finding in findings
            for reach in finding["reaches"]
        )


@dataclass(frozen=True, slots=True)
class _Said:
    """A change that was made: the rule that is to find it, and the name of what changed."""

    rule: str
    subject: str = ""


Edit = Callable[[Json], _Said | None]
"""Changes an operation, or gives None where there is nothing of the kind to change."""


def with_changes(document: Json) -> tuple[Json, list[Expected]]:
    """A copy of a document with CHANGES changes, each in another operation, and what they are.

    The operations are as far from each other as they can be; each change is made in the first from
    there on that has something of its kind.

    Raises:
        ValueError: The document has too few operations that can be changed so.
    """
    changed = copy.deepcopy(document)
    places = list(_operations(changed))
    taken: set[int] = set()
    expected = []
    edits = list(EDITS.values())
    for number in range(CHANGES):
        edit = edits[number % len(edits)]
        start = number * len(places) // CHANGES
        expected.append(_changed(edit, places, start, taken))
    for at in sorted(taken):
        _, _, item, method = places[at]
        if item[method].get(_REMOVED):
            del item[method]
    return changed, expected


_REMOVED = "x-removed-for-measuring"
_Place = tuple[str, str, Json, str]


def _operations(document: Json) -> Iterator[_Place]:
    """Key, path, path item and method of each operation."""
    for path, item in document["paths"].items():
        for method in item:
            if method in METHODS:
                yield f"{method.upper()} {path}", path, item, method


def _changed(edit: Edit, places: list[_Place], start: int, taken: set[int]) -> Expected:
    for step in range(len(places)):
        at = (start + step) % len(places)
        key, _, item, method = places[at]
        if at not in taken and (said := edit(item[method])) is not None:
            taken.add(at)
            return Expected(said.rule, key, said.subject)
    raise ValueError(f"nothing to change in this way: {edit.__name__}")


# The kinds of changes.


def _remove_operation(operation: Json) -> _Said | None:
    if operation.get("deprecated"):
        return None
    operation[_REMOVED] = True
    return _Said("api-removed-without-deprecation")


def _deprecate(operation: Json) -> _Said | None:
    if operation.get("deprecated"):
        return None
    operation["deprecated"] = True
    return _Said("endpoint-deprecated")


def _add_parameter(operation: Json) -> _Said | None:
    return _with_parameter(operation, required=False)


def _require_parameter(operation: Json) -> _Said | None:
    return _with_parameter(operation, required=True)


def _with_parameter(operation: Json, *, required: bool) -> _Said:
    schema = {"type": "string"}
    parameter = {"name": ADDED, "in": "query", "required": required, "schema": schema}
    operation["parameters"] = [*operation.get("parameters", ()), parameter]
    kind = "required" if required else "optional"
    return _Said(f"new-{kind}-request-parameter", f"query parameter '{ADDED}'")


def _remove_parameter(operation: Json) -> _Said | None:
    for parameter in operation.get("parameters", ()):
        if parameter.get("in") == "query":
            operation["parameters"].remove(parameter)
            return _Said("request-parameter-removed", f"query parameter '{parameter['name']}'")
    return None


def _add_answer(operation: Json) -> _Said | None:
    if "202" in operation["responses"]:
        return None
    operation["responses"]["202"] = {"description": "Accepted"}
    return _Said("response-success-status-added", "response 202")


def _add_request_property(operation: Json) -> _Said | None:
    return _with_property(_sent(operation), "new-optional-request-property")


def _require_request_property(operation: Json) -> _Said | None:
    for schema in _objects(_sent(operation)):
        schema["properties"][ADDED] = {"type": "string"}
        schema["required"] = [*schema.get("required", ()), ADDED]
        return _Said("new-required-request-property", ADDED)
    return None


def _add_response_property(operation: Json) -> _Said | None:
    return _with_property(_answered(operation), "response-optional-property-added")


def _with_property(schema: Json, rule: str) -> _Said | None:
    for each in _objects(schema):
        each["properties"][ADDED] = {"type": "string"}
        return _Said(rule, ADDED)
    return None


def _remove_response_property(operation: Json) -> _Said | None:
    for schema in _objects(_answered(operation)):
        for name in schema["properties"]:
            if name not in schema.get("required", ()) and len(schema["properties"]) > 1:
                del schema["properties"][name]
                return _Said("response-optional-property-removed", name)
    return None


def _loosen_response(operation: Json) -> _Said | None:
    for schema in _objects(_answered(operation)):
        for name in schema.get("required", ()):
            if name in schema["properties"]:
                schema["required"].remove(name)
                return _Said("response-property-became-optional", name)
    return None


def _retype_response(operation: Json) -> _Said | None:
    found = _property(_answered(operation), "string", without=("enum", "format"))
    if found is None:
        return None
    found[1]["type"] = "boolean"
    return _Said("response-property-type-changed", found[0])


def _limit_request(operation: Json) -> _Said | None:
    found = _property(_sent(operation), "string", without=("enum", "format", "maxLength"))
    if found is None:
        return None
    found[1]["maxLength"] = 7
    return _Said("request-property-max-length-set", found[0])


def _add_value(operation: Json) -> _Said | None:
    found = _property(_answered(operation), "string", having="enum")
    if found is None:
        return None
    found[1]["enum"] = [*found[1]["enum"], ADDED]
    return _Said("response-property-enum-value-added", found[0])


def _remove_value(operation: Json) -> _Said | None:
    found = _property(_sent(operation), "string", having="enum")
    if found is None or len(found[1]["enum"]) < 2:
        return None
    found[1]["enum"] = found[1]["enum"][1:]
    return _Said("request-property-enum-value-removed", found[0])


EDITS: Mapping[str, Edit] = {
    "an operation is gone": _remove_operation,
    "an operation is deprecated": _deprecate,
    "a parameter is new": _add_parameter,
    "a parameter is new and required": _require_parameter,
    "a parameter is gone": _remove_parameter,
    "an answer has another status": _add_answer,
    "a property is new in a request": _add_request_property,
    "a property is new and required in a request": _require_request_property,
    "a property is new in an answer": _add_response_property,
    "a property is gone from an answer": _remove_response_property,
    "a property may be missing in an answer": _loosen_response,
    "a property has another type in an answer": _retype_response,
    "a text is limited in a request": _limit_request,
    "a value is new in an answer": _add_value,
    "a value is gone from a request": _remove_value,
}
"""All kinds, by what they do; each is made twice."""


def _sent(operation: Json) -> Json:
    body = operation.get("requestBody", {})
    return _schema_of(body)


def _answered(operation: Json) -> Json:
    for status, response in operation["responses"].items():
        if status.startswith("2"):
            return _schema_of(response)
    return {}


def _schema_of(holder: Json) -> Json:
    for media_type in holder.get("content", {}).values():
        schema: Json = media_type.get("schema", {})
        return schema
    return {}


def _objects(schema: Json) -> Iterator[Json]:
    """The objects in a schema that are written there, the outermost first, but for unions."""
    if schema.get("properties"):
        yield schema
    for each in schema.get("properties", {}).values():
        yield from _objects(each)
    if "items" in schema:
        yield from _objects(schema["items"])


def _property(
    schema: Json, kind: str, *, having: str = "type", without: tuple[str, ...] = ()
) -> tuple[str, Json] | None:
    """Name and schema of the first property of a type that travels in both directions."""
    for each in _objects(schema):
        for name, found in each["properties"].items():
            plain = not {"readOnly", "writeOnly", "nullable", *without} & found.keys()
            if found.get("type") == kind and having in found and plain:
                return name, found
    return None


def _steps(path: str) -> list[str]:
    """The names in a path such as `data[].status`."""
    return path.replace("[]", "").replace("{}", "").split(".")
