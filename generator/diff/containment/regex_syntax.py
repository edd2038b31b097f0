"""Regular expressions as trees: the part of ECMA 262 that schemas are written with.

Source: JSON Schema 2020-12 core, section 6.4 (the dialect) and validation, section 6.3.3 (a pattern
is searched for, not anchored); ECMA-262, section 22.2.1 with annex B.1.2 (braces that are no
quantifier, needless escapes).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

Ranges: TypeAlias = tuple[tuple[int, int], ...]
"""Characters as ranges of code points, both ends included; sorted, none touches the next."""

HIGHEST = 0x10FFFF
_SURROGATES = (0xD800, 0xDFFF)


class UnknownSyntaxError(Exception):
    """The pattern uses what is not read here (look-behind, back references, properties)."""


@dataclass(frozen=True, slots=True)
class Characters:
    """One character of those."""

    ranges: Ranges


@dataclass(frozen=True, slots=True)
class Sequence:
    """One after the other."""

    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Any of them."""

    options: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """The same again and again; ``most`` of None is without end."""

    item: Node
    least: int
    most: int | None


@dataclass(frozen=True, slots=True)
class Edge:
    """The start or the end of the text."""

    at: Literal["start", "end"]


Node: TypeAlias = Characters | Sequence | Choice | Repeat | Edge


@dataclass(frozen=True, slots=True)
class Condition:
    """A tree that is to be found in a text, or not to be found (``(?!...)`` at its start)."""

    tree: Node
    found: bool = True


def union(*several: Ranges) -> Ranges:
    """Give the characters of any of them."""
    joined: list[tuple[int, int]] = []
    for low, high in sorted(pair for ranges in several for pair in ranges):
        if joined and low <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(high, joined[-1][1]))
        else:
            joined.append((low, high))
    return tuple(joined)


def without(ranges: Ranges) -> Ranges:
    """Give all other characters; halves of surrogate pairs are none."""
    left, next_low = [], 0
    for low, high in union(ranges, (_SURROGATES,)):
        if low > next_low:
            left.append((next_low, low - 1))
        next_low = high + 1
    if next_low <= HIGHEST:
        left.append((next_low, HIGHEST))
    return tuple(left)


def _of(text: str) -> Ranges:
    return union(tuple((ord(character), ord(character)) for character in text))


_DIGITS: Ranges = ((0x30, 0x39),)
_WORD = union(_DIGITS, ((0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)))
_SPACE = union(
    _of("\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff"), ((0x2000, 0x200A),)
)
_CLASSES: dict[str, Ranges] = {
    "d": _DIGITS,
    "D": without(_DIGITS),
    "w": _WORD,
    "W": without(_WORD),
    "s": _SPACE,
    "S": without(_SPACE),
}
_CONTROLS = {"t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r", "0": "\0"}
EVERY = without(())
_DOT = without(_of("\n\r\u2028\u2029"))
_QUANTIFIER = re.compile(r"\{(\d+)(,(\d*))?\}")
_NAMED_GROUP = re.compile(r"\(\?<[A-Za-z_$][\w$]*>")
_HEX_ESCAPE = re.compile(r"x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}")
_DEEPEST = 50


def conditions(pattern: str) -> tuple[Condition, ...]:
    """Read a pattern as conditions that must all hold of a text.

    Look-ahead is read where it stands first (after ``^`` or not at all), as it is another condition
    there. Raises `UnknownSyntaxError` for what is not read.
    """
    reader = _Reader(pattern)
    found = []
    anchored = pattern.startswith("^")
    reader.at = 1 if anchored else 0
    while anchored and pattern.startswith(("(?=", "(?!"), reader.at):
        holds = pattern[reader.at + 2] == "="
        reader.at += 3
        found.append(Condition(_anchored(reader.choice()), holds))
        reader.take(")")
    if not found:
        reader.at = 0
    rest = reader.choice()
    reader.end()
    if found and isinstance(rest, Choice):
        raise UnknownSyntaxError("look-ahead in one of several alternatives")
    return (*found, Condition(_anchored(rest) if found else rest))


def _anchored(tree: Node) -> Node:
    return Sequence((Edge("start"), tree))


