"""JSON values compared as what they mean: numbers by value, moments in time by instant."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")


def instant(text: str) -> datetime | None:
    """The moment that a date-time of RFC 3339 means, None for any other text."""
    if not _DATE_TIME.fullmatch(text):
        return None
    return datetime.fromisoformat(text.upper()).astimezone(UTC)


def parsed(text: str | bytes) -> Any:
    """JSON with its exact numbers; a name that stands twice in an object is a ValueError."""
    return json.loads(text, parse_float=Decimal, object_pairs_hook=_object)


def difference(expected: Any, found: Any, at: str = "") -> str | None:
    """The first place where two JSON values differ, in words; None where they are equal."""
    if isinstance(expected, dict) and isinstance(found, dict):
        return _difference_of_objects(expected, found, at)
    if isinstance(expected, list) and isinstance(found, list):
        if len(expected) != len(found):
            return f"{at or '/'}: {len(expected)} items expected, {len(found)} found"
        pairs = enumerate(zip(expected, found, strict=True))
        return next(filter(None, (difference(*pair, f"{at}/{i}") for i, pair in pairs)), None)
    if _equal_scalars(expected, found):
        return None
    return f"{at or '/'}: expected {expected!r}, found {found!r}"


def _difference_of_objects(expected: Any, found: Any, at: str) -> str | None:
    missing, added = expected.keys() - found.keys(), found.keys() - expected.keys()
    if missing or added:
        return f"{at or '/'}: without {sorted(missing)}, with {sorted(added)} in addition"
    differences = (difference(expected[name], found[name], f"{at}/{name}") for name in expected)
    return next(filter(None, differences), None)


def _equal_scalars(expected: Any, found: Any) -> bool:
    if isinstance(expected, bool) or isinstance(found, bool):
        return expected is found
    numbers = (int, float, Decimal)
    if isinstance(expected, numbers) and isinstance(found, numbers):
        return Decimal(str(expected)) == Decimal(str(found))
    if isinstance(expected, str) and isinstance(found, str) and expected != found:
        moment = instant(expected)
        return moment is not None and moment == instant(found)
    return type(expected) is type(found) and bool(expected == found)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError(f"a name stands twice: {[name for name, _ in pairs]}")
    return members
