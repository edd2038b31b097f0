"""What changed in the headers of responses and of the parts of multipart bodies.

A header that the API sends is a promise, whether it is always there or not; one that it gets may
always be more than what is described. Source: OpenAPI 3.1.1, section 4.8.21 (Header Object); RFC
9110, section 5.1: names are the same in any case.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.diff.model import Change, Effect, Side, Witness
from generator.diff.rule_names import Site
from generator.diff.slots import (
    Evidence,
    SideName,
    Slot,
    as_written,
    below,
    deprecation_changes,
    other_changes,
    shared_or,
)
from generator.diff.slots.plain_texts import value_changes
from generator.diff.slots.serialization import Writing
from generator.diff.slots.text_sets import TEXTS, accepts_text
from generator.diff.slots.written_values import Written, serialization_changes
from generator.ir.api import Header
from generator.ir.schema import Json


@dataclass(frozen=True, slots=True)
class HeaderRules:
    """The ids of rules about headers of one kind; ``site`` is that of their values."""

    site: Site
    added: str
    removed_required: str
    removed_optional: str
    became_required: str
    became_optional: str
    serialization: str


RESPONSE_HEADERS = HeaderRules(
    "response-header",
    "response-header-added",
    "required-response-header-removed",
    "optional-response-header-removed",
    "response-header-became-required",
    "response-header-became-optional",
    "response-header-serialization-changed",
)
PART_HEADERS = HeaderRules("request-parameter", *["request-body-encoding-changed"] * 6)


def header_changes(
    slot: Slot, base: Sequence[Header], revision: Sequence[Header], rules: HeaderRules
) -> Iterator[Change]:
    """Give what changed in the headers of ``slot``, which is called by what has them."""
    before = {each.name.lower(): each for each in base}
    after = {each.name.lower(): each for each in revision}
    for name in sorted({*before, *after}):
        one, other = before.get(name), after.get(name)
        called = (one or after[name]).name
        of_one = slot.named(f"{slot.spot.slot} header '{called}'")
        match one, other:
            case None, Header():
                yield _added(of_one, other, rules)
            case Header(), None:
                yield _removed(of_one, one, rules)
            case Header(), Header():
                yield from _pair_changes(of_one, one, other, rules)


def _added(slot: Slot, header: Header, rules: HeaderRules) -> Change:
    effect: Effect = "widens" if slot.sent and not header.required else "narrows"
    sides = (None, _whole(slot, "revision", header))
    change = slot.change(rules.added, effect, sides, header.name)
    return slot.proven(change, lambda: Witness("header", {}, "base"))


def _removed(slot: Slot, header: Header, rules: HeaderRules) -> Change:
    rule = rules.removed_required if header.required else rules.removed_optional
    sides = (_whole(slot, "base", header), None)
    change = slot.change(rule, "withdraws" if slot.sent else "widens", sides, header.name)
    return slot.proven(change, _without_promise(slot, header))


def _without_promise(slot: Slot, header: Header) -> Evidence:
    """Show headers that may come once nothing is said of ``header`` any more."""

    def evidence() -> Witness | str:
        if header.required:
            return Witness("header", {}, "revision")
        written = _written(slot, "base", header)
        for text in TEXTS:
            if accepts_text(slot, written, text) is False:
                return Witness("header", {header.name: text}, "revision")
        return "it might be missing before, so that it never comes cannot be seen in one response"

    return evidence


def _pair_changes(
    slot: Slot, base: Header, revision: Header, rules: HeaderRules
) -> Iterator[Change]:
    about = shared_or(base.source, revision.source, "")
    if base.required != revision.required:
        yield _requirement_change(slot, base, revision, rules)
    flags = Side(base.source, base.deprecated), Side(revision.source, revision.deprecated)
    yield from deprecation_changes(slot, rules.site, base.name, flags)
    one, other = _written(slot, "base", base), _written(slot, "revision", revision)
    owners = base.source, revision.source
    yield from serialization_changes(slot, rules.serialization, (one, other), owners, about)
    before, after = (base.source, base.others), (revision.source, revision.others)
    yield from other_changes(slot, f"{rules.site}-extension-changed", before, after)
    yield from value_changes(slot, (one, other), rules.site)


def _requirement_change(slot: Slot, base: Header, revision: Header, rules: HeaderRules) -> Change:
    sides = Side(base.source, base.required), Side(revision.source, revision.required)
    about = shared_or(base.source, revision.source, "")
    if revision.required:
        change = slot.change(rules.became_required, "narrows", sides, base.name, about)
        return slot.proven(change, lambda: Witness("header", {}, "base"))
    change = slot.change(rules.became_optional, "widens", sides, base.name, about)
    return slot.proven(change, lambda: Witness("header", {}, "revision"))


def _written(slot: Slot, side: SideName, header: Header) -> Written:
    steps = ("schema",) if header.media_type is None else ("content", header.media_type, "schema")
    address = below(header.source, *steps)
    schema = None if header.schema is None else slot.reader(side).at(address)
    writing = Writing(
        "header", header.name, header.style, header.explode, media_type=header.media_type
    )
    return Written(side, schema, address, writing)


def _whole(slot: Slot, side: SideName, header: Header) -> Side:
    schema = as_written(_written(slot, side, header).schema)
    required: dict[str, Json] = {"required": True} if header.required else {}
    return Side(header.source, {"name": header.name, **required, "schema": schema})
