"""The name lock over all documents: complete, additive, and decided by the newest."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from generator.config import Settings, load_settings
from generator.ir.api_reader import read_api
from generator.ir.name_lock import NameLock
from generator.ir.operation_types import read_types
from generator.pipeline.build import IncompleteNamesError, build_body, read_body
from generator.pipeline.naming import (
    Nameable,
    knows_all,
    later_names,
    nameable,
    named_model,
    names_of,
)
from generator.pipeline.packages import Work, name_documents
from generator.pipeline.plan import make_plan
from generator.pipeline.project import Project, all_documents
from generator.pipeline.regenerate import regenerate
from generator.render import TextsInMemory
from generator.spec import SpecError, SpecFile, load_document


def completed(project: Project, work: Work, lock: NameLock, *targets: str) -> NameLock:
    return name_documents(make_plan(project, targets), lock, work).lock


def found_in(file: SpecFile, settings: Settings) -> Nameable:
    return nameable(read_types(read_api(load_document(file.path)), settings.responses))


def test_all_names_of_all_documents_are_in_the_lock(project: Project, work: Work) -> None:
    lock = completed(project, work, NameLock())
    for file in all_documents(project):
        found = found_in(file, load_settings(project.settings))
        assert knows_all(names_of(lock, found, ()), found)
    assert set(lock.methods) == {"GET /tariffs", "POST /tariffs", "GET /tariffs/{tariff}"}


def test_the_newest_document_names_first(project: Project, work: Work) -> None:
    lock = completed(project, work, NameLock())
    # 2.0.0 has its tariff in the answer itself, the others in components.
    assert lock.classes["Tariff"] == ("GET /tariffs/{tariff} response 200",)


def test_a_complete_lock_stays_as_it_is(project: Project, work: Work) -> None:
    lock = completed(project, work, NameLock())
    assert completed(project, work, lock) == lock
    for file in all_documents(project):
        api, settings = read_api(load_document(file.path)), load_settings(project.settings)
        types = read_types(api, settings.responses)
        assert named_model(api, types, settings, lock)[1] == lock


def test_one_version_asked_for_names_all_that_is_new(project: Project, work: Work) -> None:
    assert completed(project, work, NameLock(), "1.0.0") == completed(project, work, NameLock())


def test_one_version_that_is_named_already_needs_no_later_one(project: Project, work: Work) -> None:
    lock = completed(project, work, NameLock())
    (project.documents / "v2.0.0.yaml").write_text("- not\n an: API")
    assert completed(project, work, lock, "1.1.0") == lock


def test_the_changelog_of_a_version_needs_those_before_it(project: Project, work: Work) -> None:
    lock = completed(project, work, NameLock())
    (project.documents / "v1.0.0.json").write_text("not JSON")
    with pytest.raises(SpecError, match="spec-not-json"):
        completed(project, work, lock, "2.0.0")


def test_a_new_version_never_renames_what_exists(project: Project, work: Work) -> None:
    before = completed(project, work, NameLock())
    newer = json.loads((project.documents / "v1.1.0.json").read_text())
    newer["info"]["version"] = "3.0.0"
    newer["paths"]["/Tariffs"] = newer["paths"]["/tariffs"]
    newer["paths"]["/tariff"] = newer["paths"].pop("/tariffs")
    newer["components"]["schemas"]["Tariff"]["properties"]["Currency"] = {"type": "string"}
    (project.documents / "v3.0.0.json").write_text(json.dumps(newer))
    after = completed(project, work, before)
    assert after != before
    assert {**after.methods, **before.methods} == after.methods
    assert {**after.classes, **before.classes} == after.classes
    for name, fields in before.fields.items():
        assert {**after.fields[name], **fields} == after.fields[name]


def test_the_names_of_a_document_are_all_that_its_code_depends_on(
    project: Project, work: Work
) -> None:
    settings = load_settings(project.settings)
    lock = completed(project, work, NameLock())
    for file in all_documents(project):
        api = read_api(load_document(file.path))
        names = names_of(lock, found_in(file, settings), ())
        types = read_types(api, settings.responses)
        model, used = named_model(api, types, settings, names)
        assert used == names
        assert model == named_model(api, types, settings, lock)[0]


def test_names_given_later_to_others_are_none_of_a_documents_names(
    project: Project, work: Work
) -> None:
    lock = completed(project, work, NameLock())
    found = found_in(all_documents(project)[0], load_settings(project.settings))
    later = replace(
        lock,
        methods={**lock.methods, "GET /later": "later.list"},
        classes={
            **{name: (*keys, "GET /later response 200") for name, keys in lock.classes.items()},
            "Later": ("GET /later response 200 /data",),
        },
        arguments={key: {**each, "query later": "later"} for key, each in lock.arguments.items()},
        fields={name: {**each, "later": "later"} for name, each in lock.fields.items()},
    )
    assert names_of(later, found, ()) == names_of(lock, found, ())


@pytest.mark.parametrize("section", ["methods", "classes", "arguments", "fields"])
def test_whatever_is_missing_is_noticed(project: Project, work: Work, section: str) -> None:
    lock = completed(project, work, NameLock())
    found = found_in(all_documents(project)[-1], load_settings(project.settings))
    table = getattr(names_of(lock, found, ()), section)
    assert table
    for name in table:
        without = replace(
            lock, **{section: {key: each for key, each in table.items() if key != name}}
        )
        assert not knows_all(names_of(without, found, ()), found), name


def reading(*properties: str) -> dict[str, Any]:
    schema = {"type": "object", "properties": {name: {"type": "string"} for name in properties}}
    content = {"application/json": {"schema": schema}}
    return {"get": {"responses": {"200": {"description": "OK", "content": content}}}}


def test_a_second_name_given_for_a_later_version_is_none_of_an_earlier_ones(
    project: Project, work: Work
) -> None:
    for path in project.documents.iterdir():
        path.unlink()
    lock = NameLock()
    for version, more in (("1.0.0", ()), ("2.0.0", ("later",)), ("1.1.0", ())):
        content = {
            "openapi": "3.0.3",
            "info": {"title": "Tariffs", "version": version},
            "paths": {
                "/tariffs/1": reading("id", "name"),
                "/prices/1": reading("id", "name", *more),
            },
        }
        (project.documents / f"v{version}.json").write_text(json.dumps(content))
        before, lock = lock, completed(project, work, lock)
        if version == "2.0.0":
            (added,) = lock.classes.keys() - before.classes.keys()
            assert lock.since == {added: version}
    assert lock.since == {added: "2.0.0"}
    for file in all_documents(project):
        found = found_in(file, load_settings(project.settings))
        names = names_of(lock, found, later_names(lock, file.version))
        assert knows_all(names, found)
        assert (added in names.classes) == (file.version.text == "2.0.0")


def test_a_name_that_an_older_document_gives_may_be_a_second_name_in_a_newer(
    project: Project, work: Work
) -> None:
    for path in project.documents.iterdir():
        path.unlink()
    for version, sent in (("2.0.0", ("id", "status")), ("1.0.0", ("status",))):
        path_item = reading("id", "status")
        body = reading(*sent)["get"]["responses"]["200"]["content"]
        path_item["post"] = {**path_item["get"], "requestBody": {"content": body}}
        content = {
            "openapi": "3.0.3",
            "info": {"title": "Sessions", "version": version},
            "paths": {"/sessions": path_item},
        }
        (project.documents / f"v{version}.json").write_text(json.dumps(content))
    lock = completed(project, work, NameLock())
    for file in all_documents(project):
        found = found_in(file, load_settings(project.settings))
        assert knows_all(names_of(lock, found, ()), found)
    assert all(set(fields) == {"id", "status"} for fields in lock.fields.values())
    assert len(regenerate(project, (), work).written) == 2


def test_every_document_with_an_error_is_told(project: Project, work: Work) -> None:
    for name in ("v1.0.0.json", "v1.1.0.json"):
        (project.documents / name).write_text("{")
    with pytest.raises(SpecError) as caught:
        completed(project, work, NameLock())
    places = [each.place.file for each in caught.value.findings if each.place]
    assert [place.rpartition("/")[2] for place in places] == ["v1.0.0.json", "v1.1.0.json"]


def test_nothing_is_built_with_names_that_are_not_in_the_lock(project: Project) -> None:
    settings = load_settings(project.settings)
    read = read_body(load_document(all_documents(project)[-1].path), settings)
    with pytest.raises(IncompleteNamesError):
        build_body(read, settings, NameLock(), TextsInMemory())
