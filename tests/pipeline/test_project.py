"""Where a project is, and which of its documents is meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.config import Settings, load_settings
from generator.ir.name_lock import NameLock, NameLockError
from generator.pipeline.project import (
    Project,
    ProjectError,
    all_documents,
    chosen_documents,
    find_project,
    is_path,
    open_project,
    project_of,
)
from generator.pipeline.sources import (
    locate,
    read_file,
    read_located,
    read_source,
    read_version,
)
from generator.spec import SpecError, Version


def test_a_project_is_found_from_any_folder_in_it(project: Project) -> None:
    assert find_project(project.documents) == project
    assert find_project(project.root) == project
    assert open_project(project.root) == project


def test_where_no_project_is_there_is_none(project: Project) -> None:
    with pytest.raises(ProjectError, match=r"no codegen\.toml in .* or a folder above it"):
        find_project(project.root.parent)
    with pytest.raises(ProjectError, match=r"no codegen\.toml in "):
        open_project(project.documents)


def test_a_project_is_found_from_a_folder_named_relatively(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project.documents)
    assert find_project(Path()) == project


@pytest.mark.parametrize("target", ["a.json", "A.YAML", "x.yml", "specs/v1", "./v1.0.0"])
def test_a_name_of_a_file_is_a_path(target: str) -> None:
    assert is_path(target)


@pytest.mark.parametrize("target", ["v3.99.0", "3.99.0", "71", "2024-01-31"])
def test_a_version_is_no_path(target: str) -> None:
    assert not is_path(target)


@pytest.mark.parametrize("target", ["1.1.0", "v1.1.0", "specs/v1.1.0.json"])
def test_a_document_is_chosen_by_version_and_by_path(
    project: Project, monkeypatch: pytest.MonkeyPatch, target: str
) -> None:
    monkeypatch.chdir(project.root)
    (chosen,) = chosen_documents(all_documents(project), [target])
    assert chosen.version == Version.parse("1.1.0")


def test_chosen_documents_come_oldest_first_and_once(project: Project) -> None:
    chosen = chosen_documents(all_documents(project), ["2.0.0", "v1.0.0", "1.0.0"])
    assert [file.version.text for file in chosen] == ["1.0.0", "2.0.0"]


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("v1.0.5", "the nearest there: v1.0.0 and v1.1.0"),
        ("9", "the nearest there: v2.0.0"),
        ("0.1", "the nearest there: v1.0.0"),
        ("", "no document of version"),
        ("elsewhere/v1.0.0.json", "is not one of the project's documents"),
    ],
)
def test_a_document_that_is_not_there_is_told_with_its_neighbours(
    project: Project, target: str, said: str
) -> None:
    with pytest.raises(ProjectError, match=said):
        chosen_documents(all_documents(project), [target])


def test_a_project_without_documents_says_how_they_are_named(tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()
    with pytest.raises(ProjectError, match=r"holds no document; documents are named v1\.2\.3"):
        all_documents(Project(tmp_path))


def test_a_file_belongs_to_the_project_whose_documents_it_is_among(project: Project) -> None:
    assert project_of(project.documents / "v1.0.0.json") == project
    assert project_of(project.root / "v1.0.0.json") is None


def test_a_document_is_checked(project: Project) -> None:
    path = project.documents / "v1.0.0.json"
    path.write_text(path.read_text().replace('"type": "integer"', '"type": "whole"'))
    with pytest.raises(SpecError) as caught:
        read_file(path)
    assert {each.code for each in caught.value.findings} == {"spec-invalid"}


def test_a_file_named_after_another_version_is_refused_in_a_project_alone(
    project: Project,
) -> None:
    path = project.documents / "v1.0.1.json"
    (project.documents / "v1.0.0.json").rename(path)
    with pytest.raises(SpecError, match=r"is named v1\.0\.1\.json, but info\.version is 1\.0\.0"):
        read_version(path)
    with pytest.raises(SpecError, match="spec-version-differs"):
        read_located(*locate(str(path), None))
    assert read_file(path).document.version.text == "1.0.0"


def test_a_version_and_its_file_have_the_settings_and_names_of_the_project(
    project: Project,
) -> None:
    project.name_lock.write_text(NameLock(methods={"GET /tariffs": "prices.all"}).to_text())
    path = project.documents / "v1.0.0.json"
    for source in (
        read_source("v1.0.0", project, None, None),
        read_source(str(path), None, None, None),
    ):
        assert source.settings == load_settings(project.settings)
        assert source.names.methods == {"GET /tariffs": "prices.all"}
        assert source.project == project


def test_any_other_document_has_defaults_or_what_is_named(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "v9.json"
    path.write_text((project.documents / "v1.0.0.json").read_text())
    source = read_source(str(path), None, None, None)
    assert (source.settings, source.names, source.project) == (Settings(), NameLock(), None)
    lock = NameLock(methods={"GET /tariffs": "prices.all"})
    project.name_lock.write_text(lock.to_text())
    assert read_source(str(path), None, project.settings, None).names == lock
    other = tmp_path / "names.json"
    other.write_text(NameLock(methods={"GET /tariffs": "a.b"}).to_text())
    named = read_source(str(path), None, project.settings, other)
    assert named.names.methods == {"GET /tariffs": "a.b"}


def test_a_name_lock_that_was_named_must_be_there(project: Project, tmp_path: Path) -> None:
    with pytest.raises(NameLockError, match="no such file"):
        read_source("v1.0.0", project, None, tmp_path / "absent.json")
