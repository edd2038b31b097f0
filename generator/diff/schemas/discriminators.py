"""What differs in how the members of a union are told apart, and so in which values are accepted.

Source: OpenAPI 3.0.3 and 3.1.1, Discriminator Object: a component's name stands for itself, beside
what a mapping says; where a value stands for nothing, "no schema can be determined and validation
SHOULD fail". Validators of JSON Schema ignore discriminators, so no value shows such a difference.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.diff.model import Effect
from generator.diff.schemas.difference import IGNORED, At, Difference, Frame, Said, told
from generator.diff.schemas.lens import Lens, SideName
from generator.diff.schemas.steps import Found, Step
from generator.ir.schema import Json
from generator.ir.value_sets import Discriminator, ValueSet

_KEYWORD = "discriminator"
_MEMBERS = frozenset({"one-of-added", "one-of-removed"})


def discriminated(
    lens: Lens, sets: tuple[ValueSet, ValueSet], owner: str, found: Iterable[Found]
) -> Iterator[Found]:
    """Give what was found between two schemas, with what their discriminators make of it.

    A member that comes or goes does so with the values that stand for it, even if the others accept
    all that it describes. With that comes what differs in the discriminators, and schemas that only
    their mappings name.
    """
    was, now = (values.discriminator for values in sets)
    if was is None and now is None:
        yield from found
    elif was is None or now is None:
        yield from found
        yield _difference(sets, owner, _come_or_gone(lens, was, now))
    else:
        pair = _Pair(_Tags(lens, "base", was), _Tags(lens, "revision", now))
        found = list(found)
        members = {
            each.subject
            for each in found
            if isinstance(each, Difference) and each.aspect in _MEMBERS
        }
        yield from (pair.settled(each) for each in found)
        yield from (_difference(sets, owner, each) for each in pair.told(members))
        yield from _steps(lens, sets, pair)


@dataclass(frozen=True, slots=True)
class _Told:
    aspect: str
    effect: Effect
    was: Said = ()
    now: Said = ()
    value: str = ""


def _difference(sets: tuple[ValueSet, ValueSet], owner: str, found: _Told) -> Difference:
    was, now = sets
    return Difference(
        aspect=f"discriminator-{found.aspect}",
        effect=found.effect,
        was=found.was,
        now=found.now,
        base_at=At(was.source, _KEYWORD if was.discriminator else ""),
        revision_at=At(now.source, _KEYWORD if now.discriminator else ""),
        subject=found.value,
        owner=owner,
        details=told(found.was, found.now, **({"value": found.value} if found.value else {})),
        unshown=IGNORED,
    )


def _come_or_gone(lens: Lens, was: Discriminator | None, now: Discriminator | None) -> _Told:
    if was is not None:
        restricted = _Tags(lens, "base", was).restrict
        return _Told("removed", "widens" if restricted else "behaves", (was.property_name,))
    if now is not None:
        restricts = _Tags(lens, "revision", now).restrict
        return _Told("added", "narrows" if restricts else "documents", (), (now.property_name,))
    raise ValueError("there is no discriminator on either side")


@dataclass(frozen=True, slots=True)
class _Tags:
    """What the values of the discriminator of one side stand for."""

    lens: Lens
    side: SideName
    said: Discriminator

    @property
    def targets(self) -> frozenset[str]:
        """The addresses of all schemas that are told apart."""
        return frozenset(target for _, target in self.said.mapping)

    @property
    def restrict(self) -> bool:
        """Whether some schema accepts more values of the property than stand for it."""
        return any(self._listed(target) is None for target in self.targets)

    def target(self, value: str) -> str:
        """Give what a value stands for, by the mapping or as a component's name; empty if not."""
        mapped = dict(self.said.mapping).get(value, "")
        named = (target for target in sorted(self.targets) if _name(target) == value)
        return mapped or next(named, "")

    def accepts(self, value: str) -> bool:
        """Tell whether a value is one of those that select what it stands for.

        What lists its own values says so itself, if those are none that stand for it.
        """
        target = self.target(value)
        return bool(target) and value in self.selecting(target)

    def selecting(self, target: str) -> frozenset[str]:
        """Give the values of the property that a schema is selected by."""
        known = {value for value, to in self.said.mapping if to == target}
        if self.target(_name(target)) == target:
            known.add(_name(target))
        listed = self._listed(target)
        return frozenset(known) if listed is None else listed & known or listed

    def _listed(self, target: str) -> frozenset[str] | None:
        """Give the values of the property that a schema lists; None where it does not."""
        reader = self.lens.reader(self.side)
        listed: set[str] = set()
        for alternative in reader.read(reader.at(target)).alternatives:
            member = alternative.members.get(self.said.property_name)
            inside = () if member is None else reader.read(member.schema).alternatives
            if not inside or any(each.values is None for each in inside):
                return None
            values = (value for each in inside for value in each.values or ())
            listed.update(value for value in values if isinstance(value, str))
        return frozenset(listed)


