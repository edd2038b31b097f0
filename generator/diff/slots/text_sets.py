"""Which texts stand for the values of a schema, where values are sent as plain text.

A number is written as in JSON, a boolean as ``true`` or ``false``; null has no text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.diff.containment import number_sets, string_sets
from generator.diff.containment.string_sets import StringSet
from generator.diff.slots import Slot
from generator.diff.slots.number_texts import pattern_around, pattern_within
from generator.diff.slots.serialization import plain
from generator.diff.slots.written_values import Written, types_of
from generator.ir.schema import Json
from generator.ir.value_sets import Inner, JsonType

SCALARS: frozenset[JsonType] = frozenset({"boolean", "integer", "number", "string"})
TEXTS = ("text", "1.5", "-1", "true")
"""Texts that are tried to show a difference."""

_BOOLEANS = frozenset({"true", "false"})
_UNKNOWN = "the texts of two types cannot be compared"

_JSON_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?")


def kinds_of(slot: Slot, written: Written) -> frozenset[JsonType]:
    """Give the types, null aside, integers as numbers: these are compared as values anyway."""
    types = types_of(slot, written.side, written.schema) - {"null"}
    return types - {"integer"} | {"number"} if "integer" in types else types


@dataclass(frozen=True, slots=True)
class TextVerdict:
    """Whether all texts of one schema are texts of another: None is undecided, for ``reason``.

    ``example`` is a value whose text is not, null where there is none.
    """

    holds: bool | None
    reason: str = ""
    example: Json = None


def is_contained(slot: Slot, sub: Written, sup: Written) -> TextVerdict:
    """Tell whether ``sup`` accepts the text of each value of ``sub``."""
    sups = tuple(_sets_within(slot, sup))
    listed: list[str] = []
    tried = list(TEXTS)
    reason = ""
    for each in _sets_around(slot, sub):
        if isinstance(each, StringSet):
            outcome = string_sets.contained(each, sups)
            reason = reason if outcome.holds else outcome.reason or _UNKNOWN
            tried += [text for text in outcome.examples if isinstance(text, str)]
            continue
        left = sorted(text for text in each if accepts_text(slot, sup, text) is not True)
        reason = _UNKNOWN if left else reason
        listed += left
    if not reason:
        return TextVerdict(holds=True)
    example = _distinguishing(slot, sub, sup, (*listed, *tried))
    return TextVerdict(None if example is None else False, reason, example)


def _sets_around(slot: Slot, written: Written) -> Iterator[StringSet | frozenset[str]]:
    """Give sets that together hold the texts of all values."""
    for each in slot.read(written.side, written.schema).alternatives:
        if each.values is not None:
            yield frozenset(plain(value) for value in each.values if value is not None)
            continue
        if "boolean" in each.types:
            yield _BOOLEANS
        if "string" in each.types:
            yield string_sets.of(each)
        numbers = number_sets.of(each)
        if each.types & {"integer", "number"} and not numbers.is_empty:
            yield StringSet(patterns=(pattern_around(numbers),))


def _sets_within(slot: Slot, written: Written) -> Iterator[StringSet | frozenset[str]]:
    """Give sets that hold nothing but texts of values that are accepted."""
    for each in slot.read(written.side, written.schema).alternatives:
        if each.opaque:
            continue
        if each.values is not None:
            yield frozenset(plain(value) for value in each.values if value is not None)
            continue
        if "boolean" in each.types:
            yield _BOOLEANS
        if "string" in each.types:
            yield string_sets.of(each)
        if each.types & {"integer", "number"}:
            pattern = pattern_within(number_sets.of(each))
            yield from () if pattern is None else (StringSet(patterns=(pattern,)),)


def accepts_text(slot: Slot, written: Written, text: str) -> bool | None:
    """Tell whether a text is that of a value that is accepted; None where that is not known."""
    answers = [slot.accepts(written.side, written.schema, each) for each in _readings(text)]
    if True in answers:
        return True
    return None if None in answers else False


def _distinguishing(
    slot: Slot, accepting: Written, refusing: Written, texts: Iterable[str]
) -> Json:
    """Give a value of ``accepting`` with one of those texts that ``refusing`` has not, or null."""
    for text in dict.fromkeys(texts):
        if accepts_text(slot, refusing, text) is False:
            for value in _readings(text):
                # A number that is written in another way than it would be sent shows nothing.
                is_so_sent = plain(value) == text
                if is_so_sent and slot.accepts(accepting.side, accepting.schema, value):
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


def _readings(text: str) -> Iterator[Json]:
    """Give the values that a text may stand for."""
    yield text
    if _JSON_NUMBER.fullmatch(text):
        yield float(text) if re.search("[.eE]", text) else int(text)
    if text in ("true", "false"):
        yield text == "true"
