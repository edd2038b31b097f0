"""Faults of the user: told with a code and a remedy, by the exit status, with nothing written."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
Tree = Callable[[Path], dict[str, bytes]]

MISSING_REF = {
    "openapi": "3.0.3",
    "info": {"title": "T", "version": "1.0.0"},
    "paths": {"/a": {"$ref": "#/components/pathItems/absent"}},
}


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.json", "{not json", "spec-not-json"),
        ("a.yaml", "a: [", "spec-not-yaml"),
        ("a.json", '{"swagger": "2.0", "info": {"version": "1"}}', "spec-swagger-2"),
        ("a.json", '{"openapi": "4.0.0"}', "spec-openapi-version"),
        ("a.json", json.dumps(MISSING_REF), "spec-ref-unresolvable"),
        ("a.json", None, "spec-file-missing"),
    ],
)
@pytest.mark.parametrize("command", ["generate", "validate", "ir", "surface", "wheels"])
def test_a_document_that_cannot_be_used(  # noqa: PLR0917
    run: Run, tmp_path: Path, tree: Tree, name: str, content: str | None, code: str, command: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_text(content)
    before = tree(tmp_path)
    out = {"generate": ["--out", tmp_path / "out"], "wheels": ["--out", tmp_path / "dist"]}
    shown = run(command, path, *out.get(command, []))
    assert shown.status == 2
    said = shown.stdout if command == "validate" else shown.stderr
    assert f"error[{code}]" in said
    assert "remedy: " in said
    assert (shown.stderr if command == "validate" else shown.stdout) == ""
    assert tree(tmp_path) == before


def test_findings_of_a_refusal_are_json_where_that_is_asked_for(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{")
    shown = run("ir", tmp_path / "a.json", "--format", "json", "--quiet")
    (found,) = json.loads(shown.stderr)["findings"]
    assert (found["code"], found["severity"], found["place"]["line"]) == (
        "spec-not-json",
        "error",
        1,
    )
    shown = run("ir", "v1", "--project", tmp_path, "--format", "json")
    (found,) = json.loads(shown.stderr)["findings"]
    assert (found["code"], found["place"]) == ("project-refused", None)


def occupied_by_file(project: Path) -> Path:
    (project / "out").write_text("mine")
    return project / "out"


def below_a_file(project: Path) -> Path:
    return occupied_by_file(project) / "below"


def foreign_folder(project: Path) -> Path:
    (project / "out").mkdir()
    (project / "out" / "thesis.txt").write_text("mine")
    return project / "out"


@pytest.mark.parametrize(
    ("occupy", "said"),
    [
        (occupied_by_file, "out is not a folder"),
        (below_a_file, "out is not a folder"),
        (foreign_folder, "was not written by ampeco-codegen"),
    ],
)
def test_a_folder_that_cannot_become_the_package(
    run: Run, project: Path, tree: Tree, occupy: Callable[[Path], Path], said: str
) -> None:
    out = occupy(project)
    before = tree(project)
    shown = run("generate", "v1.0.0", "--out", out)
    assert (shown.status, shown.stdout) == (3, "")
    assert "error[output-failed]" in shown.stderr
    assert said in shown.stderr
    assert tree(project) == before


def second_document_of_a_version(project: Path) -> None:
    (project / "specs" / "v1.0.0.yaml").write_text("openapi: 3.0.3")


def document_of_another_version(project: Path) -> None:
    (project / "specs" / "v1.0.0.json").rename(project / "specs" / "v1.0.1.json")


def unknown_setting(project: Path) -> None:
    (project / "codegen.toml").write_text('[package]\nnmae = "x"\n')


def unknown_section(project: Path) -> None:
    (project / "codegen.toml").write_text('[packages]\nname = "x"\n')


def no_toml(project: Path) -> None:
    (project / "codegen.toml").write_text("[package\n")


def broken_name_lock(project: Path) -> None:
    (project / "specs" / "names.lock.json").write_text('{"format": 99}')


def impossible_name(project: Path) -> None:
    text = '[namespaces.methods]\n"GET /tariffs" = "not a name"\n'
    (project / "codegen.toml").write_text(text)


def no_documents(project: Path) -> None:
    for path in (project / "specs").iterdir():
        path.unlink()


def no_folder_of_documents(project: Path) -> None:
    no_documents(project)
    (project / "specs").rmdir()


def no_settings(project: Path) -> None:
    (project / "codegen.toml").unlink()


def unresolved_document(project: Path) -> None:
    (project / "specs" / "v1.0.0.json").write_text(json.dumps(MISSING_REF))


@pytest.mark.parametrize(
    ("spoil", "code", "said"),
    [
        (second_document_of_a_version, "spec-version-claimed-twice", "claim version 1.0.0"),
        (document_of_another_version, "spec-version-differs", "named v1.0.1.json"),
        (unknown_setting, "config-refused", "unknown setting in [package]: 'nmae'"),
        (unknown_section, "config-refused", "unknown section: 'packages'"),
        (no_toml, "config-refused", "is not TOML"),
        (broken_name_lock, "name-lock-refused", "names.lock.json"),
        (impossible_name, "naming-refused", "not a name"),
        (no_documents, "project-refused", "holds no document"),
        (no_folder_of_documents, "spec-folder-missing", "is not a folder"),
        (no_settings, "project-refused", "no codegen.toml in"),
        (unresolved_document, "spec-ref-unresolvable", "v1.0.0.json:"),
    ],
)
@pytest.mark.parametrize("command", ["regenerate", "check"])
def test_a_project_that_cannot_be_built(  # noqa: PLR0917
    run: Run,
    project: Path,
    tree: Tree,
    spoil: Callable[[Path], None],
    code: str,
    said: str,
    command: str,
) -> None:
    spoil(project)
    before = tree(project)
    shown = run(command, "--jobs", "1", "--quiet")
    assert (shown.status, shown.stdout) == (2, "")
    assert f"error[{code}]" in shown.stderr
    assert said in shown.stderr
    assert tree(project) == before


def test_a_version_that_is_not_there(run: Run, project: Path) -> None:
    for command in (["ir"], ["surface"], ["wheels"], ["validate"], ["regenerate"], ["check"]):
        shown = run(*command, "v1.5.0")
        assert shown.status == 2
        assert "the nearest there: v1.1.0 and v2.0.0" in shown.stderr


def test_a_version_outside_of_a_project(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shown = run("ir", "v1.0.0")
    assert shown.status == 2
    assert "no codegen.toml" in shown.stderr
    assert "--project" in shown.stderr


def test_a_lock_file_that_is_none(run: Run, project: Path) -> None:
    (project / "generated").mkdir()
    (project / "generated" / "lock.json").write_text("{")
    shown = run("check", "--jobs", "1", "--quiet")
    assert shown.status == 2
    assert "error[lock-file-refused]" in shown.stderr


def test_a_missing_build_tool_is_named(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.pipeline.wheels.find_spec", lambda _: None)
    shown = run("wheels", "v1.0.0")
    assert shown.status == 3
    assert "pip install build hatchling" in shown.stderr


def test_a_fault_of_the_generator_asks_for_a_report(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> str:
        raise KeyError("shape")

    monkeypatch.setattr("generator.ir.serialise.api_to_json", broken)
    shown = run("ir", "v1.0.0")
    assert (shown.status, shown.stdout) == (70, "")
    assert "internal error: KeyError: 'shape'" in shown.stderr
    assert "--debug" in shown.stderr
    with pytest.raises(KeyError):
        run("ir", "v1.0.0", "--debug")
