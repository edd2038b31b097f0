"""OpenAPI documents, read, changed and enlarged as the measurements need them."""

import copy
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

import yaml
from environments import REPOSITORY

Json: TypeAlias = dict[str, Any]

VENDOR_DOCUMENT = REPOSITORY.parent / "shared" / "ampeco" / "vendor-openapi-3.110.0.json"
METHODS = frozenset(("get", "put", "post", "delete", "options", "head", "patch", "trace"))
ADDED_PROPERTY, ADDED_PARAMETER = "addedForMeasuring", "onlyForMeasuring"


def read_document(path: Path) -> Json:
    """A document as JSON data."""
    text = path.read_text(encoding="utf-8")
    document: Json = json.loads(text) if path.suffix == ".json" else yaml.safe_load(text)
    return document


def write_document(path: Path, document: Json) -> None:
    """Writes a document as JSON, which is YAML too."""
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Path, method and operation object of each operation, in the order of the document."""
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if method in METHODS:
                yield path, method, operation


def version_after(version: str) -> str:
    """The next minor version of `1.2.3`, which is `1.3.0`.

    Raises:
        ValueError: It is no version of three numbers.
    """
    found = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", version)
    if found is None:
        raise ValueError(f"not a version of three numbers: {version}")
    return f"{found[1]}.{int(found[2]) + 1}.0"


def as_next_version(document: Json) -> Json:
    """The same document as the next minor version."""
    info = {**document["info"], "version": version_after(document["info"]["version"])}
    return {**document, "info": info}


def with_changed_operation(document: Json) -> Json:
    """The document with one property more in one response, and one query parameter more there.

    It is the first GET whose successful response is an object that is written where it is used, so
    that no other operation changes with it.

    Raises:
        ValueError: There is none.
    """
    changed = copy.deepcopy(document)
    for _, method, operation in operations(changed):
        schema = _success_schema(operation) if method == "get" else {}
        if "properties" in schema:
            _innermost_object(schema)["properties"][ADDED_PROPERTY] = {"type": "string"}
            parameter = {"name": ADDED_PARAMETER, "in": "query", "schema": {"type": "boolean"}}
            operation["parameters"] = [*operation.get("parameters", ()), parameter]
            return changed
    raise ValueError("no GET answers with an object that is written there")


def with_changed_description(document: Json) -> Json:
    """The document with another description of its first operation."""
    changed = copy.deepcopy(document)
    _, _, operation = next(operations(changed))
    operation["description"] = f"{operation.get('description', '')} Changed for measuring.".strip()
    return changed


def with_copied_paths(document: Json, times: int) -> Json:
    """The document with its path items `times` times: the copies under new paths.

    What the copies refer to is the same, and so are the shapes in them.
    """
    copies = [_copied_paths(document, number) for number in range(2, times + 1)]
    paths = dict(document["paths"])
    for each in copies:
        paths.update(each)
    return {**document, "paths": paths}


def with_copied_shapes(document: Json, times: int) -> Json:
    """The document with its path items and components `times` times, no two copies alike.

    Every object in a copy has a property that tells it from the others, so there are as many times
    the shapes too.
    """
    paths, components = dict(document["paths"]), copy.deepcopy(document.get("components", {}))
    for number in range(2, times + 1):
        original = {**document, "paths": _copied_paths(document, number)}
        copied = _told_apart(original, f"Copy{number}")
        paths.update(copied["paths"])
        for kind, named in document.get("components", {}).items():
            again = copied["components"][kind]
            if kind != "securitySchemes":
                components[kind].update({f"{name}Copy{number}": again[name] for name in named})
    return {**document, "paths": paths, "components": components}


def _success_schema(operation: Json) -> Json:
    for status, response in operation["responses"].items():
        schema: Json = response.get("content", {}).get("application/json", {}).get("schema", {})
        if status.startswith("2") and schema:
            return schema
    return {}


def _innermost_object(schema: Json) -> Json:
    """The object that a chain of first properties and of items ends in: past all wrappers."""
    for each in schema["properties"].values():
        inside = each.get("items", each)
        return _innermost_object(inside) if inside.get("properties") else schema
    return schema


def _copied_paths(document: Json, number: int) -> Json:
    """The path items once more, below `copy<number>` behind the segments common to all paths."""
    common = _common_segments(list(document["paths"]))
    paths = {}
    for path, item in document["paths"].items():
        segments = path.split("/")
        segments.insert(common, f"copy{number}")
        paths["/".join(segments)] = copy.deepcopy(item)
    for _, _, operation in operations({"paths": paths}):
        if "operationId" in operation:
            operation["operationId"] += f"Copy{number}"
    return paths


def _common_segments(paths: list[str]) -> int:
    """How many segments all paths begin with; the empty one before the first slash counts."""
    columns = zip(*(path.split("/") for path in paths), strict=False)
    count = 0
    for column in columns:
        if len(set(column)) > 1:
            break
        count += 1
    return max(count, 1)


def _told_apart(value: Any, mark: str) -> Any:
    """JSON data with `mark` behind every reference, and as a property of every object schema."""
    if isinstance(value, list):
        return [_told_apart(each, mark) for each in value]
    if isinstance(value, str):
        return f"{value}{mark}" if value.startswith("#/components/") else value
    if not isinstance(value, dict):
        return value
    copied = {name: _told_apart(each, mark) for name, each in value.items()}
    properties = copied.get("properties")
    if isinstance(properties, dict) and all(isinstance(each, dict) for each in properties.values()):
        copied["properties"] = {**properties, f"in{mark}": {"type": "string"}}
    return copied
