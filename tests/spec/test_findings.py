from __future__ import annotations

import json

import pytest

from generator.spec import ExitCode, Finding, Place, SpecError, findings_to_json, sorted_findings
from generator.spec.catalogue import RULES, finding

_PLACE = Place("specs/v3.99.0.json", 120, 17, "/paths/~1a/get")


def _finding(message: str = "it leaves the folder", place: Place | None = _PLACE) -> Finding:
    return Finding("spec-ref-outside-folder", "error", message, place, "Refused.", "Move it.")


def test_text_names_code_place_pointer_consequence_and_remedy() -> None:
    assert _finding().format_text() == (
        "error[spec-ref-outside-folder] specs/v3.99.0.json:120:17 (#/paths/~1a/get): "
        "it leaves the folder\n"
        "    consequence: Refused.\n"
        "    remedy: Move it."
    )


def test_text_without_a_place_has_only_the_message() -> None:
    assert _finding(place=None).format_text().startswith("error[spec-ref-outside-folder]: it")


def test_text_cannot_steer_the_terminal_or_break_the_line() -> None:
    text = _finding("\x1b[31mred\nline\u202e").format_text()
    assert "\\x1b[31mred\\nline\\u202e" in text
    assert len(text.splitlines()) == 3


def test_a_long_message_is_cut() -> None:
    assert len(_finding("x" * 10_000).format_text()) < 700


def test_json_has_a_format_version_and_every_field() -> None:
    data = json.loads(findings_to_json([_finding(), _finding(place=None)]))
    assert data["format"] == 1
    assert data["findings"][0]["place"] == {
        "file": "specs/v3.99.0.json",
        "line": 120,
        "column": 17,
        "pointer": "/paths/~1a/get",
    }
    assert data["findings"][1]["place"] is None
    assert set(data["findings"][0]) == {
        "code",
        "severity",
        "message",
        "place",
        "consequence",
        "remedy",
    }


def test_errors_come_first_then_places_and_nothing_twice() -> None:
    late, early = Place("a.json", 9, 1), Place("a.json", 2, 5)
    warning = finding("spec-default", "1", early)
    errors = [finding("spec-invalid", "2", late), finding("spec-invalid", "3", early)]
    assert [each.message for each in sorted_findings([warning, *errors, *errors])] == [
        "3",
        "2",
        "1",
    ]


def test_a_refusal_has_a_reason() -> None:
    with pytest.raises(ValueError, match="at least one"):
        SpecError()
    assert "remedy: Move it." in str(SpecError(_finding()))


def test_exit_codes_are_those_documented() -> None:
    assert [code.value for code in ExitCode] == [0, 1, 2, 3, 70]


@pytest.mark.parametrize("code", sorted(RULES))
def test_every_rule_says_what_it_costs_and_what_to_do(code: str) -> None:
    rule = RULES[code]
    assert rule.code == code
    assert code.startswith("spec-")
    assert rule.consequence.endswith(".")
    assert len(rule.remedy) > 10
