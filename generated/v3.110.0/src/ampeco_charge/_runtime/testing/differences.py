"""How JSON values differ, in words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from ..mismatches import child_pointer

_LONGEST: Final = 200


def shown(value: object) -> str:
    """Return a value as JSON, or as Python shows it, shortened."""
    try:
        text = json.dumps(value, ensure_ascii=False, default=_number)
    except TypeError:
        text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def differences(expected: Any, actual: Any, at: str = "") -> Iterator[str]:
    """Yield a line for each place where `actual` is not what was expected; none if they are equal.

    Places are JSON Pointers (RFC 6901). As in JSON, ``true`` is not 1, and 1 is 1.0.
    """
    if isinstance(expected, dict) and isinstance(actual, dict):
        yield from _member_differences(expected, actual, at)
    elif isinstance(expected, list) and isinstance(actual, list):
        yield from _item_differences(expected, actual, at)
    elif not _is_same(expected, actual):
        yield f"{at or '(whole)'}: expected {shown(expected)}, was {shown(actual)}"


def replacements(given: Any, kept: Any, at: str = "") -> Iterator[str]:
    """Yield a line for each place where something else was kept than what was given.

    Members that were not given may be anything.
    """
    if isinstance(given, dict) and isinstance(kept, dict):
        for name, value in given.items():
            yield from replacements(value, kept.get(name), child_pointer(at, name))
    elif isinstance(given, list) and isinstance(kept, list) and len(given) == len(kept):
        for index, (value, found) in enumerate(zip(given, kept, strict=True)):
            yield from replacements(value, found, child_pointer(at, index))
    elif not _is_same(given, kept):
        yield f"{at}: {shown(given)} is not possible, as {shown(kept)} would be"


def _member_differences(expected: dict[str, Any], actual: dict[str, Any], at: str) -> Iterator[str]:
    for name, value in expected.items():
        place = child_pointer(at, name)
        if name in actual:
            yield from differences(value, actual[name], place)
        else:
            yield f"{place}: expected {shown(value)}, was not given"
    for name, value in actual.items():
        if name not in expected:
            yield f"{child_pointer(at, name)}: was {shown(value)}, not expected"


def _item_differences(expected: list[Any], actual: list[Any], at: str) -> Iterator[str]:
    if len(expected) != len(actual):
        yield f"{at or '(whole)'}: expected {_count(expected)}, was {_count(actual)}"
    for index, (wanted, found) in enumerate(zip(expected, actual, strict=False)):
        yield from differences(wanted, found, child_pointer(at, index))


def _count(items: list[Any]) -> str:
    return f"an array of {len(items)}: {shown(items)}"


def _is_same(expected: object, actual: object) -> bool:
    return isinstance(expected, bool) == isinstance(actual, bool) and expected == actual


def _number(value: object) -> float:
    if isinstance(value, Decimal):
        return float(value)
    raise TypeError(type(value).__name__)
