"""The schemas of one document as value sets, read when they are asked for."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from generator.ir.schema_parts import Part
from generator.ir.types import Direction
from generator.ir.value_sets import (
    ALL_TYPES,
    NOTHING_NOTED,
    Alternative,
    Discriminator,
    Inner,
    Notes,
    ValueSet,
)
from generator.ir.value_sets.assembly import Assembly
from generator.ir.value_sets.assertion_texts import AssertionTexts
from generator.ir.value_sets.conjunctions import TOO_MANY, Address, Conjunction, Conjunctions, Union
from generator.ir.value_sets.discriminators import discriminator_of, own_discriminator
from generator.ir.value_sets.fingerprints import Fingerprints
from generator.ir.value_sets.notes import joined_notes, notes_of
from generator.ir.value_sets.object_sets import ObjectSets
from generator.ir.value_sets.overlaps import Overlaps
from generator.ir.value_sets.schema_sketches import InnerKey, Sketches, key_of
from generator.ir.value_sets.unions import as_one, joined
from generator.ir.value_sets.written_digests import WrittenDigests
from generator.spec import Document, Location


class SchemaSets:
    """Reads schemas as values travel in one direction.

    Without a direction all properties travel, and a node without ``type`` is not taken to mean any.
    """

    def __init__(
        self,
        document: Document,
        direction: Direction | None,
        conjunctions: Conjunctions,
        written: WrittenDigests,
        texts: AssertionTexts,
    ) -> None:
        self._document = document
        self._conjunctions = conjunctions
        self._texts = texts
        sketches = Sketches(conjunctions, implies=direction is not None)
        self.objects = ObjectSets(sketches, direction, self.address)
        self._assembly = Assembly(self.objects, sketches, texts, self.address)
        self._overlaps = Overlaps(sketches)
        self.fingerprints = Fingerprints(self._raw, written)
        self._unions: dict[InnerKey, ValueSet] = {}
        self._read: dict[InnerKey, ValueSet] = {}

    def address(self, location: Location) -> str:
        """Say where something stands: ``#pointer`` in the document's own file."""
        file = "" if location.file == self._document.name else location.file
        return f"{file}#{location.pointer}"

    def read(self, inner: Inner) -> ValueSet:
        """Read the values that all parts of ``inner`` accept."""
        key = key_of(inner)
        found = self._read.get(key)
        if found is None:
            found = self._read[key] = self._without_duplicates(self._raw(inner))
        return found

    def _raw(self, inner: Inner) -> ValueSet:
        key = key_of(inner)
        found = self._unions.get(key)
        if found is None:
            found = self._unions[key] = self._union(inner)
        return found

    def _union(self, inner: Inner) -> ValueSet:
        parts = inner.parts
        if not parts:
            return ValueSet("", (Alternative(ALL_TYPES, ""),))
        source = self.address(parts[0].location)
        conjunctions = self._conjunctions.union(parts)
        if conjunctions is None:
            return self._too_large(parts, source)
        read = [(each, *self._assembly.alternative(each, source)) for each in conjunctions]
        incomplete = next((why for _, found, why in read if found is not None and why), "")
        kept = [(each, found) for each, found, _ in read if found is not None]
        empty = [each for each, found, _ in read if found is None]
        all_read = all(map(self._assembly.is_plainly_empty, empty))
        exclusive, asserted = self._overlaps.of(kept, all_read=all_read)
        if asserted:
            kept = [(each, self._asserting(each, found, asserted)) for each, found in kept]
        alternatives = tuple(found for _, found in kept)
        if not exclusive:
            alternatives = joined(alternatives)
        return _noted(
            ValueSet(
                source,
                alternatives,
                notes=_shared_notes(conjunctions),
                exclusive=exclusive,
                discriminator=self._discriminator(parts, conjunctions),
                incomplete=incomplete,
            )
        )

    def _asserting(
        self, conjunction: Conjunction, found: Alternative, places: Collection[Address]
    ) -> Alternative:
        """Give an alternative that also asserts the ``oneOf``s at ``places`` it is a member of."""
        asserted = [
            self._opaque(choice.union)
            for place, choice in conjunction.choices.items()
            if place in places
        ]
        return replace(found, opaque=tuple(sorted({*found.opaque, *asserted})))

    def _opaque(self, union: Union) -> tuple[str, str]:
        return union.keyword, self._texts.union(union.keyword, union.parts)

    def _too_large(self, parts: Sequence[Part], source: str) -> ValueSet:
        """Read a schema of too many alternatives: its unions are assertions like ``not``."""
        found = self._conjunctions.shared(parts)
        if found is None:
            return ValueSet(source, ())
        conjunction, unions = found
        opaque = [self._opaque(union) for union in unions]
        alternative, why = self._assembly.alternative(conjunction, source, opaque)
        return ValueSet(
            source,
            () if alternative is None else (alternative,),
            notes=_shared_notes([conjunction]),
            discriminator=self._discriminator(parts, [conjunction]),
            incomplete=why or TOO_MANY,
        )

    def _discriminator(
        self, parts: Sequence[Part], conjunctions: Sequence[Conjunction]
    ) -> Discriminator | None:
        """Read the discriminator of a union, else that of the schema itself.

        One of a schema without a union speaks of what refers to that, not of what extends it.
        """
        part = next((each.discriminator for each in conjunctions if each.discriminator), None)
        part = part or own_discriminator(self._document, parts)
        return None if part is None else discriminator_of(self._document, part, self.address)

    def _without_duplicates(self, found: ValueSet) -> ValueSet:
        """Leave out alternatives that say the same in other words."""
        if len(found.alternatives) < 2 or found.exclusive:
            return found
        digests = self.fingerprints.of_alternatives(found.alternatives)
        equal: dict[bytes, list[Alternative]] = {}
        for digest, alternative in zip(digests, found.alternatives, strict=True):
            equal.setdefault(digest, []).append(alternative)
        if len(equal) == len(digests):
            return found
        kept = tuple(map(as_one, equal.values()))
        return _noted(replace(found, alternatives=joined(kept)))


def _shared_notes(conjunctions: Sequence[Conjunction]) -> Notes:
    """Give what is said around all unions."""
    if not conjunctions:
        return NOTHING_NOTED
    first = conjunctions[0]
    return notes_of([piece.node for piece in first.pieces[: first.shared]])


def _noted(found: ValueSet) -> ValueSet:
    """Say of the whole what is said of its only alternative."""
    if len(found.alternatives) != 1 or found.alternatives[0].notes is NOTHING_NOTED:
        return found
    (only,) = found.alternatives
    notes = joined_notes(found.notes, only.notes)
    return replace(found, notes=notes, alternatives=(replace(only, notes=NOTHING_NOTED),))
