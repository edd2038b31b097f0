"""From schema nodes of a document to :class:`~generator.ir.value_sets.ValueSet`."""

from __future__ import annotations

from generator.ir import schema_keywords as keywords
from generator.ir.schema import Json
from generator.ir.schema_parts import Part
from generator.ir.types import Direction
from generator.ir.value_sets import Inner, ValueSet
from generator.ir.value_sets.assertion_texts import AssertionTexts
from generator.ir.value_sets.conjunctions import Conjunctions
from generator.ir.value_sets.schema_components import Components
from generator.ir.value_sets.schema_sets import SchemaSets
from generator.ir.value_sets.schema_sketches import InnerKey, key_of
from generator.ir.value_sets.schema_texts import SchemaTexts
from generator.ir.value_sets.written_digests import WrittenDigests
from generator.spec import Document, Location, UnresolvableReferenceError


class ValueSetReader:
    """Reads the schemas of one document as values travel in one direction.

    What is read does not depend on what was read before. All methods raise SpecError for a ``$ref``
    that is not allowed; one that leads to nothing restricts nothing, as validation has warned.
    """

    def __init__(self, document: Document, direction: Direction) -> None:
        self.direction = direction
        self._document = document
        self._conjunctions = Conjunctions(document)
        self._written = WrittenDigests(document)
        self._asserted = WrittenDigests(document, prose=False)
        self._assertions = AssertionTexts(self._strictly, self._asserted)
        self._strict: SchemaSets | None = None
        self._sets = self._sets_of(direction)
        self._texts = SchemaTexts(
            document, direction, self._conjunctions, self._sets.objects, self._written
        )

    def address(self, location: Location) -> str:
        """Say where something stands: ``#pointer`` in the document's own file."""
        return self._sets.address(location)

    def at(self, address: str) -> Inner:
        """Give the schema that stands at ``file#pointer``; where none stands anything is accepted.

        Without a file it is in the document's own.
        """
        file, _, pointer = address.partition("#")
        location = Location(file or self._document.name, pointer)
        try:
            node = self._document.node(location)
        except UnresolvableReferenceError:
            node = {}
        return Inner((Part(keywords.as_node(node), location),))

    def target(self, ref: object, location: Location) -> Inner | None:
        """Give what a ``$ref`` that stands at ``location`` leads to; None where nothing is there.

        Source: RFC 6901 section 6 (percent-encoded pointers); JSON Schema 2020-12 core, section
        8.2.2 (``$anchor``). What is there may be a ``$ref`` again.
        """
        try:
            target = self._document.resolve(ref, location)
            node = self._document.node(target)
        except UnresolvableReferenceError:
            return None
        return Inner((Part(keywords.as_node(node), target),))

    def key(self, inner: Inner) -> InnerKey:
        """Give what tells ``inner`` from the other schemas of the document."""
        return key_of(inner)

    def read(self, inner: Inner) -> ValueSet:
        """Read the values that all parts of ``inner`` accept."""
        return self._sets.read(inner)

    def fingerprint(self, inner: Inner) -> str:
        """Give the digest of the values that ``inner`` accepts.

        Schemas with equal digests accept the same, whichever documents they are from; notes do not
        count. The converse holds for what is written in other words, not for what takes a proof.
        """
        return self._sets.fingerprints.of(inner)

    def written(self, inner: Inner) -> str:
        """Give the digest of all that is written in ``inner`` and in what it refers to.

        Where it is equal for readers of one direction, nothing at all differs, notes and prose
        included. It costs far less than reading.
        """
        return self._written.of(inner.parts)

    def json_schema(self, inner: Inner) -> Json:
        """Give ``inner`` as a self-contained JSON Schema 2020-12 that validators take.

        It is made of the nodes as they are written, independently of :meth:`read`.
        """
        return self._texts.of(inner)

    def described_schema(self, inner: Inner, components: Components) -> Json:
        """Give what :meth:`json_schema` gives with its annotations.

        What it refers to is in ``components``, and so is what is named there. Readers of one
        document, of both directions, can share these.
        """
        return self._texts.described(inner, components)

    def _sets_of(self, direction: Direction | None) -> SchemaSets:
        return SchemaSets(
            self._document, direction, self._conjunctions, self._asserted, self._assertions
        )

    def _strictly(self) -> SchemaSets:
        """Give what reads schemas within ``not`` and ``if``."""
        if self._strict is None:
            self._strict = self._sets_of(None)
        return self._strict
