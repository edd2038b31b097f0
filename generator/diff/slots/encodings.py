"""What changed in how the properties of a form or a multipart body are sent.

Source: OpenAPI 3.1.1, section 4.8.15 (Encoding Object). What is not said has a default that
follows from the property's type; to write it out is no change. Of a form without a word on it
OpenAPI 3.0 and 3.1 say different things (written by the form style, or objects as JSON), so either
of them is what the other side may write out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import compress
from typing import Literal

from generator.diff.model import Change, Effect, Side, Witness
from generator.diff.slots import SideName, Sides, Slot, below, other_changes
from generator.diff.slots.headers import PART_HEADERS, header_changes
from generator.diff.slots.media_types import FORM, covered, essence_of, normalised
from generator.diff.slots.plain_texts import as_texts
from generator.diff.slots.serialization import Writing
from generator.diff.slots.written_values import Written, both_texts, written_differently
from generator.ir.api import Encoding, MediaType
from generator.ir.value_sets import ALL_TYPES, Alternative, Inner, JsonType

_BINARY = "application/octet-stream"
_TEXT = "text/plain"
_JSON = "application/json"
_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class _Field:
    """A property of a body on one side: its schema and what is said of how it is sent."""

    side: SideName
    media_type: MediaType
    encoding: Encoding
    schema: Inner
    styles_count: bool

    @property
    def is_form(self) -> bool:
        """Whether the body is a form, not multipart."""
        return essence_of(self.media_type.media_type) == FORM

    @property
    def styled(self) -> bool:
        """Whether a style is spelled out, so that it counts instead of the content type."""
        said = self.encoding
        spelled_out = said.style is not None or said.explode is not None or said.allow_reserved
        return self.styles_count and spelled_out

    @property
    def typed(self) -> bool:
        """Whether the content type is spelled out and counts."""
        return self.encoding.content_type is not None and not self.styled

    @property
    def writing(self) -> Writing:
        """How the value is written: as its content type where that counts, else by a style."""
        said = self.encoding
        if self.typed:
            return Writing("query", said.property_name, "form", media_type=said.content_type)
        style = said.style or "form"
        explode = said.explode if said.explode is not None else style in ("form", "deepObject")
        return Writing("query", said.property_name, style, explode, said.allow_reserved)

    def says(self, value: str) -> Side:
        """Give what the side says of it."""
        name = self.encoding.property_name
        if self.encoding == Encoding(name):
            return Side(self.media_type.source, value)
        return Side(below(self.media_type.source, "encoding", name), value)


def encoding_changes(
    slot: Slot,
    base: MediaType,
    revision: MediaType,
    schemas: tuple[Inner | None, Inner | None],
) -> Iterator[Change]:
    """Give what changed in the encodings of two bodies; ``slot`` is theirs."""
    if not (base.encoding or revision.encoding) or not _has_encodings(base.media_type):
        return
    before = {each.property_name: each for each in base.encoding}
    after = {each.property_name: each for each in revision.encoding}
    for name in sorted({*before, *after}):
        one = _field(slot, "base", base, before.get(name) or Encoding(name), schemas[0])
        other = _field(slot, "revision", revision, after.get(name) or Encoding(name), schemas[1])
        if one is not None and other is not None:
            yield from _field_changes(slot.inside(name), one, other)


def form_changes(
    slot: Slot,
    changes: Sequence[Change],
    bodies: tuple[MediaType, MediaType],
    schemas: tuple[Inner | None, Inner | None],
) -> Iterator[Change]:
    """Give the changes of two bodies; in a form, the fields that are plain text as texts."""
    if not all(_has_encodings(each.media_type) for each in bodies):
        yield from changes
        return
    typed = {each.property_name for body in bodies for each in body.encoding if each.content_type}
    writing = Writing("query", "", "form", explode=True)
    sides = (
        Written("base", schemas[0], "", writing),
        Written("revision", schemas[1], "", writing),
    )
    is_plain = [_is_field(each.spot.path) and each.spot.path[0] not in typed for each in changes]
    yield from as_texts(slot, tuple(compress(changes, is_plain)), sides)
    yield from compress(changes, (not each for each in is_plain))


def _is_field(path: tuple[str, ...]) -> bool:
    """Tell whether a path leads to a field or to one item of it: what is inside is JSON."""
    return len(path) == 1 or (len(path) == 2 and path[1] == "[]")


def _has_encodings(media_type: str) -> bool:
    essence = essence_of(media_type)
    return essence == FORM or essence.startswith("multipart/")


def _field(
    slot: Slot, side: SideName, media_type: MediaType, encoding: Encoding, schema: Inner | None
) -> _Field | None:
    """Give the property that ``encoding`` is about; None where the schema does not have it."""
    for alternative in slot.read(side, schema).alternatives:
        member = alternative.members.get(encoding.property_name)
        if member is not None:
            dialect = (slot.comparer.base if side == "base" else slot.comparer.revision).api.dialect
            essence = essence_of(media_type.media_type)
            counts = essence == FORM or (essence == "multipart/form-data" and dialect != "3.0")
            return _Field(side, media_type, encoding, member.schema, counts)
    return None


def _field_changes(slot: Slot, base: _Field, revision: _Field) -> Iterator[Change]:
    yield from _form_changes(slot, base, revision)
    before, after = (
        (
            below(each.media_type.source, "encoding", each.encoding.property_name),
            each.encoding.others,
        )
        for each in (base, revision)
    )
    yield from other_changes(slot, "request-body-extension-changed", before, after)
    if not base.is_form:
        part = slot.named(f"{slot.spot.slot} part '{base.encoding.property_name}'")
        headers = base.encoding.headers, revision.encoding.headers
        yield from header_changes(part, *headers, PART_HEADERS)


def _form_changes(slot: Slot, base: _Field, revision: _Field) -> Iterator[Change]:
    if not any((base.styled, base.typed, revision.styled, revision.typed)):
        return
    types = _content_types(slot, base), _content_types(slot, revision)
    if base.styled or revision.styled:
        yield from _written_changes(slot, base, revision)
    elif types[0] == types[1]:
        return
    elif base.is_form and not (base.typed and revision.typed):
        yield from _written_changes(slot, base, revision)
    else:
        yield _type_change(slot, (base, types[0]), (revision, types[1]))


def _written_changes(slot: Slot, base: _Field, revision: _Field) -> Iterator[Change]:
    writings, schemas = (base.writing, revision.writing), (base.schema, revision.schema)
    if found := written_differently(slot, writings, schemas):
        told = writings[0].shown, writings[1].shown
        change = _change(slot, "changes", (base.says(told[0]), revision.says(told[1])))
        yield slot.proven(change, both_texts(slot, base.schema, found))


def _type_change(
    slot: Slot, base: tuple[_Field, frozenset[str]], revision: tuple[_Field, frozenset[str]]
) -> Change:
    """Tell that a part may have other content types: which it gets or loses is the effect."""
    lost = sorted(each for each in base[1] if not covered(each, revision[1]))
    won = sorted(each for each in revision[1] if not covered(each, base[1]))
    effect: Effect = "changes" if lost and won else "narrows" if lost else "widens"
    sides = tuple(field.says(", ".join(sorted(types))) for field, types in (base, revision))
    shown: Literal["base", "revision"] = "base" if lost else "revision"
    head = f'Content-Disposition: form-data; name="{base[0].encoding.property_name}"'
    text = f"{head}\nContent-Type: {(lost or won or [''])[0]}"
    change = _change(slot, effect, (sides[0], sides[1]))
    return slot.proven(change, lambda: Witness("request", text, shown))


def _change(slot: Slot, effect: Effect, sides: Sides) -> Change:
    name = slot.spot.path[-1]
    media_type = slot.spot.slot.rpartition(" ")[2]
    return slot.change("request-body-encoding-changed", effect, sides, name, media_type)


def _content_types(slot: Slot, field: _Field) -> frozenset[str]:
    """Give the content types that a part may have, by default that of its type."""
    if field.typed:
        written = (field.encoding.content_type or "").split(",")
        return frozenset(normalised(each.strip()) for each in written)
    return frozenset(_default_types(slot, field.side, field.schema, 0))


def _default_types(slot: Slot, side: SideName, inner: Inner | None, depth: int) -> Iterator[str]:
    values = slot.read(side, inner)
    if values.notes.content_encoding is not None:
        yield _BINARY
        return
    for alternative in values.alternatives:
        if alternative.types == ALL_TYPES:
            yield _BINARY
            continue
        for kind in alternative.types - {"null"}:
            if kind == "array" and depth < _DEEPEST:
                yield from _default_types(slot, side, alternative.items, depth + 1)
            else:
                yield _default_type(kind, alternative)


def _default_type(kind: JsonType, alternative: Alternative) -> str:
    if kind in ("object", "array"):
        return _JSON
    return _BINARY if kind == "string" and "binary" in alternative.formats else _TEXT
