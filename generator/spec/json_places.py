"""Where the values of a JSON document stand in its text."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import msgspec

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
        start = _skip_space(self.text, 0)
        found = _Member("", start, start, self.text)
        for key in keys:
            member = self._members(found).get(key)
            if member is None:
                break
            found = member
        return found.start, found.value

    def _members(self, within: _Member) -> dict[str, _Member]:
        if within.value not in self._scanned:
            members = {member.key: member for member in _members(self.text, within)}
            self._scanned[within.value] = members
        return self._scanned[within.value]

    def _line_starts(self) -> list[int]:
        if not self._lines:
            self._lines.append(0)
            self._lines.extend(match.end() for match in re.finditer("\n", self.text))
        return self._lines


class _Member(NamedTuple):
    """A member of an object or an item of an array.

    ``start`` and ``value`` are offsets of characters in the text, ``written`` is the value's text.
    """

    key: str
    start: int
    value: int
    written: msgspec.Raw | str


def _members(text: str, within: _Member) -> Iterator[_Member]:
    """Give the members or items of an object or array.

    An item's key is its index in decimal, and it starts where its value starts. A value that is
    neither has no members.
    """
    is_object = text[within.value] == "{"
    position = _skip_space(text, within.value + 1)
    for index, written in enumerate(_values(text[within.value], within.written)):
        key, value = _key(text, position) if is_object else (str(index), position)
        yield _Member(key, position, value, written)
        length = len(written) if text.isascii() else len(bytes(written).decode())
        position = _skip_space(text, value + length)
        if text[position] == ",":
            position = _skip_space(text, position + 1)


def _values(bracket: str, written: msgspec.Raw | str) -> Iterable[msgspec.Raw]:
    """Give the texts of the values in an object or array, without making anything of them."""
    if bracket == "{":
        return msgspec.json.decode(written, type=dict[str, msgspec.Raw]).values()
    return msgspec.json.decode(written, type=list[msgspec.Raw]) if bracket == "[" else ()


def _key(text: str, position: int) -> tuple[str, int]:
    key, end = _DECODER.raw_decode(text, position)
    colon = _skip_space(text, end)
    return key, _skip_space(text, colon + 1)


def _skip_space(text: str, position: int) -> int:
    match = _SPACE.match(text, position)
    return position if match is None else match.end()
