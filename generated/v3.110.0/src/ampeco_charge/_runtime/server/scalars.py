"""Text that stands for a JSON value: which value it is, by the types that are allowed."""

from __future__ import annotations

import re
from typing import Any, Final

from .descriptions import Json
from .numbers import exact_number, parse_json
from .shapes import ALL_TYPES, Shape, Types
from .texts import UnreadableError
from .validation import is_accepted

_INTEGER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)")
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_MOST_DIGITS: Final = 4000  # Python reads no longer integers


def typed(shape: Shape, text: str) -> Json:
    """Return the value that a text is; the text itself if it is none that is allowed.

    Of several that the types allow it is the first that the schema accepts: a number, a boolean, a
    string. The empty text is null where that is allowed, as callers have no other way to write it,
    else a string. Without any types it is a string.
    """
    found = _values(_scalar_types(shape), text)
    if len(found) == 1:
        return found[0]
    return next((each for each in found if is_accepted(shape.schema, each)), found[0])


def json_value(text: str) -> Json:
    """Return a value that is written as JSON; raises UnreadableError for what is none."""
    try:
        return parse_json(text.encode())
    except ValueError:
        raise UnreadableError("must be valid JSON") from None


def takes_text(shape: Shape) -> bool:
    """Tell whether the value may be something that is written as one text."""
    return bool(_scalar_types(shape))


def takes_empty(shape: Shape) -> bool:
    """Tell whether the empty text may stand for a value."""
    return not _scalar_types(shape).isdisjoint(("string", "null"))


def _scalar_types(shape: Shape) -> Types:
    types = shape.types
    if len(types) == 1:  # mostly
        return types - {"array", "object"} if types <= {"array", "object"} else types
    return frozenset(("string",)) if types == ALL_TYPES else types - {"array", "object"}


def _values(types: Types, text: str) -> list[Any]:
    if not text:
        return [None] if "null" in types else [""]
    found: list[Any] = []
    if "integer" in types and _INTEGER.fullmatch(text) and len(text) < _MOST_DIGITS:
        found.append(int(text))
    elif "number" in types and _NUMBER.fullmatch(text):
        found.append(_number(text))
    if "boolean" in types and text in ("true", "false"):
        found.append(text == "true")
    return [*found, text] if "string" in types or not found else found


def _number(text: str) -> Any:
    try:
        return exact_number(text)
    except ValueError:
        return text
