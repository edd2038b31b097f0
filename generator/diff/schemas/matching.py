"""Which alternative of one side is which of the other."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator.diff.schemas.atoms import Atom
from generator.diff.schemas.digests import atom_digest
from generator.diff.schemas.lens import Lens, SideName
from generator.ir.schema import Json
from generator.ir.value_sets.json_identity import identity

Pairs: TypeAlias = list[tuple[Atom, Atom]]


@dataclass(frozen=True, slots=True, eq=False)
class Matching:
    """Pairs of atoms of one type, and those that have no counterpart."""

    pairs: tuple[tuple[Atom, Atom], ...]
    gone: tuple[Atom, ...] = ()
    come: tuple[Atom, ...] = ()


def matched(lens: Lens, base: Sequence[Atom], revision: Sequence[Atom], tag: str = "") -> Matching:
    """Match atoms of one type; ``tag`` is the property that tells members apart, if one is named.

    Single ones are a pair whatever they are. Of several, equal ones come first, then those with one
    value of a property that tells them apart, one name, and then those that have most in common.
    """
    if len(base) == len(revision) == 1:
        return Matching(((base[0], revision[0]),))
    if not base or not revision:
        return Matching((), tuple(base), tuple(revision))
    gone, come, pairs = list(base), list(revision), Pairs()
    traits = _Traits(lens, tag)
    for trait in (traits.digest_and_label, traits.digest, traits.tag_value, _label):
        _take_equal(gone, come, pairs, trait)
    _take_alike(gone, come, pairs, traits)
    if gone or come:
        gone = _not_among(traits, "base", gone, [was for was, _ in pairs])
        come = _not_among(traits, "revision", come, [now for _, now in pairs])
    order = {id(atom): at for at, atom in enumerate(base)}
    return Matching(
        tuple(sorted(pairs, key=lambda pair: order[id(pair[0])])), tuple(gone), tuple(come)
    )


def _not_among(
    traits: _Traits, side: SideName, atoms: Sequence[Atom], others: Sequence[Atom]
) -> list[Atom]:
    """Leave out what is there a second time: it is matched already."""
    known = {traits.digest(side, atom) for atom in others}
    return [atom for atom in atoms if traits.digest(side, atom) not in known]


Trait: TypeAlias = Callable[[SideName, Atom], str]


def _take_equal(gone: list[Atom], come: list[Atom], pairs: Pairs, trait: Trait) -> None:
    """Pair those that share a trait with nobody else of their side."""
    before, after = _by_trait("base", gone, trait), _by_trait("revision", come, trait)
    for name, atoms in before.items():
        others = after.get(name, [])
        # Equal alternatives that are there twice are as good as one another.
        for was, now in zip(atoms, others, strict=False):
            pairs.append((was, now))
            gone.remove(was)
            come.remove(now)


def _by_trait(side: SideName, atoms: Sequence[Atom], trait: Trait) -> dict[str, list[Atom]]:
    found: dict[str, list[Atom]] = {}
    for atom in atoms:
        if name := trait(side, atom):
            found.setdefault(name, []).append(atom)
    return found


def _label(_: SideName, atom: Atom) -> str:
    return atom.alternative.label


@dataclass(frozen=True, slots=True)
class _Traits:
    """What alternatives can be told apart by."""

    lens: Lens
    tag: str

    def digest(self, side: SideName, atom: Atom) -> str:
        """Give a digest of all that an atom says."""
        return atom_digest(self.lens.reader(side), atom)

    def digest_and_label(self, side: SideName, atom: Atom) -> str:
        """Give the same with the name of an atom: of equal ones, each is that of its name."""
        return f"{self.digest(side, atom)} {atom.alternative.label}"

    def tag_value(self, side: SideName, atom: Atom) -> str:
        """Give the value of the property that tells an atom from the others; empty without one."""
        names = [self.tag] if self.tag else sorted(atom.alternative.members)
        for name in names:
            value = self._only_value(side, atom, name)
            if value:
                return f"{name}={value}"
        return ""

    def listed_values(self, side: SideName, atom: Atom) -> dict[str, frozenset[Hashable]]:
        """Give the properties whose values are all listed, with these."""
        found = {}
        for name, member in atom.alternative.members.items():
            alternatives = self.lens.read(side, member.schema).alternatives
            listed = [value for each in alternatives for value in each.values or ()]
            if listed and all(each.values is not None for each in alternatives):
                found[name] = frozenset(map(identity, listed))
        return found

    def only_values(self, side: SideName, atom: Atom) -> Iterator[str]:
        """Give the values of all properties that have one value only, by the properties' names."""
        values = (self._only_value(side, atom, name) for name in sorted(atom.alternative.members))
        return (value for value in values if value)

    def _only_value(self, side: SideName, atom: Atom, name: str) -> str:
        member = atom.alternative.members.get(name)
        if member is None:
            return ""
        values = self.lens.read(side, member.schema)
        if len(values.alternatives) != 1:
            return ""
        listed = values.alternatives[0].values
        return json.dumps(listed[0], sort_keys=True) if listed and len(listed) == 1 else ""


