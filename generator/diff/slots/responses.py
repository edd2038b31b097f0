"""What changed in what an operation answers: statuses, their bodies and headers.

Source: OpenAPI 3.1.1, sections 4.8.16 (Responses Object) and 4.8.17 (Response Object); RFC 9110,
section 15: an unknown status is treated as x00 of its class, so a new error surprises nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diff.law import level_of
from generator.diff.model import Change, Effect, Side, Spot, Witness
from generator.diff.schemas import SchemaComparer
from generator.diff.slots import SideName, Slot, below, other_changes, statuses
from generator.diff.slots.bodies import (
    content_side,
    is_joined,
    of_media_type,
    schema_of,
    shown_name,
)
from generator.diff.slots.coverings import cells
from generator.diff.slots.headers import RESPONSE_HEADERS, header_changes
from generator.diff.slots.media_types import media_type_cells
from generator.ir.api import MediaType, Operation, Response
from generator.ir.schema import Json
from generator.ir.types import Direction
from generator.ir.value_sets.json_identity import identity

Responses = Mapping[str, Response]


def response_changes(
    base: Operation, revision: Operation, spot: Spot, sender: Direction, comparer: SchemaComparer
) -> Iterator[Change]:
    """Give what changed in the responses to a request, by status.

    ``spot`` is the operation's; ``sender`` is who sends the request: "response" where the API does,
    so that its client answers.
    """
    slot = Slot(comparer, spot, "response" if sender == "request" else "request")
    before = {each.status: each for each in base.responses}
    after = {each.status: each for each in revision.responses}
    for cell in cells(before, after, statuses.wider):
        named = slot.named(f"response {cell.name}")
        match cell.base, cell.revision:
            case Response() as one, Response() as other:
                yield from _compared(named, cell.name, (one, before), (other, after))
            case Response() as one, None:
                yield _removed(named, one, before, after)
            case None, Response() as other:
                yield _added(named, other, before, after)


def _compared(
    slot: Slot, status: str, base: tuple[Response, Responses], revision: tuple[Response, Responses]
) -> tuple[Change, ...]:
    """Compare what both sides say of a status.

    Where a side means a success by its default alone, what differs is that it did not foresee it.
    """
    (one, before), (other, after) = base, revision
    changes = tuple(_pair_changes(slot, one, other))
    if all(level_of(each.effect, each.direction) == "info" for each in changes):
        return changes
    if statuses.only_by_default(status, before):
        return (_added(slot, other, before, after),)
    if statuses.only_by_default(status, after):
        return (_removed(slot, one, before, after),)
    return changes


def _pair_changes(slot: Slot, base: Response, revision: Response) -> Iterator[Change]:
    if base.content and revision.content:
        yield from _content_changes(slot, base, revision)
    elif base.content or revision.content:
        yield _body_change(slot, base, revision)
    yield from header_changes(slot, base.headers, revision.headers, RESPONSE_HEADERS)
    links = dict(base.others).get("links"), dict(revision.others).get("links")
    yield from _link_changes(slot, (base.source, links[0]), (revision.source, links[1]))
    before, after = (
        (each.source, tuple(field for field in each.others if field[0] != "links"))
        for each in (base, revision)
    )
    yield from other_changes(slot, "response-extension-changed", before, after)


def _body_change(slot: Slot, base: Response, revision: Response) -> Change:
    """Tell that there is a body where there was none, or none any more."""
    if revision.content:
        side = content_side(slot, "revision", revision.source, revision.content)
        change = slot.change("response-body-added", "narrows", (None, side))
        return slot.proven(change, lambda: "an answer without a body, which is refused now")
    side = content_side(slot, "base", base.source, base.content)
    effect: Effect = "withdraws" if slot.sent else "widens"
    change = slot.change("response-body-removed", effect, (side, None))
    return slot.proven(change, lambda: "answers have no body now, so there is none to be shown")


def _content_changes(slot: Slot, base: Response, revision: Response) -> Iterator[Change]:
    for cell in media_type_cells(base.content, revision.content):
        match cell.base, cell.revision:
            case MediaType() as one, MediaType() as other:
                yield from _media_type_changes(slot, cell.name, one, other)
            case MediaType() as one, None if slot.sent or not is_joined(cell, revision.content):
                yield _media_type_removed(slot, one)
            case None, MediaType() as other:
                yield _media_type_added(slot, other)


def _media_type_changes(
    slot: Slot, name: str, base: MediaType, revision: MediaType
) -> Iterator[Change]:
    named = slot.named(f"{slot.spot.slot} {shown_name(name, base, revision)}")
    before, after = (base.source, base.others), (revision.source, revision.others)
    yield from other_changes(named, "response-body-extension-changed", before, after)
    schemas = schema_of(slot, "base", base), schema_of(slot, "revision", revision)
    yield from named.compare(*schemas, "response-body")


def _media_type_removed(slot: Slot, media_type: MediaType) -> Change:
    named, side = of_media_type(slot, "base", media_type)
    effect: Effect = "narrows" if slot.sent else "widens"
    rule, name = "response-media-type-removed", media_type.media_type
    field = "Content-Type" if slot.sent else "Accept"
    change = named.change(rule, effect, (side, None), name)
    return named.proven(change, lambda: Witness("request", f"{field}: {name}", "base"))


def _media_type_added(slot: Slot, media_type: MediaType) -> Change:
    named, side = of_media_type(slot, "revision", media_type)
    effect: Effect = "widens" if slot.sent else "documents"
    rule, name = "response-media-type-added", media_type.media_type
    return named.change(rule, effect, (None, side), name)


def _link_changes(
    slot: Slot, base: tuple[str, Json], revision: tuple[str, Json]
) -> Iterator[Change]:
    before, after = (each[1] if isinstance(each[1], dict) else {} for each in (base, revision))
    for name in sorted({*before, *after}):
        one, other = before.get(name), after.get(name)
        if identity(one) != identity(other):
            sides = _link(base[0], name, before), _link(revision[0], name, after)
            yield slot.change("response-link-changed", "documents", sides, name)


def _link(source: str, name: str, links: Mapping[str, Json]) -> Side | None:
    return Side(below(source, "links", name), links[name]) if name in links else None


def _added(slot: Slot, response: Response, before: Responses, after: Responses) -> Change:
    status, sides = response.status, (None, _whole(slot, "revision", response))
    if status == statuses.DEFAULT:
        return slot.change("response-default-added", "documents", sides, status)
    if not statuses.is_success(status):
        rule = "response-non-success-status-added"
        return slot.change(rule, "documents", sides, status)
    # Where nothing was said of answers, nothing was promised.
    effect: Effect = "widens" if before else "documents"
    change = slot.change("response-success-status-added", effect, sides, status)
    return slot.proven(change, lambda: _status(status, {**before, **after}, "revision"))


def _removed(slot: Slot, response: Response, before: Responses, after: Responses) -> Change:
    status, sides = response.status, (_whole(slot, "base", response), None)
    if status == statuses.DEFAULT:
        return slot.change("response-default-removed", "documents", sides, status)
    if not statuses.is_success(status):
        rule = "response-non-success-status-removed"
        return slot.change(rule, "documents", sides, status)
    if not slot.sent and statuses.is_split(status, before, after):
        return slot.change("response-status-range-narrowed", "narrows", sides, status)
    rule, effect = "response-success-status-removed", _removal(slot, status, after)
    change = slot.change(rule, effect, sides, status)
    return slot.proven(change, lambda: _status(status, {**before, **after}, "base"))


def _removal(slot: Slot, status: str, after: Responses) -> Effect:
    """Say what it means that a success status is gone.

    Where clients answer, answers with it were accepted. Where the API does, one that is left
    may do.
    """
    if slot.sent:
        return "narrows"
    return "widens" if statuses.is_last(status, after) else "withdraws"


def _status(status: str, named: Responses, side: SideName) -> Witness:
    return Witness("status", statuses.example_of(status, named), side)


def _whole(slot: Slot, side: SideName, response: Response) -> Side:
    content = content_side(slot, side, response.source, response.content)
    headers: list[Json] = [each.name for each in response.headers]
    return Side(response.source, {"content": content.value, "headers": headers})
