"""The name lock over all documents: complete, additive, and decided by the newest."""

from __future__ import annotations

import json
import random

import pytest

from generator.config import load_settings
from generator.ir.api_reader import read_api
from generator.ir.name_lock import NameLock
from generator.pipeline.build import IncompleteNamesError, build_version
from generator.pipeline.naming import complete_lock, named_model, survey
from generator.pipeline.progress import no_progress
from generator.pipeline.project import Project, all_documents
from generator.spec import SpecError, SpecFile, load_document


def completed(project: Project, wanted: tuple[SpecFile, ...], lock: NameLock) -> NameLock:
    documents = all_documents(project)
    settings = load_settings(project.settings)
    return complete_lock(wanted, documents, settings, lock, 1, no_progress).lock


def test_all_names_of_all_documents_are_in_the_lock(project: Project) -> None:
    documents = all_documents(project)
    lock = completed(project, documents, NameLock())
    settings = load_settings(project.settings)
    assert all(survey(file, settings, lock).named for file in documents)
    assert set(lock.methods) == {"GET /tariffs", "POST /tariffs", "GET /tariffs/{tariff}"}


def test_the_newest_document_names_first(project: Project) -> None:
    lock = completed(project, all_documents(project), NameLock())
    # 2.0.0 has its tariff in the answer itself, the others in components.
    assert lock.classes["Tariff"] == ("GET /tariffs/{tariff} response 200",)


def test_a_complete_lock_stays_as_it_is(project: Project) -> None:
    documents = all_documents(project)
    lock = completed(project, documents, NameLock())
    assert completed(project, documents, lock) == lock
    for file in documents:
        api = read_api(load_document(file.path))
        assert named_model(api, load_settings(project.settings), lock)[1] == lock


def test_one_version_asked_for_names_all_that_is_new(project: Project) -> None:
    documents = all_documents(project)
    assert completed(project, documents[:1], NameLock()) == completed(
        project, documents, NameLock()
    )


def test_one_version_that_is_named_already_needs_no_other(project: Project) -> None:
    documents = all_documents(project)
    lock = completed(project, documents, NameLock())
    (project.documents / "v1.0.0.json").write_text("not JSON")
    assert completed(project, documents[-1:], lock) == lock


def test_a_new_version_never_renames_what_exists(project: Project) -> None:
    before = completed(project, all_documents(project), NameLock())
    newer = json.loads((project.documents / "v1.1.0.json").read_text())
    newer["info"]["version"] = "3.0.0"
    newer["paths"]["/Tariffs"] = newer["paths"]["/tariffs"]
    newer["paths"]["/tariff"] = newer["paths"].pop("/tariffs")
    newer["components"]["schemas"]["Tariff"]["properties"]["Currency"] = {"type": "string"}
    (project.documents / "v3.0.0.json").write_text(json.dumps(newer))
    after = completed(project, all_documents(project), before)
    assert after != before
    assert {**after.methods, **before.methods} == after.methods
    assert {**after.classes, **before.classes} == after.classes
    for name, fields in before.fields.items():
        assert {**after.fields[name], **fields} == after.fields[name]


def test_what_comes_out_does_not_depend_on_the_order_in_which_documents_are_given(
    project: Project,
) -> None:
    documents = list(all_documents(project))
    settings = load_settings(project.settings)
    expected = completed(project, tuple(documents), NameLock()).to_text()
    random.Random(1).shuffle(documents)
    named = complete_lock(documents, documents, settings, NameLock(), 1, no_progress)
    assert named.lock.to_text() == expected


def test_every_document_with_an_error_is_told(project: Project) -> None:
    for name in ("v1.0.0.json", "v1.1.0.json"):
        (project.documents / name).write_text("{")
    with pytest.raises(SpecError) as caught:
        completed(project, all_documents(project), NameLock())
    places = [each.place.file for each in caught.value.findings if each.place]
    assert [place.rpartition("/")[2] for place in places] == ["v1.0.0.json", "v1.1.0.json"]


def test_nothing_is_built_with_names_that_are_not_in_the_lock(project: Project) -> None:
    newest = all_documents(project)[-1]
    with pytest.raises(IncompleteNamesError):
        build_version(newest, load_settings(project.settings), NameLock(), lambda _: {})
