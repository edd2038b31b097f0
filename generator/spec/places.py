"""Where a thing stands: by JSON pointer for programs, by line and column for people."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a file, as an editor finds it.

    ``file`` is the path as the caller gave it, with ``/``. ``line`` and ``column`` start at 1 and
    count lines and characters. ``pointer`` is the JSON pointer (RFC 6901) of the value, ``""``
    where there is none, as in text that could not be parsed.
    """

    file: str
    line: int
    column: int
    pointer: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Location:
    """The address of a value among a document's files.

    ``file`` is relative to the document's folder, with ``/``; ``pointer`` is a JSON pointer (RFC
    6901), ``""`` for the whole file.
    """

    file: str
    pointer: str = ""

    def child(self, *keys: str | int) -> Location:
        """Give the location of the member or item that is reached through ``keys``."""
        pointer = self.pointer
        for key in keys:
            pointer = f"{pointer}/{escaped(str(key))}"
        return Location(self.file, pointer)

    @property
    def keys(self) -> tuple[str, ...]:
        """The unescaped tokens of the pointer, from the root down."""
        return pointer_keys(self.pointer)

    def __str__(self) -> str:
        return f"{self.file}#{self.pointer}"


def pointer_of(keys: tuple[str | int, ...]) -> str:
    """Write keys as a JSON pointer (RFC 6901 section 3): ``("a/b", 0)`` is ``/a~1b/0``."""
    return "".join(f"/{escaped(str(key))}" for key in keys)


def escaped(key: str) -> str:
    """Escape a key for a JSON pointer (RFC 6901 section 3)."""
    return key.replace("~", "~0").replace("/", "~1")


def pointer_keys(pointer: str) -> tuple[str, ...]:
    """Split a JSON pointer into its unescaped keys (RFC 6901 section 4)."""
    if not pointer:
        return ()
    tokens = pointer[1:].split("/")
    if "~" not in pointer:
        return tuple(tokens)
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in tokens)


def is_index(key: str) -> bool:
    """Say whether a key can be an index of an array (RFC 6901 section 4: no leading zeros)."""
    return key == "0" or (key.isascii() and key.isdecimal() and key[0] != "0" and len(key) < 19)


def place_of_offset(text: str, offset: int, file: str, pointer: str = "") -> Place:
    """Turn an offset of characters in a text into a line and a column."""
    line_start = text.rfind("\n", 0, offset) + 1
    return Place(file, text.count("\n", 0, offset) + 1, offset - line_start + 1, pointer)