def _take_alike(gone: list[Atom], come: list[Atom], pairs: Pairs, traits: _Traits) -> None:
    """Pair what has most in common, best first."""
    scored = [
        (-score, at_was, at_now)
        for at_was, was in enumerate(gone)
        for at_now, now in enumerate(come)
        if (score := _likeness(traits, was, now, alone=len(gone) == len(come) == 1)) > 0
    ]
    before, after = list(gone), list(come)
    for _, at_was, at_now in sorted(scored):
        was, now = before[at_was], after[at_now]
        if was in gone and now in come:
            pairs.append((was, now))
            gone.remove(was)
            come.remove(now)


def _likeness(traits: _Traits, was: Atom, now: Atom, *, alone: bool) -> float:
    """Say how much two atoms have in common; 0 if they are not the same thing."""
    if was.family == "object":
        named = was.alternative.members and now.alternative.members
        return _object_likeness(traits, was, now) if named or not alone else 1.0
    if was.values is not None or now.values is not None:
        return 3.0 if was.values is not None and now.values is not None else 0.0
    same_formats = was.alternative.formats == now.alternative.formats
    same_patterns = was.alternative.patterns == now.alternative.patterns
    if alone or (same_formats and same_patterns):
        return 1.0 + same_formats + same_patterns
    return 0.0


def _object_likeness(traits: _Traits, was: Atom, now: Atom) -> float:
    """Say how much two objects share: names of properties, and values where these are listed."""
    names = was.alternative.members.keys(), now.alternative.members.keys()
    everything = names[0] | names[1]
    shared = len(names[0] & names[1]) / len(everything) if everything else 0.0
    if shared < 0.5:
        return 0.0
    lists = traits.listed_values("base", was), traits.listed_values("revision", now)
    for name in lists[0].keys() & lists[1].keys():
        common = len(lists[0][name] & lists[1][name]) / len(lists[0][name] | lists[1][name])
        if common == 0.0:
            return 0.0
        shared += common / len(everything)
    same_required = was.alternative.required == now.alternative.required
    return shared + same_required / len(everything)


def shown_member(lens: Lens, side: SideName, atom: Atom) -> str:
    """Say how a member of a union is called: its name, what tells it from others, its type."""
    if atom.alternative.label:
        return atom.alternative.label
    for value in _Traits(lens, "").only_values(side, atom):
        found: Json = json.loads(value)
        return found if isinstance(found, str) else value
    if atom.family == "object" and atom.alternative.members:
        required = atom.alternative.required
        names = sorted(atom.alternative.members, key=lambda name: (name not in required, name))
        return "object with " + ", ".join(names[:3])
    formats = ", ".join(atom.alternative.formats)
    return f"{atom.type} ({formats})" if formats else atom.type
