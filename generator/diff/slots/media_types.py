"""Media types as keys of ``content``: when two are the same, and which cover which.

Source: RFC 9110, sections 8.3.1 (media types) and 12.5.1 (media ranges); OpenAPI 3.1.1, section
4.8.14, Media Type Object, and ``content``: the most specific key applies.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from generator.diff.slots.coverings import Cell, cells
from generator.ir.api import MediaType

FORM = "application/x-www-form-urlencoded"
_DEFAULTS = frozenset({"charset=utf-8", "charset=utf8"})
"""Parameters that say what everybody takes for granted."""

_COMMON = ("application/json", "text/plain", "application/xml", "application/octet-stream")
"""Media types that are named as examples of a range."""


@cache
def normalised(written: str) -> str:
    """Give a media type in one spelling: lower case, parameters sorted.

    The charset UTF-8 is left out, and the boundary of a multipart body, which each body has of its
    own.
    """
    essence, *parameters = (part.strip() for part in written.split(";"))
    kept = sorted({_parameter(each) for each in parameters if each} - _DEFAULTS)
    return ";".join((essence.lower(), *(each for each in kept if not each.startswith("boundary="))))


def essence_of(media_type: str) -> str:
    """Give type and subtype without parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Tell whether a body of the media type is JSON text (RFC 6839, section 3.1)."""
    essence = essence_of(media_type)
    return essence == "application/json" or essence.endswith("+json")


def is_range(media_type: str) -> bool:
    """Tell whether it stands for many media types: ``application/*``, ``*/*``."""
    return essence_of(media_type).endswith("/*")


@cache
def wider(name: str) -> tuple[str, ...]:
    """Give what covers a normalised media type, the narrowest first."""
    essence = essence_of(name)
    ranges = (f"{essence.partition('/')[0]}/*", "*/*")
    itself = (essence,) if essence != name else ()
    return (*itself, *(each for each in ranges if each != essence))


def covered(name: str, by: Iterable[str]) -> bool:
    """Tell whether a media type is one of ``by`` or covered by one; all are normalised."""
    return not {name, *wider(name)}.isdisjoint(by)


def example_of(name: str, others: Iterable[str]) -> str:
    """Give a media type that ``name`` stands for and that none of ``others`` covers."""
    named = {normalised(each) for each in others}
    for each in _COMMON:
        if name in {each, *wider(each)} and not covered(each, named):
            return each
    return f"{essence_of(name).partition('/')[0]}/example" if name != "*/*" else "example/example"


def media_type_cells(
    base: Sequence[MediaType], revision: Sequence[MediaType]
) -> Iterator[Cell[MediaType]]:
    """Give what is compared with what among the media types of two bodies."""
    return cells(_by_name(base), _by_name(revision), wider)


def _by_name(content: Sequence[MediaType]) -> Mapping[str, MediaType]:
    # Of keys that are spelled differently and mean the same the first counts.
    return {normalised(each.media_type): each for each in reversed(content)}


def _parameter(written: str) -> str:
    name, _, value = written.partition("=")
    value = value.strip().strip('"')
    # Values are case-sensitive unless their definition says otherwise, as that of charset does.
    return f"{name.strip().lower()}={value.lower() if name.strip().lower() == 'charset' else value}"
