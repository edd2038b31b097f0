"""The command `diff`: forms of its report, where it goes, how it ends, and `diff explain`."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from types import ModuleType
from typing import Any, get_args
from xml.etree import ElementTree as ET

import pytest
import yaml

from generator.cli.comparing import FailOn, LeastLevel, ReportFormat
from generator.config import ConfigError
from generator.diff.catalogue import RULES
from generator.diff.model import LEVELS, Comparison, Finding, Level, Reach, SdkFinding, Spot
from generator.diff.reports import ReportForm
from generator.spec.places import Place

Run = Callable[..., Any]
Tree = Callable[[Path], dict[str, bytes]]


def finding(level: Level, **given: Any) -> Finding:
    reach = Reach(
        rule="endpoint-moved",
        level=level,
        effect="narrows",
        direction="request",
        spot=Spot(operation="GET /tariffs"),
        base="#/paths/~1tariffs/get",
        revision="#/paths/~1tariffs/get",
    )
    fields: dict[str, Any] = {"fingerprint": level, **given}
    return Finding(
        rule="endpoint-moved",
        level=level,
        effect="narrows",
        text=f"Something is {level}",
        subject="",
        reaches=(reach,),
        **fields,
    )


@dataclass
class Compared:
    """Stands in for the comparison: gives these findings, and keeps what it was asked."""

    root: Path
    findings: tuple[Finding, ...] = ()
    sdk: tuple[SdkFinding, ...] = ()
    error: Exception | None = None
    asked: list[tuple[Any, ...]] = field(default_factory=list)

    def compare_targets(self, *targets: Any, **given: Any) -> tuple[Comparison, Compared]:
        self.asked.append((*targets, given))
        if self.error is not None:
            raise self.error
        comparison = Comparison(
            base="1.0.0", revision="1.1.0", findings=self.findings, sdk=self.sdk
        )
        return comparison, self

    def place_of(self, side: str, address: str) -> Place:
        version = {"base": "v1.0.0", "revision": "v1.1.0"}[side]
        file = (self.root / "specs" / f"{version}.json").as_posix()
        return Place(file, 12, 7, address.partition("#")[2])


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch, project: Path) -> Compared:
    """A comparison in the project, which finds what it is told to."""
    stub = Compared(project)
    module = ModuleType("generator.pipeline.compare")
    module.compare_targets = stub.compare_targets  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, module.__name__, module)
    return stub


def test_the_command_offers_what_the_reports_can_do() -> None:
    assert get_args(ReportFormat) == get_args(ReportForm)
    assert get_args(LeastLevel) == LEVELS
    assert set(get_args(FailOn)) <= set(LEVELS)


def test_the_help_says_how_the_command_ends(run: Run) -> None:
    shown = run("diff", "--help")
    assert shown.status == 0
    for text in (
        "Exit status:\n    0  ",
        "\n    1  ",
        "\n    2  ",
        "\n    3  ",
        *get_args(LeastLevel),
    ):
        assert text in shown.stdout
    assert shown.stdout.count("--format") == 2  # an option and an example


def test_the_report_goes_to_standard_output(run: Run, compared: Compared) -> None:
    compared.findings = (finding("breaking"),)
    shown = run("diff", "v1.0.0", "v1.1.0")
    assert (shown.status, shown.stderr) == (0, "")
    first, *_ = shown.stdout.splitlines()
    assert first == "1.0.0 (specs/v1.0.0.json) -> 1.1.0 (specs/v1.1.0.json)"
    assert "base specs/v1.0.0.json:12:7   revision specs/v1.1.0.json:12:7" in shown.stdout
    (asked,) = compared.asked
    assert asked[:2] == ("v1.0.0", "v1.1.0")
    assert asked[-1] == {"witnesses": True, "today": datetime.now(UTC).date()}


def test_what_the_comparison_depends_on_can_be_said(run: Run, compared: Compared) -> None:
    run(
        *("diff", "v1.0.0", "v1.1.0", "--no-witness", "--date", "2026-02-28"),
        *("--config", "codegen.toml"),
    )
    (asked,) = compared.asked
    assert asked[3] == Path("codegen.toml")
    assert asked[-1] == {"witnesses": False, "today": date(2026, 2, 28)}


@pytest.mark.parametrize(
    ("options", "levels", "status"),
    [
        ([], ["breaking"], 0),
        (["--fail-on", "breaking"], [], 0),
        (["--fail-on", "breaking"], ["undecided", "warning", "info"], 0),
        (["--fail-on", "breaking"], ["breaking"], 1),
        (["--fail-on", "warning"], ["warning"], 1),
        (["--fail-on", "warning"], ["undecided"], 1),
        (["--fail-on", "warning"], ["info"], 0),
        (["--fail-on", "warning", "--level", "breaking"], ["warning"], 1),
        (["--fail-on-sdk", "breaking"], ["breaking"], 0),
    ],
)
def test_the_status_says_what_was_found(
    run: Run, compared: Compared, options: list[str], levels: list[Level], status: int
) -> None:
    compared.findings = tuple(map(finding, levels))
    shown = run("diff", "v1.0.0", "v1.1.0", *options)
    assert (shown.status, shown.stderr) == (status, "")


def test_what_is_waived_does_not_fail(run: Run, compared: Compared) -> None:
    compared.findings = (finding("breaking", waived="it is ours"),)
    assert run("diff", "v1.0.0", "v1.1.0", "--fail-on", "warning").status == 0


def test_the_package_is_judged_by_itself(run: Run, compared: Compared) -> None:
    compared.sdk = (SdkFinding(rule="x", level="breaking", text="gone", symbols=("A",)),)
    assert run("diff", "v1.0.0", "v1.1.0", "--fail-on", "warning").status == 0
    assert run("diff", "v1.0.0", "v1.1.0", "--fail-on-sdk", "breaking").status == 1


READERS: dict[str, Callable[[str], Any]] = {
    "json": json.loads,
    "yaml": yaml.safe_load,
    "sarif": json.loads,
    "gitlab": json.loads,
    "junit": ET.fromstring,
}


@pytest.mark.parametrize("form", get_args(ReportFormat))
def test_every_form_can_be_written_to_a_file(
    run: Run, compared: Compared, project: Path, form: str
) -> None:
    compared.findings = (finding("breaking"), finding("info"))
    printed = run("diff", "v1.0.0", "v1.1.0", "--format", form)
    assert printed.status == 0
    out = ("--output", "reports/diff.out")
    shown = run("diff", "v1.0.0", "v1.1.0", "--format", form, *out, "--fail-on", "breaking")
    assert (shown.status, shown.stdout, shown.stderr) == (1, "", "")
    text = (project / "reports" / "diff.out").read_text(encoding="utf-8")
    assert "Something is breaking" in text
    assert READERS.get(form, str)(text) is not None
    if form != "junit":  # where nothing is said to fail, what breaks does
        assert text == printed.stdout
    assert [each.name for each in (project / "reports").iterdir()] == ["diff.out"]


def test_a_report_does_not_take_the_place_of_a_document(
    run: Run, compared: Compared, project: Path, tree: Tree
) -> None:
    before = tree(project)
    document = "specs/v1.0.0.json"
    shown = run("diff", document, "v1.1.0", "--output", f"./{document}")
    assert shown.status == 2
    assert "is to be compared" in shown.stderr
    assert tree(project) == before
    assert compared.asked == []


def test_a_report_that_cannot_be_written(run: Run, compared: Compared, project: Path) -> None:
    (project / "out").mkdir()
    shown = run("diff", "v1.0.0", "v1.1.0", "--output", "out")
    assert (shown.status, shown.stdout) == (3, "")
    assert "error[output-failed]" in shown.stderr
    assert list((project / "out").iterdir()) == []


def test_what_cannot_be_compared_writes_nothing(
    run: Run, compared: Compared, project: Path
) -> None:
    compared.error = ConfigError("codegen.toml: diff.levels: no")
    out = ("--output", "diff.json", "--fail-on", "breaking")
    shown = run("diff", "v1.0.0", "v1.1.0", *out)
    assert (shown.status, shown.stdout) == (2, "")
    assert "error[config-refused]: codegen.toml: diff.levels: no" in shown.stderr
    as_json = run("diff", "v1.0.0", "v1.1.0", "--format", "json", *out)
    assert json.loads(as_json.stderr)["findings"][0]["code"] == "config-refused"
    assert not (project / "diff.json").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["diff", "v1.0.0"],
        ["diff", "v1.0.0", "v1.1.0", "--format", "pdf"],
        ["diff", "v1.0.0", "v1.1.0", "--fail-on", "info"],
        ["diff", "v1.0.0", "v1.1.0", "--level", "none"],
        ["diff", "v1.0.0", "v1.1.0", "--date", "28.02.2026"],
        ["diff", "explain", "no-such-rule"],
    ],
)
def test_a_command_line_that_cannot_be_used(
    run: Run, compared: Compared, arguments: list[str]
) -> None:
    shown = run(*arguments)
    assert (shown.status, shown.stdout) == (2, "")
    assert "Usage: ampeco-codegen diff" in shown.stderr
    assert compared.asked == []


def test_a_rule_is_explained_anywhere(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shown = run("diff", "explain", "request-property-removed")
    assert (shown.status, shown.stderr) == (0, "")
    assert shown.stdout.startswith("request-property-removed\n")
    assert RULES["request-property-removed"].remedy in shown.stdout


def test_a_misspelt_rule_is_told_what_is_near(run: Run) -> None:
    shown = run("diff", "explain", "request-propety-removed")
    assert "there is no rule 'request-propety-removed'" in shown.stderr
    assert "request-property-removed" in shown.stderr


def test_the_guide_names_every_option_and_form(run: Run, repository: Path) -> None:
    guide = (repository / "docs" / "diff.md").read_text(encoding="utf-8")
    options = set(re.findall(r"--[a-z-]+", run("diff", "--help").stdout))
    common = {"--project", "--quiet", "--debug", "--help"}
    assert [each for each in sorted(options - common) if f"`{each}" not in guide] == []
    assert [each for each in get_args(ReportFormat) if f"| `{each}` |" not in guide] == []
