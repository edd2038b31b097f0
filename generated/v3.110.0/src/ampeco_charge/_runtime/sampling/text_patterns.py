"""Texts that a regular expression matches.

Python's own parser of expressions is private and reads another dialect than ECMA 262, and the
libraries that make texts from patterns (rstr, exrex) have not been kept up and follow Python. What
schemas use is small: sequences, alternatives, groups, classes and repeats. That is read here; who
asks checks the texts, so that what is passed over (look-around, word boundaries) is never trusted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from .chance import Chance

_DIGITS = "0123456789"
_LOWER = "abcdefghijklmnopqrstuvwxyz"
_LETTERS = _LOWER + _LOWER.upper()
_WORDS = _LETTERS + _DIGITS + "_"
_ALPHABET = _LETTERS + _DIGITS + " _-.,:;/@#%&+=!?*()[]{}<>\"'|\\^$~`"
_CONTROLS = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "v": "\v", "0": "\0"}
_CATEGORIES = {"d": _DIGITS, "w": _WORDS, "s": " "}
_PROPERTIES = {
    "L": _LETTERS, "Letter": _LETTERS, "Alphabetic": _LETTERS, "Lu": _LOWER.upper(),
    "Uppercase_Letter": _LOWER.upper(), "Ll": _LOWER, "Lowercase_Letter": _LOWER, "N": _DIGITS,
    "Nd": _DIGITS, "Number": _DIGITS, "P": "-.,:;!?", "Punctuation": "-.,:;!?", "Z": " ", "Zs": " ",
}  # fmt: skip
_GROUP_STARTS = re.compile(r"\?(?:(?P<around><?[=!])|:|P?<[A-Za-z_$][\w$]*>)")
_BRACES = re.compile(r"\{(\d+)(,(\d*))?\}")
_ESCAPED = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]+)\})")
_PROPERTY = re.compile(r"\\([pP])\{(?:\w+=)?(\w+)\}")


class UnreadablePatternError(ValueError):
    """A pattern uses what is not read here."""


@dataclass(frozen=True, slots=True)
class Signs:
    """One sign out of several."""

    among: str


@dataclass(frozen=True, slots=True)
class Sequence:
    """One after the other."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several."""

    options: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """Several times; `most` is None without a limit."""

    part: Node
    least: int
    most: int | None


@dataclass(frozen=True, slots=True)
class Start:
    """The start of the text."""


@dataclass(frozen=True, slots=True)
class End:
    """The end of the text."""


Node: TypeAlias = Signs | Sequence | Choice | Repeat | Start | End


def matching_texts(pattern: str, chance: Chance, least: int = 0) -> Iterator[str]:
    """Yield texts that probably match, of at least `least` characters where that is possible.

    Check them. Raises UnreadablePatternError for a pattern with what is not read here.
    """
    node = parsed(pattern)
    for attempt, more in enumerate((2, 0, 1, 4, 8, least, least + 3, 1, 2, 3, 2, 3)):
        yield _text(node, chance.child(attempt), more)


@lru_cache(maxsize=1024)
def parsed(pattern: str) -> Node:
    """Return a pattern as a tree; raises UnreadablePatternError."""
    reader = _Reader(pattern)
    node = reader.choice()
    if reader.rest:
        raise UnreadablePatternError(f"{pattern!r} has {reader.rest[0]!r} without its beginning")
    return node


def _text(node: Node, chance: Chance, more: int) -> str:
    match node:
        case Signs():
            return chance.pick(node.among)
        case Sequence():
            return "".join(
                _text(part, chance.child(index), more) for index, part in enumerate(node.parts)
            )
        case Choice():
            option = chance.below(len(node.options))
            return _text(node.options[option], chance.child(option), more)
        case Repeat():
            return "".join(
                _text(node.part, chance.child(index), more)
                for index in range(_times(node, chance, more))
            )
        case _:
            return ""


def _times(node: Repeat, chance: Chance, more: int) -> int:
    most = node.least + more if node.most is None else min(node.most, node.least + more)
    # The whole of what is asked for: texts must reach their least length.
    return most if more > 8 else chance.between(node.least, most)


