"""What differs in how the members of a union are told apart.

Source: OpenAPI 3.0.3 and 3.1.1, Discriminator Object: a component's name stands for itself where no
mapping says otherwise. A discriminator says nothing of which values are accepted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diff.model import Effect
from generator.diff.schemas.difference import At, Difference, Said, told
from generator.diff.schemas.lens import Lens, SideName
from generator.ir.schema import Discriminator, Json
from generator.ir.value_sets import ValueSet

_KEYWORD = "discriminator"


def discriminator_differences(
    lens: Lens, was: ValueSet, now: ValueSet, owner: str
) -> Iterator[Difference]:
    """Tell what differs in the property that tells members apart and in what its values mean."""
    before, after = was.discriminator, now.discriminator
    found: Iterator[tuple[str, Effect, Said, Said, str]]
    if before is None or after is None:
        found = _come_or_gone(before, after)
    else:
        found = _changed(lens, before, after)
    for aspect, effect, old, new, value in found:
        yield Difference(
            aspect=f"discriminator-{aspect}",
            effect=effect,
            was=old,
            now=new,
            base_at=At(was.source, _KEYWORD if before else ""),
            revision_at=At(now.source, _KEYWORD if after else ""),
            subject=value,
            owner=owner,
            details=told(old, new, **({"value": value} if value else {})),
        )


def _come_or_gone(
    was: Discriminator | None, now: Discriminator | None
) -> Iterator[tuple[str, Effect, Said, Said, str]]:
    if was is not None:
        yield "removed", "behaves", (was.property_name,), (), ""
    elif now is not None:
        yield "added", "documents", (), (now.property_name,), ""


def _changed(
    lens: Lens, was: Discriminator, now: Discriminator
) -> Iterator[tuple[str, Effect, Said, Said, str]]:
    if was.property_name != now.property_name:
        names: tuple[Json, Json] = (was.property_name, now.property_name)
        yield "property-name-changed", "behaves", names[:1], names[1:], ""
    before, after = dict(was.mapping), dict(now.mapping)
    for value in sorted({*before, *after}):
        old, new = _target(before, after, value), _target(after, before, value)
        if old and new and not _is_same(lens, old, new):
            yield "mapping-changed", "behaves", (_name(old),), (_name(new),), value
        elif not old and new:
            yield "mapping-added", "documents", (), (_name(new),), value
        elif old and not new:
            yield "mapping-deleted", "behaves", (_name(old),), (), value


def _target(own: Mapping[str, str], other: Mapping[str, str], value: str) -> str:
    """Give what a value stands for, by the mapping or as a component's name."""
    if value in own:
        return own[value]
    implied = other.get(value, "")
    return implied if _name(implied) == value else ""


def _name(target: str) -> str:
    return target.rpartition("/")[2]


def _is_same(lens: Lens, was: str, now: str) -> bool:
    """Tell whether two components are known by one name or accept the same values."""
    return _name(was) == _name(now) or _digest(lens, "base", was) == _digest(lens, "revision", now)


def _digest(lens: Lens, side: SideName, target: str) -> str:
    reader = lens.reader(side)
    return reader.fingerprint(reader.at(target))
