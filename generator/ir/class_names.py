"""Names of classes: decided for all shapes of a document at once, by meaning, and bound to places.

A name belongs to the first of its places that a document has. So it lives as long as what it was
given for, even when two shapes become one (the second name is then an alias) or one becomes two
(the second gets a name of its own).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import count

from generator.ir.class_candidates import Place, Rank, Words, candidates, strongest
from generator.ir.words import pascal_identifier

RESERVED = frozenset(
    "Annotated Any AwareDatetime BaseModel Decimal False_ Field Literal Model None_ TypeAliasType "
    "True_ UUID UnknownInteger UnknownNumber UnknownObject UnknownString UtcDateTime Unset".split()
)
"""Names that generated modules import, and keywords as :func:`pascal_identifier` writes them."""


@dataclass(frozen=True, slots=True)
class ClassNames:
    """The outcome for one document.

    ``names``: shape to class name. ``aliases``: further names that are kept alive, to the shape
    they now mean. ``places``: name to the keys of its places, for the lock. ``numbered``: names
    that needed a number, a defect.
    """

    names: Mapping[str, str]
    aliases: Mapping[str, str]
    places: Mapping[str, tuple[str, ...]]
    numbered: tuple[str, ...]


def name_classes(
    keys: Mapping[str, Collection[str]],
    places_of: Callable[[str], Sequence[Place]],
    locked: Mapping[str, tuple[str, ...]],
    presence: Callable[[str], int],
    structure_of: Callable[[str], Words] = lambda _: (),
) -> ClassNames:
    """Name every shape of ``keys`` (shape to the keys of its places, at least one each).

    ``places_of`` gives the places of a shape; it is asked only for those that the locked names do
    not settle. ``locked`` holds the names given before (name to keys of places). ``presence`` tells
    in how many documents a place is: of equally good places, a new name is bound to the one that
    lasts. ``structure_of`` says what a small shape is made of.
    """
    at_key = {key: shape for shape, found in keys.items() for key in found}
    owned = _owned_names(at_key, locked)
    names, aliases = _primary_names(owned, locked, at_key, places_of)
    places = {shape: places_of(shape) for shape in sorted(keys) if shape not in names}
    claims = {
        shape: _Claims(candidates(found, structure_of(shape))) for shape, found in places.items()
    }
    ranks = {shape: strongest(found).rank for shape, found in places.items()}
    given, numbered = _settle(claims, ranks, RESERVED | set(owned))
    bound = {
        name: (*locked.get(name, ()), _lasting_key(places[shape], presence))
        for shape, name in given.items()
    }
    return ClassNames({**names, **given}, aliases, bound, tuple(sorted(numbered)))


@dataclass(frozen=True, slots=True)
class _Claims:
    """The names that a shape may have, in the order they are tried; most are never asked for."""

    candidates: Sequence[Words]

    def __len__(self) -> int:
        return len(self.candidates)

    def __getitem__(self, number: int) -> str:
        return _class_name(self.candidates[number])


@cache
def _class_name(words: Words) -> str:
    return pascal_identifier(" ".join(words))


def _owned_names(
    at_key: Mapping[str, str], locked: Mapping[str, tuple[str, ...]]
) -> dict[str, str]:
    """Give the locked names that this document has a place for: name to shape."""
    owned = {}
    for name, keys in locked.items():
        shape = next((at_key[key] for key in keys if key in at_key), None)
        if shape is not None:
            owned[name] = shape
    return owned


def _primary_names(
    owned: Mapping[str, str],
    locked: Mapping[str, tuple[str, ...]],
    at_key: Mapping[str, str],
    places_of: Callable[[str], Sequence[Place]],
) -> tuple[dict[str, str], dict[str, str]]:
    """Choose, of the names a shape owns, the one of its strongest place; the others are aliases."""
    by_shape: dict[str, list[str]] = defaultdict(list)
    for name, shape in owned.items():
        by_shape[shape].append(name)
    names, aliases = {}, {}
    for shape, own in by_shape.items():
        if len(own) == 1:
            names[shape] = own[0]
            continue
        orders = {place.occurrence.key: place.rank.order for place in places_of(shape)}

        def strength(name: str, orders: Mapping[str, object] = orders) -> tuple[object, str]:
            key = next(key for key in locked[name] if key in at_key)
            return (orders[key], name)

        first, *others = sorted(own, key=strength)
        names[shape] = first
        aliases.update(dict.fromkeys(others, shape))
    return names, aliases


def _settle(
    claims: Mapping[str, _Claims], ranks: Mapping[str, Rank], taken: Iterable[str]
) -> tuple[dict[str, str], list[str]]:
    """Let shapes claim names in rounds until each has one.

    Of several that claim the same name in a round the strongest gets it, unless another is as
    strong: then none does. Whoever did not get its name claims the next one.
    """
    used = set(taken)
    position = dict.fromkeys(claims, 0)
    given: dict[str, str] = {}
    numbered: list[str] = []
    while len(given) < len(claims):
        waiting = [shape for shape in claims if shape not in given]
        exhausted = [shape for shape in waiting if position[shape] >= len(claims[shape])]
        if exhausted:
            names = _numbered(exhausted, claims, used, ranks)
            given.update(names)
            used.update(names.values())
            numbered.extend(names.values())
            # Without those the others may get what they wanted first.
            position = dict.fromkeys(claims, 0)
            continue
        claimants: dict[str, list[str]] = defaultdict(list)
        for shape in waiting:
            claimants[claims[shape][position[shape]]].append(shape)
        for name, shapes in claimants.items():
            winner = _winner(shapes, ranks) if name not in used else None
            for shape in shapes:
                if shape == winner:
                    given[shape] = name
                    used.add(name)
                else:
                    position[shape] += 1
    return given, numbered


def _numbered(
    shapes: Sequence[str],
    claims: Mapping[str, _Claims],
    used: Iterable[str],
    ranks: Mapping[str, Rank],
) -> dict[str, str]:
    """Number what no context tells apart, the strongest first."""
    taken, names = set(used), {}
    for shape in sorted(shapes, key=lambda each: ranks[each].order):
        tries = (f"{claims[shape][-1]}{number}" for number in count(2))
        names[shape] = next(name for name in tries if name not in taken)
        taken.add(names[shape])
    return names


def _winner(shapes: Sequence[str], ranks: Mapping[str, Rank]) -> str | None:
    first, *others = sorted(shapes, key=lambda shape: ranks[shape].order)
    if others and ranks[others[0]].tier == ranks[first].tier:
        return None
    return first


def _lasting_key(found: Sequence[Place], presence: Callable[[str], int]) -> str:
    best = min(found, key=lambda place: (-presence(place.occurrence.key), place.rank.order))
    return best.occurrence.key
