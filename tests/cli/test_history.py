"""The commands for many versions: changelog and when."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import Run

Tree = Callable[[Path], dict[str, bytes]]


def test_the_changelog_tells_of_every_version_newest_first(run: Run, project: Path) -> None:
    outcome = run("changelog", "--quiet")
    assert outcome.status == 0
    heads = [line for line in outcome.stdout.splitlines() if not line.startswith(" ")]
    assert heads == [
        "2.0.0  Changed against 1.1.0:",
        "1.1.0  Changed against 1.0.0:",
        "1.0.0  The first version that is known here.",
    ]
    assert "    - ! `client.tariffs.create()` is gone (`POST /tariffs`)" in outcome.stdout


def test_a_range_leaves_out_what_came_and_went(run: Run, project: Path) -> None:
    changes = json.loads(run("changelog", "1.0.0..2.0.0", "-q", "--format", "json").stdout)
    (version,) = changes["versions"]
    assert (version["base"], version["version"]) == ("1.0.0", "2.0.0")
    assert [each["symbols"] for each in version["changes"]] == [
        ["client.tariffs.list"],
        ["client.tariffs.get"],
    ]


@pytest.mark.parametrize("versions", ["..", "1.0.0..", "..2.0.0", "v1.0.0..v2.0.0"])
def test_an_end_that_is_left_out_is_the_oldest_or_newest(
    run: Run, project: Path, versions: str
) -> None:
    assert run("changelog", versions, "-q").stdout.startswith("2.0.0  Changed against 1.0.0:")


def test_the_changelog_is_what_regenerate_writes(run: Run, project: Path) -> None:
    run("regenerate", "--quiet", "--jobs", "1")
    written = (project / "generated" / "CHANGELOG.md").read_text(encoding="utf-8")
    assert run("changelog", "-q", "--format", "markdown").stdout == written


def test_nothing_is_written_but_the_cache(run: Run, project: Path, tree: Tree) -> None:
    before = tree(project)
    run("changelog", "-q")
    run("when", "client.tariffs.list", "-q")
    assert tree(project) == before


def test_when_tells_since_and_until(run: Run, project: Path) -> None:
    assert run("when", "client.tariffs.create", "-q").stdout == (
        "client.tariffs.create\n"
        "  1.1.0: calls POST /tariffs, gives TariffResponse\n"
        "  gone since 2.0.0\n"
    )
    told = json.loads(run("when", "GET /tariffs/{id}", "-q", "--format", "json").stdout)
    (found,) = told["found"]
    assert [(span["first"], span["facts"] is None) for span in found["spans"]] == [
        ("1.0.0", True),
        ("2.0.0", False),
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["changelog", "1.0.0..9.0.0"], "no document of version 9.0.0"),
        (["changelog", "1.0.0"], "is not of the form FROM..TO"),
        (["when", "client.tarifs.list"], "did you mean client.tariffs.list"),
    ],
)
def test_what_is_not_there_is_refused(
    run: Run, project: Path, arguments: list[str], said: str
) -> None:
    outcome = run(*arguments, "-q")
    assert outcome.status == 2
    assert outcome.stdout == ""
    assert said in outcome.stderr


def test_a_refusal_is_json_where_the_answer_would_be(run: Run, project: Path) -> None:
    outcome = run("when", "nothing.of.the.kind", "-q", "--format", "json")
    assert outcome.status == 2
    (finding,) = json.loads(outcome.stderr)["findings"]
    assert finding["code"] == "name-unknown"


def test_a_document_that_cannot_be_used_stops_both(run: Run, project: Path) -> None:
    (project / "specs" / "v1.1.0.json").write_text("{")
    for arguments in (["changelog"], ["when", "client.tariffs.list"]):
        outcome = run(*arguments, "-q")
        assert outcome.status == 2
        assert "spec-not-json" in outcome.stderr


@pytest.mark.parametrize("arguments", [["changelog"], ["when", "client.tariffs.list"]])
def test_how_far_it_is_shows_on_a_terminal_alone(
    run: Run, project: Path, arguments: list[str]
) -> None:
    assert run(*arguments).stderr == ""
