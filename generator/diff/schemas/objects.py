"""What differs between two descriptions of objects: properties that are named, and all others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Literal

from generator.diff.containment import string_sets
from generator.diff.containment.readers import property_at
from generator.diff.containment.string_sets import StringSet
from generator.diff.model import Effect
from generator.diff.schemas.atoms import atoms_of
from generator.diff.schemas.difference import At, Difference, Frame, Trial
from generator.diff.schemas.lens import Lens, SideName
from generator.diff.schemas.steps import Found, Step, short_schema
from generator.diff.schemas.twins import Twin, changed
from generator.ir.value_sets import ANYTHING, Alternative, Inner
from generator.ir.value_sets.unions import is_plain

Openness = Literal["open", "closed", "described"]
_NAMES = (
    "a",
    "ab",
    "abcd",
    "property",
    "a-property-with-a-long-name-of-42-characters",
    "A",
    "1",
    "a b",
)
"""Names of several kinds, to try which are allowed."""
_MOST_NAMES = 3


def object_differences(lens: Lens, twin: Twin) -> Iterator[Found]:
    """Give what differs, and the pairs of schemas of properties that are on both sides."""
    names = {**twin.was.members, **twin.now.members}
    for name in (*names, *sorted((twin.was.required | twin.now.required) - names.keys())):
        yield from _property(lens, twin, name)
    yield from _others(twin)
    yield from _patterned(lens, twin)
    yield from _names(lens, twin)


def _property(lens: Lens, twin: Twin, name: str) -> Iterator[Found]:
    was, now = _is_named(twin.was, name), _is_named(twin.now, name)
    declared = name in twin.was.members or name in twin.now.members
    if declared and was != now:
        yield from _gone(lens, twin, name) if was else _come(lens, twin, name)
        return
    yield from _step(twin, name)
    yield from _presence(twin, name)


def _is_named(alternative: Alternative, name: str) -> bool:
    return name in alternative.members or name in alternative.required


def _step(twin: Twin, name: str) -> Iterator[Step]:
    """Give the pair of schemas that describe the property, declared or not."""
    was, now = property_at(twin.was, name), property_at(twin.now, name)
    if was is not None and now is not None and (was.parts or now.parts):
        frame = Frame(name, "member", twin.was, twin.now, name=name)
        yield Step((frame,), was, now)


def _presence(twin: Twin, name: str) -> Iterator[Difference]:
    was, now = name in twin.was.required, name in twin.now.required
    if was != now:
        yield twin.difference(
            "property-became-required" if now else "property-became-optional",
            "narrows" if now else "widens",
            subject=name,
            base_at=_at(twin.was, name),
            revision_at=_at(twin.now, name),
            steps=(name,),
            trials=(Trial("without", name=name),),
        )


def _at(alternative: Alternative, name: str) -> At:
    """Say where a property is declared; the object's own place where it is not."""
    member = alternative.members.get(name)
    return At(alternative.source if member is None else member.source)


def _gone(lens: Lens, twin: Twin, name: str) -> Iterator[Found]:
    schema = property_at(twin.was, name) or ANYTHING
    others = property_at(twin.now, name)
    if lens.is_never("base", schema):
        # Nothing may stand there: that it is not named any more says what undeclared ones may be.
        yield from _step(twin, name)
        return
    required = name in twin.was.required
    if others is not None and others.parts:
        yield from _step(twin, name)
    effect, trials = _gone_effect(lens, others, name, required=required)
    hidden = _hidden(lens, "revision", twin, name)
    yield twin.difference(
        f"became-{hidden}" if hidden else f"property-removed-{_need(required)}",
        effect,
        subject=name,
        was=(short_schema(schema),),
        base_at=_at(twin.was, name),
        identity=(lens.identity("base", schema), ""),
        trials=trials,
        steps=(name,),
        unshown=_unshown(others) if effect == "widens" else "",
    )


def _need(required: bool) -> str:  # noqa: FBT001 - a part of a name
    return "required" if required else "optional"


