"""JSON text (RFC 8259) to values."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

import orjson

from generator.spec.catalogue import refusal
from generator.spec.places import place_of_offset, pointer_of

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],]')
_TOO_DEEP = "depth limit"
_SPACES = (b" ", b"\t", b"\n", b"\r")


def parse_json(content: bytes, file: str) -> Any:
    """Parse a JSON document in UTF-8; numbers beyond 64 bits become floats.

    Raises `SpecError`: `spec-not-json` or `spec-too-deep`, with its place.
    """
    try:
        value = orjson.loads(content)
    except orjson.JSONDecodeError as error:
        place = place_of_offset(content.decode(), error.pos, file)
        code = "spec-too-deep" if _TOO_DEEP in error.msg else "spec-not-json"
        raise refusal(code, error.msg, place) from None
    return value


def may_repeat_names(content: bytes, members: int) -> bool:
    """Say whether an object may have a name twice, where parsing gave so many members in all.

    Counting is quick and never misses one: a name ends in a quote, maybe space, and a colon. A
    quote after a single backslash is within a text.
    """
    quotes = content.count(b'":') - content.count(b'\\":') + content.count(b'\\\\":')
    return quotes + sum(content.count(space + b":") for space in _SPACES) > members


def refuse_duplicate_keys(text: str, file: str) -> None:
    """Raise `SpecError` (`spec-duplicate-key`) where an object has a name twice.

    RFC 8259 section 4 asks for unique names. ``text`` is known to be JSON of bounded depth.
    """
    try:
        json.loads(text, object_pairs_hook=_refuse_repeated)
    except _RepeatedKeyError:
        pass
    else:
        return
    start, keys = _first_repeated_member(text)
    place = place_of_offset(text, start, file, pointer_of(keys))
    raise refusal("spec-duplicate-key", f"the name {json.dumps(keys[-1])} is used twice", place)


class _RepeatedKeyError(Exception):
    """Some object has a name twice."""


def _refuse_repeated(pairs: list[tuple[str, Any]]) -> None:
    if len(dict(pairs)) != len(pairs):
        raise _RepeatedKeyError


@dataclass(slots=True)
class _Open:
    """An object or array that the scan is in; ``names`` is None for an array."""

    names: set[str] | None
    key: str | int = 0
    awaits_key: bool = True

    def next_member(self) -> None:
        self.awaits_key = True
        if isinstance(self.key, int):
            self.key += 1


def _first_repeated_member(text: str) -> tuple[int, tuple[str | int, ...]]:
    """Give the offset and the keys of the first repeated name; there is one."""
    stack: list[_Open] = []
    for token in _TOKEN.finditer(text):
        mark = token[0][0]
        if mark in "{[":
            stack.append(_Open(set() if mark == "{" else None))
        elif mark in "}]":
            stack.pop()
        elif mark == ",":
            stack[-1].next_member()
        elif stack and _is_repeated(stack[-1], token[0]):
            return token.start(), tuple(level.key for level in stack)
    raise AssertionError("the text has no repeated name")


def _is_repeated(level: _Open, token: str) -> bool:
    if level.names is None or not level.awaits_key:
        return False
    name: str = json.loads(token)
    level.key, level.awaits_key = name, False
    if name in level.names:
        return True
    level.names.add(name)
    return False
