"""When two JSON values are the same: 1 is 1.0, true is not 1, the order of members says nothing.

Source: JSON Schema 2020-12 core, section 4.2.2 (instance equality).
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable, Iterator

from generator.ir.schema import Json


def identity(value: Json) -> Hashable:
    """Give what equal values, and no others, have in common."""
    if isinstance(value, bool):
        return ("flag", value)
    if isinstance(value, list):
        return ("array", tuple([identity(each) for each in value]))
    if isinstance(value, dict):
        return ("object", frozenset((name, identity(each)) for name, each in value.items()))
    return value


def distinct(values: Iterable[Json]) -> Iterator[Json]:
    """Give each value once, in order."""
    seen: set[Hashable] = set()
    for value in values:
        key = identity(value)
        if key not in seen:
            seen.add(key)
            yield value


def canonical_text(value: Json) -> str:
    """Give the JSON text that equal values, and no others, have in common."""
    plain = _plain(value)
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def plain_number(number: int | float) -> int | float:
    """Give a whole number as an integer, however it is written."""
    return int(number) if isinstance(number, float) and number.is_integer() else number


def _plain(value: Json) -> Json:
    if isinstance(value, float):
        return plain_number(value)
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    return value