def _gone_effect(
    lens: Lens, others: Inner | None, name: str, *, required: bool
) -> tuple[Effect, tuple[Trial, ...]]:
    """Tell what it does that a property is not named any more.

    ``others`` describes what may stand there still; None if nothing may. An answer has lost a
    promise, whatever else may stand there.
    """
    missing = (Trial("without", name=name),) if required else ()
    if lens.direction == "request":
        return ("narrows" if others is None else "withdraws"), (Trial("with", name=name),)
    if others is None:
        return "widens", missing
    if others.parts:
        return ("widens" if required else "documents"), missing
    return "widens", (Trial("with", name=name), *missing)


def _unshown(others: Inner | None) -> str:
    """Say why no value may show that a promise about a property is gone."""
    if others is None:
        return "answers without the property were possible before, and no other value can be there"
    return "no value was found that could not stand there before"


def _come(lens: Lens, twin: Twin, name: str) -> Iterator[Found]:
    schema = property_at(twin.now, name) or ANYTHING
    others = property_at(twin.was, name)
    if lens.is_never("revision", schema):
        yield from _step(twin, name)
        return
    required = name in twin.now.required
    if others is not None and others.parts:
        yield from _step(twin, name)
    hidden = _hidden(lens, "base", twin, name)
    yield twin.difference(
        f"became-not-{hidden}" if hidden else f"property-added-{_need(required)}",
        _come_effect(lens, others, required=required),
        subject=name,
        now=(short_schema(schema),),
        revision_at=_at(twin.now, name),
        identity=("", lens.identity("revision", schema)),
        trials=(Trial("without" if lens.direction == "request" else "with", name=name),),
        steps=(name,),
    )


def _come_effect(lens: Lens, others: Inner | None, *, required: bool) -> Effect:
    """Tell what it does that a property is named; ``others`` describes what might stand there."""
    if lens.direction == "request":
        return "narrows" if required else "widens"
    if others is None:
        return "widens"
    return "documents" if others.parts and not required else "narrows"


def _hidden(lens: Lens, side: SideName, twin: Twin, name: str) -> str:
    """Say why a property does not travel in this direction though it is declared; else nothing."""
    reader, inner = lens.hidden[side == "revision"], twin.local[side == "revision"]
    for alternative in reader.read(inner).alternatives:
        member = alternative.members.get(name)
        if member is not None:
            notes = reader.read(member.schema).notes
            if lens.direction == "request":
                return "read-only" if notes.read_only else ""
            return "write-only" if notes.write_only else ""
    return ""


def _openness(alternative: Alternative) -> Openness:
    if alternative.closed:
        return "closed"
    return "open" if alternative.additional is None else "described"


_OTHERS: Mapping[tuple[Openness, Openness], tuple[str, Effect]] = {
    ("open", "closed"): ("forbidden", "narrows"),
    ("described", "closed"): ("forbidden", "narrows"),
    ("closed", "open"): ("allowed", "widens"),
    ("closed", "described"): ("allowed", "widens"),
    ("open", "described"): ("restricted", "narrows"),
    ("described", "open"): ("unrestricted", "widens"),
}


def _others(twin: Twin) -> Iterator[Found]:
    """Tell what changed for properties that nobody names."""
    was, now = twin.was.additional, twin.now.additional
    if was is not None and now is not None:
        yield Step((Frame("{}", "values", twin.was, twin.now),), was, now)
        return
    found = _OTHERS.get((_openness(twin.was), _openness(twin.now)))
    if found is None:
        return
    course, effect = found
    yield twin.difference(
        f"additional-properties-{course}",
        effect,
        keyword="additionalProperties",
        was=_others_said(twin.was),
        now=_others_said(twin.now),
        trials=(Trial("undeclared"), Trial("samples")),
    )


def _others_said(alternative: Alternative) -> tuple[str | bool]:
    if alternative.additional is not None:
        return (short_schema(alternative.additional),)
    return (not alternative.closed,)


