"""Where the values of a JSON document stand in its text."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.spec.places import Place, pointer_of

_SPACE = re.compile(r"[ \t\n\r]*")
_SCALAR = re.compile(r"[^\s,\]}]*")
_DECODER = json.JSONDecoder()


@dataclass(slots=True)
class JsonPlaces:
    """Finds places in the text of a JSON document that is known to parse.

    An object or array that a search passes through is scanned once, however many searches follow.
    """

    file: str
    text: str
    _scanned: dict[int, dict[str, _Member]] = field(default_factory=dict)
    _lines: list[int] = field(default_factory=list)

    def place(self, keys: tuple[str, ...]) -> Place:
        """Give the place of a member's key, of an item, or of the root where ``keys`` is empty.

        Where the values end before ``keys`` do, the place is that of the last key found.
        """
        start, _ = self._find(keys)
        line = bisect_right(self._line_starts(), start)
        return Place(self.file, line, start - self._lines[line - 1] + 1, pointer_of(keys))

    def scalar_text(self, keys: tuple[str, ...]) -> str:
        """Give a number or literal as it is written."""
        _, value = self._find(keys)
        match = _SCALAR.match(self.text, value)
        return "" if match is None else match[0]

    def _find(self, keys: tuple[str, ...]) -> tuple[int, int]:
        start = value = _skip_space(self.text, 0)
        for key in keys:
            member = self._members(value).get(key)
            if member is None:
                break
            start, value = member.start, member.value
        return start, value

    def _members(self, value: int) -> dict[str, _Member]:
        if value not in self._scanned:
            self._scanned[value] = {member.key: member for member in _members(self.text, value)}
        return self._scanned[value]

    def _line_starts(self) -> list[int]:
        if not self._lines:
            self._lines.append(0)
            self._lines.extend(match.end() for match in re.finditer("\n", self.text))
        return self._lines


class _Member(NamedTuple):
    """A member of an object or an item of an array: offsets of characters in the text."""

    key: str
    start: int
    value: int


def _members(text: str, start: int) -> Iterator[_Member]:
    """Give the members or items of the object or array that starts at ``start``.

    An item's key is its index in decimal, and it starts where its value starts. A value that is
    neither has no members.
    """
    if text[start] not in "{[":
        return
    is_object = text[start] == "{"
    position = _skip_space(text, start + 1)
    index = 0
    while text[position] not in "}]":
        key, value = _key(text, position) if is_object else (str(index), position)
        yield _Member(key, position, value)
        index += 1
        _, end = _DECODER.raw_decode(text, value)
        position = _skip_space(text, end)
        if text[position] == ",":
            position = _skip_space(text, position + 1)


def _key(text: str, position: int) -> tuple[str, int]:
    key, end = _DECODER.raw_decode(text, position)
    colon = _skip_space(text, end)
    return key, _skip_space(text, colon + 1)


def _skip_space(text: str, position: int) -> int:
    match = _SPACE.match(text, position)
    return position if match is None else match.end()
