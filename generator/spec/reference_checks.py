"""Whether the references of a document lead somewhere, part by part."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, unquote

from generator.spec.document import Document
from generator.spec.grammar import Kind, without_path_items
from generator.spec.places import Location
from generator.spec.problems import Problem
from generator.spec.references import (
    BadReferenceError,
    Reference,
    Start,
    Values,
    reachable_references,
)

# Where a schema that does not exist costs one value of a known object or array, not a whole body.
_TOLERANT_HOLDERS = frozenset(("properties", "patternProperties", "additionalProperties", "items"))


@dataclass(slots=True)
class PartReferences:
    """What is known of the references in one part of a document.

    ``faulty`` are the holders of bad references, ``elsewhere`` the objects in other files that are
    referred to, ``stand_ins`` what openapi-spec-validator is given in place of what it cannot
    resolve: a schema that allows anything for a missing one, a pointer for an anchor. ``passed``
    are the locations of all objects that were searched.
    """

    problems: list[Problem] = field(default_factory=list)
    faulty: set[Location] = field(default_factory=set)
    elsewhere: dict[Start, None] = field(default_factory=dict)
    stand_ins: dict[Location, Any] = field(default_factory=dict)
    passed: set[Location] = field(default_factory=set)


def check_references(document: Document, paths: Iterable[str]) -> dict[str | None, PartReferences]:
    """Check the references of path items, by path, and under None those of all around them."""
    root, base = document.location, document.location.child("paths")
    reduced = without_path_items(document.root)
    values = Values(
        lambda location: reduced if location == root else document.node(location),
        document.reference_holders,
    )
    around = _ReferenceCheck(document, values, frozenset()).of(Start(root, Kind.OPENAPI))
    check = _ReferenceCheck(document, values, around.passed)
    found: dict[str | None, PartReferences] = {None: around}
    for path in paths:
        found[path] = check.of(Start(base.child(path), Kind.PATH_ITEM))
    return found


@dataclass(frozen=True, slots=True)
class _ReferenceCheck:
    """Checks the references below an object; ``known`` are objects checked elsewhere."""

    document: Document
    values: Values
    known: Container[Location]

    def of(self, start: Start) -> PartReferences:
        found = PartReferences()

        def target(reference: Reference) -> Location | None:
            location = self._target(reference, found)
            return None if location in self.known else location

        for reference in reachable_references(start, self.values, target, found.passed):
            if reference.misplaced:
                message = "a $ref stands where OpenAPI has none"
                _add(found, "spec-ref-misplaced", message, reference)
            elif reference.under_id:
                message = f"the $ref {reference.ref!r} is within a schema that has an $id"
                _add(found, "spec-ref-under-id", message, reference)
        return found

    def _target(self, reference: Reference, found: PartReferences) -> Location | None:
        base = reference.location
        try:
            location = self.document.resolved(reference.ref, base)
            self.document.followed(self.document.node(base), base)
        except BadReferenceError as error:
            _note_bad(error, reference, found)
            return None
        if _is_anchor(str(reference.ref)):
            found.stand_ins[base.child("$ref")] = (
                f"/{quote(location.file)}#{quote(location.pointer)}"
            )
        if location.file != self.document.name:
            found.elsewhere[Start(location, reference.kind)] = None
        return location


def _note_bad(error: BadReferenceError, reference: Reference, found: PartReferences) -> None:
    found.faulty.add(reference.location)
    is_tolerable = reference.kind is Kind.SCHEMA and reference.holder in _TOLERANT_HOLDERS
    if error.code == "spec-ref-unresolvable" and is_tolerable:
        found.stand_ins[reference.location] = {}
        _add(found, "spec-ref-dangling", str(error), reference)
    else:
        found.problems.append(Problem(error.code, str(error), error.location or reference.location))


def _add(found: PartReferences, code: str, message: str, reference: Reference) -> None:
    found.problems.append(Problem(code, message, reference.location.child("$ref")))


def _is_anchor(ref: str) -> bool:
    fragment = ref.partition("#")[2]
    return bool(fragment) and not unquote(fragment).startswith("/")
