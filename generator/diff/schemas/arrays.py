"""What differs between two descriptions of arrays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.diff.containment.readers import item_at
from generator.diff.model import Effect
from generator.diff.schemas.difference import Difference, Frame, Trial
from generator.diff.schemas.lens import Lens
from generator.diff.schemas.objects import asserted_effect
from generator.diff.schemas.steps import Found, Step, short_schema
from generator.diff.schemas.twins import Twin, changed
from generator.ir.schema import Json
from generator.ir.value_sets import Inner


def array_differences(lens: Lens, twin: Twin) -> Iterator[Found]:
    """Give what differs, and the pairs of schemas of items."""
    yield from _positions(lens, twin)
    was, now = item_at(twin.was, len(twin.was.prefix)), item_at(twin.now, len(twin.now.prefix))
    if was.parts or now.parts:
        yield Step((Frame("[]", "items", twin.was, twin.now),), was, now)
    yield from _uniqueness(twin)
    yield from _contains(lens, twin)


def _positions(lens: Lens, twin: Twin) -> Iterator[Found]:
    was, now = len(twin.was.prefix), len(twin.now.prefix)
    for index in range(min(was, now)):
        frame = Frame(f"[{index}]", "prefix", twin.was, twin.now, index=index)
        yield Step((frame,), twin.was.prefix[index], twin.now.prefix[index])
    if was != now:
        yield from _more_positions(lens, twin, range(min(was, now), max(was, now)))


def _more_positions(lens: Lens, twin: Twin, indices: range) -> Iterator[Difference]:
    """Tell that items are described by position on one side; on the other ``items`` says it."""
    found = {index: (item_at(twin.was, index), item_at(twin.now, index)) for index in indices}
    effects = {index: lens.relation(*pair) for index, pair in found.items()}
    differ = {index: pair for index, pair in found.items() if effects[index] is not None}
    if not differ:
        return
    added = len(twin.now.prefix) > len(twin.was.prefix)
    schemas = ", ".join(short_schema(now if added else was) for was, now in differ.values())
    yield twin.difference(
        "prefix-items-added" if added else "prefix-items-removed",
        _combined({effects[index] for index in differ}),
        keyword="prefixItems",
        was=() if added else (schemas,),
        now=(schemas,) if added else (),
        trials=tuple(
            Trial("item", value, index=index)
            for index, pair in differ.items()
            for value in lens.refused(*pair)
        ),
    )


def _combined(effects: set[Effect | None]) -> Effect:
    if len(effects) == 1:
        (only,) = effects
        return only or "undecided"
    return "undecided" if "undecided" in effects else "changes"


def _uniqueness(twin: Twin) -> Iterator[Difference]:
    if twin.was.unique != twin.now.unique:
        yield twin.difference(
            "unique-items-set" if twin.now.unique else "unique-items-unset",
            "narrows" if twin.now.unique else "widens",
            keyword="uniqueItems",
            was=(True,) if twin.was.unique else (),
            now=(True,) if twin.now.unique else (),
            trials=(Trial("repeat"),),
        )


def _contains(lens: Lens, twin: Twin) -> Iterator[Difference]:
    gone, come = lens.parted(twin.was.contains, twin.now.contains)
    if not gone and not come:
        return
    yield twin.difference(
        changed("contains", twin.was.contains, twin.now.contains),
        _contains_effect(twin, asserted_effect(lens, gone, come)),
        certain=False,
        keyword="contains",
        was=tuple(map(short_schema, gone[:1])),
        now=tuple(map(short_schema, come[:1])),
        trials=(
            *(Trial("value", [value]) for value in _only_one_has(lens, gone, come)),
            Trial("value", []),
            Trial("samples"),
            Trial("size", 1),
        ),
    )


def _only_one_has(lens: Lens, gone: Sequence[Inner], come: Sequence[Inner]) -> Iterator[Json]:
    """Give values that the sender has to contain and the receiver does not look for."""
    for was, now in zip(gone, come, strict=False):
        yield from lens.refused(was, now)


def _contains_effect(twin: Twin, effect: Effect) -> Effect:
    """With ``maxContains`` an item more of the kind may be one too many."""
    limited = "maxContains" in twin.was.limits or "maxContains" in twin.now.limits
    return "undecided" if limited and twin.was.contains and twin.now.contains else effect
