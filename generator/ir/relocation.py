"""The same schema at another place of its document."""

from __future__ import annotations

from msgspec.structs import replace

from generator.ir.schema import Property, Schema


def relocated(schema: Schema, old: str, new: str) -> Schema:
    """Give a schema that was read at the address ``old`` as if it had been read at ``new``.

    It has no references, so all that it says it stands at is at or below ``old``.
    """
    return _Move(len(old), new).schema(schema)


class _Move:
    def __init__(self, size: int, new: str) -> None:
        self._size = size
        self._new = new

    def schema(self, schema: Schema) -> Schema:
        source = self._new + schema.source[self._size :]
        if not (schema.properties or schema.items or schema.members or schema.additional):
            return replace(schema, source=source)
        return replace(
            schema,
            source=source,
            properties=tuple([self._property(each) for each in schema.properties]),
            additional=None if schema.additional is None else self.schema(schema.additional),
            items=None if schema.items is None else self.schema(schema.items),
            members=tuple([self.schema(each) for each in schema.members]),
        )

    def _property(self, property_: Property) -> Property:
        return Property(property_.name, self.schema(property_.schema), property_.required)
