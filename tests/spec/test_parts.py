"""A document validated in parts has the findings of the whole."""

from __future__ import annotations

import json
from itertools import chain
from pathlib import Path
from typing import Any

import msgspec
import pytest

from generator.spec import (
    Document,
    Finding,
    Problem,
    duplicate_operation_ids,
    findings_of,
    has_errors,
    load_document,
    validate,
    validate_paths,
)
from generator.spec.grammar import path_items

_OK = {"200": {"description": "d"}}


def _get(**members: Any) -> dict[str, Any]:
    return {"get": {"responses": _OK, **members}}


def _answer(schema: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return _get(responses={"200": {"description": "", "content": content}})


# Warnings of all kinds, each in a path item of its own or around them.
_PATHS = {
    "/default": _answer({"type": "string", "default": 1}),
    "/{undeclared}": _get(operationId="same"),
    "/unknown": _get(nonsense=1, operationId="same"),
    "/undescribed": _get(responses={"200": {}}),
    "/dangling": _answer({"properties": {"a": {"$ref": "#/components/schemas/No"}}}),
    "/referring": _answer({"allOf": [{"$ref": "#/components/schemas/Bad"}], "default": 5}),
    "/{unbalanced": _get(),
    "/other-path": _answer({"$ref": "#/paths/~1default/get/responses/200/content"}),
    "/elsewhere": _answer({"$ref": "part.json#/Bad"}),
    "/sound": _get(operationId="same"),
    "x-extension": {"get": 1},
}
_AROUND = {
    "tags": [{"name": "a"}, {"name": "a"}],
    "components": {"schemas": {"Bad": {"type": "string", "default": 1, "nonsense": 2}}},
}


def _in_parts(document: Document) -> tuple[Finding, ...]:
    around = validate_paths(document, ()).around
    paths = path_items(document.root)
    parts = (validate_paths(document, (path,)).paths[path] for path in paths)
    return findings_of(
        chain(around, *parts, duplicate_operation_ids(document)),
        document,
    )


@pytest.fixture
def flawed(write, api) -> Document:
    write({"Bad": {"type": "string", "default": 3}}, "part.json")
    return load_document(write(api(paths=_PATHS, **_AROUND)))


def test_the_parts_have_the_findings_of_the_whole(flawed: Document) -> None:
    whole = validate(flawed)
    assert {found.severity for found in whole} == {"warning", "note"}
    assert _in_parts(flawed) == whole
    assert {found.code for found in whole} == {
        "spec-default",
        "spec-documentation",
        "spec-duplicate-operation-id",
        "spec-duplicate-tag",
        "spec-path-parameter",
        "spec-ref-dangling",
        "spec-size",
        "spec-unknown-field",
        "spec-validator-stopped",
    }


def test_a_path_item_has_the_same_problems_whichever_others_there_are(flawed: Document) -> None:
    everything = validate_paths(flawed, path_items(flawed.root))
    for path, problems in everything.paths.items():
        assert validate_paths(flawed, (path,)).paths == {path: problems}
        assert all(
            problem.location.keys[:2] == ("paths", path) or problem.location.file == "part.json"
            for problem in problems
            if problem not in everything.around and problem.code != "spec-validator-stopped"
        )
    assert everything.paths["/sound"] == ()
    assert {problem.code for problem in everything.around} == {
        "spec-default",
        "spec-duplicate-tag",
        "spec-size",
        "spec-unknown-field",
    }


@pytest.mark.parametrize("openapi", ["3.0.3", "3.1.0"])
def test_an_error_is_found_in_the_part_it_is_in(write, api, openapi: str) -> None:
    broken = {"/a": _answer({"type": "strin"}), "/b": _get(), "/c": _get(parameters=1)}
    document = load_document(write(api(openapi, paths=broken)))
    problems = validate_paths(document, path_items(document.root))
    assert [path for path in broken if has_errors(problems.paths[path])][-1:] == ["/c"]
    assert not problems.around
    assert not problems.paths["/b"]
    assert not problems.is_sound
    alone = validate_paths(document, ("/a", "/b"))
    assert has_errors(alone) == has_errors(alone.paths["/a"]) is True


def test_problems_are_told_of_another_document_that_has_the_same_part(write, flawed) -> None:
    problems = tuple(validate_paths(flawed, ("/default",)))
    encoded = msgspec.msgpack.encode(problems)
    stored = msgspec.msgpack.Decoder(tuple[Problem, ...]).decode(encoded)
    assert stored == problems
    again = load_document(write(json.dumps(flawed.root), flawed.name))
    before, after = (
        [found.place for found in findings_of(stored, each) if found.place]
        for each in (flawed, again)
    )
    assert [place.pointer for place in before] == [place.pointer for place in after]
    assert {place.line for place in after} == {1} != {place.line for place in before}
    assert set(findings_of(stored, again)) <= set(validate(again))


def test_a_schema_is_told_of_however_it_is_reached(write, api) -> None:
    """Within another schema names need not be declared; among the components they must be."""
    schemas = {
        "A": {"type": "object", "properties": {"b": {"$ref": "#/components/schemas/B"}}},
        "B": {"allOf": [{"type": "object"}], "required": ["x"]},
    }
    within = {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/B"}}}
    path = {"/a": _answer({**within, "default": {}})}
    without = load_document(write(api(components={"schemas": schemas})))
    document = load_document(write(api(paths=path, components={"schemas": schemas})))
    for each in (without, document):
        assert [found.code for found in validate(each)] == ["spec-required-undeclared"]


def test_a_validator_that_stops_in_one_part_goes_on_with_the_others(write, api) -> None:
    paths = {"/{a": _get(), "/b": _answer({"type": "string", "default": 1})}
    codes = [found.code for found in validate(load_document(write(api(paths=paths))))]
    assert codes == ["spec-default", "spec-validator-stopped"]


def test_operations_with_the_same_identifier_are_told_after_the_first(write, api) -> None:
    paths = {
        "/a": {**_get(operationId="x"), "put": {"responses": _OK, "operationId": "y"}},
        "/b": _get(operationId="x"),
        "/c": {"$ref": "#/paths/~1a"},
        "/d": _get(),
        "/e": _get(),
    }
    document = load_document(write(api(paths=paths)))
    found = duplicate_operation_ids(document)
    assert [problem.location.pointer for problem in found] == [
        "/paths/~1b/get",
        "/paths/~1a/get",
        "/paths/~1a/put",
    ]
    assert found[0].message == "Operation ID 'x' for 'get' in '/b' is not unique"


def test_published_documents_have_the_findings_of_their_parts(real_document: Path) -> None:
    document = load_document(real_document)
    paths = path_items(document.root)
    everything = validate_paths(document, paths)
    for path in paths[:: max(1, len(paths) // 12)]:
        assert validate_paths(document, (path,)).paths[path] == everything.paths[path]
    problems = (*everything, *duplicate_operation_ids(document))
    assert findings_of(problems, document) == validate(document)
