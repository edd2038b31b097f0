"""Since when and until when something is in a package or an API, and what changed about it.

What is asked for may be a symbol (``client.sessions.get``, ``Session.status``), an operation
(``GET /sessions/{id}``), a place in an answer (``client.sessions.list.data[].status``) or the plain
name of a field or argument, as it is in the package or on the wire.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property

from generator.diff.reports.escapes import line_of
from generator.diff.sdk.index import SurfaceIndex
from generator.ir.python_types import Position
from generator.ir.schema import Json
from generator.ir.surface import (
    BODY,
    Surface,
    SurfaceArgument,
    SurfaceField,
    SurfaceMethod,
    SurfaceWriter,
)
from generator.ir.types import Type

_OPERATION = re.compile(r"(?P<method>[A-Za-z]+)\s+(?P<path>/.*)")
_PARAMETER = re.compile(r"\{[^{}]*\}")
_STEPS = re.compile(r"\[\]|\{\}|[^.\[\]{}]+")
_MOST_SUGGESTED = 5

Facts = Mapping[str, str]
"""What is said of something in one version, in the order in which it is told."""


class UnknownNameError(Exception):
    """A name that nothing has in any version; the message suggests others."""


@dataclass(frozen=True, slots=True)
class Span:
    """Versions in a row in which something is the same; without ``facts`` it is not there."""

    first: str
    last: str
    facts: Facts | None


@dataclass(frozen=True, slots=True)
class Lifetime:
    """Something by its name with its spans, oldest first; all of them cover all versions."""

    name: str
    spans: tuple[Span, ...]


def lifetimes(versions: Sequence[tuple[str, Surface]], wanted: str) -> tuple[Lifetime, ...]:
    """Give the lifetimes of all that ``wanted`` may mean, by name; versions are oldest first.

    Raises UnknownNameError.
    """
    known: dict[int, _Names] = {}
    for _, surface in versions:
        known.setdefault(id(surface), _Names(surface))
    found = {number: names.find(wanted) for number, names in known.items()}
    labels = sorted({label for each in found.values() for label in each})
    if not labels:
        raise UnknownNameError(_unknown(wanted, known.values()))
    return tuple(
        Lifetime(
            label,
            tuple(
                _spans((version, found[id(surface)].get(label)) for version, surface in versions)
            ),
        )
        for label in labels
    )


def _spans(states: Iterable[tuple[str, Facts | None]]) -> Iterator[Span]:
    span: Span | None = None
    for version, facts in states:
        if span is not None and span.facts == facts:
            span = Span(span.first, version, facts)
            continue
        if span is not None:
            yield span
        span = Span(version, version, facts)
    if span is not None:
        yield span


def _unknown(wanted: str, known: Iterable[_Names]) -> str:
    names = {name.lower(): name for each in known for name in each.suggestions}
    plain = wanted.strip().removesuffix("()").lower()
    last = plain.rpartition(".")[2]
    close = get_close_matches(plain, names, _MOST_SUGGESTED, 0.6) or get_close_matches(
        last, names, _MOST_SUGGESTED, 0.7
    )
    told = f"{wanted!r} is in no version"
    return f"{told}; did you mean {', '.join(names[each] for each in close)}?" if close else told


@dataclass(frozen=True)
class _Names:
    """All that has a name in one surface, with what is said of it."""

    surface: Surface
    _found: dict[str, dict[str, Facts]] = field(default_factory=dict)

    @cached_property
    def index(self) -> SurfaceIndex:
        return SurfaceIndex(self.surface)

    @cached_property
    def writer(self) -> SurfaceWriter:
        return SurfaceWriter(self.surface)

    @cached_property
    def facts(self) -> Mapping[str, Facts]:
        """What is said of each symbol."""
        return dict((*self._of_methods(), *self._of_classes()))

    @cached_property
    def suggestions(self) -> frozenset[str]:
        """The names that can be asked for."""
        operations = {each.operation for each in self.surface.methods}
        wire = {each.wire_name for model in self.surface.classes for each in model.fields}
        return frozenset({*self.facts, *operations, *wire})

    def find(self, wanted: str) -> Mapping[str, Facts]:
        """Give what is said of all that a name may mean here, by what it is called."""
        plain = wanted.strip().removesuffix("()")
        operation = _OPERATION.fullmatch(plain)
        if operation is not None:
            return self._operation(operation["method"].upper(), operation["path"])
        for name in (plain, f"client.{plain}"):
            if name in self.facts:
                return {name: self.facts[name]}
        place = self._place(plain)
        return place or self._plain_name(plain)

    def _operation(self, method: str, path: str) -> Mapping[str, Facts]:
        wanted = f"{method} {_PARAMETER.sub('{}', path)}"
        for operation, names in self.index.names_by_operation.items():
            if _PARAMETER.sub("{}", operation) == wanted:
                said = self.facts[names[0]]
                return {wanted: {"called": ", ".join(names), **said}}
        return {}

    def _plain_name(self, wanted: str) -> Mapping[str, Facts]:
        """Find fields, arguments and values that are called so, in a class where one is named."""
        owner, _, last = wanted.rpartition(".")
        found: dict[str, Facts] = {}
        for name in [owner] if owner else self.index.classes:
            model = self.index.classes.get(self.index.meanings.get(name, ""))
            for field_ in model.fields if model is not None else ():
                if last in (field_.name, field_.wire_name):
                    symbol = f"{name}.{field_.name}"
                    found[symbol] = self.facts[symbol]
        for method in self.surface.methods:
            if owner in ("", method.name, method.name.removeprefix("client.")):
                found |= {
                    f"{method.name}({each.name})": self.facts[f"{method.name}({each.name})"]
                    for each in method.arguments
                    if last in (each.name, each.wire_name)
                }
        return found

    def _place(self, wanted: str) -> Mapping[str, Facts]:
        """Find a place in what a method answers: the method, then the way in names of the wire."""
        name = wanted if wanted.startswith("client.") else f"client.{wanted}"
        methods = [each for each in self.index.methods if name.startswith((f"{each}.", f"{each}["))]
        if not methods:
            return {}
        method = self.index.methods[max(methods, key=len)]
        steps = _STEPS.findall(name[len(method.name) :])
        found = [facts for facts in self._answered(method, steps) if facts is not None]
        return {name: found[0]} if found else {}

    def _answered(self, method: SurfaceMethod, steps: Sequence[str]) -> Iterator[Facts | None]:
        for each in method.results:
            if each.type is None:
                continue
            if each.envelope is not None and steps[0] == each.envelope:
                yield self._inside(each.type, steps[1:], {})
            yield self._inside(each.type, steps, {})

    def _inside(self, type_: Type, steps: Sequence[str], here: Facts) -> Facts | None:
        if not steps:
            return here or {"type": self._text(type_, "result")}
        step, rest = steps[0], steps[1:]
        for member in type_.arguments if type_.kind == "union" else (type_,):
            if step in ("[]", "{}"):
                if member.kind == ("list" if step == "[]" else "map"):
                    item = member.arguments[0]
                    said = self._inside(item, rest, {"type": self._text(item, "result")})
                    if said is not None:
                        return said
                continue
            model = self.index.classes.get(member.shape or "")
            for each in model.fields if model is not None else ():
                if model is not None and each.wire_name == step:
                    own = {"called": f"{model.name}.{each.name}", **self._of_field(each)}
                    said = self._inside(each.type, rest, own)
                    if said is not None:
                        return said
        return None

    def _of_methods(self) -> Iterator[tuple[str, Facts]]:
        for method in self.surface.methods:
            gives = {"gives": self.writer.result(method)}
            yield method.name, {"operation": method.operation, **gives, **_deprecation(method)}
            for each in method.arguments:
                yield f"{method.name}({each.name})", self._of_argument(each)
        for each in self.surface.settings:
            yield f"Client({each.name})", {"need": _need(required=each.required)}

    def _of_classes(self) -> Iterator[tuple[str, Facts]]:
        for name, means in self.index.meanings.items():
            also = f"another name of {means}"
            model = self.index.classes.get(means)
            if model is not None:
                yield name, {"is": "a class" if name == means else also}
                for each in model.fields:
                    yield f"{name}.{each.name}", self._of_field(each)
                continue
            yield name, {"is": "an enum" if name == means else also}
            for value in self.index.enums[means].values:
                yield f"{name}.{value}", {"is": "a value"}

    def _of_field(self, each: SurfaceField) -> Facts:
        return {
            "type": self._text(each.type, "field"),
            "need": _need(required=each.required),
            "wire": each.wire_name,
            **_deprecation(each),
        }

    def _of_argument(self, each: SurfaceArgument) -> Facts:
        return {
            "type": self._text(each.type, "argument"),
            "need": _need(required=each.required),
            "sent": "body" if each.location == BODY else f"{each.location} {each.wire_name}",
            **_deprecation(each),
        }

    def _text(self, type_: Type, position: Position) -> str:
        return self.writer.annotator.annotation(type_, position)


def _need(*, required: bool) -> str:
    return "required" if required else "optional"


def _deprecation(each: SurfaceMethod | SurfaceField | SurfaceArgument) -> dict[str, str]:
    return {"deprecated": "deprecated"} if each.deprecated else {}


def lifetimes_text(found: Sequence[Lifetime], *, is_reconstructed: bool) -> str:
    """Give lifetimes as plain text; ``is_reconstructed`` says where the documents come from."""
    lines = [line for each in found for line in _lines(each)]
    if is_reconstructed:
        lines.append("(Documents are reconstructed: in truth it may have come or gone elsewhere.)")
    return "".join(f"{line_of(line)}\n" for line in lines)


def _lines(lifetime: Lifetime) -> Iterator[str]:
    yield lifetime.name
    spans = lifetime.spans
    for number, span in enumerate(spans):
        is_last = number == len(spans) - 1
        if span.facts is None:
            if number and is_last:
                yield f"  gone since {span.first}"
            elif number:
                yield f"  not in {_range(span)}"
            continue
        when = f"since {span.first}" if is_last else _range(span)
        known = " (the first known)" if is_last and not number else ""
        yield f"  {when}{known}: {', '.join(_told(span.facts))}"


def _told(facts: Facts) -> Iterator[str]:
    for name, value in facts.items():
        yield value if name in ("type", "need", "deprecated", "is") else f"{_WORDS[name]} {value}"


_WORDS = {
    "called": "called",
    "gives": "gives",
    "operation": "calls",
    "sent": "sent as",
    "wire": "on the wire",
}


def _range(span: Span) -> str:
    return span.first if span.first == span.last else f"{span.first} to {span.last}"


def lifetimes_data(found: Sequence[Lifetime], *, is_reconstructed: bool) -> dict[str, Json]:
    """Give lifetimes as JSON; ``facts`` of a span is null where the thing is not there.

    ``is_reconstructed`` says that there are documents that are not the vendor's own.
    """
    return {
        "format": 1,
        "reconstructed": is_reconstructed,
        "found": [
            {
                "name": each.name,
                "spans": [
                    {
                        "first": span.first,
                        "last": span.last,
                        "facts": dict(span.facts) if span.facts is not None else None,
                    }
                    for span in each.spans
                ],
            }
            for each in found
        ],
    }
