"""Whether a document is valid: its references, its structure, and rules across several places.

A document is validated in parts: each path item by itself, and everything around them. What is
found in a part depends on nothing in other path items, but where a ``$ref`` leads into one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from generator.spec.document import Document
from generator.spec.findings import Finding, shortened
from generator.spec.grammar import METHODS, path_items
from generator.spec.places import Location
from generator.spec.problems import Problem, findings_of, has_errors
from generator.spec.reference_checks import check_references


@dataclass(frozen=True, slots=True)
class Problems:
    """The problems of a document: of everything around its path items, and of each by itself.

    A path item's are also those of what it refers to in other files. ``is_sound`` says that
    references and structure are without errors; rules across several places are checked only then.
    """

    around: tuple[Problem, ...]
    paths: Mapping[str, tuple[Problem, ...]]
    is_sound: bool

    def __iter__(self) -> Iterator[Problem]:
        return chain(self.around, *self.paths.values())


def validate(document: Document) -> tuple[Finding, ...]:
    """Give what is wrong with a document, errors first; nothing where it is valid.

    A document with an ``error`` among them cannot be used. Warnings are faults that leave
    generating well-defined, and say how. At most `MOST_FINDINGS` are listed.
    """
    problems = validate_paths(document, path_items(document.root))
    across = duplicate_operation_ids(document) if problems.is_sound else ()
    return findings_of((*problems, *across), document)


def validate_paths(document: Document, paths: Collection[str]) -> Problems:
    """Validate a document as if it had no other path items than those at ``paths``.

    What is found in it is found in the whole document, which has no other problems but its
    `duplicate_operation_ids`; unless there is an error, in whatever part.
    """
    # What checks takes long to import, and whoever only loads documents need not wait for it.
    from generator.spec.screening import semantic_problems  # noqa: PLC0415
    from generator.spec.structure import elsewhere_problems, structural_problems  # noqa: PLC0415

    references = check_references(document, paths)
    structure = structural_problems(document, paths)
    found: dict[str | None, list[Problem]] = {}
    for part, refers in references.items():
        broken = [*structure.get(part, ()), *elsewhere_problems(document, refers.elsewhere)]
        faulty = references[None].faulty | refers.faulty
        found[part] = [*refers.problems, *_first_of_each(broken, faulty)]
    is_sound = not has_errors(chain.from_iterable(found.values()))
    if is_sound:
        stand_ins = {
            at: each for refers in references.values() for at, each in refers.stand_ins.items()
        }
        for part, problems in semantic_problems(document, paths, stand_ins).items():
            found[part].extend(_first_of_each(problems, frozenset()))
    around = tuple(found.pop(None))
    return Problems(around, {path: tuple(found[path]) for path in paths}, is_sound)


def duplicate_operation_ids(document: Document) -> tuple[Problem, ...]:
    """Give the operations whose ``operationId`` an operation before them has.

    It is the one rule across path items. References and structure must be without errors.
    """
    found: list[Problem] = []
    known: set[Any] = set()
    base = document.location.child("paths")
    for path in path_items(document.root):
        node, location = document.follow(document.root["paths"][path], base.child(path))
        for method in filter(METHODS.__contains__, node):
            identifier = node[method].get("operationId")
            if identifier is not None and identifier in known:
                message = f"Operation ID '{identifier}' for '{method}' in '{path}' is not unique"
                code = "spec-duplicate-operation-id"
                found.append(Problem(code, shortened(message, 300), location.child(method)))
            known.add(identifier)
    return tuple(found)


def _first_of_each(problems: Iterable[Problem], faulty: Collection[Location]) -> Iterator[Problem]:
    """Give one problem per place and code, but none about references that are known to be bad."""
    known = {location.child("$ref") for location in faulty}
    seen: set[tuple[str, Location]] = set()
    for problem in problems:
        key = (problem.code, problem.location)
        if key not in seen and problem.location not in known:
            seen.add(key)
            yield problem
