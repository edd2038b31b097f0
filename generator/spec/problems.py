"""What is wrong with a document, by JSON pointers alone: the same in every document that has it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.spec.catalogue import RULES, finding
from generator.spec.document import Document
from generator.spec.findings import Finding, sorted_findings
from generator.spec.places import Location

MOST_FINDINGS = 100
"""How many findings are listed; a note says how many more there are."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A broken rule: the code of its finding, what is wrong, and where.

    What was found in one document can be said of another that has the same values there.
    """

    code: str
    message: str
    location: Location


def findings_of(problems: Iterable[Problem], document: Document) -> tuple[Finding, ...]:
    """Give the findings of a document from its problems: errors first, none twice.

    Each is shown where its location is in ``document``. At most `MOST_FINDINGS` are listed.
    """
    found = sorted_findings(
        finding(each.code, each.message, document.place(each.location))
        for each in dict.fromkeys(problems)
    )
    more = len(found) - MOST_FINDINGS
    if more <= 0:
        return found
    errors = sum(each.severity == "error" for each in found[MOST_FINDINGS:])
    message = f"{more:,} more findings, {errors:,} of them errors"
    return (*found[:MOST_FINDINGS], finding("spec-more-findings", message, None))


def has_errors(problems: Iterable[Problem]) -> bool:
    """Say whether a problem refuses its document."""
    return any(RULES[each.code].severity == "error" for each in problems)
