"""What a build does again, and what it takes from before: cost follows change."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.ir.api_reader import read_api
from generator.ir.name_lock import NameLock, read_name_lock
from generator.pipeline.check import check
from generator.pipeline.packages import Work
from generator.pipeline.planning import planned_tasks
from generator.pipeline.processes import LocalProcesses
from generator.pipeline.project import Project, all_documents
from generator.pipeline.reading import read_document
from generator.pipeline.regenerate import regenerate
from generator.pipeline.state import Written, unchanged
from generator.pipeline.tasks import opened
from generator.spec import SpecError, load_document
from generator.spec.pieces import pieces_of

Tree = Callable[[Path], dict[str, bytes]]
Json = dict[str, Any]


def newer(project: Project, version: str, change: Callable[[Json], None] = lambda _: None) -> None:
    """Add a document like that of 1.1.0, but for ``change``."""
    content = json.loads((project.documents / "v1.1.0.json").read_text())
    content["info"]["version"] = version
    change(content)
    (project.documents / f"v{version}.json").write_text(json.dumps(content))


def changed_description(content: Json) -> None:
    content["paths"]["/tariffs"]["get"]["description"] = "Everything that has a price."


def added_path(content: Json) -> None:
    content["paths"]["/locations"] = {
        "get": {
            "parameters": [{"name": "town", "in": "query", "schema": {"type": "string"}}],
            "responses": {"204": {"description": "None"}},
        }
    }


def of_version(written: tuple[Written, ...], version: str) -> Written:
    return next(each for each in written if each.version.text == version)


def names(paths: tuple[str, ...]) -> set[str]:
    return {path.removeprefix("src/tariffs_client/") for path in paths}


def test_a_first_run_reads_and_writes_everything(project: Project, fresh_work: Work) -> None:
    done = regenerate(project, (), fresh_work).written
    assert {each.reasons for each in done} == {("it was not built here before",)}
    assert of_version(done, "1.1.0").paths == ("/tariffs",)
    assert "models/tariff.py" in names(of_version(done, "2.0.0").modules)


def test_a_version_that_differs_in_its_version_alone_reads_and_writes_nothing(
    project: Project, fresh_work: Work
) -> None:
    regenerate(project, (), fresh_work)
    newer(project, "3.0.0")
    done = regenerate(project, (), fresh_work).written
    assert [each.version.text for each in done if each.reasons] == ["3.0.0"]
    added = of_version(done, "3.0.0")
    assert (added.paths, added.modules, added.changed) == ((), (), True)
    text = (added.folder / "pyproject.toml").read_text()
    assert 'version = "3.0.0"' in text


def test_a_changed_operation_is_read_and_its_module_written(
    project: Project, fresh_work: Work
) -> None:
    newer(project, "1.2.0", added_path)
    regenerate(project, (), fresh_work)
    newer(project, "3.0.0", lambda content: (added_path(content), changed_description(content)))
    done = of_version(regenerate(project, (), fresh_work).written, "3.0.0")
    assert done.paths == ("/tariffs",)
    folders = ("_operations", "async_resources", "resources", "server")
    assert names(done.modules) == {f"{folder}/tariffs.py" for folder in folders}


def test_new_names_build_no_other_version_again(project: Project, fresh_work: Work) -> None:
    regenerate(project, (), fresh_work)
    before = project.name_lock.read_text()
    newer(project, "3.0.0", added_path)
    done = regenerate(project, (), fresh_work).written
    assert project.name_lock.read_text() != before
    assert [each.version.text for each in done if each.reasons] == ["3.0.0"]
    # The package that was the newest is not committed any more.
    assert [each.version.text for each in done if each.changed] == ["2.0.0", "3.0.0"]


def test_changed_settings_are_the_reason(project: Project, fresh_work: Work) -> None:
    regenerate(project, (), fresh_work)
    settings = fresh_work.builder.settings
    package = replace(settings.package, description="Prices")
    builder = replace(fresh_work.builder, settings=replace(settings, package=package))
    done = regenerate(project, (), replace(fresh_work, builder=builder)).written
    assert {each.reasons for each in done} == {("the settings changed",)}
    assert not any(each.paths for each in done)


def test_another_generator_is_the_reason(project: Project, fresh_work: Work) -> None:
    regenerate(project, (), fresh_work)
    code = replace(fresh_work.builder.code, rendering="0" * 64)
    builder = replace(fresh_work.builder, code=code)
    done = regenerate(project, (), replace(fresh_work, builder=builder)).written
    assert {each.reasons for each in done} == {("the generator changed",)}
    assert not any(each.paths or each.changed for each in done)


def test_a_lost_store_is_the_reason(project: Project, fresh_work: Work) -> None:
    regenerate(project, (), fresh_work)
    opened.cache_clear()
    shutil.rmtree(fresh_work.builder.store)
    done = regenerate(project, (), fresh_work).written
    assert {each.reasons for each in done} == {("it is no longer in the store",)}
    assert not any(each.changed for each in done)


def with_provenance(content: Json) -> None:
    content["x-provenance"] = {"evidence": "some pages"}


def with_provenance_of_the_version(content: Json) -> None:
    content["info"]["x-provenance"] = {"evidence": content["info"]["version"]}


def test_all_ways_lead_to_the_same_bytes(
    project: Project, fresh_work: Work, tree: Tree, tmp_path: Path
) -> None:
    newer(project, "1.2.0", added_path)
    newer(project, "3.0.0", changed_description)
    for version in ("4.0.0", "4.1.0"):
        newer(project, version, with_provenance)
    for version in ("5.0.0", "5.1.0"):
        newer(project, version, with_provenance_of_the_version)
    regenerate(project, (), fresh_work)
    expected = tree(project.root)
    versions = [file.version.text for file in all_documents(project)]
    for number, version in enumerate(reversed(versions)):
        store = tmp_path / f"store-{number % 2}"
        builder = replace(fresh_work.builder, store=str(store))
        regenerate(project, [version], replace(fresh_work, builder=builder))
        assert tree(project.root) == expected, version
    other = Project(tmp_path / "other")
    for folder in (project.settings.parent,):
        shutil.copytree(folder, other.root, ignore=shutil.ignore_patterns(".cache", "build"))
    builder = replace(fresh_work.builder, store=str(tmp_path / "third-store"))
    with LocalProcesses(2) as two:
        regenerate(other, (), Work(builder, two, two, fresh_work.progress))
    assert tree(other.root) == expected


def damage(store: Path, how: Callable[[bytes], bytes]) -> None:
    opened.cache_clear()
    for path in store.rglob("*"):
        if path.is_file():
            path.write_bytes(how(path.read_bytes()))


@pytest.mark.parametrize(
    "how",
    [
        lambda content: content[:-1] + bytes([content[-1] ^ 1]),
        lambda content: content[: len(content) // 2],
        lambda _: b"",
    ],
)
def test_a_damaged_store_heals(
    project: Project, fresh_work: Work, tree: Tree, how: Callable[[bytes], bytes]
) -> None:
    regenerate(project, (), fresh_work)
    expected = tree(project.root)
    damage(Path(fresh_work.builder.store), how)
    newer(project, "3.0.0")
    regenerate(project, (), fresh_work)
    (project.documents / "v3.0.0.json").unlink()
    regenerate(project, (), fresh_work)
    assert tree(project.root) == expected
    assert check(project, (), fresh_work).drift == ()


@pytest.mark.parametrize(
    "kind", ["facts", "body", "text", "module", "package", "path", "schema", "rest"]
)
def test_a_store_that_lost_one_kind_of_results_heals(
    project: Project, fresh_work: Work, tree: Tree, kind: str
) -> None:
    newer(project, "1.2.0", changed_description)
    regenerate(project, (), fresh_work)
    expected = tree(project.root)
    opened.cache_clear()
    shutil.rmtree(Path(fresh_work.builder.store, kind))
    shutil.rmtree(project.packages)
    newer(project, "1.3.0", added_path)
    regenerate(project, (), fresh_work)
    (project.documents / "v1.3.0.json").unlink()
    regenerate(project, (), fresh_work)
    expected.pop("specs/names.lock.json")
    assert {**tree(project.root), "specs/names.lock.json": b""} == {
        **expected,
        "specs/names.lock.json": b"",
    }


def test_what_the_last_run_left_is_known_by_its_looks(project: Project, work: Work) -> None:
    code = work.builder.code.whole
    assert unchanged(project, code) is None
    done = regenerate(project, (), work)
    again = unchanged(project, code)
    assert again is not None
    assert [(each.version, each.folder) for each in again.written] == [
        (each.version, each.folder) for each in done.written
    ]
    assert again.findings == done.findings
    assert unchanged(project, "another generator") is None


def added_file(project: Project) -> None:
    (project.packages / "v1.0.0" / "more.py").write_text("")


def changed_shared_file(project: Project) -> None:
    path = project.packages / "v1.0.0" / "src" / "tariffs_client" / "py.typed"
    assert path.samefile(project.packages / "v1.1.0" / "src" / "tariffs_client" / "py.typed")
    path.write_text("by hand")


def changed_file(project: Project) -> None:
    path = project.generated / "v2.0.0" / "README.md"
    path.write_bytes(path.read_bytes())


def removed_file(project: Project) -> None:
    (project.packages / "v1.1.0" / "README.md").unlink()


def added_document(project: Project) -> None:
    newer(project, "3.0.0")


def removed_lock(project: Project) -> None:
    project.lock_file.unlink()


def changed_settings(project: Project) -> None:
    project.settings.write_text("[client]\n")


def broken_state(project: Project) -> None:
    project.state.write_text("{")


@pytest.mark.parametrize(
    "change",
    [
        added_file,
        changed_shared_file,
        changed_file,
        removed_file,
        added_document,
        removed_lock,
        changed_settings,
        broken_state,
    ],
)
def test_whatever_changed_is_seen(
    project: Project, work: Work, tree: Tree, change: Callable[[Project], None]
) -> None:
    regenerate(project, (), work)
    expected = {name: text for name, text in tree(project.root).items() if "v2" not in name}
    change(project)
    assert unchanged(project, work.builder.code.whole) is None
    regenerate(project, (), work)
    found = tree(project.root)
    kept = {name: found.get(name) for name in expected if name != "codegen.toml"}
    if change is not added_document:
        assert kept == {name: expected[name] for name in kept}
    assert unchanged(project, work.builder.code.whole) is not None


def test_caches_of_tools_change_nothing(project: Project, work: Work) -> None:
    regenerate(project, (), work)
    cache = project.generated / "v2.0.0" / "src" / "__pycache__"
    cache.mkdir()
    (cache / "x.pyc").write_bytes(b"x")
    assert unchanged(project, work.builder.code.whole) is not None


def test_warnings_are_told_again_with_the_places_in_each_document(
    project: Project, fresh_work: Work
) -> None:
    def dangling(content: Json) -> None:
        properties = content["components"]["schemas"]["Tariff"]["properties"]
        properties["gone"] = {"$ref": "#/components/schemas/Gone"}

    newer(project, "3.0.0", dangling)
    newer(project, "3.1.0", dangling)
    first = regenerate(project, (), fresh_work).findings
    assert {each.code for each in first} == {"spec-ref-dangling"}
    files = [each.place.file for each in first if each.place]
    assert files == [
        (project.documents / f"v{each}.json").as_posix() for each in ("3.0.0", "3.1.0")
    ]
    assert regenerate(project, (), fresh_work).findings == first
    assert check(project, (), fresh_work).findings == first


def test_an_error_is_told_for_every_version_that_has_it(project: Project, fresh_work: Work) -> None:
    def broken(content: Json) -> None:
        content["paths"]["/tariffs"]["get"]["parameters"] = [{"name": "page", "in": "nowhere"}]

    newer(project, "3.0.0", broken)
    newer(project, "3.1.0", broken)
    with pytest.raises(SpecError) as caught:
        regenerate(project, (), fresh_work)
    files = {each.place.file.rpartition("/")[2] for each in caught.value.findings if each.place}
    assert files == {"v3.0.0.json", "v3.1.0.json"}


def test_a_plan_tells_what_is_kept_and_what_is_to_be_built(
    project: Project, fresh_work: Work
) -> None:
    newer(project, "1.2.0")
    documents = all_documents(project)
    tasks = planned_tasks(documents, NameLock(), fresh_work)
    assert [[file.version.text for file in task.files] for task in tasks] == [
        ["1.0.0"],
        ["1.1.0", "1.2.0"],
        ["2.0.0"],
    ]
    assert not any(task.is_kept for task in tasks)
    regenerate(project, (), fresh_work)
    lock = read_name_lock(project.name_lock)
    assert all(task.is_kept for task in planned_tasks(documents, lock, fresh_work))
    newer(project, "3.0.0", added_path)
    tasks = planned_tasks(all_documents(project), lock, fresh_work)
    assert [task.files[0].version.text for task in tasks if not task.is_kept] == ["3.0.0"]


@pytest.mark.parametrize("version", ["v3.90.0", "v3.95.0", "v3.99.0"])
def test_what_is_read_in_pieces_is_what_is_read_at_once(
    repository: Path, tmp_path: Path, fresh_work: Work, version: str
) -> None:
    cache = fresh_work.builder.caches.reading
    other = load_document(repository / "specs" / "v3.91.0.json")
    read_document(other, pieces_of(other), cache)
    document = load_document(repository / "specs" / f"{version}.json")
    found = read_document(document, pieces_of(document), cache)
    assert found.api == read_api(document)
    assert read_document(document, pieces_of(document), cache).paths == ()
