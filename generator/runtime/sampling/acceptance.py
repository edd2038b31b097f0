"""Whether a schema accepts a value, asked of validators that are made when they are needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Protocol
from urllib.parse import unquote

import jsonschema_rs

from ..server.descriptions import Json

_PREFIX = "#/components/schemas/"


class Validator(Protocol):
    """What tells whether it accepts a value."""

    def is_valid(self, instance: Json) -> bool:
        """Tell whether a value is accepted."""


def validator_of(value: Json, components: Mapping[str, Json]) -> Validator:
    """Return a validator (JSON Schema 2020-12) that asserts formats.

    It is made of no more components than are referred to. Raises ValueError for a schema that is
    none, or a pattern that cannot be read.
    """
    needed = _needed(value, components)
    whole = {"components": {"schemas": needed}, "allOf": [value]} if needed else value
    return jsonschema_rs.Draft202012Validator(whole, validate_formats=True)


def component_name(ref: str) -> str:
    """Return the name of the component that a reference leads to (RFC 6901, section 6)."""
    return unquote(ref.removeprefix(_PREFIX)).replace("~1", "/").replace("~0", "~")


@lru_cache(maxsize=4096)
def matches(pattern: str, text: str) -> bool:
    """Tell whether a pattern (ECMA 262) is found in a text."""
    return _pattern(pattern).is_valid(text)


@lru_cache(maxsize=1024)
def _pattern(pattern: str) -> Validator:
    return jsonschema_rs.Draft202012Validator({"pattern": pattern})


def _needed(value: Json, components: Mapping[str, Json]) -> dict[str, Json]:
    found: dict[str, Json] = {}
    waiting = list(_referred(value))
    while waiting:
        name = component_name(waiting.pop())
        if name not in found and name in components:
            found[name] = components[name]
            waiting.extend(_referred(components[name]))
    return found


def _referred(value: Json) -> Iterator[str]:
    if isinstance(value, dict):
        ref = value.get("$ref")
        if isinstance(ref, str) and ref.startswith(_PREFIX):
            yield ref
        for member in value.values():
            yield from _referred(member)
    elif isinstance(value, list):
        for item in value:
            yield from _referred(item)
