"""Which schemas a piece of an API refers to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.ir.api import MediaType, Operation
from generator.ir.schema import Schema


def direct_targets(piece: Schema | Iterable[Operation]) -> tuple[str, ...]:
    """Give the targets that a schema, or operations, name themselves, in order, each once.

    They and those that their schemas name in turn are all that the piece refers to. What a
    discriminator maps to is not among them: a member of a union is there by its own reference.
    """
    schemas = [piece] if isinstance(piece, Schema) else _schemas_of(piece)
    return tuple(sorted({target for schema in schemas for target in targets_in(schema)}))


def targets_in(schema: Schema) -> Iterator[str]:
    """Give the targets that a schema and those within it name."""
    if schema.target is not None:
        yield schema.target
    for child in children(schema):
        yield from targets_in(child)


def children(schema: Schema) -> Iterator[Schema]:
    """Give the schemas directly within a schema."""
    yield from (member.schema for member in schema.properties)
    yield from schema.members
    yield from (child for child in (schema.items, schema.additional) if child is not None)


def _schemas_of(operations: Iterable[Operation]) -> Iterator[Schema]:
    for operation in operations:
        yield from (parameter.schema for parameter in operation.parameters)
        if operation.request_body is not None:
            yield from _contents(operation.request_body.content)
        for response in operation.responses:
            yield from _contents(response.content)
            yield from (each.schema for each in response.headers if each.schema is not None)
        yield from _schemas_of(callback.operation for callback in operation.callbacks)


def _contents(contents: Iterable[MediaType]) -> Iterator[Schema]:
    yield from (each.schema for each in contents if each.schema is not None)
