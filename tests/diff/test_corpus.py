"""Small pairs of documents: exactly what is expected is found, in whatever words."""

import json
from pathlib import Path

import pytest

from generator.spec import load_document, validate
from tests.diff.corpus.model import Case
from tests.diff.corpus.running import (
    all_cases,
    found_in,
    problems_with_proof,
    told_in,
    twins,
)
from tests.support.comparing import findings
from tests.support.respelling import RESPELLINGS

HOW = tuple(RESPELLINGS)
AT_ONCE = 2
"""How many of the respellings each case is tried with; all are in the slow test."""


def some(name: str) -> tuple[str, ...]:
    """A few respellings for a case, others for others."""
    start = list(all_cases()).index(name) * AT_ONCE
    return tuple(HOW[(start + index) % len(HOW)] for index in range(AT_ONCE))


@pytest.mark.parametrize("name", all_cases())
def test_what_is_expected_is_found_and_nothing_else(name: str) -> None:
    case = all_cases()[name]
    found = found_in(case)
    problems = [problem for each in found for problem in problems_with_proof(case, each)]
    assert (told_in(case).told(), problems) == ("", [])


@pytest.mark.parametrize("name", all_cases())
def test_other_words_change_nothing(name: str) -> None:
    assert_unchanged(all_cases()[name], some(name))


@pytest.mark.slow
@pytest.mark.parametrize("name", all_cases())
def test_no_words_change_anything(name: str) -> None:
    assert_unchanged(all_cases()[name], HOW)


def assert_unchanged(case: Case, names: tuple[str, ...]) -> None:
    expected = sorted((each.level, each.rule) for each in found_in(case))
    for how, base, revision in twins(case, names):
        assert findings(case.base, base) == (), how
        assert findings(case.revision, revision) == (), how
        found = findings(case.base, revision)
        assert sorted((each.level, each.rule) for each in found) == expected, how


def test_all_documents_are_valid(tmp_path: Path) -> None:
    path = tmp_path / "document.json"
    sides = (side for case in all_cases().values() for side in (case.base, case.revision))
    for text in dict.fromkeys(map(json.dumps, sides)):
        path.write_text(text, encoding="utf-8")
        found = validate(load_document(path))
        assert [each for each in found if each.severity == "error"] == [], text
