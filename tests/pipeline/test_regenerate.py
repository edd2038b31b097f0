"""Packages, names and digests of a project: what is written and what is found stale."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.pipeline import build
from generator.pipeline.check import check
from generator.pipeline.lock_file import LockFileError
from generator.pipeline.output import OutputError
from generator.pipeline.packages import Work
from generator.pipeline.project import Project, ProjectError
from generator.pipeline.regenerate import regenerate
from generator.spec import SpecError

Tree = Callable[[Path], dict[str, bytes]]


def add_version(project: Project, version: str, path: str = "/vehicles") -> None:
    """Add a document like that of 1.0.0 with another path."""
    document = json.loads((project.documents / "v1.0.0.json").read_text())
    document["info"]["version"] = version
    document["paths"] = {path: document["paths"]["/tariffs"]}
    (project.documents / f"v{version}.json").write_text(json.dumps(document))


def lock_of(project: Project) -> dict[str, dict[str, str]]:
    versions: dict[str, dict[str, str]] = json.loads(project.lock_file.read_text())["versions"]
    return versions


def test_the_newest_package_is_committed_and_the_others_are_built(
    project: Project, work: Work
) -> None:
    done = regenerate(project, (), work)
    assert [(each.version.tag, project.shown(each.folder)) for each in done.written] == [
        ("v1.0.0", "build/packages/v1.0.0"),
        ("v1.1.0", "build/packages/v1.1.0"),
        ("v2.0.0", "generated/v2.0.0"),
    ]
    assert all((each.folder / "pyproject.toml").is_file() for each in done.written)
    assert sorted(path.name for path in project.generated.iterdir()) == [
        "CHANGELOG.md",
        "lock.json",
        "v2.0.0",
    ]
    assert list(lock_of(project)) == ["1.0.0", "1.1.0", "2.0.0"]
    for entry in lock_of(project).values():
        digests = [entry[each] for each in ("document", "ir", "surface", "package")]
        assert all(len(each) == 64 for each in digests)


def test_again_nothing_changes(project: Project, work: Work, tree: Tree) -> None:
    regenerate(project, (), work)
    before = tree(project.root)
    again = regenerate(project, (), work)
    assert not any(each.changed for each in again.written)
    assert tree(project.root) == before


def test_another_folder_and_another_store_give_the_same_bytes(
    project: Project, work: Work, fresh_work: Work, tree: Tree, tmp_path: Path
) -> None:
    other = Project(tmp_path / "a folder elsewhere" / "p")
    shutil.copytree(project.root, other.root)
    regenerate(project, (), work)
    regenerate(other, (), fresh_work)
    assert tree(other.root) == tree(project.root)


def test_one_version_changes_its_own_entry_alone(project: Project, work: Work) -> None:
    regenerate(project, (), work)
    before = lock_of(project)
    path = project.documents / "v1.1.0.json"
    path.write_text(path.read_text().replace("Tariffs", "Prices"))
    done = regenerate(project, ["1.1.0"], work)
    assert [each.version.text for each in done.written] == ["1.1.0"]
    after = lock_of(project)
    assert after["1.1.0"]["package"] != before["1.1.0"]["package"]
    assert {**after, "1.1.0": None} == {**before, "1.1.0": None}
    assert check(project, (), work).drift == ()


def test_versions_one_by_one_come_to_the_same(
    project: Project, work: Work, tree: Tree, tmp_path: Path
) -> None:
    other = Project(tmp_path / "other")
    shutil.copytree(project.root, other.root)
    regenerate(project, (), work)
    for version in ("2.0.0", "1.0.0", "1.1.0"):
        regenerate(other, [version], work)
    assert tree(other.root) == tree(project.root)


def test_a_newer_version_takes_the_place_of_the_newest(project: Project, work: Work) -> None:
    regenerate(project, (), work)
    add_version(project, "3.0.0")
    regenerate(project, ["1.0.0"], work)
    assert (project.generated / "v2.0.0").is_dir()
    regenerate(project, (), work)
    assert sorted(path.name for path in project.generated.iterdir()) == [
        "CHANGELOG.md",
        "lock.json",
        "v3.0.0",
    ]
    assert (project.packages / "v2.0.0").is_dir()
    assert list(lock_of(project)) == ["1.0.0", "1.1.0", "2.0.0", "3.0.0"]


def test_a_version_without_a_document_is_forgotten(project: Project, work: Work) -> None:
    regenerate(project, (), work)
    (project.documents / "v1.0.0.json").unlink()
    assert drift(project, work) == [
        "stale: generated/CHANGELOG.md",
        "stale: generated/lock.json (v1.1.0: other package)",
        "stale: generated/lock.json (v2.0.0: other package)",
        "stale: generated/lock.json (v1.0.0: has no document)",
        "stale: generated/v2.0.0/CHANGELOG.md",
    ]
    regenerate(project, (), work)
    assert list(lock_of(project)) == ["1.1.0", "2.0.0"]
    assert not (project.packages / "v1.0.0").exists()


def test_folders_of_somebody_else_stay(project: Project, work: Work) -> None:
    project.generated.mkdir()
    (project.generated / "notes").mkdir()
    (project.generated / "notes" / "a.md").write_text("mine")
    regenerate(project, (), work)
    assert (project.generated / "notes" / "a.md").read_text() == "mine"


def test_a_foreign_folder_in_the_way_stops_before_anything_is_written(
    project: Project, work: Work, tree: Tree
) -> None:
    (project.generated / "v2.0.0").mkdir(parents=True)
    (project.generated / "v2.0.0" / "mine.txt").write_text("mine")
    before = tree(project.root)
    with pytest.raises(OutputError, match="was not written by ampeco-codegen"):
        regenerate(project, (), work)
    assert tree(project.root) == before


@pytest.mark.parametrize(
    ("file", "text", "error", "said"),
    [
        ("specs/v1.0.0.yaml", "openapi: 3.0.3\n", SpecError, "claim version 1.0.0"),
        ("specs/v1.1.0.json", "{", SpecError, "spec-not-json"),
        ("specs/v5.json", '{"openapi": "3.0.3", "info": {}}', SpecError, "version-missing"),
    ],
)
def test_what_is_refused_writes_nothing(  # noqa: PLR0917
    project: Project,
    work: Work,
    tree: Tree,
    file: str,
    text: str,
    error: type[Exception],
    said: str,
) -> None:
    (project.root / file).write_text(text)
    before = tree(project.root)
    with pytest.raises(error, match=said):
        regenerate(project, (), work)
    with pytest.raises(error, match=said):
        check(project, (), work)
    assert tree(project.root) == before


def test_a_version_that_is_not_there_writes_nothing(
    project: Project, work: Work, tree: Tree
) -> None:
    before = tree(project.root)
    with pytest.raises(ProjectError, match=r"no document of version 1\.2"):
        regenerate(project, ["1.0.0", "1.2"], work)
    assert tree(project.root) == before


@pytest.mark.parametrize(
    "text",
    ["{", "[]", '{"format": 2, "versions": {}}', '{"format": 1, "versions": {"1": {"ir": "x"}}}'],
)
def test_a_lock_file_that_is_none_is_refused_where_it_is_needed(
    project: Project, work: Work, text: str
) -> None:
    project.generated.mkdir()
    project.lock_file.write_text(text)
    with pytest.raises(LockFileError, match="not a lock file"):
        regenerate(project, ["1.0.0"], work)
    regenerate(project, (), work)
    assert check(project, (), work).drift == ()


def test_a_failing_build_leaves_what_is_committed(
    project: Project, work: Work, tree: Tree, monkeypatch: pytest.MonkeyPatch
) -> None:
    regenerate(project, (), work)
    add_version(project, "3.0.0", "/broken")
    before = tree(project.generated)

    def write_modules(*_: object) -> None:
        raise RuntimeError("a template is broken")

    monkeypatch.setattr(build, "write_modules", write_modules)
    with pytest.raises(RuntimeError):
        regenerate(project, (), work)
    assert tree(project.generated) == before


def drift(project: Project, work: Work, *versions: str) -> list[str]:
    return [str(each) for each in check(project, versions, work).drift]


def test_what_was_regenerated_has_no_drift_and_checking_writes_nothing(
    project: Project, work: Work, tree: Tree
) -> None:
    regenerate(project, (), work)
    shutil.rmtree(project.packages)
    before = tree(project.root)
    assert drift(project, work) == []
    assert tree(project.root) == before


def test_nothing_generated_yet_is_all_missing(project: Project, work: Work) -> None:
    assert drift(project, work) == [
        "missing: generated/CHANGELOG.md",
        "stale: generated/lock.json (v1.0.0: is not in it)",
        "stale: generated/lock.json (v1.1.0: is not in it)",
        "stale: generated/lock.json (v2.0.0: is not in it)",
        "missing: generated/v2.0.0",
        "missing: specs/names.lock.json",
    ]


def test_every_kind_of_drift_in_the_package_is_listed(project: Project, work: Work) -> None:
    regenerate(project, (), work)
    package = project.generated / "v2.0.0"
    (package / "README.md").write_text("by hand")
    (package / "pyproject.toml").unlink()
    (package / "src" / "more.py").write_text("")
    assert drift(project, work) == [
        "stale: generated/v2.0.0/README.md",
        "missing: generated/v2.0.0/pyproject.toml",
        "extra: generated/v2.0.0/src/more.py",
    ]
    assert drift(project, work, "v1.0.0") == []


def test_a_changed_document_is_stale_until_regenerated(project: Project, work: Work) -> None:
    regenerate(project, (), work)
    path = project.documents / "v1.0.0.json"
    path.write_text(path.read_text() + "\n")
    assert drift(project, work) == ["stale: generated/lock.json (v1.0.0: other document)"]
    path.write_text(path.read_text().replace("/tariffs", "/prices"))
    history = [
        "stale: generated/CHANGELOG.md",
        "stale: generated/lock.json (v1.1.0: other package)",
        "stale: generated/lock.json (v2.0.0: other package)",
        "stale: generated/v2.0.0/CHANGELOG.md",
    ]
    changed = "stale: generated/lock.json (v1.0.0: other document, ir, surface, package)"
    assert drift(project, work) == [
        *history[:1],
        changed,
        *history[1:],
        "stale: specs/names.lock.json",
    ]
    regenerate(project, ["1.0.0"], work)
    assert drift(project, work) == history
    regenerate(project, (), work)
    assert drift(project, work) == []


def test_a_new_version_is_stale_in_all_places(project: Project, work: Work) -> None:
    regenerate(project, (), work)
    add_version(project, "3.0.0")
    assert drift(project, work) == [
        "stale: generated/CHANGELOG.md",
        "stale: generated/lock.json (v3.0.0: is not in it)",
        "extra: generated/v2.0.0",
        "missing: generated/v3.0.0",
        "stale: specs/names.lock.json",
    ]


def test_a_lock_file_written_otherwise_is_stale(project: Project, work: Work) -> None:
    regenerate(project, (), work)
    project.lock_file.write_text(json.dumps(json.loads(project.lock_file.read_text())))
    assert drift(project, work) == ["stale: generated/lock.json"]


def test_another_version_of_the_generator_is_told(project: Project, work: Work) -> None:
    regenerate(project, (), work)
    text = project.lock_file.read_text()
    version = lock_of(project)["1.0.0"]["generator"]
    project.lock_file.write_text(text.replace(f'"{version}"', '"0.0.0"', 1))
    assert drift(project, work) == [
        "stale: generated/lock.json (v1.0.0: other version of the generator)"
    ]


def test_progress_counts_what_is_read_and_built(project: Project, work: Work) -> None:
    told: list[tuple[str, str, int, int]] = []

    def progress(stage: str, item: str, done: int, total: int) -> None:
        told.append((stage, item, done, total))

    regenerate(project, ["1.0.0", "2.0.0"], replace(work, progress=progress))
    assert told[:3] == [
        ("reading", "v1.0.0", 1, 3),
        ("reading", "v1.1.0", 2, 3),
        ("reading", "v2.0.0", 3, 3),
    ]
    assert [each for each in told if each[0] == "naming"] == [
        ("naming", "v2.0.0", 0, 0),
        ("naming", "v1.1.0", 0, 0),
        ("naming", "v1.0.0", 0, 0),
    ]
    assert told[-2:] == [("packaging", "v1.0.0", 1, 2), ("packaging", "v2.0.0", 2, 2)]


def test_a_package_has_the_changelog_up_to_its_version(project: Project, work: Work) -> None:
    done = regenerate(project, (), work)
    texts = [(each.folder / "CHANGELOG.md").read_text() for each in done.written]
    heads = [[line for line in text.splitlines() if line.startswith("## ")] for text in texts]
    assert heads == [
        ["## 1.0.0"],
        ["## 1.1.0", "## 1.0.0"],
        ["## 2.0.0", "## 1.1.0", "## 1.0.0"],
    ]
    assert project.changelog.read_text() == texts[-1]
    assert all("CHANGELOG.md" in (each.folder / "README.md").read_text() for each in done.written)


def test_a_changelog_that_was_changed_is_stale(project: Project, work: Work) -> None:
    regenerate(project, (), work)
    project.changelog.write_text("by hand")
    assert drift(project, work) == ["stale: generated/CHANGELOG.md"]
    project.changelog.unlink()
    assert drift(project, work) == ["missing: generated/CHANGELOG.md"]
    regenerate(project, (), work)
    assert drift(project, work) == []


def test_versions_that_differ_in_their_number_alone_are_not_compared(
    project: Project, fresh_work: Work
) -> None:
    text = (project.documents / "v2.0.0.yaml").read_text()
    (project.documents / "v2.1.0.yaml").write_text(text.replace("2.0.0", "2.1.0"))
    compared: list[str] = []

    def progress(stage: str, item: str, *_: int) -> None:
        if stage == "comparing":
            compared.append(item)

    regenerate(project, (), replace(fresh_work, progress=progress))
    assert compared == ["v1.1.0", "v2.0.0"]
    assert "Nothing changed against 2.0.0." in project.changelog.read_text()
    regenerate(project, (), replace(fresh_work, progress=progress))
    assert compared == ["v1.1.0", "v2.0.0"]
