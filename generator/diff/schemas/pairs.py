"""What differs between two schemas, and which schemas inside them are to be compared next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from generator.diff.schemas.arrays import array_differences
from generator.diff.schemas.assertions import assertion_differences, exclusiveness_differences
from generator.diff.schemas.atoms import FAMILIES, Atom, Family, atoms_of, types_text, without
from generator.diff.schemas.difference import Difference, Frame
from generator.diff.schemas.digests import atom_digest
from generator.diff.schemas.discriminators import discriminated
from generator.diff.schemas.kinds import Atoms, SetPair, kind_differences
from generator.diff.schemas.lens import Lens, SideName
from generator.diff.schemas.limits import number_differences, size_differences
from generator.diff.schemas.matching import Matching, matched, shown_member
from generator.diff.schemas.notes import (
    NotePair,
    note_differences,
    respelled_formats,
    without_contents,
)
from generator.diff.schemas.objects import object_differences
from generator.diff.schemas.scalars import (
    format_differences,
    listed_differences,
    listing_differences,
    pattern_differences,
)
from generator.diff.schemas.steps import Found, Step
from generator.diff.schemas.twins import Twin
from generator.ir.schema import Json
from generator.ir.value_sets import Inner, Notes, ValueSet
from generator.ir.value_sets.notes import joined_notes
from generator.ir.value_sets.reader import ValueSetReader
from generator.ir.value_sets.unions import is_plain

_STRUCTURES: tuple[Family, ...] = ("object", "array")
_OF_NAMES = frozenset({"additionalProperties", "patternProperties", "propertyNames"})
_MOST_REDISTRIBUTED = 8
"""How many members a union may have that is looked at as a whole: it takes a proof."""


def pair_differences(lens: Lens, base: Inner, revision: Inner) -> Iterator[Found]:
    """Give what differs between two schemas and the pairs inside that are to be compared.

    Where both accept the same values only what they say beside is told.
    """
    sets = lens.read("base", base), lens.read("revision", revision)
    atoms = _atoms(lens.base, sets[0]), _atoms(lens.revision, sets[1])
    pair = SetPair((base, revision), sets, atoms)
    incomplete = sets[0].incomplete or sets[1].incomplete
    if incomplete and not lens.are_equal(base, revision):
        yield pair.difference("undecided", "undecided", details={"reason": incomplete})
        return
    matchings = _matchings(lens, pair)
    found = [] if incomplete else _without_other_words(lens, pair, matchings)
    yield from discriminated(lens, sets, pair.owner, found)
    yield from _notes(lens, pair, matchings)


def _without_other_words(
    lens: Lens, pair: SetPair, matchings: Mapping[Family, Matching]
) -> list[Found]:
    """Give the differences in values, unless they only say the same in other words.

    Digests of large schemas are dear and proofs are dearer; few pairs differ in anything of their
    own.
    """
    found = list(_values(lens, pair, matchings))
    if _is_redistributed(lens, pair, matchings):
        kept = _equal_alternatives(lens, matchings)
        return [each for each in found if isinstance(each, Step) and _is_within(each, kept)]
    if not any(map(_is_of_values, found)):
        return found
    if lens.are_equal(*pair.inner) or (
        _may_be_none(pair, found) and lens.proves_equal(*pair.inner)
    ):
        return [each for each in found if not _is_of_values(each)]
    return found


def _equal_alternatives(lens: Lens, matchings: Mapping[Family, Matching]) -> set[tuple[int, int]]:
    """Give the pairs of alternatives with the same values, by their identities."""
    return {
        (id(was.alternative), id(now.alternative))
        for found in matchings.values()
        for was, now in found.pairs
        if atom_digest(lens.base, was) == atom_digest(lens.revision, now)
    }


def _is_within(step: Step, alternatives: set[tuple[int, int]]) -> bool:
    frame = step.frames[0]
    return (id(frame.base), id(frame.revision)) in alternatives


def _atoms(reader: ValueSetReader, values: ValueSet) -> Atoms:
    """Part the alternatives by type; of a ``oneOf`` without scalars that it has twice.

    Strictly, values of equal members are refused. Where objects are listed twice that is an
    oversight, and their values are sent all the same.
    """
    atoms = atoms_of(values)
    if not values.exclusive:
        return atoms
    count = Counter(atom_digest(reader, atom) for each in atoms.values() for atom in each)
    single = {
        family: tuple(
            atom
            for atom in each
            if family in ("object", "array") or count[atom_digest(reader, atom)] == 1
        )
        for family, each in atoms.items()
    }
    return {family: each for family, each in single.items() if each}


def _is_of_values(found: Found) -> bool:
    """Tell whether something is said of the values that are accepted, if only in other words."""
    if isinstance(found, Step):
        return False
    return found.effect != "documents" or found.base_at.keyword in _OF_NAMES


def _is_open(pair: SetPair) -> bool:
    """Tell whether there may be properties that nobody names: of these a proof says nothing."""
    found = (atom.alternative for atoms in pair.atoms for atom in atoms.get("object", ()))
    return any(not each.closed and each.additional is None for each in found)


def _may_be_none(pair: SetPair, found: Iterable[Found]) -> bool:
    """Tell whether it is worth a proof that differences make none together."""
    differences = [each for each in found if not isinstance(each, Step) and _is_of_values(each)]
    if all(atoms.keys().isdisjoint(_STRUCTURES) for atoms in pair.atoms):
        return not any(each.unshown for each in differences)
    return _may_cancel(differences) and not _is_open(pair)


def _may_cancel(differences: Sequence[Difference]) -> bool:
    """Tell whether differences may make up for each other, or be none."""
    effects = {each.effect for each in differences if not each.unshown}
    return len(effects) > 1 or not all(each.certain for each in differences)


def _matchings(lens: Lens, pair: SetPair) -> dict[Family, Matching]:
    """Match the alternatives of both sides, type by type."""
    discriminator = pair.sets[0].discriminator or pair.sets[1].discriminator
    tag = discriminator.property_name if discriminator else ""
    return {
        family: matched(lens, pair.atoms[0].get(family, ()), pair.atoms[1].get(family, ()), tag)
        for family in FAMILIES
        if any(family in atoms for atoms in pair.atoms)
    }


def _is_redistributed(lens: Lens, pair: SetPair, matchings: Mapping[Family, Matching]) -> bool:
    """Tell whether the members of a union differ that make it up, but not all together."""
    left = [
        found
        for family, found in matchings.items()
        if (found.gone or found.come) and all(family in atoms for atoms in pair.atoms)
    ]
    if any(len(values.alternatives) > _MOST_REDISTRIBUTED for values in pair.sets):
        return False
    if len({_unnamed(atom) for atoms in pair.atoms for atom in atoms.get("object", ())}) > 1:
        return False
    return (
        bool(left)
        and not any(_is_refused(lens, pair, found) for found in left)
        and (lens.proves_equal(*pair.inner))
    )


def _unnamed(atom: Atom) -> tuple[bool, ...]:
    """Tell what an object says of properties that it does not name, by which a proof is blind.

    What a sender does not name it does not send, so it may differ in that and prove equal.
    """
    said = atom.alternative
    return said.closed, *map(bool, (said.additional, said.patterned, said.names, said.opaque))


def _is_refused(lens: Lens, pair: SetPair, found: Matching) -> bool:
    """Tell whether some value of a member that one side lacks is plainly refused by that side."""
    base, revision = pair.inner
    return any(lens.refused_sample("base", atom, (base, revision)) for atom in found.gone) or any(
        lens.refused_sample("revision", atom, (revision, base)) for atom in found.come
    )


def _values(lens: Lens, pair: SetPair, matchings: Mapping[Family, Matching]) -> Iterator[Found]:
    if all(map(_is_listed, pair.atoms)):
        yield from _listed(lens, pair, matchings)
    elif _one_is_anything(pair):
        yield from kind_differences(lens, pair, _unpaired(pair))
        yield from exclusiveness_differences(lens, pair, matched=False)
    else:
        yield from kind_differences(lens, pair, matchings)
        matched = all(len(values.alternatives) > 1 for values in pair.sets)
        yield from exclusiveness_differences(lens, pair, matched=matched)
        for family, matching in matchings.items():
            for was, now in matching.pairs:
                yield from _twin_differences(lens, pair, family, was, now)
        yield from _assertions(lens, pair, matchings)


def _is_listed(atoms: Atoms) -> bool:
    """Tell whether all values are listed, null aside."""
    found = [atom for family, each in atoms.items() if family != "null" for atom in each]
    return bool(found) and all(atom.values is not None for atom in found)


def _listed(
    lens: Lens, pair: SetPair, matchings: Mapping[Family, Matching]
) -> Iterator[Difference]:
    """Compare listed values of all types at once."""
    only_null: dict[Family, Matching] = {}
    if "null" in matchings:
        only_null["null"] = matchings["null"]
    yield from kind_differences(lens, pair, only_null)
    lists = [_listed_values(lens, pair, "base"), _listed_values(lens, pair, "revision")]
    first = [next(iter(atoms.values()))[0] for atoms in pair.atoms]
    twin = Twin(first[0], first[1], pair.inner)
    yield from listed_differences(twin, without(*lists), without(*reversed(lists)))


def _listed_values(lens: Lens, pair: SetPair, side: SideName) -> list[Json]:
    """Give all listed values of a side; of a ``oneOf`` without those that two members have."""
    at = side == "revision"
    found = [
        value for each in pair.atoms[at].values() for atom in each for value in atom.values or ()
    ]
    if not pair.sets[at].exclusive:
        return found
    return [value for value in found if lens.accepts(side, pair.inner[at], value)]


def _one_is_anything(pair: SetPair) -> bool:
    """Tell whether one side accepts anything and the other only some types."""
    texts = [types_text(atoms) for atoms in pair.atoms]
    return texts[0] != texts[1] and any(
        len(values.alternatives) == 1 and is_plain(values.alternatives[0]) and text == "any"
        for values, text in zip(pair.sets, texts, strict=True)
    )


def _unpaired(pair: SetPair) -> dict[Family, Matching]:
    """Give the types that one side lacks, and pair the others without looking into them."""
    found: dict[Family, Matching] = {}
    for family in FAMILIES:
        was, now = (tuple(atoms.get(family, ())) for atoms in pair.atoms)
        if not was or not now:
            found[family] = Matching((), was, now)
        elif family == "number":
            found[family] = Matching(((was[0], now[0]),))
    return found


def _twin_differences(
    lens: Lens, pair: SetPair, family: Family, was: Atom, now: Atom
) -> Iterator[Found]:
    """Compare two alternatives of one type; in a union what differs is in one of its members."""
    twin = Twin(was, now, pair.inner, _respelled(pair, was, now))
    found = _of_family(lens, twin, family)
    if max(len(atoms.get(family, ())) for atoms in pair.atoms) < 2:
        yield from found
        return
    frame = _union_frame(lens, was, now)
    for each in found:
        yield replace(each, frames=(frame, *each.frames))


def _respelled(pair: SetPair, was: Atom, now: Atom) -> frozenset[str]:
    notes = _own_notes(pair.sets[0], was), _own_notes(pair.sets[1], now)
    return respelled_formats((was.alternative, now.alternative), notes)


def _own_notes(values: ValueSet, atom: Atom) -> Notes:
    """Give what is said of an alternative: of the only one that is said of the whole."""
    return values.notes if len(values.alternatives) == 1 else atom.alternative.notes


def _union_frame(lens: Lens, was: Atom, now: Atom) -> Frame:
    label = was.alternative.label or now.alternative.label or shown_member(lens, "base", was)
    return Frame(f"<{label}>", "union", was.alternative, now.alternative)


def _of_family(lens: Lens, twin: Twin, family: Family) -> Iterator[Found]:
    if twin.base.values is not None or twin.revision.values is not None:
        yield from listing_differences(lens, twin)
        return
    yield from size_differences(twin)
    match family:
        case "number":
            yield from number_differences(lens, twin)
        case "string":
            yield from pattern_differences(twin)
            yield from format_differences(twin)
        case "array":
            yield from array_differences(lens, twin)
        case "object":
            yield from object_differences(lens, twin)


def _alternative_pairs(
    matchings: Mapping[Family, Matching],
) -> Iterator[tuple[Atom, Atom]]:
    """Give pairs of alternatives, each once though it may be of several types."""
    seen = set()
    for matching in matchings.values():
        for was, now in matching.pairs:
            key = id(was.alternative), id(now.alternative)
            if key not in seen:
                seen.add(key)
                yield was, now


def _assertions(
    lens: Lens, pair: SetPair, matchings: Mapping[Family, Matching]
) -> Iterator[Difference]:
    for was, now in _alternative_pairs(matchings):
        found = assertion_differences(Twin(was, now, pair.inner))
        if _is_union(pair):
            frame = _union_frame(lens, was, now)
            found = (replace(each, frames=(frame,)) for each in found)
        yield from found


def _is_union(pair: SetPair) -> bool:
    return max(len(values.alternatives) for values in pair.sets) > 1


def _notes(lens: Lens, pair: SetPair, matchings: Mapping[Family, Matching]) -> Iterator[Difference]:
    """Compare what is said beside values: of the whole, and of each member of a union."""
    was, now = pair.sets
    pairs = list(_alternative_pairs(matchings))
    if len(was.alternatives) != len(now.alternatives) and len(pairs) == 1:
        # What one side says around its only alternative the other may say in it.
        before, after = _all_notes(was, pairs[0][0]), _all_notes(now, pairs[0][1])
    else:
        before, after = was.notes, now.notes
    if len(pairs) == 1:
        respelled = _respelled(pair, *pairs[0])
        before, after = without_contents(before, respelled), without_contents(after, respelled)
    sources = (was.source, now.source)
    yield from note_differences(NotePair(before, after, sources, pair.owner, lens.direction))
    if len(was.alternatives) > 1 and len(now.alternatives) > 1:
        # Of equal members only one is there, under any of their titles.
        merged = len(was.alternatives) != len(now.alternatives)
        for left, right in pairs:
            sides = left.alternative, right.alternative
            inner = NotePair(
                sides[0].notes,
                sides[1].notes,
                (sides[0].source, sides[1].source),
                sides[0].label or sides[1].label,
                lens.direction,
            )
            frame = _union_frame(lens, left, right)
            for each in note_differences(inner):
                if each.aspect != "title-changed" or not merged:
                    yield replace(each, frames=(frame,))


def _all_notes(values: ValueSet, atom: Atom) -> Notes:
    if len(values.alternatives) == 1:
        return values.notes
    return joined_notes(values.notes, atom.alternative.notes)
