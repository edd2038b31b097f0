"""What each command gives: results on standard output, everything else on standard error."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.ir.serialise import api_from_json

Run = Callable[..., Any]
Tree = Callable[[Path], dict[str, bytes]]
COMMANDS = [
    *("regenerate", "generate", "validate", "ir", "surface", "check", "wheels", "plan"),
    *("diff", "changelog", "when", "mock"),
]


def with_warnings(project: Path, count: int) -> Path:
    """A document with so many warnings: names in paths that are not declared."""
    document = json.loads((project / "specs" / "v1.0.0.json").read_text())
    operation = document["paths"].pop("/tariffs")
    document["paths"] = {f"/tariffs{n}/{{id}}": operation for n in range(count)}
    path = project / "warned.json"
    path.write_text(json.dumps(document))
    return path


def test_help_names_every_command_and_every_exit_status(run: Run) -> None:
    shown = run("--help")
    assert shown.status == 0
    for command in COMMANDS:
        assert f"\n  {command} " in shown.stdout
    for status in ("0 ", "1 ", "2 ", "3 ", "70 ", "130 "):
        assert f"\n    {status}" in shown.stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(run: Run, command: str) -> None:
    shown = run(command, "--help")
    assert shown.status == 0
    assert f"Examples:\n    ampeco-codegen {command}" in shown.stdout
    for option in ("--project", "--format", "--quiet", "--debug"):
        assert option in shown.stdout


def test_the_version_is_that_of_the_generator(run: Run) -> None:
    shown = run("--version")
    assert shown.status == 0
    assert shown.stdout.startswith("ampeco-codegen ")
    assert shown.stdout.strip()[-1].isdigit()


@pytest.mark.parametrize(
    "arguments",
    [["frobnicate"], ["generate"], ["generate", "v1.0.0"], ["ir"], ["check", "--jobs", "x"]],
)
def test_a_command_line_that_cannot_be_used_ends_with_2(run: Run, arguments: list[str]) -> None:
    shown = run(*arguments)
    assert shown.status == 2
    assert "Usage: ampeco-codegen" in shown.stderr
    assert shown.stdout == ""


@pytest.mark.parametrize("target", ["v1.1.0", "1.1.0", "specs/v1.1.0.json"])
def test_a_version_and_its_file_are_the_same(run: Run, project: Path, target: str) -> None:
    shown = run("ir", target)
    assert (shown.status, shown.stderr) == (0, "")
    assert api_from_json(shown.stdout).version == "1.1.0"


def test_the_surface_is_sorted_lines_with_the_names_of_the_project(run: Run, project: Path) -> None:
    lines = run("surface", "v1.1.0").stdout.splitlines()
    assert lines == sorted(lines)
    assert any("client.tariffs.create" in line for line in lines)
    lock = project / "names.json"
    tables = {"methods": {"POST /tariffs": "tariffs.invent"}}
    empty: dict[str, Any] = {"classes": {}, "arguments": {}, "fields": {}}
    lock.write_text(json.dumps({"format": 1, **tables, **empty}))
    renamed = run("surface", "v1.1.0", "--names", lock).stdout
    assert "client.tariffs.invent" in renamed
    assert "client.tariffs.create" not in renamed


def test_a_project_is_found_from_a_folder_inside_and_by_its_name(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = run("surface", "v2.0.0").stdout
    monkeypatch.chdir(project / "specs")
    assert run("surface", "v2.0.0").stdout == here
    monkeypatch.chdir(project.parent)
    assert run("surface", "v2.0.0", "--project", project).stdout == here


def test_valid_documents_are_told_so(run: Run, project: Path) -> None:
    shown = run("validate", "v1.0.0", "specs/v2.0.0.yaml")
    assert (shown.status, shown.stdout, shown.stderr) == (0, "valid: 2 documents\n", "")
    assert run("validate", "v1.0.0", "--quiet").stdout == ""
    found = run("validate", "v1.0.0", "--format", "json")
    assert json.loads(found.stdout) == {"format": 1, "findings": []}


def test_findings_of_validate_are_its_result(run: Run, project: Path) -> None:
    path = with_warnings(project, 1)
    shown = run("validate", path)
    assert (shown.status, shown.stderr) == (0, "")
    assert "warning[spec-path-parameter]" in shown.stdout
    assert shown.stdout.endswith("valid: 1 document\n")
    assert run("validate", path, "--quiet").stdout == ""
    (found,) = json.loads(run("validate", path, "--format", "json").stdout)["findings"]
    assert (found["severity"], found["place"]["file"]) == ("warning", path.as_posix())


def test_every_document_is_validated_though_one_is_refused(run: Run, project: Path) -> None:
    (project / "a.json").write_text("{")
    (project / "b.json").write_text("[")
    shown = run("validate", "a.json", "v1.0.0", "b.json", "--format", "json")
    assert shown.status == 2
    files = [each["place"]["file"] for each in json.loads(shown.stdout)["findings"]]
    assert files == ["a.json", "b.json"]


def test_warnings_are_told_beside_the_result_and_only_so_many(run: Run, project: Path) -> None:
    path = with_warnings(project, 30)
    shown = run("ir", path)
    assert shown.status == 0
    api_from_json(shown.stdout)
    assert shown.stderr.count("warning[") == 20
    assert "... and 10 findings more: --format json gives all" in shown.stderr
    assert run("ir", path, "--quiet").stderr == ""
    as_json = json.loads(run("ir", path, "--format", "json").stderr)
    assert len(as_json["findings"]) == 30


def test_a_package_of_any_document_needs_no_project(
    run: Run, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tree: Tree
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copy(project / "specs" / "v1.0.0.json", elsewhere / "openapi.json")
    monkeypatch.chdir(elsewhere)
    shown = run("generate", "openapi.json", "--out", "client")
    assert (shown.status, shown.stdout, shown.stderr) == (0, "client\n", "")
    assert "src/tariffs/client.py" in tree(elsewhere / "client")
    settings = project / "codegen.toml"
    assert run("generate", "openapi.json", "--out", "client", "--config", settings).status == 0
    written = tree(elsewhere / "client")
    assert "src/tariffs_client/client.py" in written
    assert "src/tariffs/client.py" not in written


def test_a_project_is_regenerated_and_checked(run: Run, project: Path, tree: Tree) -> None:
    assert run("check", "--jobs", "1").status == 1
    shown = run("regenerate", "--jobs", "1")
    assert shown.status == 0
    assert shown.stdout.splitlines() == [
        "v1.0.0  build/packages/v1.0.0  written",
        "v1.1.0  build/packages/v1.1.0  written",
        "v2.0.0  generated/v2.0.0  written",
    ]
    assert shown.stderr.splitlines()[-2] == "packaging v2.0.0 (3/3)"
    assert shown.stderr.splitlines()[-1].startswith("3 versions: 0 built, 3 reused, ")
    before = tree(project)
    checked = run("check", "--drift", "--quiet", "--jobs", "1")
    assert (checked.status, checked.stdout, checked.stderr) == (0, "", "")
    again = run("regenerate", "v2.0.0", "--quiet", "--jobs", "1")
    assert (again.stdout, again.stderr) == ("v2.0.0  generated/v2.0.0  unchanged\n", "")
    assert tree(project) == before
    (project / "generated" / "v2.0.0" / "README.md").write_text("by hand")
    stale = run("check", "v2.0.0", "--quiet", "--jobs", "1")
    assert (stale.status, stale.stdout) == (1, "stale: generated/v2.0.0/README.md\n")
    assert "regenerate" in stale.stderr


def test_one_package_of_a_project_is_the_regenerated_one(
    run: Run, project: Path, tree: Tree
) -> None:
    run("regenerate", "--quiet", "--jobs", "1")
    run("generate", "v1.1.0", "--out", "single")
    assert tree(project / "single") == tree(project / "build" / "packages" / "v1.1.0")


def test_the_result_as_json(run: Run, project: Path) -> None:
    shown = run("regenerate", "--json", "--jobs", "1")
    result = json.loads(shown.stdout)
    assert (result["format"], result["built"], result["reused"]) == (1, 3, 0)
    first = result["versions"][0]
    assert first["version"] == "1.0.0"
    assert first["folder"] == "build/packages/v1.0.0"
    assert first["reasons"] == ["it was not built here before"]
    assert first["paths_read"] == ["/tariffs"]
    again = json.loads(run("regenerate", "--json", "--jobs", "1").stdout)
    assert (again["built"], again["reused"]) == (0, 3)
    assert not any(each["changed"] for each in again["versions"])


def test_the_reasons_for_what_is_built(run: Run, project: Path) -> None:
    run("regenerate", "--quiet", "--jobs", "1")
    path = project / "specs" / "v1.1.0.json"
    path.write_text(path.read_text().replace("Tariffs", "Prices"))
    shown = run("regenerate", "--explain", "--jobs", "1").stdout.splitlines()
    assert shown[:2] == [
        "v1.0.0  build/packages/v1.0.0  unchanged",
        "    built: no, nothing it is made from changed",
    ]
    assert shown[2:4] == [
        "v1.1.0  build/packages/v1.1.0  written",
        "    built: its document changed",
    ]


def test_nothing_to_do_says_so(run: Run, project: Path) -> None:
    run("regenerate", "--quiet", "--jobs", "1")
    shown = run("regenerate")
    assert shown.stdout == ""
    assert shown.stderr.startswith("3 versions: 0 built, 3 reused, ")


def test_results_are_kept_where_it_is_said(run: Run, project: Path, tmp_path: Path) -> None:
    run("regenerate", "--quiet", "--jobs", "1", "--store", tmp_path / "kept")
    assert not (project / ".cache" / "ampeco-codegen" / "store").exists()
    shutil.rmtree(project / ".cache")
    shown = run("regenerate", "--jobs", "1", "--store", tmp_path / "kept")
    assert "3 versions: 0 built, 3 reused" in shown.stderr


def test_nothing_is_taken_and_nothing_kept_without_a_cache(
    run: Run, project: Path, tree: Tree
) -> None:
    run("regenerate", "--quiet", "--jobs", "1")
    before = tree(project)
    shutil.rmtree(project / ".cache")
    shown = run("regenerate", "--no-cache", "--jobs", "1")
    assert "3 versions: 3 built, 0 reused" in shown.stderr
    assert tree(project) == before
    assert not (project / ".cache" / "ampeco-codegen" / "store").exists()
    assert run("check", "--no-cache", "--jobs", "1").status == 0


def test_a_store_that_cannot_be_written_stops_nothing(
    run: Run, project: Path, tmp_path: Path
) -> None:
    (tmp_path / "kept").write_text("a file in the way")
    shown = run("regenerate", "--jobs", "1", "--store", tmp_path / "kept")
    assert shown.status == 0
    assert "nothing is kept" in shown.stderr
    assert (project / "generated" / "v2.0.0").is_dir()


def test_the_plan_of_a_build(run: Run, project: Path) -> None:
    shown = run("plan", "--jobs", "1").stdout.splitlines()
    assert [line.split()[0] for line in shown] == ["build", "build", "build"]
    assert [line.split()[2] for line in shown] == ["v1.0.0", "v1.1.0", "v2.0.0"]
    matrix = json.loads(run("plan", "--json", "--jobs", "1", "--store", "kept").stdout)
    assert [job["versions"] for job in matrix["include"]] == [["v1.0.0"], ["v1.1.0"], ["v2.0.0"]]
    for job in matrix["include"]:
        assert job["arguments"][-2:] == ["--store", "kept"]
        assert run(*job["arguments"], "--quiet", "--jobs", "1").status == 0
    assert json.loads(run("plan", "--json", "--store", "kept").stdout) == {"include": []}
    assert "3 versions: 0 built, 3 reused" in run("regenerate", "--store", "kept").stderr


def test_a_scheduler_that_is_none_is_refused(run: Run, project: Path) -> None:
    shown = run("regenerate", "--scheduler", "here", "--quiet")
    assert shown.status == 2
    assert "error[cluster-refused]" in shown.stderr
