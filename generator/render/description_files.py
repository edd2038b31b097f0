"""The description of an API as files in its package."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator

from generator.ir.descriptions import Description
from generator.ir.schema import Json
from generator.render.texts import Texts

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_WIDTH = 100
_ODD = re.compile(r"[^\x20-\x7e]")
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def write_descriptions(
    module: str, descriptions: Iterable[Description], texts: Texts
) -> dict[str, str]:
    """Give the files of descriptions in the import package ``module``: path to text.

    Those that ``texts`` has are not written again. Raises SpecError for a ``$ref`` that is not
    allowed.
    """
    folder = f"src/{module}/_openapi"
    return {f"{folder}/{each.name}.json": _text(each, texts) for each in descriptions}


def _text(description: Description, texts: Texts) -> str:
    known = texts.get("description", description.source)
    if known is not None:
        return known
    text = laid_out(description.write())
    texts.put("description", description.source, text)
    return text


def laid_out(value: Json) -> str:
    """Give a value as JSON text.

    What fits into a line is one; of the rest each member has lines of its own, so that a change
    shows what it changed.
    """
    return "".join(f"{line}\n" for line in _lines(value, ""))


def _lines(value: Json, before: str) -> Iterator[str]:
    """Give the lines of a value that stands after ``before``."""
    text = before + _encoded(value)
    if len(text) <= _WIDTH or not isinstance(value, dict | list) or not value:
        yield text
        return
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    yield before + opening
    members = list(_members(value))
    for number, (key, member) in enumerate(members, start=1):
        *lines, last = _lines(member, key)
        yield from lines
        yield last + ("," if number < len(members) else "")
    yield closing


def _encoded(value: Json) -> str:
    """Give JSON in which characters are escaped that cannot be seen (RFC 8259, section 7)."""
    return _ODD.sub(_escaped, _ENCODER.encode(value))


def _escaped(match: re.Match[str]) -> str:
    character = match.group()
    is_hidden = unicodedata.category(character) in _HIDDEN
    return json.dumps(character)[1:-1] if is_hidden else character


def _members(value: dict[str, Json] | list[Json]) -> Iterator[tuple[str, Json]]:
    """Give the members of an object or array, with what is written before each."""
    if isinstance(value, list):
        yield from (("", member) for member in value)
    else:
        yield from ((f"{_encoded(key)}:", member) for key, member in value.items())
