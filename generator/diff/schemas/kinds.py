"""What differs in which types there are, and in which members a union has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.diff.model import Effect
from generator.diff.schemas.atoms import Atom, Family, types_text
from generator.diff.schemas.difference import At, Difference, Said, Trial, told
from generator.diff.schemas.digests import atom_digest
from generator.diff.schemas.lens import Lens, SideName, names_within
from generator.diff.schemas.matching import Matching, shown_member
from generator.ir.schema import Json
from generator.ir.value_sets import Alternative, Inner, ValueSet

Atoms = Mapping[Family, Sequence[Atom]]


@dataclass(frozen=True, slots=True, eq=False)
class SetPair:
    """Two schemas that are compared, with their values and what these are parted into."""

    inner: tuple[Inner, Inner]
    sets: tuple[ValueSet, ValueSet]
    atoms: tuple[Atoms, Atoms]

    @property
    def owner(self) -> str:
        """The component or title that both are known by; empty without one."""
        for values in self.sets:
            if component := _component(values.source):
                return component
            if len(values.alternatives) == 1 and values.alternatives[0].label:
                return values.alternatives[0].label
        return ""

    def difference(  # noqa: PLR0913 - what one difference is made of
        self,
        aspect: str,
        effect: Effect,
        *,
        keyword: str = "",
        was: Said = (),
        now: Said = (),
        subject: str = "",
        details: Mapping[str, str] | None = None,
        trials: tuple[Trial, ...] = (),
        certain: bool = True,
        alternatives: tuple[Alternative | None, Alternative | None] = (None, None),
        sources: tuple[str, str] = ("", ""),
        unproven: str = "",
    ) -> Difference:
        """Give the difference of ``aspect`` between both sets as a whole."""
        return Difference(
            aspect=aspect,
            effect=effect,
            certain=certain,
            was=was,
            now=now,
            base_at=At(sources[0] or self.sets[0].source, keyword),
            revision_at=At(sources[1] or self.sets[1].source, keyword),
            subject=subject,
            owner=self.owner,
            details=told(was, now, **(details or {})),
            trials=trials,
            base_alternative=alternatives[0],
            revision_alternative=alternatives[1],
            local=self.inner,
            unproven=unproven,
        )


def _component(address: str) -> str:
    pointer = address.partition("#")[2]
    parts = pointer.split("/")
    return parts[3] if len(parts) == 4 and parts[1:3] == ["components", "schemas"] else ""


def kind_differences(
    lens: Lens, pair: SetPair, matchings: Mapping[Family, Matching]
) -> Iterator[Difference]:
    """Tell which types and which members of a union came and went.

    ``matchings`` holds what is on both sides, by type.
    """
    gone = [atom for found in matchings.values() for atom in found.gone]
    come = [atom for found in matchings.values() for atom in found.come]
    nullability = list(_nullability(pair, gone, come))
    yield from nullability
    if nullability:
        gone = [atom for atom in gone if atom.family != "null"]
        come = [atom for atom in come if atom.family != "null"]
    members_gone = [atom for atom in gone if _is_member(pair, 0, atom, matchings)]
    members_come = [atom for atom in come if _is_member(pair, 1, atom, matchings)]
    types = _Types(
        [atom for atom in gone if atom not in members_gone],
        [atom for atom in come if atom not in members_come],
        *_integers(matchings),
    )
    if types.differ:
        yield _type_difference(pair, types)
    exclusive = any(values.exclusive for values in pair.sets)
    kept = _unchanged(lens, matchings) if exclusive and (members_gone or members_come) else []
    for atom in members_gone:
        yield from _member_differences(lens, pair, atom, "base", kept)
    for atom in members_come:
        yield from _member_differences(lens, pair, atom, "revision", kept)


def _nullability(pair: SetPair, gone: Sequence[Atom], come: Sequence[Atom]) -> Iterator[Difference]:
    """Tell that null came or went, unless it did so with everything else or as the only type."""
    others = [[family for family in atoms if family != "null"] for atoms in pair.atoms]
    if not all(others) or "any" in map(types_text, pair.atoms):
        return
    for atoms, aspect, effect in (
        (gone, "became-not-nullable", "narrows"),
        (come, "became-nullable", "widens"),
    ):
        for atom in atoms:
            if atom.family == "null":
                yield pair.difference(
                    aspect,
                    "narrows" if effect == "narrows" else "widens",
                    was=(types_text(pair.atoms[0]),),
                    now=(types_text(pair.atoms[1]),),
                    trials=(Trial("value", None),),
                )


def _is_member(pair: SetPair, side: int, atom: Atom, matchings: Mapping[Family, Matching]) -> bool:
    """Tell whether an atom that one side lacks is a member of a union rather than a type.

    It is if the other side has some of its type, or if it says what is inside it and is not alone.
    """
    if atom.family in pair.atoms[1 - side]:
        return True
    count = sum(len(atoms) for family, atoms in pair.atoms[side].items() if family != "null")
    kept = any(found.pairs for family, found in matchings.items() if family != "null")
    return atom.structured and count > 1 and kept


def _integers(matchings: Mapping[Family, Matching]) -> tuple[bool, bool]:
    """Tell whether numbers became integers, and the reverse."""
    pairs = matchings["number"].pairs if "number" in matchings else ()
    return (
        any(now.whole and not was.whole for was, now in pairs),
        any(was.whole and not now.whole for was, now in pairs),
    )


@dataclass(frozen=True, slots=True)
class _Types:
    """The types that went and came, and whether numbers are integers now or were before."""

    gone: Sequence[Atom]
    come: Sequence[Atom]
    became_whole: bool
    were_whole: bool

    @property
    def differ(self) -> bool:
        return bool(self.gone or self.come or self.became_whole or self.were_whole)

    @property
    def aspect(self) -> tuple[str, Effect]:
        lost, won = self.gone or self.became_whole, self.come or self.were_whole
        if lost and won:
            return "type-changed", "changes"
        return ("type-specialized", "narrows") if lost else ("type-generalized", "widens")


def _type_difference(pair: SetPair, types: _Types) -> Difference:
    aspect, effect = types.aspect
    trials = [Trial("samples")]
    if types.became_whole or types.were_whole:
        trials = [*(Trial("number", number) for number in (1.5, 0.5, -0.5, 2.25)), *trials]
    return pair.difference(
        aspect,
        effect,
        keyword="type",
        was=(types_text(pair.atoms[0]),),
        now=(types_text(pair.atoms[1]),),
        trials=tuple(trials),
        alternatives=(_first(types.gone, pair, 0), _first(types.come, pair, 1)),
    )


def _first(atoms: Sequence[Atom], pair: SetPair, side: int) -> Alternative | None:
    if atoms:
        return atoms[0].alone
    numbers = pair.atoms[side].get("number", ())
    return numbers[0].alone if numbers else None


def _member_differences(
    lens: Lens, pair: SetPair, atom: Atom, side: SideName, kept: Sequence[Atom]
) -> Iterator[Difference]:
    """Tell that a member of a union came or went, unless the others accept its values as well."""
    found = _member_effect(lens, pair, atom, side, kept)
    if found is None:
        return
    gone = side == "base"
    label = shown_member(lens, side, atom)
    source = atom.alternative.source
    yield pair.difference(
        "one-of-removed" if gone else "one-of-added",
        found.effect,
        certain=found.certain,
        subject=label,
        was=(label,) if gone else (),
        now=() if gone else (label,),
        details={"value": label},
        trials=(*(Trial("value", value) for value in found.shown), Trial("samples")),
        alternatives=(atom.alone, None) if gone else (None, atom.alone),
        sources=(source, "") if gone else ("", source),
        unproven=found.unproven,
    )


@dataclass(frozen=True, slots=True)
class _Effect:
    """What it does that a member came or went; ``shown`` are values that are refused then."""

    effect: Effect
    certain: bool = True
    shown: tuple[Json, ...] = ()
    unproven: str = ""


def _member_effect(
    lens: Lens, pair: SetPair, atom: Atom, side: SideName, kept: Sequence[Atom]
) -> _Effect | None:
    """Tell what it does: one more member accepts more, if its values are not accepted anyway.

    Where what two members accept is not accepted at all, values of ``kept`` ones may go or come.
    """
    own, other = pair.inner if side == "base" else pair.inner[::-1]
    if side == lens.receiver and pair.sets[side == "revision"].exclusive:
        for each in kept:
            if refused := lens.refused_sample(lens.sender, each, (other, own)):
                return _Effect("changes", shown=refused)
    verdict = lens.covered(side, atom, (own, other))
    if not verdict.holds:
        effect: Effect = "narrows" if side == "base" else "widens"
        return _Effect(effect, verdict.holds is False, verdict.example, verdict.reason)
    # What is accepted still may be read by nobody: properties that no member names.
    others = lens.revision if side == "base" else lens.base
    if names_within(lens.slices(side), lens.part(side, own, atom)) <= names_within(others, other):
        return None
    unread = side == "base" and lens.direction == "request"
    return _Effect("withdraws" if unread else "documents")


def _unchanged(lens: Lens, matchings: Mapping[Family, Matching]) -> list[Atom]:
    """Give the sender's members that are the same on both sides."""
    return [
        was if lens.sender == "base" else now
        for found in matchings.values()
        for was, now in found.pairs
        if atom_digest(lens.base, was) == atom_digest(lens.revision, now)
    ]
