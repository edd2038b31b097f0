"""What a comparison tells of each place, in the words of the plain comparison."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from generator.diff.model import Finding, Reach
from tests.support.plain_comparison import Fact

WHAT: Mapping[str, str] = {
    r"endpoint-(added|replaced)": "operation added",
    r"api-removed-.*": "operation removed",
    r"(endpoint|request-parameter)-(deprecated|reactivated)": "deprecated",
    r"api-operation-id-.*": "operationId",
    r"api-summary-changed": "summary",
    r"api-tag-.*": "tags",
    r"api-extension-changed": "extensions of tags",
    r"callback-added": "callback added",
    r"new-(optional|required)-request-parameter": "parameter added",
    r"new-(optional|required)-request-(parameter-)?property": "property added",
    r"response-(optional|required)-property-added": "property added",
    r"response-(optional|required)-property-removed": "property removed",
    r"request-(parameter-)?property-removed": "property removed",
    r".*-became-(required|optional)": "required",
    r".*-enum-value-added": "values added",
    r".*-enum-value-removed": "values removed",
    r".*-became-(not-)?enum": "enum",
    r".*-additional-properties-.*": "additionalProperties",
    r".*-one-of-added": "member added",
    r".*-one-of-removed": "member removed",
    r".*-became-(not-)?nullable": "nullable",
    r".*-(deprecated|reactivated)": "deprecated",
    r".*-default-value-.*": "default",
    r".*-format-.*": "format",
    r".*-type-.*": "type",
    r".*-max-length-.*": "maxLength",
    r".*-success-status-added": "status added",
    r".*-success-status-removed": "status removed",
}
"""What the rules say; the first that matches counts."""


def told_facts(findings: Iterable[Finding]) -> frozenset[Fact]:
    """What is said of each place."""
    return frozenset(fact_of(finding, reach) for finding in findings for reach in finding.reaches)


def fact_of(finding: Finding, reach: Reach) -> Fact:
    """What a finding says of a place that it reaches."""
    path = tuple(step for step in reach.spot.path if not step.startswith("<"))
    what = next((word for rule, word in WHAT.items() if re.fullmatch(rule, reach.rule)), reach.rule)
    values: tuple[str, ...] = ()
    if what.startswith("values"):
        stands: Any = finding.revision if what == "values added" else finding.base
        values = tuple(sorted(map(str, stands)))
    return Fact(reach.spot.operation, reach.spot.slot, path, what, values)