@dataclass(frozen=True, slots=True)
class _Pair:
    """The discriminators of both sides."""

    was: _Tags
    now: _Tags

    def told(self, members: set[str]) -> Iterator[_Told]:
        """Tell what differs; ``members`` are the names of those that came or went."""
        if self.was.said.property_name != self.now.said.property_name:
            names: tuple[Json, Json] = self.was.said.property_name, self.now.said.property_name
            restrict = self.was.restrict or self.now.restrict
            effect: Effect = "changes" if restrict else "behaves"
            yield _Told("property-name-changed", effect, names[:1], names[1:])
        for value in self._values():
            old, new = self.was.target(value), self.now.target(value)
            if old and new and not self._is_same(old, new, members):
                known = self.was.accepts(value) or self.now.accepts(value)
                effect = "changes" if known else "behaves"
                yield _Told("mapping-changed", effect, (_name(old),), (_name(new),), value)
            elif not old and new and _name(new) not in members:
                yield _Told("mapping-added", self._added(value), (), (_name(new),), value)
            elif old and not new and _name(old) not in members:
                yield _Told("mapping-deleted", self._deleted(value), (_name(old),), (), value)

    def settled(self, found: Found) -> Found:
        """Give what a member does that comes or goes, with the values that stand for it."""
        if not isinstance(found, Difference) or found.aspect not in _MEMBERS:
            return found
        gone = found.aspect == "one-of-removed"
        own, other = (self.was, self.now) if gone else (self.now, self.was)
        values = [value for value in self._values() if _name(own.target(value)) == found.subject]
        lost = any(own.accepts(value) and not other.target(value) for value in values)
        if not lost or found.effect == "changes":
            return found
        effect: Effect = "narrows" if gone else "widens"
        return replace(found, effect=effect, certain=True, unproven="", unshown=IGNORED)

    def kept(self) -> Iterator[tuple[str, str]]:
        """Give what values stand for on both sides, each pair once, but for members of unions."""
        pairs = {(self.was.target(value), self.now.target(value)) for value in self._values()}
        for old, new in sorted(pairs):
            listed = old in self.was.said.members and new in self.now.said.members
            if old and new and not listed and self._is_renamed(old, new):
                yield old, new

    def _values(self) -> list[str]:
        return sorted({*dict(self.was.said.mapping), *dict(self.now.said.mapping)})

    def _added(self, value: str) -> Effect:
        target = self.now.target(value)
        is_new = self.now.accepts(value) and not self._was_accepted(self.was, value, target)
        return "widens" if is_new else "documents"

    def _deleted(self, value: str) -> Effect:
        if not self.was.accepts(value):
            return "behaves"
        kept = self._was_accepted(self.now, value, self.was.target(value))
        return "behaves" if kept else "narrows"

    def _was_accepted(self, other: _Tags, value: str, target: str) -> bool:
        """Tell whether the other side accepts a value that stands for nothing there."""
        same = next((each for each in other.targets if _name(each) == _name(target)), "")
        return bool(same) and value in other.selecting(same)

    def _is_renamed(self, old: str, new: str) -> bool:
        """Tell whether both are one component, if under another name."""
        names = {*map(_name, self.was.targets)}, {*map(_name, self.now.targets)}
        return _name(old) == _name(new) or (
            _name(old) not in names[1] and _name(new) not in names[0]
        )

    def _is_same(self, old: str, new: str, members: set[str]) -> bool:
        """Tell whether both are known by one name, accept the same, or are compared elsewhere."""
        if self._is_renamed(old, new) and members.isdisjoint({_name(old), _name(new)}):
            return True
        return _name(old) == _name(new) or self._digest(self.was, old) == self._digest(
            self.now, new
        )

    def _digest(self, tags: _Tags, target: str) -> str:
        reader = tags.lens.reader(tags.side)
        return reader.fingerprint(reader.at(target))


def _steps(lens: Lens, sets: tuple[ValueSet, ValueSet], pair: _Pair) -> Iterator[Step]:
    """Give the schemas that only the mappings name, to be compared where they are reached."""
    if not all(values.alternatives for values in sets):
        return
    around = sets[0].alternatives[0], sets[1].alternatives[0]
    for old, new in pair.kept():
        schemas = lens.base.at(old), lens.revision.at(new)
        yield Step((Frame(f"<{_name(new)}>", "mapping", *around, schemas=schemas),), *schemas)


def _name(target: str) -> str:
    return target.rpartition("/")[2]
