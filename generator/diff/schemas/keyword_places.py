"""Where a keyword stands that a schema says, though the schema is written in parts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.ir.schema import Json
from generator.ir.value_sets.json_identity import identity
from generator.ir.value_sets.reader import ValueSetReader

_MOST_NODES = 60
_IN_PARTS = re.compile(r"(?:/(?:allOf|anyOf|oneOf)/\d+)+$")
_PARTS = ("allOf", "anyOf", "oneOf")
_OTHER_NAMES: Mapping[str, str] = {
    "enum": "const",
    "minimum": "exclusiveMinimum",
    "maximum": "exclusiveMaximum",
}


def keyword_place(
    reader: ValueSetReader, address: str, keyword: str, said: tuple[Json, ...]
) -> str:
    """Give the address of a keyword of the schema at ``address``, or of a part of that schema.

    ``said`` is what it is known to say, listed values for an ``enum``. Where no part has the
    keyword the schema's own address is given.
    """
    if not address:
        return address
    found: list[tuple[int, int, str]] = []
    start = _IN_PARTS.sub("", address)
    for at, (place, node) in enumerate(_parts(reader, start)):
        for name in (keyword, _OTHER_NAMES.get(keyword, keyword)):
            if name in node:
                rank = 0 if _says(node[name], said) else 1 if place == address else 2
                found.append((rank, at, f"{place}/{name}"))
                break
    return min(found)[2] if found else address


def _says(written: Json, said: tuple[Json, ...]) -> bool:
    if not said:
        return False
    if identity(written) == identity(said[0]):
        return True
    values = written if isinstance(written, list) else [written]
    known = set(map(identity, values))
    return isinstance(said[0], list) and all(identity(each) in known for each in said[0])


def _parts(reader: ValueSetReader, address: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Give a schema and those that it is put together from, the nearest first."""
    waiting = [address]
    seen: set[str] = set()
    while waiting and len(seen) < _MOST_NODES:
        place = waiting.pop(0)
        if place in seen:
            continue
        seen.add(place)
        part = reader.at(place).parts[0]
        node = part.node
        yield place, node
        if "$ref" in node and (target := reader.target(node["$ref"], part.location)):
            waiting.append(reader.address(target.parts[0].location))
        for keyword in _PARTS:
            members = node.get(keyword)
            if isinstance(members, list):
                waiting += [f"{place}/{keyword}/{index}" for index in range(len(members))]
