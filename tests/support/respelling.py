"""The same OpenAPI document in other words: functions that change a document and not what it means.

Each takes a document (3.0 or 3.1) and gives another one for the same API, or the same one where it
has nothing to change. What is handed in stays as it is. They import nothing of the generator and
rest on the specifications alone: JSON Schema 2020-12, OpenAPI 3.0.3 and 3.1.1, RFC 9110.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from tests.support.dialects import in_3_0, in_3_1, is_null_alone
from tests.support.document_walk import (
    METHODS,
    Node,
    Walk,
    dialect,
    map_schema,
    mentions,
    nodes,
    references,
    referred,
)

Respelling = Callable[[Node], Node]

SCHEMAS = "#/components/schemas/"
NOTES = (
    "title",
    "description",
    "deprecated",
    "readOnly",
    "writeOnly",
    "example",
    "examples",
    "externalDocs",
    "xml",
    "default",
    "$comment",
)
"""What is said of a schema beside the values it accepts."""

KEYWORDS_OF_TYPES: Mapping[str, frozenset[str]] = {
    "string": frozenset({"minLength", "maxLength", "pattern", "format"}),
    "number": frozenset(
        {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"}
    ),
    "integer": frozenset(
        {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"}
    ),
    "boolean": frozenset(),
    "null": frozenset(),
}


def reversed_keys(document: Node) -> Node:
    """Every object the other way round: objects have no order (RFC 8259, section 4)."""
    return _reversed(document)


def _reversed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _reversed(value[key]) for key in reversed(value)}
    return [_reversed(each) for each in value] if isinstance(value, list) else value


def reversed_lists(document: Node) -> Node:
    """Every list that is a set the other way round."""

    def schema(node: Node) -> Node:
        keys = ("enum", "required", "type", "allOf", "anyOf", "oneOf")
        return _backwards(node, *keys)

    found = Walk(
        schema=schema,
        operation=lambda node: _backwards(node, "tags", "parameters", "security"),
        path_item=lambda node: _backwards(node, "parameters"),
    ).document(document)
    return _backwards(found, "tags", "security")


def _backwards(node: Node, *keys: str) -> Node:
    lists = {key: node[key][::-1] for key in keys if isinstance(node.get(key), list)}
    return {**node, **lists}


def hoisted(document: Node) -> Node:
    """Every schema that stands in another thing moved to the components, with a `$ref` to it."""
    added: Node = {}

    def component(node: Any) -> Any:
        if not isinstance(node, dict) or "$ref" in node or is_null_alone(node):
            return node
        added[f"Hoisted{len(added)}"] = node
        return {"$ref": f"{SCHEMAS}Hoisted{len(added) - 1}"}

    def schema(node: Node) -> Node:
        found = dict(node)
        if "properties" in found:
            found["properties"] = {
                name: component(each) for name, each in found["properties"].items()
            }
        for key in ("items", "additionalProperties"):
            if key in found:
                found[key] = component(found[key])
        for key in ("anyOf", "oneOf"):
            if key in found and "discriminator" not in found:
                found[key] = [component(each) for each in found[key]]
        return found

    kept = _without_components(document, "schemas")
    walked = Walk(schema=schema, root=component).document(kept)
    mine = {
        name: map_schema(each, schema)
        for name, each in document.get("components", {}).get("schemas", {}).items()
    }
    return _with_components(walked, "schemas", {**mine, **added})


def inlined(document: Node) -> Node:
    """Every `$ref` replaced by what it leads to, unless that leads back to itself."""
    schemas = document.get("components", {}).get("schemas", {})
    named = _named_by_discriminators(document)
    plain = {
        f"{SCHEMAS}{name}": each
        for name, each in schemas.items()
        if name not in named and f"{SCHEMAS}{name}" not in _reachable(document, f"{SCHEMAS}{name}")
    }

    def schema(node: Node) -> Any:
        target = plain.get(node.get("$ref", ""))
        if target is None or not isinstance(target, dict):
            return node
        beside = {key: each for key, each in node.items() if key != "$ref"}
        if not beside:
            return map_schema(target, schema)
        if dialect(document) == "3.0":
            return node
        others = beside.get("allOf", [])
        return {**beside, "allOf": [map_schema(target, schema), *others]}

    return Walk(schema=schema).document(document)


def _named_by_discriminators(document: Node) -> set[str]:
    """The components whose names a discriminator gives a meaning."""
    found: set[str] = set()
    for node in nodes(document):
        if "discriminator" in node:
            found |= {each.rpartition("/")[2] for each in references(node)}
    schemas = document.get("components", {}).get("schemas", {})
    children = {name: each for name, each in schemas.items() if isinstance(each, dict)}
    parents = {name for name, each in children.items() if "discriminator" in each}
    found |= parents
    for name, each in children.items():
        if any(target.rpartition("/")[2] in parents for target in references(each.get("allOf"))):
            found.add(name)
    return found


def _reachable(document: Node, pointer: str) -> set[str]:
    """The components that a component refers to, directly or not."""
    found: set[str] = set()
    todo = [pointer]
    while todo:
        for each in references(_at(document, todo.pop())):
            if each not in found and each.startswith("#/"):
                found.add(each)
                todo.append(each)
    return found


def _at(document: Node, pointer: str) -> Any:
    found: Any = document
    for step in pointer.removeprefix("#/").split("/"):
        key = step.replace("~1", "/").replace("~0", "~")
        found = found[int(key)] if isinstance(found, list) else found.get(key, {})
    return found


def unrolled(document: Node) -> Node:
    """Every recursive schema unrolled once: used is a copy, which refers to the schema."""
    schemas = document.get("components", {}).get("schemas", {})
    named = _named_by_discriminators(document)
    recursive = {
        f"{SCHEMAS}{name}": f"{SCHEMAS}{name}Unrolled"
        for name in schemas
        if name not in named and f"{SCHEMAS}{name}" in _reachable(document, f"{SCHEMAS}{name}")
    }
    if not recursive:
        return document
    outside = {key: each for key, each in document.items() if key != "components"}
    moved = referred(outside, lambda target: recursive.get(target, target))
    copies = {new.rpartition("/")[2]: _at(document, old) for old, new in recursive.items()}
    return _with_components(
        {**moved, "components": document["components"]}, "schemas", {**schemas, **copies}
    )


def _refers_inside(document: Node) -> bool:
    """Whether a `$ref` leads into a schema, and so to where something must stand."""
    return any(each.startswith(SCHEMAS) and each.count("/") > 3 for each in references(document))


def _wrapped(keyword: str) -> Respelling:
    """Every schema as the only member of another; what is said of it stays outside."""

    def schema(node: Node) -> Node:
        inner = {key: each for key, each in node.items() if key not in NOTES}
        outer = {key: each for key, each in node.items() if key in NOTES}
        plain = not inner or "discriminator" in node or is_null_alone(node)
        if plain or ("$ref" in node and outer):
            return node
        return {**outer, keyword: [inner]}

    def respelled(document: Node) -> Node:
        if mentions(document, "discriminator", "unevaluatedItems") or _refers_inside(document):
            return document
        return Walk(schema=schema).document(document)

    return respelled


def constant_as_enum(document: Node) -> Node:
    """`const` as an `enum` of one value (JSON Schema validation, 6.1.3)."""

    def schema(node: Node) -> Node:
        if "const" not in node or "enum" in node:
            return node
        rest = {key: each for key, each in node.items() if key != "const"}
        return {**rest, "enum": [node["const"]]}

    return Walk(schema=schema).document(document)


def enum_as_constant(document: Node) -> Node:
    """An `enum` of one value as `const`; 3.0 has none."""

    def schema(node: Node) -> Node:
        if "const" in node or len(node.get("enum", ())) != 1:
            return node
        rest = {key: each for key, each in node.items() if key != "enum"}
        return {**rest, "const": node["enum"][0]}

    return document if dialect(document) == "3.0" else Walk(schema=schema).document(document)


def types_as_union(document: Node) -> Node:
    """A list of types as a union of them; each assertion stays with all, and speaks of its own."""

    def schema(node: Node) -> Node:
        types = node.get("type")
        if not isinstance(types, list) or len(types) < 2 or "$ref" in node:
            return node
        if {"integer", "number"} <= set(types):
            return node
        outer = {key: each for key, each in node.items() if key in NOTES}
        inner = {key: each for key, each in node.items() if key not in NOTES}
        if not all(key in ("type", "enum", "const") or _of_one_type(key) for key in inner):
            return node
        return {**outer, "anyOf": [_only(inner, each) for each in types]}

    return Walk(schema=schema).document(document)


def _of_one_type(keyword: str) -> bool:
    return any(keyword in keywords for keywords in KEYWORDS_OF_TYPES.values())


def _only(node: Node, kind: str) -> Node:
    """What a schema says of one type."""
    keywords = KEYWORDS_OF_TYPES.get(kind)
    kept = {
        key: each
        for key, each in node.items()
        if key != "type" and (keywords is None or key in keywords or not _of_one_type(key))
    }
    return {"type": kind, **kept}


def exclusive_as_inclusive_union(document: Node) -> Node:
    """`oneOf` as `anyOf` where the members are of types that have no value in common."""

    def schema(node: Node) -> Node:
        members = node.get("oneOf")
        if not members or "anyOf" in node or "discriminator" in node:
            return node
        types = [each.get("type") for each in members if isinstance(each, dict)]
        kinds = ["number" if each == "integer" else each for each in types]
        apart = all(isinstance(each, str) for each in kinds) and len(set(kinds)) == len(members)
        if not apart or any(each.get("nullable") for each in members):
            return node
        rest = {key: each for key, each in node.items() if key != "oneOf"}
        return {**rest, "anyOf": members}

    return Walk(schema=schema).document(document)


def doubled_members(document: Node) -> Node:
    """Every member of `anyOf` and `allOf` twice; of `oneOf` that would be another thing."""

    def schema(node: Node) -> Node:
        lists = {key: node[key] * 2 for key in ("anyOf", "allOf") if key in node}
        return node if "discriminator" in node else {**node, **lists}

    return Walk(schema=schema).document(document)


def split_objects(document: Node) -> Node:
    """Every open object as `allOf` of its first property and of the others."""

    def schema(node: Node) -> Node:
        properties = node.get("properties", {})
        bounds = {"additionalProperties", "patternProperties", "allOf", "$ref", "discriminator"}
        if len(properties) < 2 or bounds & node.keys():
            return node
        first, *others = properties
        rest = {key: node[key] for key in node if key not in ("properties", "required")}
        parts = ((first,), others)
        return {**rest, "allOf": [_part(node, names) for names in parts]}

    if mentions(document, "unevaluatedProperties", "discriminator") or _refers_inside(document):
        return document
    return Walk(schema=schema).document(document)


def _part(node: Node, names: Any) -> Node:
    """An object with some of the properties; names that are required and not declared go along."""
    declared = {name: node["properties"][name] for name in names}
    others = set(node["properties"]) - set(names)
    required = [name for name in node.get("required", ()) if name not in others]
    return {
        "type": node.get("type", "object"),
        "properties": declared,
        **({"required": required} if required else {}),
    }


def defaults_spelled_out(document: Node) -> Node:
    """Every keyword and field that has a default with it where it is left out."""
    three_zero = dialect(document) == "3.0"
    unevaluated = mentions(document, "unevaluatedProperties")

    def schema(node: Node) -> Node:
        if "$ref" in node:
            return node
        told: Node = {"deprecated": False, "readOnly": False, "writeOnly": False}
        kinds = node.get("type")
        if kinds == "string":
            told |= {"minLength": 0}
        if kinds == "array":
            told |= {"minItems": 0, "uniqueItems": False}
        if kinds == "object" and not unevaluated:
            told |= {"minProperties": 0, "additionalProperties": True}
        if kinds == "object" and not three_zero:
            told |= {"required": []}
        if "contains" in node:
            told |= {"minContains": 1}
        if three_zero and isinstance(kinds, str):
            told |= {"nullable": False}
        return {**told, **node}

    return Walk(
        schema=schema,
        parameter=_parameter_defaults,
        header=lambda node: _told(node, required=False, deprecated=False),
        request_body=lambda node: _told(node, required=False),
        operation=lambda node: {"deprecated": False, **node},
    ).document(document)


def _told(node: Node, **defaults: Any) -> Node:
    return node if "$ref" in node else {**defaults, **node}


def _parameter_defaults(node: Node) -> Node:
    """The defaults of the Parameter Object (OpenAPI 3.1.1, 4.8.12.2)."""
    if "$ref" in node:
        return node
    told: Node = {"required": False, "deprecated": False}
    if "schema" in node:
        style = node.get("style", "form" if node["in"] in ("query", "cookie") else "simple")
        told |= {"style": style, "explode": style == "form"}
        if node["in"] == "query":
            told |= {"allowReserved": False, "allowEmptyValue": False}
    return {**told, **node}


def parameters_at_paths(document: Node) -> Node:
    """The parameters of an operation that is alone on its path moved to the path."""

    def path_item(node: Node) -> Node:
        methods = [method for method in METHODS if method in node]
        if len(methods) != 1 or "$ref" in node or "parameters" not in node[methods[0]]:
            return node
        operation = dict(node[methods[0]])
        mine = operation.pop("parameters")
        keys = {(each.get("name"), each.get("in"), each.get("$ref")) for each in mine}
        above = [
            each
            for each in node.get("parameters", [])
            if (each.get("name"), each.get("in"), each.get("$ref")) not in keys
        ]
        return {**node, methods[0]: operation, "parameters": [*above, *mine]}

    plain = not document.get("components", {}).get("parameters")
    return Walk(path_item=path_item).document(document) if plain else document


def parameters_at_operations(document: Node) -> Node:
    """The parameters of a path moved to each of its operations."""

    def path_item(node: Node) -> Node:
        if "parameters" not in node or "$ref" in node:
            return node
        rest = {key: each for key, each in node.items() if key != "parameters"}
        return {
            key: _with_parameters(each, node["parameters"]) if key in METHODS else each
            for key, each in rest.items()
        }

    plain = not document.get("components", {}).get("parameters")
    return Walk(path_item=path_item).document(document) if plain else document


def _with_parameters(operation: Node, above: list[Node]) -> Node:
    mine = operation.get("parameters", [])
    keys = {(each.get("name"), each.get("in")) for each in mine}
    kept = [each for each in above if (each.get("name"), each.get("in")) not in keys]
    return {**operation, "parameters": [*mine, *kept]}


def parts_as_components(document: Node) -> Node:
    """Parameters, headers, request bodies and responses moved to the components."""
    added: dict[str, Node] = {"parameters": {}, "headers": {}, "requestBodies": {}, "responses": {}}

    def moved(section: str) -> Callable[[Node], Node]:
        def change(node: Node) -> Node:
            if "$ref" in node:
                return node
            name = f"{section}{len(added[section])}"
            added[section][name] = node
            return {"$ref": f"#/components/{section}/{name}"}

        return change

    kept = _without_components(document, *added)
    found = Walk(
        parameter=moved("parameters"),
        header=moved("headers"),
        request_body=moved("requestBodies"),
        response=moved("responses"),
    ).document(kept)
    for section, parts in added.items():
        mine = document.get("components", {}).get(section, {})
        found = _with_components(found, section, {**mine, **parts})
    return found


def parts_inlined(document: Node) -> Node:
    """Each `$ref` to a parameter, header, request body or response replaced by what it leads to."""

    def part(node: Node) -> Node:
        if not str(node.get("$ref", "")).startswith("#/components/"):
            return node
        return part(_at(document, node["$ref"]))

    return Walk(parameter=part, header=part, request_body=part, response=part).document(document)


def unused_components(document: Node) -> Node:
    """Components added that nothing refers to."""
    more = {
        "schemas": {"UnusedThing": {"type": "object", "properties": {"a": {"type": "string"}}}},
        "parameters": {"UnusedPage": {"name": "page", "in": "query", "schema": {"type": "string"}}},
        "responses": {"UnusedAnswer": {"description": "Nobody's."}},
        "headers": {"UnusedHeader": {"schema": {"type": "string"}}},
        "securitySchemes": {"unusedKey": {"type": "apiKey", "in": "header", "name": "X-Unused"}},
    }
    found = document
    for section, parts in more.items():
        mine = document.get("components", {}).get(section, {})
        found = _with_components(found, section, {**mine, **parts})
    return found


def other_prose(document: Node) -> Node:
    """Descriptions, examples and pointers to documentation that say something else."""

    def told(node: Node) -> Node:
        return node if "$ref" in node else {**node, "description": "In other words."}

    def schema(node: Node) -> Node:
        if "$ref" in node:
            return node
        comment = {} if dialect(document) == "3.0" else {"$comment": "Another remark."}
        docs = {"url": "https://example.com/elsewhere"}
        return {**node, "description": "Else.", "example": None, "externalDocs": docs, **comment}

    found = Walk(
        schema=schema,
        parameter=told,
        header=told,
        request_body=told,
        response=told,
        operation=lambda node: {**node, "description": "Differently told."},
    ).document(document)
    return {**found, "info": {**found["info"], "description": "Another introduction."}}


def security_at_operations(document: Node) -> Node:
    """What credentials all operations need said at each of them (OpenAPI 3.1.1, 4.8.1.1)."""
    if "security" not in document or "webhooks" in document or mentions(document, "callbacks"):
        return document
    security = document["security"]
    found = Walk(operation=lambda node: {"security": security, **node}).document(document)
    return {key: each for key, each in found.items() if key != "security"}


def servers_at_paths(document: Node) -> Node:
    """The servers of all operations said at each path (OpenAPI 3.1.1, 4.8.9.1)."""
    if "servers" not in document or "webhooks" in document or mentions(document, "callbacks"):
        return document
    servers = document["servers"]
    found = Walk(path_item=lambda node: {"servers": servers, **node}).document(document)
    return {key: each for key, each in found.items() if key != "servers"}


def prefix_in_paths(document: Node) -> Node:
    """What follows the host in the URL of the one server moved into the paths."""
    servers = document.get("servers", [])
    if len(servers) != 1 or "variables" in servers[0] or mentions(document["paths"], "servers"):
        return document
    found = re.fullmatch(r"(https?://[^/]+)(/.*[^/])/?", servers[0]["url"])
    if found is None:
        return document
    paths = {f"{found[2]}{path}": each for path, each in document["paths"].items()}
    return {**document, "servers": [{**servers[0], "url": found[1]}], "paths": paths}


def renamed_path_parameters(document: Node) -> Node:
    """Every parameter in a path called otherwise: what is sent has no names there."""
    if document.get("components", {}).get("parameters") or mentions(document, "links"):
        return document

    def parameter(node: Node) -> Node:
        return {**node, "name": f"{node['name']}X"} if node.get("in") == "path" else node

    found = Walk(parameter=parameter).document(document)
    paths = {re.sub(r"\{([^}]*)\}", r"{\1X}", path): each for path, each in found["paths"].items()}
    return {**found, "paths": paths}


def other_case(document: Node) -> Node:
    """Names of headers and media types in upper case (RFC 9110, sections 5.1 and 8.3.1)."""

    def parameter(node: Node) -> Node:
        return {**node, "name": node["name"].upper()} if node.get("in") == "header" else node

    def response(node: Node) -> Node:
        if "headers" not in node:
            return node
        return {**node, "headers": {name.upper(): each for name, each in node["headers"].items()}}

    return Walk(
        parameter=parameter,
        response=response,
        content=lambda node: {name.upper(): each for name, each in node.items()},
    ).document(document)


def renamed_components(document: Node) -> Node:
    """Every schema component called otherwise; not where a discriminator takes their names."""
    schemas = document.get("components", {}).get("schemas", {})
    if not schemas or mentions(document, "discriminator"):
        return document
    names = {f"{SCHEMAS}{name}": f"{SCHEMAS}Other{name}" for name in schemas}

    def target(written: str) -> str:
        for old, new in names.items():
            if written == old or written.startswith(f"{old}/"):
                return new + written.removeprefix(old)
        return written

    found = referred(document, target)
    moved = {f"Other{name}": each for name, each in found["components"]["schemas"].items()}
    return _with_components(found, "schemas", moved)


def _with_components(document: Node, section: str, parts: Node) -> Node:
    """The document with a section of its components, without it where there is nothing in it."""
    others = {key: each for key, each in document.get("components", {}).items() if key != section}
    components = {**others, **({section: parts} if parts else {})}
    rest = {key: each for key, each in document.items() if key != "components"}
    return {**rest, "components": components} if components else rest


def _without_components(document: Node, *sections: str) -> Node:
    found = document
    for section in sections:
        found = _with_components(found, section, {})
    return found


RESPELLINGS: Mapping[str, Respelling] = {
    "keys reversed": reversed_keys,
    "lists reversed": reversed_lists,
    "schemas hoisted": hoisted,
    "references inlined": inlined,
    "recursion unrolled": unrolled,
    "in single allOf": _wrapped("allOf"),
    "in single oneOf": _wrapped("oneOf"),
    "in single anyOf": _wrapped("anyOf"),
    "const as enum": constant_as_enum,
    "enum as const": enum_as_constant,
    "types as union": types_as_union,
    "oneOf as anyOf": exclusive_as_inclusive_union,
    "members doubled": doubled_members,
    "objects split": split_objects,
    "defaults spelled out": defaults_spelled_out,
    "parameters at paths": parameters_at_paths,
    "parameters at operations": parameters_at_operations,
    "parts as components": parts_as_components,
    "parts inlined": parts_inlined,
    "unused components": unused_components,
    "other prose": other_prose,
    "security at operations": security_at_operations,
    "servers at paths": servers_at_paths,
    "prefix in paths": prefix_in_paths,
    "path parameters renamed": renamed_path_parameters,
    "other case": other_case,
    "components renamed": renamed_components,
    "in 3.1": in_3_1,
    "in 3.0": in_3_0,
}
"""All of them by name."""


def respellings(document: Node) -> Iterator[tuple[str, Node]]:
    """The names of those that change something in a document, with what they make of it."""
    for name, respelled in RESPELLINGS.items():
        found = respelled(document)
        if found != document or (name == "keys reversed" and list(found) != list(document)):
            yield name, found
