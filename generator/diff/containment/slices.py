"""Parts of a schema's values, as schemas of their own: what a case distinction needs."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace

from generator.diff.containment.readers import Reader
from generator.ir.schema import Json
from generator.ir.value_sets import Inner, ValueSet


class Slices:
    """A reader that also knows slices: a slice is an `Inner` that reads as a smaller value set."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self._sets: dict[Inner, tuple[Hashable, ValueSet]] = {}
        self._made: dict[Hashable, Inner] = {}

    def slice(self, schema: Inner, which: Hashable, values: ValueSet) -> Inner:
        """Give the schema of ``values``, some of those of ``schema``; ``which`` tells which."""
        key = (self.identity(schema), which)
        if key not in self._made:
            self._made[key] = Inner(schema.parts)
            self._sets[self._made[key]] = (key, replace(values, exclusive=False))
        return self._made[key]

    def read(self, inner: Inner) -> ValueSet:
        """Give which values the schema or slice accepts."""
        found = self._sets.get(inner)
        return self.reader.read(inner) if found is None else found[1]

    def key(self, inner: Inner) -> Hashable:
        """Give what tells the schema or slice from others as it is written."""
        found = self._sets.get(inner)
        return self.reader.key(inner) if found is None else found[0]

    def identity(self, inner: Inner) -> Hashable:
        """Give what schemas of the same values have in common, or slices."""
        found = self._sets.get(inner)
        return self.reader.fingerprint(inner) if found is None else found[0]

    def fingerprint(self, inner: Inner) -> str:
        """Give the digest of a schema, and of a slice a text that is no digest."""
        found = self._sets.get(inner)
        return self.reader.fingerprint(inner) if found is None else f"slice {found[0]}"

    def json_schema(self, inner: Inner) -> Json:
        """Give the schema; that of a slice accepts more than the slice."""
        return self.reader.json_schema(inner)
