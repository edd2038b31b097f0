"""The description of an API as one OpenAPI 3.1 document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from .descriptions import ApiDescription, Json

_Components: TypeAlias = dict[str, dict[str, Json]]


def openapi_document(description: ApiDescription, info: Mapping[str, Json]) -> dict[str, Any]:
    """Return an OpenAPI 3.1 document of all operations; `info` is its Info Object.

    A component whose name stands for something else in another namespace before is called after its
    namespace. Operations get the tag of theirs.
    """
    paths: dict[str, dict[str, Json]] = {}
    components: _Components = {}
    for name in dict.fromkeys(entry.module for entry in description.entries):
        module = description.module(name)
        own: _Components = module.get("components", {})
        renamed = _renamed(own, components, name)
        for kind, members in own.items():
            for each, node in members.items():
                reference = f"#/components/{kind}/{each}"
                key = renamed.get(reference, reference).rpartition("/")[2]
                components.setdefault(kind, {})[key] = _with_references(node, renamed)
        for path, item in module["paths"].items():
            operations = _with_references(item, renamed)
            told = {method: {"tags": [name], **each} for method, each in operations.items()}
            paths.setdefault(path, {}).update(told)
    components["securitySchemes"] = description.index.get("securitySchemes", {})
    return {"openapi": "3.1.1", "info": dict(info), "paths": paths, "components": components}


def _renamed(own: _Components, others: _Components, module: str) -> dict[str, str]:
    """Return new references by old ones, for components whose names are taken by others."""
    return {
        f"#/components/{kind}/{name}": f"#/components/{kind}/{module}.{name}"
        for kind, members in own.items()
        for name, node in members.items()
        if others.get(kind, {}).get(name, node) != node
    }


def _with_references(node: Json, renamed: Mapping[str, str]) -> Json:
    if not renamed:
        return node
    if isinstance(node, list):
        return [_with_references(each, renamed) for each in node]
    if not isinstance(node, dict):
        return node
    found = {name: _with_references(each, renamed) for name, each in node.items()}
    reference = found.get("$ref")
    if isinstance(reference, str):
        found["$ref"] = renamed.get(reference, reference)
    return found
