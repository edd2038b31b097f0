"""Cases compared, and what was found held against what was expected."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache

from generator.diff.catalogue import RULES
from generator.diff.model import Finding, Witness
from tests.diff.corpus import (
    access,
    hard,
    operations,
    requests,
    responses,
    scalars,
    structures,
    unions,
)
from tests.diff.corpus.model import Case, Expected, Node
from tests.support.comparing import findings
from tests.support.respelling import RESPELLINGS
from tests.support.witness_check import judged

PARTS = (scalars, structures, unions, requests, responses, access, operations, hard)


@cache
def all_cases() -> dict[str, Case]:
    """Every case by its name with the name of its part before it."""
    named = [
        (f"{part.__name__.rpartition('.')[2]}: {case.name}", case)
        for part in PARTS
        for case in part.cases()
    ]
    twice = [name for name, count in Counter(name for name, _ in named).items() if count > 1]
    assert not twice, f"two cases have one name: {twice}"
    return dict(named)


@dataclass(frozen=True)
class Outcome:
    """What is right and wrong in what was found in a case."""

    matched: tuple[Expected, ...]
    missing: tuple[Expected, ...]
    unexpected: tuple[Finding, ...]

    def told(self) -> str:
        """The difference in words, empty where there is none."""
        lines = [f"not found: {each}" for each in self.missing]
        lines += [f"found: {shown(each)} ({each.text})" for each in self.unexpected]
        return "\n".join(lines)


def shown(finding: Finding) -> str:
    """A finding as an expectation is written."""
    path = finding.reaches[0].spot.shown_path
    return f"{finding.level} {finding.rule}" + (f" at {path}" if path else "")


def outcome(expected: Sequence[Expected], found: Sequence[Finding]) -> Outcome:
    """Each finding is at most one expectation's; those that name more choose first."""
    left, matched, missing = list(found), [], []
    for each in sorted(expected, key=lambda one: (one.rule == "*", one.path in (None, "*"))):
        hit = next((one for one in left if _is(each, one)), None)
        if hit is None:
            missing.append(each)
        else:
            matched.append(each)
            left.remove(hit)
    return Outcome(tuple(matched), tuple(missing), tuple(left))


def _is(expected: Expected, finding: Finding) -> bool:
    paths = (reach.spot.shown_path for reach in finding.reaches)
    return (
        expected.level == finding.level
        and fnmatchcase(finding.rule, expected.rule)
        and (expected.path in (None, "*") or expected.path in paths)
    )


def told_in(case: Case) -> Outcome:
    """What is right and wrong in a case; where it is harmless, what only tells is right."""
    found = found_in(case)
    if case.harmless:
        found = tuple(each for each in found if each.level != "info")
    return outcome(case.expected, found)


def found_in(case: Case) -> tuple[Finding, ...]:
    return findings(case.base, case.revision)


def twins(case: Case, names: Sequence[str]) -> Iterator[tuple[str, Node, Node]]:
    """The respelled base and revision of a case, where that changes one of them."""
    for name in names:
        if name in case.without:
            continue
        base, revision = (RESPELLINGS[name](each) for each in (case.base, case.revision))
        if _text(base) != _text(case.base) or _text(revision) != _text(case.revision):
            yield name, base, revision


def _text(document: Node) -> str:
    return json.dumps(document)


def problems_with_proof(case: Case, finding: Finding) -> Iterator[str]:
    """What is wrong with the witness of a finding, and with its rule."""
    rule = RULES.get(finding.rule)
    if rule is None:
        yield f"{finding.rule} is not in the catalogue"
    elif finding.reaches[0].direction == rule.role and finding.effect not in (
        *rule.effects,
        "documents",
    ):
        yield f"{finding.rule} has the effect {finding.effect}, which the catalogue does not know"
    if finding.level != "breaking":
        return
    if finding.witness is None:
        if not finding.no_witness:
            yield f"{shown(finding)}: neither a witness nor why there is none"
        elif not case.unproven:
            yield f"{shown(finding)}: no witness, because {finding.no_witness}"
    elif finding.witness.of in ("body", "parameter") or _is_value_of_header(finding.witness):
        yield from _problems_with_witness(case, finding)


def _is_value_of_header(witness: Witness) -> bool:
    """Whether it is a value of one header, and not which headers there are."""
    return witness.of == "header" and not isinstance(witness.value, dict)


def _problems_with_witness(case: Case, finding: Finding) -> Iterator[str]:
    witness, reach = finding.witness, finding.reaches[0]
    assert witness is not None
    verdicts = {
        side: judged(
            document,
            reach.spot.operation,
            reach.spot.slot,
            witness.value,
            sent=reach.direction == "request",
        )
        for side, document in (("base", case.base), ("revision", case.revision))
    }
    for side, accepted in verdicts.items():
        if accepted is not None and accepted != (side == witness.accepted_by):
            verb = "accepts" if accepted else "refuses"
            yield f"{shown(finding)}: {side} {verb} {witness.value!r}"