class _Reader:
    """Reads one pattern from its start to its end."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0

    @property
    def rest(self) -> str:
        return self.pattern[self.at :]

    def choice(self) -> Node:
        options = [self.sequence()]
        while self._skipped("|"):
            options.append(self.sequence())
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def sequence(self) -> Node:
        parts: list[Node] = []
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            part = self.atom()
            if part is not None:
                parts.append(self.repeated(part))
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def atom(self) -> Node | None:
        sign = self.pattern[self.at]
        if sign == "(":
            return self.group()
        if sign == "[":
            return self.signs()
        if sign == "\\":
            return self.escaped()
        self.at += 1
        if sign == "^":
            return Start()
        if sign == "$":
            return End()
        return Signs(_LETTERS + _DIGITS if sign == "." else sign)

    def group(self) -> Node | None:
        self.at += 1
        start = _GROUP_STARTS.match(self.pattern, self.at)
        if start:
            self.at = start.end()
        elif self.rest.startswith("?"):
            raise self._unread()
        inner = self.choice()
        if not self._skipped(")"):
            raise self._unread()
        return None if start and start["around"] else inner

    def repeated(self, part: Node) -> Node:
        limits = self._limits()
        if limits is None:
            return part
        self._skipped("?")
        return self.repeated(Repeat(part, *limits))

    def _limits(self) -> tuple[int, int | None] | None:
        for sign, limits in {"*": (0, None), "+": (1, None), "?": (0, 1)}.items():
            if self._skipped(sign):
                return limits
        braces = _BRACES.match(self.pattern, self.at)
        if braces is None:
            return None
        self.at = braces.end()
        least = int(braces[1])
        if braces[2] is None:
            return least, least
        return least, int(braces[3]) if braces[3] else None

    def escaped(self) -> Node | None:
        if self.rest[1:2] in {"b", "B"}:
            self.at += 2
            return None
        if self.rest[1:2] in set("123456789k"):
            raise self._unread()
        return Signs(self._escape())

    def signs(self) -> Node:
        """Read a class, from ``[`` to ``]``."""
        self.at += 1
        excluded = self._skipped("^")
        found = ""
        while not self._skipped("]"):
            if self.at >= len(self.pattern):
                raise self._unread()
            found += self._range()
        among = "".join(sign for sign in _ALPHABET if sign not in found) if excluded else found
        if not among:
            raise self._unread()
        return Signs(among)

    def _range(self) -> str:
        low = self._class_sign()
        if len(low) != 1 or not self.rest.startswith("-") or self.rest[1:2] in {"]", ""}:
            return low
        self.at += 1
        high = self._class_sign()
        if len(high) != 1:
            return f"{low}-{high}"
        # A range over most of Unicode would be as long a text; its beginning tells enough.
        return "".join(map(chr, range(ord(low), min(ord(high), ord(low) + 255) + 1)))

    def _class_sign(self) -> str:
        if self.rest.startswith("\\"):
            return self._escape()
        self.at += 1
        return self.pattern[self.at - 1 : self.at]

    def _escape(self) -> str:
        """Read what starts with a backslash, as the signs that it stands for."""
        for expression, signs in ((_ESCAPED, _coded), (_PROPERTY, _of_property)):
            found = expression.match(self.pattern, self.at)
            if found:
                self.at = found.end()
                return signs(found)
        sign = self.rest[1:2]
        if not sign:
            raise self._unread()
        self.at += 2
        if sign.lower() in _CATEGORIES:
            return _category(sign)
        return _CONTROLS.get(sign, sign)

    def _skipped(self, sign: str) -> bool:
        if not self.rest.startswith(sign):
            return False
        self.at += len(sign)
        return True

    def _unread(self) -> UnreadablePatternError:
        return UnreadablePatternError(f"{self.pattern!r} cannot be read at {self.at}")


def _coded(found: re.Match[str]) -> str:
    return chr(int(found[1] or found[2] or found[3], 16))


def _of_property(found: re.Match[str]) -> str:
    inside = _PROPERTIES.get(found[2], _LETTERS)
    return inside if found[1] == "p" else _without(inside)


def _category(sign: str) -> str:
    inside = _CATEGORIES[sign.lower()]
    return inside if sign.islower() else _without(inside)


def _without(signs: str) -> str:
    return "".join(sign for sign in _ALPHABET if sign not in signs)
