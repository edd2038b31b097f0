"""What a response has that its description does not: collected, bounded and put into words."""

import datetime
import json
import re
import types
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin

_MOST_KEPT: Final = 20
_LONGEST_EXCERPT: Final = 80
_INDEX: Final = re.compile(r"/[0-9]+(?=/|$)")

_TYPE_WORDS: Final[Mapping[object, str]] = {
    None: "null",
    type(None): "null",
    Any: "any value",
    object: "any value",
    bool: "boolean",
    int: "integer",
    float: "number",
    Decimal: "number",
    str: "string",
    datetime.datetime: "date-time",
    datetime.date: "date",
    datetime.time: "time",
    datetime.timedelta: "duration",
    uuid.UUID: "uuid",
    bytes: "bytes",
    dict: "object",
    list: "array",
}


@dataclass(frozen=True, slots=True)
class Mismatch:
    """One place where a response differs from its description.

    `pointer` is the JSON Pointer (RFC 6901) into the response body, `expected` the declared type in
    words, `found` what stood there, as JSON, shortened.
    """

    pointer: str
    expected: str
    found: str

    def __str__(self) -> str:
        return f"{self.pointer or '(body)'}: expected {self.expected}, found {self.found}"


@dataclass(slots=True)
class Mismatches:
    """The mismatches of one response: the first ones in full, of the rest only their number.

    `kinds` has, of each pointer without the indices of arrays and each type that was expected
    there, what was found first. `hide_secrets` takes the caller's secrets out of a text.
    """

    hide_secrets: Callable[[str], str] = str
    kept: list[Mismatch] = field(default_factory=list)
    total: int = 0
    kinds: dict[tuple[str, str], str] = field(default_factory=dict)

    def add(self, pointer: str, expected: str, raw: object) -> None:
        """Record that the JSON value `raw` is not what was expected."""
        self._add(
            pointer, expected, lambda: shorten(self.hide_secrets(_json(raw)), _LONGEST_EXCERPT)
        )

    def add_other(self, pointer: str, expected: str, found: str) -> None:
        """Record a mismatch that is not one of a value; `found` puts it into words."""
        self._add(pointer, expected, lambda: found)

    def _add(self, pointer: str, expected: str, found: Callable[[], str]) -> None:
        self.total += 1
        kind = (_INDEX.sub("/*", pointer), expected)
        is_new = kind not in self.kinds and len(self.kinds) < _MOST_KEPT
        if not is_new and len(self.kept) == _MOST_KEPT:
            return
        mismatch = Mismatch(pointer, expected, found())
        if is_new:
            self.kinds[kind] = mismatch.found
        self.kept.extend([mismatch][: _MOST_KEPT - len(self.kept)])

    def fork(self) -> "Mismatches":
        """Return an empty record, for a reading whose mismatches may not count."""
        return Mismatches(self.hide_secrets)

    def extend(self, others: "Mismatches") -> None:
        """Record all that `others` holds."""
        self.total += others.total
        self.kept.extend(others.kept[: _MOST_KEPT - len(self.kept)])
        new = [each for each in others.kinds.items() if each[0] not in self.kinds]
        self.kinds.update(new[: _MOST_KEPT - len(self.kinds)])

    def __str__(self) -> str:
        lines = [f"  {mismatch}" for mismatch in self.kept]
        if self.total > len(self.kept):
            lines.append(f"  and {self.total - len(self.kept)} more")
        return "\n".join(lines)


def child_pointer(parent: str, member: str | int) -> str:
    """Return the JSON Pointer of a member of the value at `parent` (RFC 6901, section 3)."""
    return f"{parent}/{str(member).replace('~', '~0').replace('/', '~1')}"


def excerpt(value: object) -> str:
    """Return a JSON value as short text for a message."""
    return shorten(_json(value), _LONGEST_EXCERPT)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)


def shorten(text: str, longest: int) -> str:
    """Return `text`, cut to `longest` characters."""
    return text if len(text) <= longest else f"{text[:longest]}…"


def describe(annotation: object) -> str:
    """Return a declared type in the words of JSON Schema, for a message."""
    if annotation in (list, dict) or not isinstance(annotation, (type, types.NoneType)):
        return _describe_form(annotation)
    return _TYPE_WORDS.get(annotation, annotation.__name__ if annotation else "null")


def _describe_form(annotation: Any) -> str:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return describe(arguments[0])
    if origin is Literal:
        return shorten("one of " + ", ".join(map(repr, arguments)), 2 * _LONGEST_EXCERPT)
    if origin in (Union, types.UnionType):
        return " or ".join(dict.fromkeys(map(describe, arguments)))
    if origin is list and arguments:
        return f"array of {describe(arguments[0])}"
    if hasattr(annotation, "__value__"):
        return describe(annotation.__value__)
    return _TYPE_WORDS.get(origin or annotation, str(annotation))
