"""Two OpenAPI 3.0 documents gone through side by side, and what is different put down as facts.

A second, plain way to the same differences: it imports nothing of the generator, knows nothing of
sets of values, and judges nothing. It follows references, merges `allOf`, and matches the members
of a union by the property that tells them apart, else by the names of their properties.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Any, NamedTuple

from tests.support.document_walk import METHODS, Node
from tests.support.slots import resolved

Direction = str
DEEPEST = 25
NOTES = ("deprecated", "default", "nullable", "type", "format", "pattern", "readOnly", "writeOnly")
LIMITS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems")
PROSE = ("title", "description", "example", "examples", "externalDocs")
HIDDEN = {"request": "readOnly", "response": "writeOnly"}


class Fact(NamedTuple):
    """One difference: in which operation and slot, at which path inside, and what it is.

    ``path`` are names of properties, ``[]`` for items and ``{}`` for the values of a map; members
    of unions leave no trace in it. ``values`` are the values of an enum that came or went.
    """

    operation: str
    slot: str
    path: tuple[str, ...]
    what: str
    values: tuple[str, ...] = ()


def facts(base: Node, revision: Node) -> set[Fact]:
    """All differences between two documents."""
    return set(_Plain(base, revision).facts())


class _Plain:
    def __init__(self, base: Node, revision: Node) -> None:
        self._base = base
        self._revision = revision

    def facts(self) -> Iterator[Fact]:
        if _extensions(self._base) != _extensions(self._revision):
            yield Fact("", "", (), "extensions of tags")
        old, new = (
            {_nameless(key): (key, each) for key, each in _operations(document)}
            for document in (self._base, self._revision)
        )
        for place in dict.fromkeys([*old, *new]):
            key, _ = new[place] if place in new else old[place]
            if place not in old:
                yield Fact(key, "", (), "operation added")
            elif place not in new:
                yield Fact(key, "", (), "operation removed")
            else:
                (was, one), (_, two) = old[place], new[place]
                names = dict(zip(_names(was), _names(key), strict=True))
                yield from self._operation(key, _renamed(one, names), two, "request")

    def _operation(self, key: str, old: Node, new: Node, sent: Direction) -> Iterator[Fact]:
        answered = "response" if sent == "request" else "request"
        for name in ("deprecated", "summary", "operationId", "tags", "security", "servers"):
            if old.get(name) != new.get(name):
                yield Fact(key, "", (), name)
        yield from self._parameters(key, old, new, sent)
        bodies = [
            resolved(document, each.get("requestBody", {}))
            for document, each in ((self._base, old), (self._revision, new))
        ]
        yield from self._contents(key, "request body", *bodies, sent)
        yield from self._responses(key, old, new, answered)
        yield from self._callbacks(key, old, new, answered)

    def _parameters(self, key: str, old: Node, new: Node, sent: Direction) -> Iterator[Fact]:
        ours, theirs = (
            {
                f"{each['in']} parameter {each['name']!r}": each
                for each in side.get("parameters", [])
            }
            for side in (old, new)
        )
        for slot in dict.fromkeys([*ours, *theirs]):
            if slot not in ours:
                yield Fact(key, slot, (), "parameter added")
            elif slot not in theirs:
                yield Fact(key, slot, (), "parameter removed")
            else:
                one, two = ours[slot], theirs[slot]
                yield from (Fact(key, slot, (), name) for name in _said_otherwise(one, two))
                yield from self._schemas(key, slot, one.get("schema"), two.get("schema"), sent)

    def _responses(self, key: str, old: Node, new: Node, answered: Direction) -> Iterator[Fact]:
        ours, theirs = old["responses"], new["responses"]
        for status in dict.fromkeys([*ours, *theirs]):
            slot = f"response {status}"
            if status not in ours:
                yield Fact(key, slot, (), "status added")
            elif status not in theirs:
                yield Fact(key, slot, (), "status removed")
            else:
                sides = (
                    resolved(self._base, ours[status]),
                    resolved(self._revision, theirs[status]),
                )
                yield from self._contents(key, slot, *sides, answered)

    def _contents(
        self, key: str, slot: str, old: Node, new: Node, direction: Direction
    ) -> Iterator[Fact]:
        ours, theirs = old.get("content", {}), new.get("content", {})
        for media_type in dict.fromkeys([*ours, *theirs]):
            place = f"{slot} {media_type}"
            if media_type not in ours:
                yield Fact(key, place, (), "media type added")
            elif media_type not in theirs:
                yield Fact(key, place, (), "media type removed")
            else:
                schemas = ours[media_type].get("schema"), theirs[media_type].get("schema")
                yield from self._schemas(key, place, *schemas, direction)

    def _callbacks(self, key: str, old: Node, new: Node, sent: Direction) -> Iterator[Fact]:
        ours, theirs = (
            {
                f"{key} callback {name} {method.upper()}": item[method]
                for name, callback in each.get("callbacks", {}).items()
                for item in resolved(document, callback).values()
                for method in METHODS
                if method in item
            }
            for document, each in ((self._base, old), (self._revision, new))
        )
        for called in dict.fromkeys([*ours, *theirs]):
            if called not in ours:
                yield Fact(called, "", (), "callback added")
            elif called not in theirs:
                yield Fact(called, "", (), "callback removed")
            else:
                yield from self._operation(called, ours[called], theirs[called], sent)

    def _schemas(
        self, key: str, slot: str, old: Any, new: Any, direction: Direction
    ) -> Iterator[Fact]:
        sides = (
            _Side(self._base, HIDDEN[direction]),
            _Side(self._revision, HIDDEN[direction]),
        )
        for path, what, *values in _differences(sides, old or {}, new or {}, ()):
            yield Fact(key, slot, path, what, *values)


class _Side(NamedTuple):
    document: Node
    hidden: str

    def members(self, node: Any) -> list[Node]:
        """What a schema may be: its only form, or the members of its union, each merged."""
        node = resolved(self.document, node)
        own = {key: each for key, each in node.items() if key not in ("allOf", "oneOf", "anyOf")}
        choices = [[own]]
        choices += [self.members(each) for each in node.get("allOf", ())]
        choices += [
            [member for each in node[key] for member in self.members(each)]
            for key in ("oneOf", "anyOf")
            if key in node
        ]
        merged = [self._travelling(_merged(each)) for each in product(*choices)]
        return list({_without_prose(each): each for each in merged}.values())

    def _travelling(self, node: Node) -> Node:
        """The schema without the properties that are not sent in the direction looked at."""
        if "properties" not in node:
            return node
        if node.get("type", "object") != "object" and "object" not in node["type"]:
            return {key: each for key, each in node.items() if key != "properties"}
        names = {
            name: each
            for name, each in node["properties"].items()
            if not any(member.get(self.hidden) for member in self.members(each))
        }
        return {**node, "properties": names}


def _without_prose(node: Any) -> str:
    """What a schema says but for its prose."""

    def bare(value: Any) -> Any:
        if isinstance(value, list):
            return [bare(each) for each in value]
        if not isinstance(value, dict):
            return value
        return {
            key: bare(each)
            for key, each in value.items()
            if key not in PROSE or isinstance(each, dict)
        }

    return json.dumps(bare(node), sort_keys=True)


def _merged(parts: Sequence[Node]) -> Node:
    found: Node = {}
    for part in parts:
        for key, each in part.items():
            if key == "properties":
                names = found.get("properties", {})
                both = {
                    name: {"allOf": [names[name], each[name]]} if name in names else each[name]
                    for name in each
                }
                found["properties"] = {**names, **both}
            elif key == "required":
                found["required"] = sorted({*found.get("required", ()), *each})
            else:
                found.setdefault(key, each)
    return found


def _differences(
    sides: tuple[_Side, _Side], old: Any, new: Any, path: tuple[str, ...]
) -> Iterator[tuple[Any, ...]]:
    """What is different between two schemas, each as the path to it and what it is."""
    if len(path) > DEEPEST:
        return
    ours, theirs = sides[0].members(old), sides[1].members(new)
    matched, gone, came = _matched(ours, theirs)
    for _ in gone:
        yield path, "member removed"
    for _ in came:
        yield path, "member added"
    for one, two in matched:
        yield from _own_differences(sides, one, two, path)


def _own_differences(
    sides: tuple[_Side, _Side], old: Node, new: Node, path: tuple[str, ...]
) -> Iterator[tuple[Any, ...]]:
    yield from ((path, key) for key in (*NOTES, *LIMITS) if old.get(key) != new.get(key))
    yield from _listed_values(old, new, path)
    ours, theirs = old.get("properties", {}), new.get("properties", {})
    required = set(old.get("required", ())), set(new.get("required", ()))
    for name in dict.fromkeys([*ours, *theirs]):
        inside = (*path, name)
        if name not in ours:
            yield inside, "property added"
        elif name not in theirs:
            yield inside, "property removed"
        else:
            if (name in required[0]) != (name in required[1]):
                yield inside, "required"
            yield from _differences(sides, ours[name], theirs[name], inside)
    if "items" in old or "items" in new:
        yield from _differences(sides, old.get("items", {}), new.get("items", {}), (*path, "[]"))
    others = [each.get("additionalProperties", True) for each in (old, new)]
    if all(isinstance(each, dict) for each in others):
        yield from _differences(sides, *others, (*path, "{}"))
    elif others[0] != others[1]:
        yield path, "additionalProperties"


def _listed_values(old: Node, new: Node, path: tuple[str, ...]) -> Iterator[tuple[Any, ...]]:
    if ("enum" in old) != ("enum" in new):
        yield path, "enum"
        return
    ours, theirs = ([str(value) for value in each.get("enum", ())] for each in (old, new))
    added = tuple(sorted(set(theirs) - set(ours)))
    removed = tuple(sorted(set(ours) - set(theirs)))
    if added:
        yield path, "values added", added
    if removed:
        yield path, "values removed", removed


def _matched(
    ours: Sequence[Node], theirs: Sequence[Node]
) -> tuple[list[tuple[Node, Node]], list[Node], list[Node]]:
    """Members of two unions that belong together, those that are gone, and those that came."""
    if len(ours) == len(theirs) == 1:
        return [(ours[0], theirs[0])], [], []
    tag = _tag([*ours, *theirs])
    left = list(theirs)
    pairs, gone = [], []
    for one in sorted(ours, key=lambda each: -max(_likeness(each, two, tag) for two in theirs)):
        best = max(left, key=lambda two: _likeness(one, two, tag), default=None)
        if best is None or _likeness(one, best, tag) == 0:
            gone.append(one)
        else:
            left.remove(best)
            pairs.append((one, best))
    return pairs, gone, left


def _likeness(one: Node, two: Node, tag: str | None) -> float:
    """From 0, nothing in common, to 1, the same."""
    if tag is not None:
        return float(_constant(one, tag) == _constant(two, tag))
    if one == two:
        return 1
    names = set(one.get("properties", ())), set(two.get("properties", ()))
    if one.get("type") != two.get("type"):
        return 0
    return 0.1 + 0.8 * len(names[0] & names[1]) / max(1, len(names[0] | names[1]))


def _tag(members: Sequence[Node]) -> str | None:
    """The property of all members that has one value in each."""
    names = [
        {name for name in each.get("properties", {}) if _constant(each, name) is not None}
        for each in members
    ]
    common = set.intersection(*names) if names else set()
    return min(common, default=None)


def _constant(member: Node, name: str) -> str | None:
    found: Mapping[str, Any] = member.get("properties", {}).get(name, {})
    listed = found.get("enum", ())
    return str(listed[0]) if len(listed) == 1 else None


def _said_otherwise(one: Node, two: Node) -> Iterator[str]:
    """The fields of a parameter that are not the same, said or left to their defaults."""

    def said(parameter: Node) -> Node:
        style = "form" if parameter["in"] in ("query", "cookie") else "simple"
        defaults = {"required": False, "deprecated": False, "style": style}
        whole = {**defaults, **parameter}
        return {"explode": whole["style"] == "form", **whole}

    ours, theirs = said(one), said(two)
    names = ("required", "deprecated", "style", "explode")
    return (name for name in names if ours[name] != theirs[name])


def _names(key: str) -> list[str]:
    """The names of the parameters in a path."""
    return re.findall(r"\{([^}]*)\}", key)


def _nameless(key: str) -> str:
    """An operation as its method and a path whose parameters have no names."""
    return re.sub(r"\{[^}]*\}", "{}", key)


def _renamed(operation: Node, names: Mapping[str, str]) -> Node:
    """An operation with its path parameters under other names."""
    parameters = [
        {**each, "name": names.get(each["name"], each["name"])} if each["in"] == "path" else each
        for each in operation["parameters"]
    ]
    return {**operation, "parameters": parameters}


def _extensions(document: Node) -> list[tuple[str, str, Any]]:
    return sorted(
        (tag["name"], key, value)
        for tag in document.get("tags", ())
        for key, value in tag.items()
        if key.startswith("x-")
    )


def _operations(document: Node) -> Iterator[tuple[str, Node]]:
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                listed = [*item.get("parameters", []), *item[method].get("parameters", [])]
                parameters = [resolved(document, each) for each in listed]
                yield f"{method.upper()} {path}", {**item[method], "parameters": parameters}