def _patterned(lens: Lens, twin: Twin) -> Iterator[Found]:
    was, now = dict(twin.was.patterned), dict(twin.now.patterned)
    for pattern in sorted(was.keys() & now.keys()):
        frame = Frame(f"{{{pattern}}}", "patterned", twin.was, twin.now, name=pattern)
        yield Step((frame,), was[pattern], now[pattern])
    gone, come = sorted(was.keys() - now.keys()), sorted(now.keys() - was.keys())
    if gone or come:
        yield twin.difference(
            changed("pattern-properties", gone, come),
            _patterned_effect(lens, twin, gone, come),
            certain=False,
            keyword="patternProperties",
            was=(", ".join(gone),) if gone else (),
            now=(", ".join(come),) if come else (),
            trials=tuple(_patterned_trials(lens, twin, gone, come)),
        )


def _patterned_trials(lens: Lens, twin: Twin, gone: list[str], come: list[str]) -> Iterator[Trial]:
    """Try properties that the patterns match, with what the receiver may refuse there.

    A sender that says nothing of them does not send them; only a promise about them can be lost.
    """
    unsaid = lens.direction == "request" and _openness(twin.was) == "open"
    for pattern in gone if unsaid else (*gone, *come):
        names, _ = string_sets.some(StringSet(patterns=(pattern,)))
        for name in islice(names, _MOST_NAMES):
            was, now = property_at(twin.was, name), property_at(twin.now, name)
            if was is not None and now is not None:
                for value in lens.refused(was, now):
                    yield Trial("member", value, name=name)
            yield Trial("with", name=name)


def _patterned_effect(lens: Lens, twin: Twin, gone: list[str], come: list[str]) -> Effect:
    """Tell what it does by what else is said of names that a pattern matches."""
    effects: set[Effect | None] = set()
    for pattern, schema in (*twin.was.patterned, *twin.now.patterned):
        if pattern in gone:
            effects.add(_instead(lens, twin.now, schema, gone=True))
        elif pattern in come:
            effects.add(_instead(lens, twin.was, schema, gone=False))
    known = effects - {None}
    if len(known) == 1:
        (only,) = known
        return only or "undecided"
    return "undecided" if known else "documents"


def _instead(lens: Lens, other: Alternative, schema: Inner, *, gone: bool) -> Effect | None:
    if other.closed:
        return "narrows" if gone else "widens"
    if other.additional is None:
        return "widens" if gone else "narrows"
    return lens.relation(*((schema, other.additional) if gone else (other.additional, schema)))


def _names(lens: Lens, twin: Twin) -> Iterator[Difference]:
    """Tell how what names may be changed (``propertyNames``)."""
    was = [each for each in twin.was.names if not _is_any_name(lens, "base", each)]
    now = [each for each in twin.now.names if not _is_any_name(lens, "revision", each)]
    gone, come = lens.parted(was, now)
    if not gone and not come:
        return
    yield twin.difference(
        changed("property-names", was, now),
        asserted_effect(lens, gone, come),
        certain=False,
        keyword="propertyNames",
        was=tuple(map(short_schema, gone[:1])),
        now=tuple(map(short_schema, come[:1])),
        trials=(*_name_trials(lens, twin), Trial("samples"), Trial("undeclared")),
    )


def _name_trials(lens: Lens, twin: Twin) -> Iterator[Trial]:
    """Try names that the sender may use and the receiver refuses, whatever has them."""
    sent, received = twin.was.names, twin.now.names
    if lens.sender == "revision":
        sent, received = received, sent
    for name in _NAMES:
        may_be_sent = all(lens.accepts(lens.sender, each, name) for each in sent)
        if may_be_sent and not all(lens.accepts(lens.receiver, each, name) for each in received):
            yield Trial("with", name=name)


def _is_any_name(lens: Lens, side: SideName, schema: Inner) -> bool:
    """Tell whether a schema accepts all strings."""
    strings = atoms_of(lens.read(side, schema)).get("string", ())
    return any(is_plain(atom.alone) for atom in strings)


def asserted_effect(lens: Lens, gone: list[Inner], come: list[Inner]) -> Effect:
    """Tell what it does that some schemas need not hold any more and others must."""
    if not gone:
        return "narrows"
    if not come:
        return "widens"
    if len(gone) == len(come) == 1:
        return lens.relation(gone[0], come[0]) or "documents"
    return "undecided"
