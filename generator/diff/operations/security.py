"""What lets a caller in: alternatives, each of credentials that are needed together.

A caller is let in who has all that one alternative asks for, scopes included; so one that asks for
less lets in all whom one does that asks for more. Credentials are compared by what they are.
Source: OpenAPI 3.1.1 section 4.8.30 (Security Requirement Object).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.diff.law import level_of
from generator.diff.model import Change, Side, Witness
from generator.diff.operations.security_schemes import Schemes
from generator.diff.operations.telling import Place, shared
from generator.ir.api import Api, Operation, SecurityRequirement
from generator.ir.schema import Json


@dataclass(frozen=True, slots=True)
class Alternative:
    """Credentials that together let a caller in; none: everybody is let in.

    ``needs`` holds the scopes by what the credential is, ``names`` how its scheme is called.
    """

    needs: Mapping[str, frozenset[str]]
    names: Mapping[str, str]
    side: Side

    def lets_in(self, other: Alternative) -> bool:
        """Say whether whoever has what the other asks for has what this one asks for."""
        return all(
            kind in other.needs and scopes <= other.needs[kind]
            for kind, scopes in self.needs.items()
        )

    @property
    def value(self) -> dict[str, Json]:
        """The alternative as a Security Requirement Object."""
        return {self.names[kind]: list[Json](sorted(found)) for kind, found in self.needs.items()}


Requirements = tuple[SecurityRequirement, ...]


class SecurityComparer:
    """Compares what operations ask of those who send their requests."""

    def __init__(self, base: Api, revision: Api) -> None:
        self._schemes = Schemes(base, revision)
        self._inherited: dict[tuple[Requirements, Requirements], tuple[Change, ...]] = {}

    def compare(self, base: Operation, revision: Operation, place: Place) -> Iterator[Change]:
        """Give what differs for those who send the requests of an operation.

        Where the API sends them only what the operation says itself counts: the security of a
        document is that of requests to the API.
        """
        for each in self._compared(base, revision, place):
            change = replace(each, spot=place.spot, direction=place.direction)
            is_shown = level_of(change.effect, change.direction) == "breaking"
            yield change if is_shown else replace(change, witness=None)

    def _compared(self, base: Operation, revision: Operation, place: Place) -> Sequence[Change]:
        ours, theirs = (_requirements(each, place) for each in (base, revision))
        if base.has_own_security or revision.has_own_security:
            return tuple(self._changes(base, revision, (ours, theirs)))
        if (ours, theirs) not in self._inherited:
            found = tuple(self._changes(base, revision, (ours, theirs)))
            self._inherited[ours, theirs] = found
        return self._inherited[ours, theirs]

    def _changes(
        self, base: Operation, revision: Operation, asked: tuple[Requirements, Requirements]
    ) -> Iterator[Change]:
        kinds = self._schemes.base_kind, self._schemes.revision_kind
        ours, theirs = (
            [_alternative(each, kind, _address(of)) for each in requirements or _ANYBODY]
            for requirements, kind, of in zip(asked, kinds, (base, revision), strict=True)
        )
        yield from self._differences(ours, theirs)
        for each in _without(ours, lambda mine: any(other.lets_in(mine) for other in theirs)):
            yield from _lost(each, theirs)
        for each in _without(theirs, lambda yours: any(other.lets_in(yours) for other in ours)):
            yield from _won(each, ours)

    def _differences(
        self, ours: Sequence[Alternative], theirs: Sequence[Alternative]
    ) -> Iterator[Change]:
        """Give what differs in the schemes of alternatives that are still there.

        Of several that let in whom a former one did, the one counts that has changed least.
        """
        found: dict[tuple[str, ...], Change] = {}
        for mine in ours:
            ways = [
                [
                    change
                    for kind in other.needs
                    for change in self._schemes.differences(mine.names[kind])
                ]
                for other in theirs
                if other.lets_in(mine)
            ]
            for change in min(ways, key=_breaks, default=[]):
                found.setdefault(change.cause, change)
        yield from found.values()


_ANYBODY = (SecurityRequirement(),)
"""What no requirement at all means."""


def _requirements(operation: Operation, place: Place) -> Requirements:
    is_asked = place.direction == "request" or operation.has_own_security
    return operation.security if is_asked else ()


def _address(operation: Operation) -> str:
    return f"{operation.source}/security" if operation.has_own_security else "#/security"


def _alternative(
    requirement: SecurityRequirement, kind_of: Callable[[str], str], address: str
) -> Alternative:
    needs: dict[str, frozenset[str]] = {}
    names: dict[str, str] = {}
    for name, scopes in requirement.schemes:
        kind = kind_of(name)
        needs[kind] = needs.get(kind, frozenset()) | frozenset(scopes)
        names.setdefault(kind, name)
    texts = (
        f"{names[kind]} [{', '.join(sorted(scopes))}]" if scopes else names[kind]
        for kind, scopes in needs.items()
    )
    return Alternative(needs, names, Side(address, " and ".join(texts) or "no credentials"))


def _breaks(changes: Sequence[Change]) -> int:
    return sum(1 for each in changes if level_of(each.effect, "request") == "breaking")


def _without(
    alternatives: Sequence[Alternative], is_left_out: Callable[[Alternative], bool]
) -> Iterator[Alternative]:
    """Give alternatives but those that are left out, and of equal ones the first."""
    kept: list[Mapping[str, frozenset[str]]] = []
    for each in alternatives:
        if not is_left_out(each) and each.needs not in kept:
            kept.append(each.needs)
            yield each


def _lost(former: Alternative, now: Sequence[Alternative]) -> Iterator[Change]:
    """Tell that an alternative lets nobody in any more: why, if more scopes are all it lacks."""
    place, witness = Place(), Witness("credentials", former.value, "base")
    lacking = [_lacking(each, former) for each in now if each.needs.keys() <= former.needs.keys()]
    if not former.needs:
        accepted = Side(now[0].side.address, _any_of(now))
        change = place.tell("api-security-became-required", "narrows", former.side, accepted)
        yield replace(shared(change, ""), witness=witness)
    elif lacking:
        for kind, scope in min(lacking, key=len):
            name = former.names[kind]
            details = {"value": scope, "scheme": name}
            change = place.tell("api-security-scope-added", "narrows", former.side, None, **details)
            yield replace(shared(change, scope, (kind,)), witness=witness)
    else:
        change = place.tell("api-security-removed", "narrows", former.side, accepts=_any_of(now))
        yield replace(shared(change, "", former.needs), witness=witness)


def _won(new: Alternative, former: Sequence[Alternative]) -> Iterator[Change]:
    """Tell that an alternative lets in who was not: why, if fewer scopes are all it is."""
    place, witness = Place(), Witness("credentials", new.value, "revision")
    spared = [_lacking(each, new) for each in former if each.needs.keys() == new.needs.keys()]
    if not new.needs:
        asked = Side(former[0].side.address, _any_of(former))
        change = place.tell("api-security-became-optional", "widens", asked, new.side)
        yield replace(shared(change, ""), witness=witness)
    elif spared:
        for kind, scope in min(spared, key=len):
            details = {"value": scope, "scheme": new.names[kind]}
            change = place.tell("api-security-scope-removed", "widens", None, new.side, **details)
            yield replace(shared(change, scope, (kind,)), witness=witness)
    else:
        change = place.tell("api-security-added", "widens", None, new.side)
        yield replace(shared(change, "", new.needs), witness=witness)


def _lacking(asked: Alternative, given: Alternative) -> list[tuple[str, str]]:
    """Give the scopes that ``asked`` has and ``given`` has not, each with its credential."""
    return [
        (kind, scope)
        for kind, scopes in asked.needs.items()
        for scope in sorted(scopes - given.needs[kind])
    ]


def _any_of(alternatives: Sequence[Alternative]) -> str:
    return " or ".join(str(each.side.value) for each in alternatives)
