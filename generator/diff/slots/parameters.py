"""What changed in the parameters of an operation.

The list of parameters is closed: what it does not name is not accepted. Where the API sends the
request (webhooks, callbacks), its receiver ignores what it does not know, and a parameter is a
promise, as a header of a response is. Source: OpenAPI 3.1.1, section 4.8.12 (Parameter Object).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.diff.model import Change, Effect, Spot, Witness
from generator.diff.schemas import SchemaComparer
from generator.diff.slots import (
    Evidence,
    SideName,
    Slot,
    deprecation_changes,
    other_changes,
    shared_or,
)
from generator.diff.slots.plain_texts import value_changes
from generator.diff.slots.request_texts import request_text
from generator.diff.slots.stated_parameters import Pair, Stated, matched
from generator.diff.slots.written_values import serialization_changes
from generator.ir.api import Operation
from generator.ir.types import Direction


def parameter_changes(
    base: Operation, revision: Operation, spot: Spot, sender: Direction, comparer: SchemaComparer
) -> Iterator[Change]:
    """Give what changed in the parameters of an operation, in the order that ``base`` lists them.

    ``spot`` is the operation's; ``sender`` is "request" where the caller sends the request and
    "response" where the API does.
    """
    slot = Slot(comparer, spot, sender)
    found = matched(base, revision)
    moved = _moved(slot, found.gone, found.new)
    elsewhere = {id(each) for pair in moved for each in pair}
    for one, other in found.pairs:
        yield from _pair_changes(_slot_of(slot, one), one, other)
    for one, other in moved:
        yield _location_change(_slot_of(slot, one), one, other)
    for each in found.gone:
        if id(each) not in elsewhere:
            yield _removed(_slot_of(slot, each), each, revision)
    for each in found.new:
        if id(each) not in elsewhere:
            yield _added(_slot_of(slot, each), each, base)


def _slot_of(slot: Slot, stated: Stated) -> Slot:
    return slot.named(f"{stated.location} parameter '{stated.name}'")


def _moved(slot: Slot, gone: Sequence[Stated], new: Sequence[Stated]) -> tuple[Pair, ...]:
    """Pair parameters that are the same but for where in the request they are."""
    left = list(new)
    found: list[Pair] = []
    for one in gone:
        for other in left:
            if _is_same_elsewhere(slot, one, other):
                found.append((one, other))
                left.remove(other)
                break
    return tuple(found)


def _is_same_elsewhere(slot: Slot, one: Stated, other: Stated) -> bool:
    names = (one.name, other.name)
    if "header" in (one.location, other.location):
        names = (one.name.lower(), other.name.lower())
    if names[0] != names[1]:
        return False
    return slot.fingerprint("base", one.schema(slot)) == slot.fingerprint(
        "revision", other.schema(slot)
    )


def _location_change(slot: Slot, one: Stated, other: Stated) -> Change:
    def evidence() -> Witness:
        before = request_text(slot, "base", one.operation, [one])
        after = request_text(slot, "revision", other.operation, [other])
        return Witness("request", {"before": before, "after": after}, "base")

    sides = one.says(one.location), other.says(other.location)
    return slot.proven(
        slot.change("request-parameter-location-changed", "changes", sides, one.name), evidence
    )


def _removed(slot: Slot, stated: Stated, revision: Operation) -> Change:
    def evidence() -> Witness | str:
        if slot.sent:
            text = request_text(slot, "base", stated.operation, [stated])
            return Witness("request", text, "base")
        if stated.parameter.required:
            return Witness("request", request_text(slot, "revision", revision), "revision")
        return "it might be missing before, so that it never comes cannot be seen in one request"

    effect: Effect = "narrows" if slot.sent else "widens"
    sides = (stated.whole(slot), None)
    change = slot.change("request-parameter-removed", effect, sides, stated.name)
    return slot.proven(change, evidence)


def _added(slot: Slot, stated: Stated, base: Operation) -> Change:
    sides = (None, stated.whole(slot))
    if not stated.parameter.required:
        effect: Effect = "widens" if slot.sent else "narrows"
        return slot.change("new-optional-request-parameter", effect, sides, stated.name)
    change = slot.change("new-required-request-parameter", "narrows", sides, stated.name)
    return slot.proven(change, _without(slot, "base", base))


def _without(slot: Slot, side: SideName, operation: Operation) -> Evidence:
    """Show a request with what one side requires, and nothing else."""
    return lambda: Witness("request", request_text(slot, side, operation), side)


def _pair_changes(slot: Slot, base: Stated, revision: Stated) -> Iterator[Change]:
    yield from _requirement_changes(slot, base, revision)
    flags = base.says(base.parameter.deprecated), revision.says(revision.parameter.deprecated)
    yield from deprecation_changes(slot, "request-parameter", base.name, flags)
    values = base.written(slot), revision.written(slot)
    owners, about = (base.parameter.source, revision.parameter.source), _about(base, revision)
    rule = "request-parameter-serialization-changed"
    yield from serialization_changes(slot, rule, values, owners, about)
    yield from _empty_value_changes(slot, base, revision)
    written = (base.parameter, revision.parameter)
    before, after = ((each.source, each.others) for each in written)
    yield from other_changes(slot, "request-parameter-extension-changed", before, after)
    yield from value_changes(slot, values, "request-parameter")


def _requirement_changes(slot: Slot, base: Stated, revision: Stated) -> Iterator[Change]:
    before, after = base.parameter.required, revision.parameter.required
    if before == after:
        return
    sides = base.says(before), revision.says(after)
    about = _about(base, revision)
    if after:
        rule = "request-parameter-became-required"
        change = slot.change(rule, "narrows", sides, base.name, about)
        yield slot.proven(change, _without(slot, "base", base.operation))
    else:
        rule = "request-parameter-became-optional"
        change = slot.change(rule, "widens", sides, base.name, about)
        yield slot.proven(change, _without(slot, "revision", revision.operation))


def _empty_value_changes(slot: Slot, base: Stated, revision: Stated) -> Iterator[Change]:
    """Tell that a query may be sent without a value (``?flag=``) or may not any more."""
    flags = base.parameter.allow_empty_value, revision.parameter.allow_empty_value
    if flags[0] == flags[1] or base.location != "query":
        return
    before = flags[0] or bool(slot.accepts("base", base.schema(slot), ""))
    after = flags[1] or bool(slot.accepts("revision", revision.schema(slot), ""))
    if before == after:
        return
    rule, effect = _EMPTY_VALUES[after]
    change = slot.change(rule, effect, (base.says(before), revision.says(after)), base.name)
    shown = f"{base.name}="
    yield slot.proven(change, lambda: Witness("request", shown, "revision" if after else "base"))


_EMPTY_VALUES: dict[bool, tuple[str, Effect]] = {
    True: ("request-parameter-empty-value-allowed", "widens"),
    False: ("request-parameter-empty-value-forbidden", "narrows"),
}


def _about(base: Stated, revision: Stated) -> str:
    return shared_or(base.parameter.source, revision.parameter.source, base.location)
