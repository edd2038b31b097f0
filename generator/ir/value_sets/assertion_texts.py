"""Assertions that have no better words than their own, as canonical JSON.

The schemas within them are written in their normal form, so that what is the same in other words is
the same text, whichever document it is from. Within ``not`` and ``if`` nothing but what is written
is meant: a node without ``type`` speaks of values of all types.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol

from generator.ir.schema import Json
from generator.ir.schema_parts import Part
from generator.ir.value_sets import ALL_TYPES, Alternative, Inner, ValueSet
from generator.ir.value_sets.fingerprints import told_formats
from generator.ir.value_sets.json_identity import canonical_text
from generator.ir.value_sets.written_digests import WrittenDigests
from generator.spec import Location

_MOST_SCHEMAS = 1_000
_MOST_LEVELS = 60

_ONE = frozenset("if then else contains".split())


class _Reads(Protocol):
    def read(self, inner: Inner) -> ValueSet: ...


class _UnwrittenError(Exception):
    """A schema that contains itself, is very large, or is not all known."""


class AssertionTexts:
    """Writes assertions of one document.

    ``strict`` gives what reads schemas as they are written.
    """

    def __init__(self, strict: Callable[[], _Reads], written: WrittenDigests) -> None:
        self._strict = strict
        self._written = written

    def schema(self, part: Part) -> str:
        """Write a schema; what cannot be written is known by the digest of its very words."""
        return self._text([part], lambda writing: writing.schema(part))

    def union(self, keyword: str, members: Sequence[Part]) -> str:
        """Write ``oneOf`` or ``anyOf``, as a schema."""
        return self._text(members, lambda writing: {keyword: writing.union(members)})

    def assertion(self, said: Mapping[str, Any], location: Location) -> str:
        """Write keywords of one node that belong together, as a schema."""
        part = Part(dict(said), location)
        return self._text([part], lambda writing: writing.node(part))

    def _text(self, parts: Sequence[Part], write: Callable[[_Writing], Json]) -> str:
        try:
            return canonical_text(write(self._writing(parts)))
        except _UnwrittenError:
            # Their order says nothing: they all hold, or are members of one union.
            digests: list[Json] = [*sorted(self._written.of([each]) for each in parts)]
            return canonical_text({"written": digests})

    def read(self, part: Part) -> ValueSet | None:
        """Read a schema as it is written; None for one that has no end or may nest too deep."""
        return self._strict().read(Inner((part,))) if self._is_shallow([part]) else None

    def _writing(self, parts: Sequence[Part]) -> _Writing:
        if not self._is_shallow(parts):
            raise _UnwrittenError
        return _Writing(self._strict())

    def _is_shallow(self, parts: Sequence[Part]) -> bool:
        levels = self._written.levels(parts)
        return levels is not None and levels <= _MOST_LEVELS


class _Writing:
    def __init__(self, reads: _Reads) -> None:
        self._reads = reads
        self._count = 0

    def schema(self, part: Part) -> Json:
        """Write a schema in its normal form."""
        return self._schema(Inner((part,)))

    def union(self, members: Iterable[Part]) -> Json:
        """Write the members of a union; their order says nothing."""
        return sorted([self.schema(member) for member in members], key=canonical_text)

    def node(self, part: Part) -> Json:
        """Write the keywords of a node."""
        return {key: self._value(part, key, value) for key, value in part.node.items()}

    def _value(self, part: Part, key: str, value: Any) -> Json:
        if key in _ONE:
            return self.schema(part.child(value, key))
        if key == "dependentSchemas":
            return {name: self.schema(part.child(each, key, name)) for name, each in value.items()}
        if key == "dependentRequired":
            return {name: [*sorted(set(names))] for name, names in value.items() if names}
        return value  # type: ignore[no-any-return]

    def _schema(self, inner: Inner) -> Json:
        self._count += 1
        if self._count > _MOST_SCHEMAS:
            raise _UnwrittenError
        found = self._reads.read(inner)
        if found.incomplete:
            raise _UnwrittenError
        texts = [self._alternative(each) for each in found.alternatives]
        if len(texts) < 2:
            return texts[0] if texts else False
        return {"oneOf" if found.exclusive else "anyOf": sorted(texts, key=canonical_text)}

    def _alternative(self, said: Alternative) -> Json:
        text: dict[str, Json] = {**said.limits}
        if said.types != ALL_TYPES:
            text["type"] = [*sorted(said.types)]
        if said.values is not None:
            text["enum"] = sorted(said.values, key=canonical_text)
        if said.unique:
            text["uniqueItems"] = True
        if said.required:
            text["required"] = [*sorted(said.required)]
        text.update(self._inside(said))
        rest = [*_rest(said), *({"propertyNames": self._schema(each)} for each in said.names)]
        rest += [{"contains": self._schema(each)} for each in said.contains[1:]]
        if rest:
            text["allOf"] = sorted(rest, key=canonical_text)
        return text

    def _inside(self, said: Alternative) -> Iterable[tuple[str, Json]]:
        if said.members:
            yield "properties", {
                name: self._schema(each.schema) for name, each in said.members.items()
            }
        if said.patterned:
            yield "patternProperties", {name: self._schema(each) for name, each in said.patterned}
        if said.closed or said.additional is not None:
            additional = said.additional
            yield "additionalProperties", False if additional is None else self._schema(additional)
        if said.prefix:
            yield "prefixItems", [self._schema(each) for each in said.prefix]
        if said.items is not None:
            yield "items", self._schema(said.items)
        if said.contains:
            yield "contains", self._schema(said.contains[0])


def _rest(said: Alternative) -> Iterable[Json]:
    """Give what may be there more than once."""
    for multiple in said.multiples:
        yield {"multipleOf": multiple}
    for pattern in said.patterns:
        yield {"pattern": pattern}
    for format_ in told_formats(said):
        yield {"format": format_}
    for keyword, text in said.opaque:
        read = json.loads(text)
        yield {"not": read} if keyword == "not" else read
