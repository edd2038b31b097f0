"""Which texts stand for the values of a schema, where values are sent as plain text.

A number is written as in JSON, a boolean as ``true`` or ``false``; null has no text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diff.slots import Slot
from generator.diff.slots.serialization import plain
from generator.diff.slots.written_values import Written, types_of
from generator.ir.schema import Json
from generator.ir.value_sets import Alternative, Inner, JsonType
from generator.ir.value_sets.dialect import SILENT_FORMATS

SCALARS: frozenset[JsonType] = frozenset({"boolean", "integer", "number", "string"})
TEXTS = ("text", "1.5", "-1", "true")
"""Texts that are tried to show a difference."""

_JSON_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?")


def kinds_of(slot: Slot, written: Written) -> frozenset[JsonType]:
    """Give the types, null aside, integers as numbers: these are compared as values anyway."""
    types = types_of(slot, written.side, written.schema) - {"null"}
    return types - {"integer"} | {"number"} if "integer" in types else types


def is_contained(slot: Slot, sub: Written, sup: Written) -> bool:
    """Tell whether it is certain that ``sup`` accepts the text of each value of ``sub``."""
    alternatives = slot.read(sup.side, sup.schema).alternatives
    has_text = "string" in types_of(slot, sub.side, sub.schema)
    if any(_takes_any_text(each, may_be_empty=has_text) for each in alternatives):
        return True
    texts = all_texts(slot, sub)
    return texts is not None and all(accepts_text(slot, sup, text) for text in texts)


def all_texts(slot: Slot, written: Written) -> frozenset[str] | None:
    """Give the texts of all values; None where they cannot be listed."""
    found: set[str] = set()
    for each in slot.read(written.side, written.schema).alternatives:
        if each.values is not None:
            found.update(plain(value) for value in each.values if value is not None)
        elif each.types <= {"boolean", "null"}:
            found.update(("true", "false") if "boolean" in each.types else ())
        else:
            return None
    return frozenset(found)


def accepts_text(slot: Slot, written: Written, text: str) -> bool | None:
    """Tell whether a text is that of a value that is accepted; None where that is not known."""
    answers = [slot.accepts(written.side, written.schema, each) for each in _readings(text)]
    if True in answers:
        return True
    return None if None in answers else False


def distinguishing_value(slot: Slot, accepting: Written, refusing: Written) -> Json:
    """Give a value of ``accepting`` whose text ``refusing`` has not; null if none is found."""
    listed = sorted(all_texts(slot, accepting) or ())
    for text in (*listed, *TEXTS):
        if accepts_text(slot, refusing, text) is False:
            for value in _readings(text):
                if slot.accepts(accepting.side, accepting.schema, value):
                    return value
    return None


def items_of_one(slot: Slot, written: Written) -> tuple[Inner | None] | None:
    """Give the schema of items where a single value is written like a list of that one alone."""
    writing = written.writing
    if (writing.location, writing.style, writing.explode) != ("query", "form", True):
        return None
    alternatives = slot.read(written.side, written.schema).alternatives
    arrays = [each for each in alternatives if each.types != {"null"}]
    if len(arrays) != 1 or not arrays[0].types <= {"array", "null"}:
        return None
    (found,) = arrays
    plain_list = not (found.values or found.prefix or found.contains or found.opaque)
    takes_one = found.limits.get("minItems", 0) <= 1 <= found.limits.get("maxItems", 1)
    return (found.items,) if plain_list and takes_one else None


def _takes_any_text(alternative: Alternative, *, may_be_empty: bool) -> bool:
    if "string" not in alternative.types or alternative.values is not None:
        return False
    if alternative.patterns or alternative.opaque or set(alternative.formats) - SILENT_FORMATS:
        return False
    limits = {key: value for key, value in alternative.limits.items() if key.endswith("Length")}
    # The text of a number or a boolean is never empty.
    return not limits or (not may_be_empty and limits == {"minLength": 1})


def _readings(text: str) -> Iterator[Json]:
    """Give the values that a text may stand for."""
    yield text
    if _JSON_NUMBER.fullmatch(text):
        yield float(text) if re.search("[.eE]", text) else int(text)
    if text in ("true", "false"):
        yield text == "true"
