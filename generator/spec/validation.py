"""Whether a document is valid: its references, its structure, and rules across several places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import quote, unquote

from generator.spec.catalogue import RULES, finding
from generator.spec.document import Document
from generator.spec.findings import (
    Finding,
    SpecError,
    UnresolvableReferenceError,
    sorted_findings,
)
from generator.spec.grammar import Kind
from generator.spec.places import Location
from generator.spec.references import Reference, Start, reachable_references
from generator.spec.semantics import semantic_problems
from generator.spec.structure import Problem, structural_problems

MOST_FINDINGS = 100
"""How many findings are listed; a note says how many more there are."""

# Where a schema that does not exist costs one value of a known object or array, not a whole body.
_TOLERANT_HOLDERS = frozenset(("properties", "patternProperties", "additionalProperties", "items"))


def validate(document: Document) -> tuple[Finding, ...]:
    """Give what is wrong with a document, errors first; nothing where it is valid.

    A document with an ``error`` among them cannot be used. Warnings are faults that leave
    generating well-defined, and say how. At most `MOST_FINDINGS` are listed.
    """
    references = _References(document)
    findings = references.check()
    problems = list(structural_problems(document, references.elsewhere))
    findings.extend(_findings(problems, document, references.faulty))
    if not any(found.severity == "error" for found in findings):
        roots = {file: document.file_root(file) for file in document.files}
        problems = list(semantic_problems(document, _with(references.stand_ins, roots)))
        findings.extend(_findings(problems, document, frozenset()))
    return _listed(findings)


class _References:
    """Checks every reference of a document, and keeps what the other checks need to know.

    ``faulty`` are the holders of bad references, ``elsewhere`` the objects in other files that are
    referred to, ``stand_ins`` what openapi-spec-validator is given in place of what it cannot
    resolve: a schema that allows anything for a missing one, a pointer for an anchor.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._findings: list[Finding] = []
        self.faulty: set[Location] = set()
        self.stand_ins: dict[Location, Any] = {}
        self.elsewhere: dict[Start, None] = {}

    def check(self) -> list[Finding]:
        """Give the findings about references."""
        start = Start(self._document.location, Kind.OPENAPI)
        for reference in reachable_references(start, self._document.node, self._target):
            if reference.misplaced:
                message = "a $ref stands where OpenAPI has none"
                self._add("spec-ref-misplaced", message, reference.location)
            elif reference.under_id:
                message = f"the $ref {reference.ref!r} is within a schema that has an $id"
                self._add("spec-ref-under-id", message, reference.location)
        return self._findings

    def _target(self, reference: Reference) -> Location | None:
        base = reference.location
        try:
            location = self._document.resolve(reference.ref, base)
            self._document.follow(self._document.node(base), base)
        except UnresolvableReferenceError as error:
            self._unresolvable(error, reference)
            return None
        except SpecError as error:
            self._findings.extend(error.findings)
            self.faulty.add(base)
            return None
        if _is_anchor(str(reference.ref)):
            self.stand_ins[base.child("$ref")] = (
                f"/{quote(location.file)}#{quote(location.pointer)}"
            )
        if location.file != self._document.name:
            self.elsewhere[Start(location, reference.kind)] = None
        return location

    def _unresolvable(self, error: UnresolvableReferenceError, reference: Reference) -> None:
        self.faulty.add(reference.location)
        if reference.kind is Kind.SCHEMA and reference.holder in _TOLERANT_HOLDERS:
            self.stand_ins[reference.location] = {}
            self._add("spec-ref-dangling", error.findings[0].message, reference.location)
        else:
            self._findings.extend(error.findings)

    def _add(self, code: str, message: str, holder: Location) -> None:
        self._findings.append(finding(code, message, self._document.place(holder.child("$ref"))))


def _findings(
    problems: Iterable[Problem], document: Document, faulty: Iterable[Location]
) -> Iterator[Finding]:
    """Turn problems into findings, one per place and code, but for known bad references."""
    known = {location.child("$ref") for location in faulty}
    seen: set[tuple[str, Location]] = set()
    for problem in problems:
        key = (problem.code, problem.location)
        if key not in seen and problem.location not in known:
            seen.add(key)
            yield finding(problem.code, problem.message, document.place(problem.location))


def _is_anchor(ref: str) -> bool:
    fragment = ref.partition("#")[2]
    return bool(fragment) and not unquote(fragment).startswith("/")


def _with(stand_ins: Mapping[Location, Any], roots: Mapping[str, Any]) -> dict[str, Any]:
    """Give the values of all files with the stand-ins in their places, the innermost first."""
    changed = dict(roots)
    for location in sorted(stand_ins, key=lambda place: len(place.keys), reverse=True):
        root = changed[location.file]
        changed[location.file] = _replaced(root, location.keys, stand_ins[location])
    return changed


def _replaced(node: Any, keys: tuple[str, ...], value: Any) -> Any:
    """Give a copy of ``node`` in which ``value`` stands where the keys lead; the rest is shared."""
    if not keys:
        return value
    first, below = keys[0], keys[1:]
    if isinstance(node, dict):
        return {**node, first: _replaced(node[first], below, value)}
    index = int(first)
    return [*node[:index], _replaced(node[index], below, value), *node[index + 1 :]]


def _listed(findings: list[Finding]) -> tuple[Finding, ...]:
    ordered = sorted_findings(findings)
    more = len(ordered) - MOST_FINDINGS
    if more <= 0:
        return ordered
    errors = sum(RULES[each.code].severity == "error" for each in ordered[MOST_FINDINGS:])
    message = f"{more:,} more findings, {errors:,} of them errors"
    return (*ordered[:MOST_FINDINGS], finding("spec-more-findings", message, None))
