"""The descriptions in packages, however these are built."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from generator.pipeline.cache import open_caches
from generator.pipeline.check import check
from generator.pipeline.packages import Work
from generator.pipeline.project import Project
from generator.pipeline.regenerate import regenerate
from generator.pipeline.sources import read_source
from generator.pipeline.tasks import opened
from generator.spec import load_document
from tests.support.descriptions import parts_of

FOLDER = "src/tariffs_client/_openapi"


def descriptions(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in sorted((folder / FOLDER).iterdir())}


def test_every_package_describes_its_api(project: Project, work: Work) -> None:
    for written in regenerate(project, (), work).written:
        found = descriptions(written.folder)
        index = json.loads(found["index.json"])["operations"]
        modules = {module for _, _, module in index}
        assert found.keys() == {"index.json", *(f"{each}.json" for each in modules)}
        for method, path, module in index:
            assert method.lower() in json.loads(found[f"{module}.json"])["paths"][path]


def test_a_package_by_itself_has_the_same_descriptions(project: Project, work: Work) -> None:
    done = regenerate(project, (), work)
    for written in done.written:
        files = read_source(written.version.text, project, None, None).build()
        alone = {path.rpartition("/")[2]: files[path] for path in files if path.startswith(FOLDER)}
        assert alone == descriptions(written.folder)


def test_a_description_that_was_edited_is_stale(project: Project, work: Work) -> None:
    (newest,) = (
        each for each in regenerate(project, (), work).written if "2.0" in each.version.text
    )
    path = newest.folder / FOLDER / "tariffs.json"
    path.write_text(path.read_text().replace("integer", "number"))
    assert [str(each) for each in check(project, (), work).drift] == [
        f"stale: generated/v2.0.0/{FOLDER}/tariffs.json"
    ]


def test_versions_with_equal_paths_have_equal_files_of_them(project: Project, work: Work) -> None:
    content = json.loads((project.documents / "v1.1.0.json").read_text())
    content["info"]["version"] = "1.2.0"
    content["paths"]["/vehicles"] = {"get": {"responses": {"204": {"description": "None"}}}}
    (project.documents / "v1.2.0.json").write_text(json.dumps(content))
    done = {each.version.text: each.folder for each in regenerate(project, (), work).written}
    old, new = (descriptions(done[version]) for version in ("1.1.0", "1.2.0"))
    assert old["tariffs.json"] == new["tariffs.json"]
    assert old["index.json"] != new["index.json"]
    assert new.keys() - old.keys() == {"vehicles.json"}


def test_other_code_that_reads_documents_describes_them_again(
    project: Project, fresh_work: Work
) -> None:
    regenerate(project, (), fresh_work)
    code, store = fresh_work.builder.code, opened(fresh_work.builder.store)
    index, *_ = parts_of(load_document(project.documents / "v1.1.0.json"))
    others = (replace(code, reading="0" * 64), replace(code, rendering="0" * 64))
    texts = [
        open_caches(store, each).texts.get("description", index.source) for each in (code, *others)
    ]
    assert [text is not None for text in texts] == [True, False, False]
