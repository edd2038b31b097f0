"""What comparing needs of whatever reads schemas, and what an alternative says of one place."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from typing import Protocol

from generator.diff.containment import regexes
from generator.ir.schema import Json
from generator.ir.value_sets import ANYTHING, Alternative, Inner, ValueSet
from generator.ir.value_sets.json_identity import identity


class Reader(Protocol):
    """Reads the schemas of one document for one direction."""

    def read(self, inner: Inner) -> ValueSet:
        """Give which values the schema accepts."""
        ...

    def key(self, inner: Inner) -> Hashable:
        """Give what equal schemas of this document have in common."""
        ...

    def fingerprint(self, inner: Inner) -> str:
        """Give a digest; equal ones, of other documents too, stand for the same values."""
        ...

    def json_schema(self, inner: Inner) -> Json:
        """Give the schema as JSON Schema 2020-12, complete in itself."""
        ...


def both(*schemas: Inner) -> Inner:
    """Give the schema of the values that all of them accept."""
    if len(schemas) == 1:
        return schemas[0]
    return Inner(tuple(part for schema in schemas for part in schema.parts))


def patterned_at(alternative: Alternative, name: str) -> Iterator[tuple[Inner, bool | None]]:
    """Give the schemas of ``patternProperties`` with whether the pattern is found in ``name``."""
    for pattern, schema in alternative.patterned:
        yield schema, regexes.is_found(pattern, name)


def property_at(alternative: Alternative, name: str) -> Inner | None:
    """Give the schema of a property as a receiver accepts it; None where there must be none.

    Source: JSON Schema 2020-12 core, section 10.3.2. A pattern that cannot be read counts as found.
    """
    found = [schema for schema, at in patterned_at(alternative, name) if at is not False]
    if name in alternative.members:
        found.insert(0, alternative.members[name].schema)
    if found:
        return both(*found)
    if alternative.closed:
        return None
    return alternative.additional or ANYTHING


def has_unread_pattern(alternative: Alternative, name: str) -> bool:
    """Tell whether it is unknown which patterns of ``patternProperties`` are found in ``name``."""
    return any(at is None for _, at in patterned_at(alternative, name))


def item_at(alternative: Alternative, index: int) -> Inner:
    """Give the schema of the item at ``index`` (JSON Schema 2020-12 core, section 10.3.1)."""
    if index < len(alternative.prefix):
        return alternative.prefix[index]
    return alternative.items or ANYTHING


def identity_of(reader: Reader, alternative: Alternative) -> Hashable:
    """Give what alternatives that say the same have in common, whichever document they are of."""

    def marks(schemas: Iterable[Inner]) -> Hashable:
        return tuple(reader.fingerprint(schema) for schema in schemas)

    values = alternative.values
    members = alternative.members
    additional = (alternative.additional,) if alternative.additional is not None else ()
    items = (alternative.items,) if alternative.items is not None else ()
    return (
        alternative.types,
        None if values is None else frozenset(map(identity, values)),
        frozenset(alternative.limits.items()),
        frozenset(alternative.multiples),
        frozenset(alternative.patterns),
        frozenset(alternative.formats),
        alternative.unique,
        frozenset((name, marks([member.schema])) for name, member in members.items()),
        alternative.required,
        frozenset((pattern, marks([schema])) for pattern, schema in alternative.patterned),
        (marks(additional), alternative.closed, marks(items), marks(alternative.prefix)),
        frozenset(marks([schema]) for schema in alternative.names),
        frozenset(marks([schema]) for schema in alternative.contains),
        alternative.opaque,
    )
