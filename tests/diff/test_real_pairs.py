"""Neighbouring versions of published descriptions: reports that were read line by line.

They run to the end, say of every break what shows it, and tell of each place what a plain
comparison of the documents finds there, no more and no less.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.diff.compare import compare
from generator.diff.model import Finding
from generator.pipeline.compare import side_of
from generator.spec import load_document
from tests.support.comparing import OPTIONS
from tests.support.document_walk import Node
from tests.support.plain_comparison import facts
from tests.support.shown_witnesses import is_shown
from tests.support.told_facts import told_facts

ADYEN, INTERCOM = "adyen-checkout", "intercom"
PAIRS = [
    pytest.param((ADYEN, "v71", "v72"), id="Adyen v71 v72"),
    pytest.param((ADYEN, "v70", "v71"), id="Adyen v70 v71", marks=pytest.mark.slow),
    pytest.param((INTERCOM, "v2.14", "v2.15"), id="Intercom 2.14 2.15", marks=pytest.mark.slow),
    pytest.param((INTERCOM, "v2.15", "v2.16"), id="Intercom 2.15 2.16", marks=pytest.mark.slow),
]
IN_A_SLOT = ("body", "parameter", "header")
NOT_PLAIN = ("-title-changed", "-extension-changed", "api-server-added", "api-server-removed")
"""Rules of what the plain comparison does not look at."""

AT_MOST: dict[tuple[str, str, str], dict[str, int]] = {
    (ADYEN, "v70", "v71"): {"breaking": 40, "undecided": 0, "warning": 0},
    (ADYEN, "v71", "v72"): {"breaking": 30, "undecided": 0, "warning": 0},
    (INTERCOM, "v2.14", "v2.15"): {"breaking": 5, "undecided": 0, "warning": 1},
    (INTERCOM, "v2.15", "v2.16"): {"breaking": 30, "undecided": 0, "warning": 1},
}

Pair = tuple[str, str, str]


@pytest.fixture(params=PAIRS)
def pair(request: pytest.FixtureRequest, real_documents: dict[str, Path]) -> Pair:
    """A description and two versions of it; skips the test where they are absent."""
    found: Pair = request.param
    return found


@pytest.fixture
def paths(pair: Pair, real_documents: dict[str, Path]) -> tuple[Path, Path]:
    name, *versions = pair
    base, revision = (real_documents[f"{name}/{version}"] for version in versions)
    return base, revision


@cache
def written(path: Path) -> Node:
    return dict(_with_text_keys(yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)))


def _with_text_keys(value: Any) -> Any:
    """Statuses are written as numbers in YAML."""
    if isinstance(value, list):
        return [_with_text_keys(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {str(key): _with_text_keys(each) for key, each in value.items()}


@cache
def found(base: Path, revision: Path) -> tuple[Finding, ...]:
    sides = (side_of(load_document(path)) for path in (base, revision))
    return compare(*sides, OPTIONS).findings


def test_there_are_as_many_findings_as_were_read(pair: Pair, paths: tuple[Path, Path]) -> None:
    findings = found(*paths)
    assert findings
    for level, most in AT_MOST[pair].items():
        assert len([each for each in findings if each.level == level]) <= most


def test_all_that_changed_is_told_and_nothing_else(paths: tuple[Path, Path]) -> None:
    told = {fact for fact in told_facts(found(*paths)) if not fact.what.endswith(NOT_PLAIN)}
    plain = facts(*map(written, paths))
    assert told - plain == set(), "told, but not there"
    assert plain - told == set(), "there, but not told"


def test_every_break_is_shown_and_everything_undecided_has_a_reason(
    paths: tuple[Path, Path],
) -> None:
    documents = [written(path) for path in paths]
    for finding in found(*paths):
        if finding.level in ("breaking", "undecided"):
            assert finding.witness is not None or finding.no_witness, finding.text
        if finding.witness is not None and finding.witness.of in IN_A_SLOT:
            assert is_shown(*documents, finding), finding.text
