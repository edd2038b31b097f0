"""Which names in the package a place of the API touches, and which findings speak of the same.

A symbol is a method (``client.sessions.get``), an argument (``client.sessions.get(include)``),
a class or an enum (``Session``), or a field of a class (``Session.status``).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from generator.diff.model import Finding, SdkFinding, Spot
from generator.diff.sdk.index import SurfaceIndex
from generator.ir.surface import BODY, Surface, SurfaceMethod
from generator.ir.types import Type

_PARAMETER = re.compile(r"(?P<location>\w+) parameter '(?P<name>.*)'", re.DOTALL)
_RESPONSE = re.compile(r"response (?P<status>\S+)(?: (?P<rest>.*))?", re.DOTALL)
_BODY = "request body"


class Symbols:
    """The symbols of one surface by the places of the API that they stand for."""

    def __init__(self, surface: Surface) -> None:
        self._index = SurfaceIndex(surface)
        self._callbacks: Mapping[str, Type] = {each.key: each.type for each in surface.callbacks}
        self._known: dict[Spot, tuple[str, ...]] = {}

    def symbols_of(self, spot: Spot) -> tuple[str, ...]:
        """Give the symbols for a place, the nearest: none for a place that the surface has not.

        These are the field, argument or method that the place is, and the enum whose values stand
        there.
        """
        if spot not in self._known:
            self._known[spot] = tuple(dict.fromkeys(self._found(spot)))
        return self._known[spot]

    def methods_of(self, spot: Spot) -> tuple[str, ...]:
        """Give the methods for the operation of a place, the plain name first."""
        operation, _, _ = spot.operation.partition(" callback ")
        return self._index.names_by_operation.get(operation, ())

    def _found(self, spot: Spot) -> Iterator[str]:
        if spot.operation in self._callbacks:
            if spot.slot.startswith(_BODY):
                yield from self._inside([self._callbacks[spot.operation]], spot.path, ())
            return
        names = self._index.names_by_operation.get(spot.operation, ())
        if not names:
            return
        method = self._index.methods[names[0]]
        parameter = _PARAMETER.fullmatch(spot.slot)
        response = _RESPONSE.fullmatch(spot.slot)
        if parameter is not None:
            yield from self._of_parameter(names, parameter["location"], parameter["name"], spot)
        elif spot.slot.startswith(_BODY):
            yield from self._of_body(names, spot.path)
        elif response is not None and not (response["rest"] or "").startswith("header "):
            yield from self._of_response(method, names, response, spot.path)
        else:
            yield from names

    def _of_parameter(
        self, names: Sequence[str], location: str, wire_name: str, spot: Spot
    ) -> Iterator[str]:
        for name in names:
            for each in self._index.methods[name].arguments:
                if each.location == location and _same(each.wire_name, wire_name, location):
                    yield from self._inside([each.type], spot.path, (f"{name}({each.name})",))

    def _of_body(self, names: Sequence[str], path: Sequence[str]) -> Iterator[str]:
        """Give the argument for a property of the body, and the field of the body's class."""
        first = path[0] if path else ""
        for name in names:
            method = self._index.methods[name]
            for each in method.arguments:
                if each.location == BODY:
                    yield from self._inside([each.type], path, (f"{name}(body)",))
                elif (each.location, each.wire_name) == ("body", first):
                    yield from self._inside([each.type], path[1:], (f"{name}({each.name})",))
            if method.body is not None:
                yield from self._inside([method.body], path, () if path else (name,))

    def _of_response(
        self,
        method: SurfaceMethod,
        names: Sequence[str],
        response: re.Match[str],
        path: Sequence[str],
    ) -> Iterator[str]:
        rest = response["rest"]
        found = [
            each
            for each in method.results
            if each.status == response["status"] and (not rest or each.media_type in (rest, None))
        ]
        for each in found:
            inner = path
            if each.envelope is not None and path:
                inner = path[1:] if path[0] == each.envelope else ("",)  # leads nowhere
            if each.type is not None:
                yield from self._inside([each.type], inner, tuple(names))
        if not found:
            yield from names

    def _inside(
        self, types: Iterable[Type], path: Sequence[str], here: tuple[str, ...]
    ) -> Iterator[str]:
        """Follow a path into types; ``here`` are the symbols for where it begins."""
        places = [(type_, here) for type_ in types]
        for step in path:
            places = [found for type_, own in places for found in self._step(type_, own, step)]
        for type_, own in places:
            yield from own
            yield from self._enums(type_)

    def _step(
        self, type_: Type, own: tuple[str, ...], step: str
    ) -> Iterator[tuple[Type, tuple[str, ...]]]:
        members = type_.arguments if type_.kind == "union" else (type_,)
        if step.startswith("<"):  # a member of a union; its label is no name in the package
            yield from ((each, own) for each in members)
            return
        for each in members:
            if step in ("[]", "{}"):
                if each.kind == ("list" if step == "[]" else "map"):
                    yield each.arguments[0], own
                continue
            model = self._index.classes.get(each.shape or "") if each.kind == "object" else None
            for field in model.fields if model is not None else ():
                if model is not None and field.wire_name == step:
                    yield field.type, (f"{model.name}.{field.name}",)

    def _enums(self, type_: Type) -> Iterator[str]:
        members = type_.arguments if type_.kind == "union" else (type_,)
        yield from (each.shape or "" for each in members if each.kind == "enum")


def _same(one: str, other: str, location: str) -> bool:
    return one.lower() == other.lower() if location == "header" else one == other


def symbols_between(base: Symbols, revision: Symbols, spot: Spot) -> tuple[str, ...]:
    """Give the symbols of a place on both sides; where neither has it, those of its operation."""
    found = (*base.symbols_of(spot), *revision.symbols_of(spot))
    found = found or (*base.methods_of(spot), *revision.methods_of(spot))
    return tuple(dict.fromkeys(found))


def linked(
    findings: Sequence[Finding], sdk: Sequence[SdkFinding], base: Symbols, revision: Symbols
) -> tuple[tuple[Finding, ...], tuple[SdkFinding, ...]]:
    """Give findings with the symbols that they touch, and those of the package with the others.

    A finding about the package names the fingerprints of those that touch one of its symbols;
    of those that only call something otherwise where there are no others.
    """
    found = tuple(_with_symbols(each, base, revision) for each in findings)
    touching = _touching(each for each in found if each.effect != "documents")
    called = _touching(each for each in found if each.effect == "documents")
    wired = (replace(each, wire=_behind(each, touching) or _behind(each, called)) for each in sdk)
    return found, tuple(wired)


def _touching(findings: Iterable[Finding]) -> Mapping[str, Sequence[str]]:
    """Give the fingerprints of the findings that touch each symbol."""
    touching: dict[str, list[str]] = defaultdict(list)
    for finding in findings:
        for symbol in finding.symbols:
            touching[symbol].append(finding.fingerprint)
    return touching


def _behind(sdk: SdkFinding, touching: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    found = (each for symbol in sdk.symbols for each in touching.get(symbol, ()))
    return tuple(dict.fromkeys(found))


def _with_symbols(finding: Finding, base: Symbols, revision: Symbols) -> Finding:
    symbols = (
        symbol
        for reach in finding.reaches
        for symbol in symbols_between(base, revision, reach.spot)
    )
    return replace(finding, symbols=tuple(dict.fromkeys(symbols)))
