"""Two documents are compared as if each had been read by itself, at the cost of what differs."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from generator.config import ConfigError
from generator.ir.api_reader import read_api
from generator.ir.name_lock import read_name_lock
from generator.pipeline.compare import compare_targets
from generator.pipeline.entries import compare_pairs, neighbours
from generator.pipeline.history import entries_of, entry_between
from generator.pipeline.packages import Work, name_documents, sides_of
from generator.pipeline.plan import make_plan
from generator.pipeline.project import Project
from generator.pipeline.reading import ResultsInMemory, read_document
from generator.pipeline.regenerate import regenerate
from generator.spec import SpecError, load_document
from generator.spec.pieces import pieces_of

Json = dict[str, Any]
Edit = Callable[[Json], object]

TODAY = datetime(2026, 1, 1, tzinfo=UTC).date()
PRICE = {"$ref": "#/components/schemas/Price"}


def answered(schema: Json) -> Json:
    content = {"application/json": {"schema": schema}}
    return {"responses": {"200": {"description": "Found", "content": content}}}


DOCUMENT: Json = {
    "openapi": "3.0.3",
    "info": {"title": "Tariffs", "version": "1.0.0"},
    "paths": {
        "/prices": {
            "get": {"operationId": "prices", **answered({"type": "array", "items": PRICE})}
        },
        "/tariffs": {"get": {"operationId": "tariffs", **answered({"type": "string"})}},
        "/towns": {"get": {"operationId": "towns", **answered({"type": "string"})}},
    },
    "components": {
        "schemas": {
            "Price": {
                "type": "object",
                "properties": {
                    "amount": {"type": "number"},
                    "in": {"$ref": "#/components/schemas/Unit"},
                },
            },
            "Unit": {"type": "string", "enum": ["hour", "kWh"]},
        }
    },
}


def operation(content: Json, path: str) -> Json:
    found: Json = content["paths"][path]["get"]
    return found


EDITS: dict[str, Edit] = {
    "nothing": lambda _: None,
    "an operation": lambda it: operation(it, "/towns").update(answered({"type": "integer"})),
    "a component": lambda it: it["components"]["schemas"]["Unit"]["enum"].append("day"),
    "a new path": lambda it: it["paths"].update({"/new": {"get": answered(PRICE)}}),
    "a path gone": lambda it: it["paths"].pop("/prices"),
    "security": lambda it: it.update(security=[]),
    "the order": lambda it: it["paths"].update({"/prices": it["paths"].pop("/prices")}),
}


def edited(edit: Edit) -> Json:
    content = copy.deepcopy(DOCUMENT)
    edit(content)
    return content


def written(folder: Path, name: str, content: Json) -> str:
    path = folder / name
    path.write_text(json.dumps(content))
    return str(path)


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_what_is_taken_over_is_what_would_have_been_read(tmp_path: Path, edit: Edit) -> None:
    results = ResultsInMemory()
    for name, content in (("base.json", DOCUMENT), ("revision.json", edited(edit))):
        document = load_document(Path(written(tmp_path, name, content)))
        read = read_document(document, pieces_of(document), results)
        assert read.api == read_api(document)
    assert len(read.paths) < len(DOCUMENT["paths"]) or edit is EDITS["security"]


def rules(tmp_path: Path, base: Json, revision: Json) -> list[tuple[str, tuple[str, ...]]]:
    files = written(tmp_path, "base.json", base), written(tmp_path, "revision.json", revision)
    found, _ = compare_targets(*files, None, None, witnesses=False, today=TODAY)
    return [
        (each.rule, tuple(reach.spot.operation for reach in each.reaches))
        for each in found.findings
    ]


def test_a_changed_component_is_found_where_the_path_is_written_as_before(tmp_path: Path) -> None:
    found = rules(tmp_path, DOCUMENT, edited(EDITS["a component"]))
    assert found == [("response-property-enum-value-added", ("GET /prices",))]
    assert rules(tmp_path, DOCUMENT, edited(EDITS["the order"])) == []


FAULTS: dict[str, Edit] = {
    "in a path": lambda it: operation(it, "/towns").pop("responses"),
    "out of a path": lambda it: operation(it, "/towns").update(
        answered({"$ref": "#/components/schemas/Town"})
    ),
    "around paths": lambda it: it.update(servers="https://example.com"),
    "in a component": lambda it: it["components"]["schemas"]["Unit"].update(enum="hour"),
}


@pytest.mark.parametrize("is_revision", [False, True])
@pytest.mark.parametrize("edit", FAULTS.values(), ids=FAULTS)
def test_a_document_with_an_error_is_refused_whichever_it_is(
    tmp_path: Path, edit: Edit, is_revision: bool
) -> None:
    pair = (DOCUMENT, edited(edit)) if is_revision else (edited(edit), DOCUMENT)
    with pytest.raises(SpecError):
        rules(tmp_path, *pair)


def test_an_unknown_rule_in_the_settings_is_refused(tmp_path: Path) -> None:
    config = tmp_path / "codegen.toml"
    config.write_text('[diff.levels]\nno-such-rule = "info"\n')
    file = written(tmp_path, "a.json", DOCUMENT)
    with pytest.raises(ConfigError, match=r"codegen\.toml.*no-such-rule"):
        compare_targets(file, file, None, config, witnesses=False, today=TODAY)


def test_a_version_in_a_file_of_another_is_refused(project: Project) -> None:
    path = project.documents / "v1.1.0.json"
    path.rename(path.with_name("v1.2.0.json"))
    with pytest.raises(SpecError, match=r"1\.1\.0"):
        compare_targets("v1.0.0", "v1.2.0", project, None, witnesses=False, today=TODAY)


def test_to_compare_takes_nothing_that_only_writing_packages_needs() -> None:
    program = "import sys, generator.pipeline.compare; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert {"black", "jinja2", "pydantic", "yaml"}.isdisjoint(done.stdout.split())


def many_versions(project: Project, number: int) -> None:
    """Add versions after 2.0.0, each with a path more than the one before."""
    content = json.loads((project.documents / "v1.1.0.json").read_text())
    for each in range(number):
        content["info"]["version"] = f"3.{each}.0"
        content["paths"][f"/added{each}"] = {"get": {"responses": {"204": {"description": "No"}}}}
        (project.documents / f"v3.{each}.0.json").write_text(json.dumps(content))


def test_pairs_that_are_compared_together_differ_as_each_alone(
    project: Project, fresh_work: Work, tmp_path: Path
) -> None:
    many_versions(project, 5)
    _, *together = entries_of(project, fresh_work)
    assert len(together) == 7
    for entry in together:
        builder = replace(fresh_work.builder, store=str(tmp_path / f"store-{entry.version}"))
        work = replace(fresh_work, builder=builder)
        assert entry_between(project, entry.base, entry.version, work) == entry
    assert all(entry.lines for entry in together)


def test_a_version_in_two_pairs_is_loaded_once_to_be_compared(
    project: Project, fresh_work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    many_versions(project, 2)
    regenerate(project, (), fresh_work)
    plan = make_plan(project, ())
    named = name_documents(plan, read_name_lock(project.name_lock), fresh_work, only_read=True)
    pairs = neighbours(sides_of(plan.told, named))
    loaded: list[str] = []

    def load(path: Path) -> Any:
        loaded.append(path.name)
        return load_document(path)

    monkeypatch.setattr("generator.pipeline.tasks.load_document", load)
    assert len(compare_pairs(fresh_work.builder, pairs)) == len(pairs) == 4
    assert sorted(loaded) == sorted(path.name for path in project.documents.glob("v*"))
