"""Conflicts about method names, settled for all parties at once by more context.

After oapi-codegen's name resolution: strategies apply to every member of a conflict and are
checked again. In each round all who lose a conflict say more, and all namespaces that are said like
a method give way; nothing ever goes back, so that rounds come to an end.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.ir.naming_rules import Dotted
from generator.ir.words import Identifier, plural


@dataclass(frozen=True, slots=True)
class Taken:
    """Names decided before: by key, by endpoint version, and what they make a namespace."""

    by_key: Mapping[str, Dotted]
    by_normalised_key: Mapping[str, Dotted]
    names: frozenset[tuple[str | None, Dotted]]
    methods: frozenset[Dotted]
    namespaces: frozenset[Dotted]


@dataclass(frozen=True, slots=True)
class Party:
    """The endpoint versions of an operation without a name yet, which all get the same one.

    `rank` says which party may keep a name that several want.
    """

    keys: tuple[str, ...]
    versions: tuple[str | None, ...]
    rank: tuple[int, int, str]
    candidates: tuple[Dotted, ...]

    def name(self, level: int) -> Dotted:
        """The candidate at `level`; after the last one the plainest with a number."""
        if level < len(self.candidates):
            return self.candidates[level]
        *namespace, method = self.candidates[0]
        return (*namespace, Identifier(f"{method}_{level - len(self.candidates) + 2}"))


def settle(parties: Sequence[Party], taken: Taken) -> list[Dotted]:
    """A name of its own for every party, in their order; the order changes none of them."""
    levels = [0] * len(parties)
    detours: Counter[Dotted] = Counter()
    while True:
        wanted = [party.name(level) for party, level in zip(parties, levels, strict=True)]
        said = [_around(name, detours) for name in wanted]
        losers = _losers(parties, said, levels, taken)
        blocked = _blocked(wanted, said, taken)
        if not losers and not blocked:
            return said
        for place in losers:
            levels[place] += 1
        detours.update(blocked)


def _losers(
    parties: Sequence[Party], said: Sequence[Dotted], levels: Sequence[int], taken: Taken
) -> set[int]:
    """The places of the parties that must say more."""
    rivals: defaultdict[tuple[str | None, Dotted], list[int]] = defaultdict(list)
    for place, party in enumerate(parties):
        for version in party.versions:
            rivals[version, said[place]].append(place)
    losers: set[int] = set()
    for (version, name), places in rivals.items():
        is_taken = (version, name) in taken.names or name in taken.namespaces
        keeper = min(places, key=lambda place: (levels[place], parties[place].rank))
        losers.update(place for place in places if is_taken or place != keeper)
    return losers


def _blocked(wanted: Sequence[Dotted], said: Sequence[Dotted], taken: Taken) -> set[Dotted]:
    """The namespaces, as wanted, that are said like a method."""
    methods = taken.methods | set(said)
    return {
        whole[: len(prefix)]
        for whole, name in zip(wanted, said, strict=True)
        for prefix in namespaces_of(name)
        if prefix in methods
    }


def namespaces_of(name: Dotted) -> Iterator[Dotted]:
    """The namespaces that `name` lies in, outermost first."""
    return (name[:size] for size in range(1, len(name)))


def _around(name: Dotted, detours: Mapping[Dotted, int]) -> Dotted:
    namespace = (
        _instead(part, detours.get(name[: place + 1], 0)) for place, part in enumerate(name[:-1])
    )
    return (*namespace, name[-1])


def _instead(part: Identifier, stage: int) -> Identifier:
    """Another name for a namespace: ``files.copy`` is a method, what lies below is in copies."""
    others = [part, *({Identifier(plural(part))} - {part}), Identifier(f"{part}_resource")]
    if stage < len(others):
        return others[stage]
    return Identifier(f"{part}_resource_{stage - len(others) + 2}")
