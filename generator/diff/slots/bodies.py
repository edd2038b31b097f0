"""What changed in the body of a request, and what it has in common with that of a response.

Source: OpenAPI 3.1.1, sections 4.8.13 (Request Body Object) and 4.8.14 (Media Type Object).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.diff.model import Change, Effect, Side, Spot, Witness
from generator.diff.schemas import SchemaComparer
from generator.diff.slots import (
    Evidence,
    SideName,
    Slot,
    as_written,
    below,
    other_changes,
    shared_or,
)
from generator.diff.slots.coverings import Cell
from generator.diff.slots.encodings import encoding_changes, form_changes
from generator.diff.slots.media_types import (
    example_of,
    is_range,
    media_type_cells,
    normalised,
    wider,
)
from generator.diff.slots.request_texts import request_text
from generator.ir.api import MediaType, Operation, RequestBody
from generator.ir.schema import Json
from generator.ir.types import Direction
from generator.ir.value_sets import Inner


def schema_of(slot: Slot, side: SideName, media_type: MediaType) -> Inner | None:
    """Give the schema of a body in one media type; None where none is given."""
    if media_type.schema is None:
        return None
    return slot.reader(side).at(below(media_type.source, "schema"))


def content_side(slot: Slot, side: SideName, source: str, content: Sequence[MediaType]) -> Side:
    """Give a body in all its media types, as it is written."""
    value: dict[str, Json] = {
        each.media_type: as_written(schema_of(slot, side, each)) for each in content
    }
    return Side(source, value)


def body_witness(slot: Slot, side: SideName, content: Sequence[MediaType]) -> Witness | str:
    """Give a body that one side accepts, in the media type that is the first by name."""
    for each in sorted(content, key=lambda each: each.media_type):
        return Witness("body", slot.sample(side, schema_of(slot, side, each)), side)
    return "no media type of the body is described"


def of_media_type(slot: Slot, side: SideName, media_type: MediaType) -> tuple[Slot, Side]:
    """Give the slot of one media type, and what stands there."""
    named = slot.named(f"{slot.spot.slot} {media_type.media_type}")
    return named, Side(media_type.source, as_written(schema_of(slot, side, media_type)))


def is_joined(cell: Cell[MediaType], former: Sequence[MediaType]) -> bool:
    """Tell whether a range has taken the place of what it covers of ``former``."""
    names = (normalised(each.media_type) for each in former)
    return is_range(cell.name) and any(cell.name in wider(name) for name in names)


def request_body_changes(
    base: Operation, revision: Operation, spot: Spot, sender: Direction, comparer: SchemaComparer
) -> Iterator[Change]:
    """Give what changed in the body of a request.

    ``spot`` is the operation's; ``sender`` is "request" where the caller sends the request and
    "response" where the API does.
    """
    slot = Slot(comparer, spot, sender).named("request body")
    match base.request_body, revision.request_body:
        case None, RequestBody() as added:
            yield _added(slot, added, base)
        case RequestBody() as removed, None:
            yield _removed(slot, removed, revision)
        case RequestBody() as one, RequestBody() as other:
            if one.required != other.required:
                yield _requirement_change(slot, (base, one), (revision, other))
            before, after = (one.source, one.others), (other.source, other.others)
            yield from other_changes(slot, "request-body-extension-changed", before, after)
            yield from _content_changes(slot, one, other)


def _added(slot: Slot, body: RequestBody, base: Operation) -> Change:
    sides = (None, content_side(slot, "revision", body.source, body.content))
    if body.required:
        change = slot.change("request-body-added-required", "narrows", sides)
        return slot.proven(change, _without_body(slot, "base", base))
    effect: Effect = "widens" if slot.sent else "narrows"
    return slot.change("request-body-added-optional", effect, sides)


def _removed(slot: Slot, body: RequestBody, revision: Operation) -> Change:
    sides = (content_side(slot, "base", body.source, body.content), None)
    if slot.sent:
        change = slot.change("request-body-removed", "narrows", sides)
        return slot.proven(change, lambda: body_witness(slot, "base", body.content))
    change = slot.change("request-body-removed", "widens", sides)
    return slot.proven(change, _without_body(slot, "revision", revision))


def _without_body(slot: Slot, side: SideName, operation: Operation) -> Evidence:
    """Show a request without a body."""

    def evidence() -> Witness:
        text = request_text(slot, side, operation)
        return Witness("request", f"{text}\nContent-Length: 0", side)

    return evidence


def _requirement_change(
    slot: Slot, base: tuple[Operation, RequestBody], revision: tuple[Operation, RequestBody]
) -> Change:
    one, other = base[1], revision[1]
    sides = Side(one.source, one.required), Side(other.source, other.required)
    about = shared_or(one.source, other.source, _content_identity(slot, one))
    if other.required:
        change = slot.change("request-body-became-required", "narrows", sides, about=about)
        return slot.proven(change, _without_body(slot, "base", base[0]))
    change = slot.change("request-body-became-optional", "widens", sides, about=about)
    return slot.proven(change, _without_body(slot, "revision", revision[0]))


def _content_identity(slot: Slot, body: RequestBody) -> str:
    """Give what bodies that are the same have in common, wherever they are written."""
    schemas = ((each.media_type, schema_of(slot, "base", each)) for each in body.content)
    return " ".join(f"{name} {slot.fingerprint('base', schema)}" for name, schema in schemas)


def _content_changes(slot: Slot, base: RequestBody, revision: RequestBody) -> Iterator[Change]:
    for cell in media_type_cells(base.content, revision.content):
        one, other = cell.base, cell.revision
        if one is not None and other is not None:
            yield from _media_type_changes(slot, cell.name, one, other)
        elif one is not None:
            yield _media_type_removed(slot, one, revision.content)
        elif other is not None:
            yield _media_type_added(slot, other, base.content)


def _media_type_added(slot: Slot, added: MediaType, former: Sequence[MediaType]) -> Change:
    named, side = of_media_type(slot, "revision", added)
    change = named.change("request-body-media-type-added", "widens", (None, side), added.media_type)
    return named.proven(change, lambda: _head(added, former, "revision"))


def _media_type_removed(slot: Slot, removed: MediaType, left: Sequence[MediaType]) -> Change:
    named, side = of_media_type(slot, "base", removed)
    change = named.change(
        "request-body-media-type-removed", "narrows", (side, None), removed.media_type
    )
    return named.proven(change, lambda: _head(removed, left, "base"))


def _head(media_type: MediaType, others: Sequence[MediaType], side: SideName) -> Witness:
    """Show the header of a body in a media type that only one side has."""
    name = media_type.media_type
    if is_range(name):
        name = example_of(normalised(name), (each.media_type for each in others))
    return Witness("request", f"Content-Type: {name}", side)


def _media_type_changes(
    slot: Slot, name: str, base: MediaType, revision: MediaType
) -> Iterator[Change]:
    named = slot.named(f"{slot.spot.slot} {shown_name(name, base, revision)}")
    schemas = schema_of(slot, "base", base), schema_of(slot, "revision", revision)
    yield from encoding_changes(named, base, revision, schemas)
    before, after = (base.source, base.others), (revision.source, revision.others)
    yield from other_changes(named, "request-body-extension-changed", before, after)
    compared = named.compare(*schemas, "request-body")
    yield from form_changes(named, compared, (base, revision), schemas)


def shown_name(name: str, *media_types: MediaType) -> str:
    """Give the media type ``name`` as one of the sides writes it."""
    written = (each.media_type for each in media_types)
    return next((each for each in written if normalised(each) == name), name)
