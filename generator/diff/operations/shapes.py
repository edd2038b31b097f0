"""What an operation takes and answers as one digest, by which a renamed one is recognised."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.diff.operations.matching import Shape
from generator.diff.sides import ApiSide
from generator.ir.api import MediaType, Operation
from generator.ir.types import Direction
from generator.ir.value_sets import Inner
from generator.ir.value_sets.reader import ValueSetReader

_TELLING = 2
"""How many properties make it improbable that two bodies are alike by chance."""
_DEPTH = 3


def shape_of(side: ApiSide, operation: Operation) -> Shape:
    """Give the shape of an operation: its parameters, its body and what success answers."""
    body = operation.request_body
    successes = [each for each in operation.responses if each.status.startswith("2")]
    sent = _schemas(side, "request", body.content if body else ())
    answered = [(each.status, _schemas(side, "response", each.content)) for each in successes]
    digest = (
        tuple(sorted(_parameters(operation))),
        body is not None and body.required,
        _fingerprints(side.sent, sent),
        tuple((status, _fingerprints(side.answered, found)) for status, found in answered),
    )
    bodies = [(side.sent, inner) for _, inner in sent]
    bodies += [(side.answered, inner) for _, found in answered for _, inner in found]
    return Shape(digest, any(_members(*each, _DEPTH) >= _TELLING for each in bodies))


Bodies = list[tuple[str, Inner]]


def _parameters(operation: Operation) -> Iterator[tuple[str, str, bool]]:
    for each in operation.parameters:
        if each.location != "path":
            name = each.name.lower() if each.location == "header" else each.name
            yield each.location, name, each.required


def _schemas(side: ApiSide, direction: Direction, content: Iterable[MediaType]) -> Bodies:
    reader = side.reader(direction)
    return [
        (each.media_type.lower(), reader.at(f"{each.source}/schema"))
        for each in content
        if each.schema is not None
    ]


def _fingerprints(reader: ValueSetReader, bodies: Bodies) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((name, reader.fingerprint(inner)) for name, inner in bodies))


def _members(reader: ValueSetReader, inner: Inner, depth: int) -> int:
    """Count the properties of a body, through the envelope or the list that they stand in."""
    count = 0
    for each in reader.read(inner).alternatives:
        count += len(each.members)
        inside = [member.schema for member in each.members.values()] if depth else []
        inside += [each.items] if depth and each.items is not None else []
        if len(inside) == 1:
            count += _members(reader, inside[0], depth - 1)
    return count
