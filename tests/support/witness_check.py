"""What shows a break, judged by the documents' own schemas and the package jsonschema.

Imports nothing of the generator. Formats that the package does not know are judged here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker

from tests.support.dialects import in_3_1
from tests.support.document_walk import Node, Walk

_SLOT = re.compile(
    r"(?P<body>request body (?P<sent>\S.*))|(?P<place>\w+) parameter '(?P<name>.*)'"
    r"|response (?P<status>\S+) header '(?P<header>.*)'|response (?P<of>\S+) (?P<answered>\S.*)"
)


def _matches(pattern: str) -> Callable[[object], bool]:
    compiled = re.compile(pattern)
    return lambda value: not isinstance(value, str) or compiled.fullmatch(value) is not None


def _within(least: float, most: float, *, whole: bool) -> Callable[[object], bool]:
    def check(value: object) -> bool:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return True
        return least <= value <= most and (not whole or value == int(value))

    return check


FORMATS = FormatChecker(("date", "email", "ipv4", "ipv6", "uuid", "time"))
for _name, _check in {
    "date-time": _matches(
        r"\d{4}-\d\d-\d\d[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]\d\d:\d\d)"
    ),
    "uri": _matches(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]*"),
    "uri-reference": _matches(r"[^\s<>\"{}|\\^`]*"),
    "int32": _within(-(2**31), 2**31 - 1, whole=True),
    "int64": _within(-(2**63), 2**63 - 1, whole=True),
    "float": _within(-3.4028234663852886e38, 3.4028234663852886e38, whole=False),
}.items():
    FORMATS.checks(_name)(_check)


def judged(document: Node, operation: str, slot: str, value: Any, *, sent: bool) -> bool | None:
    """Whether a document accepts a value in a slot of an operation; None where it has no schema.

    `sent` says that the caller of the API sends it. A text may stand for a number or a boolean
    where values are sent as text.
    """
    accepts = checker(document, operation, slot, sent=sent)
    return None if accepts is None else accepts(value)


def checker(
    document: Node, operation: str, slot: str, *, sent: bool
) -> Callable[[Any], bool] | None:
    """What tells whether a document accepts a value in a slot; None where it has no schema."""
    found = _SLOT.fullmatch(slot)
    schema = slot_schema(document, operation, slot, sent=sent)
    if found is None or schema is None:
        return None
    texts = found["body"] is None and found["answered"] is None
    validator = Draft202012Validator(schema, format_checker=FORMATS)

    def accepts(value: Any) -> bool:
        return any(validator.is_valid(each) for each in (_readings(value) if texts else [value]))

    return accepts


def slot_schema(document: Node, operation: str, slot: str, *, sent: bool) -> Node | None:
    """The schema of a slot in 3.1, for one direction, complete in itself; None without one."""
    found = _SLOT.fullmatch(slot)
    if found is None:
        return None
    whole = _for_direction(in_3_1(document), "readOnly" if sent else "writeOnly")
    schema = _schema(whole, _operation(whole, operation), found)
    return None if schema is None else {**whole, "allOf": [schema]}


def _readings(value: Any) -> list[Any]:
    """What a value may be read as where it was written as text."""
    if not isinstance(value, str):
        return [value]
    try:
        return [value, json.loads(value)]
    except ValueError:
        return [value]


def _for_direction(document: Node, flag: str) -> Node:
    """The document without the properties that do not travel in one direction."""

    def has_flag(node: Any) -> bool:
        target = _resolved(document, node)
        parts = [node, target] if isinstance(target, dict) else [node]
        return any(isinstance(each, dict) and each.get(flag) is True for each in parts)

    def schema(node: Node) -> Node:
        hidden = {name for name, each in node.get("properties", {}).items() if has_flag(each)}
        if not hidden:
            return node
        left = {name: each for name, each in node["properties"].items() if name not in hidden}
        required = [name for name in node.get("required", []) if name not in hidden]
        return {**node, "properties": left, "required": required}

    return Walk(schema=schema).document(document)


def _resolved(document: Node, node: Any) -> Any:
    while isinstance(node, dict) and str(node.get("$ref", "")).startswith("#/"):
        found: Any = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


def _operation(document: Node, key: str) -> Node:
    """The operation with a key; the one of its method where its path is called otherwise."""
    outer, _, callback = key.partition(" callback ")
    if outer.startswith("webhook "):
        _, name, method = outer.split(" ")
        found = document["webhooks"][name][method.lower()]
    else:
        method, _, path = outer.partition(" ")
        items = document["paths"]
        item = items.get(path) or next(each for each in items.values() if method.lower() in each)
        above = item.get("parameters", [])
        found = item[method.lower()]
        found = {**found, "parameters": [*found.get("parameters", []), *above]}
    if not callback:
        return dict(found)
    name, method = callback.rsplit(" ", 1)
    (item,) = found["callbacks"][name.split(" ")[0]].values()
    return dict(item[method.lower()])


def _schema(document: Node, operation: Node, slot: re.Match[str]) -> Any:
    if slot["body"]:
        body = _resolved(document, operation.get("requestBody", {}))
        return _media_schema(body, slot["sent"])
    if slot["name"] is not None:
        listed = [_resolved(document, each) for each in operation.get("parameters", [])]
        here = [each for each in listed if each["in"] == slot["place"]]
        named = [each for each in here if each["name"].lower() == slot["name"].lower()]
        in_path = [each for each in listed if each["in"] == "path"]
        return _own_schema((*named, *in_path, {})[0])
    response = _resolved(document, operation["responses"].get(slot["status"] or slot["of"], {}))
    if slot["header"] is not None:
        headers = {name.lower(): each for name, each in response.get("headers", {}).items()}
        return _own_schema(_resolved(document, headers.get(slot["header"].lower(), {})))
    return _media_schema(response, slot["answered"])


def _own_schema(node: Node) -> Any:
    if "content" in node:
        (media,) = node["content"].values()
        return media.get("schema", {})
    return node.get("schema")


def _media_schema(node: Node, media_type: str) -> Any:
    named = {name.lower(): each for name, each in node.get("content", {}).items()}
    found = named.get(media_type.lower())
    return None if found is None else found.get("schema", {})