class _Reader:
    """Reads a pattern from ``at`` on."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0
        self._depth = 0

    def choice(self) -> Node:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise UnknownSyntaxError("too many groups inside each other")
        options = [self._sequence()]
        while self._next() == "|":
            self.at += 1
            options.append(self._sequence())
        self._depth -= 1
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def take(self, expected: str) -> None:
        if self._next() != expected:
            raise UnknownSyntaxError(f"'{expected}' is missing")
        self.at += 1

    def end(self) -> None:
        if self.at != len(self.pattern):
            raise UnknownSyntaxError(f"'{self._next()}' where nothing should follow")

    def _next(self) -> str:
        return self.pattern[self.at : self.at + 1]

    def _sequence(self) -> Node:
        items = []
        while self._next() not in ("", "|", ")"):
            items.append(self._quantified(self._atom()))
        return items[0] if len(items) == 1 else Sequence(tuple(items))

    def _quantified(self, item: Node) -> Node:
        bounds = self._bounds()
        if bounds is None:
            return item
        if isinstance(item, Edge) or (bounds[1] is not None and bounds[0] > bounds[1]):
            raise UnknownSyntaxError("a quantifier that means nothing")
        if self._next() == "?":
            self.at += 1
        if self._next() in ("*", "+", "?"):
            raise UnknownSyntaxError("a quantifier after a quantifier")
        return Repeat(item, *bounds)

    def _bounds(self) -> tuple[int, int | None] | None:
        plain = {"*": (0, None), "+": (1, None), "?": (0, 1)}.get(self._next())
        if plain is not None:
            self.at += 1
            return plain
        found = _QUANTIFIER.match(self.pattern, self.at)
        if found is None:
            return None
        self.at = found.end()
        least = int(found[1])
        if found[2] is None:
            return least, least
        return least, int(found[3]) if found[3] else None

    def _atom(self) -> Node:
        character = self._next()
        self.at += 1
        match character:
            case "^":
                return Edge("start")
            case "$":
                return Edge("end")
            case ".":
                return Characters(_DOT)
            case "(":
                return self._group()
            case "[":
                return Characters(self._class())
            case "\\":
                return Characters(self._escape(in_class=False))
            case "*" | "+" | "?":
                raise UnknownSyntaxError("a quantifier of nothing")
            case _:
                return Characters(_of(character))

    def _group(self) -> Node:
        named = _NAMED_GROUP.match(self.pattern, self.at - 1)
        if self.pattern.startswith("?:", self.at):
            self.at += 2
        elif named is not None:
            self.at = named.end()
        elif self._next() == "?":
            raise UnknownSyntaxError("look-around")
        inside = self.choice()
        self.take(")")
        return inside

    def _escape(self, *, in_class: bool) -> Ranges:
        character = self._next()
        if character in _CLASSES:
            self.at += 1
            return _CLASSES[character]
        found = _HEX_ESCAPE.match(self.pattern, self.at)
        if found is not None:
            self.at = found.end()
            code = int(found[1] or found[2] or found[3], 16)
            if code > HIGHEST or _SURROGATES[0] <= code <= _SURROGATES[1]:
                raise UnknownSyntaxError("half of a surrogate pair")
            return ((code, code),)
        return self._plain_escape(character, in_class=in_class)

    def _plain_escape(self, character: str, *, in_class: bool) -> Ranges:
        self.at += 1
        following = self._next()
        if character == "0" and following.isdigit():
            raise UnknownSyntaxError("an octal escape")
        if character == "b" and in_class:
            return _of("\b")
        if character in _CONTROLS:
            return _of(_CONTROLS[character])
        if not character or character.isalnum():
            raise UnknownSyntaxError(f"'\\{character}'")
        return _of(character)

    def _class(self) -> Ranges:
        negated = self._next() == "^"
        self.at += negated
        found: list[Ranges] = []
        while self._next() != "]":
            found.append(self._class_item())
        self.at += 1
        joined = union(*found)
        return without(joined) if negated else joined

    def _class_item(self) -> Ranges:
        low = self._class_atom()
        is_range = self._next() == "-" and self.pattern[self.at + 1 : self.at + 2] not in ("]", "")
        if not is_range:
            return low
        self.at += 1
        high = self._class_atom()
        if not _is_one(low) or not _is_one(high):
            return union(low, _of("-"), high)
        if low[0][0] > high[0][0]:
            raise UnknownSyntaxError("a range that runs backwards")
        return ((low[0][0], high[0][0]),)

    def _class_atom(self) -> Ranges:
        character = self._next()
        if not character:
            raise UnknownSyntaxError("']' is missing")
        self.at += 1
        return self._escape(in_class=True) if character == "\\" else _of(character)


def _is_one(ranges: Ranges) -> bool:
    return len(ranges) == 1 and ranges[0][0] == ranges[0][1]


def literals(texts: Iterable[str]) -> Node:
    """Give the tree that is found in exactly those texts."""
    options = tuple(
        Sequence(tuple(Characters(_of(character)) for character in text)) for text in texts
    )
    return Sequence((Edge("start"), Choice(options), Edge("end")))
