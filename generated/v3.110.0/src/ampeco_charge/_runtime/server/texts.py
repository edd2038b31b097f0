"""Taking queries, forms and cookies apart, and undoing their percent-encoding (RFC 3986, 2.1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias
from urllib.parse import unquote

Pair: TypeAlias = tuple[str, str]


class UnreadableError(Exception):
    """A text that cannot be what it stands for; the message says so, without its subject."""


def decoded(text: str) -> str:
    """Undo percent-encoding, once; raises UnreadableError for what is not UTF-8."""
    if "%" not in text:
        return text
    try:
        return unquote(text, errors="strict")
    except UnicodeDecodeError:
        raise UnreadableError("must be percent-encoded UTF-8") from None


def decoded_field(text: str) -> str:
    """Undo the encoding of a query or a form, where ``+`` is a space as forms of HTML have it."""
    return decoded(text.replace("+", " ") if "+" in text else text)


def pairs_of(query: str) -> Iterator[Pair]:
    """Yield the names and values of a query or a urlencoded form, as they are encoded."""
    for pair in query.split("&"):
        if pair:
            name, _, value = pair.partition("=")
            yield name, value


def cookie_pairs(headers: Iterable[Pair]) -> Iterator[Pair]:
    """Yield the names and values of the cookies among headers (RFC 6265, 4.2.1), as they stand."""
    for name, text in headers:
        if name == "cookie":
            for pair in text.split(";"):
                key, equals, value = pair.strip().partition("=")
                if equals:
                    yield key, value


class Fields:
    """Texts, as they are encoded, by the names that they stand under, which are decoded.

    `pairs` has them in the order in which they came, `texts` by name. A pair whose name is not
    UTF-8 is nobody's.
    """

    __slots__ = ("pairs", "texts")

    def __init__(self, pairs: Iterable[Pair]) -> None:
        self.pairs: list[Pair] = []
        self.texts: dict[str, list[str]] = {}
        for name, text in pairs:
            try:
                key = decoded_field(name)
            except UnreadableError:
                continue
            self.pairs.append((key, text))
            self.texts.setdefault(key, []).append(text)
