"""The digests of a document's pieces: what they depend on, and what they do not."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.spec import load_document
from generator.spec.pieces import Pieces, body_of, pieces_of

Json = dict[str, Any]


def reading(target: str) -> Json:
    return {
        "get": {
            "responses": {
                "200": {
                    "description": "OK",
                    "content": {"application/json": {"schema": {"$ref": target}}},
                }
            }
        }
    }


def document() -> Json:
    """Two paths over components of which one leads to another."""
    return {
        "openapi": "3.0.3",
        "info": {"title": "Tariffs", "version": "1.0.0"},
        "tags": [{"name": "tariff"}],
        "paths": {
            "/tariffs": reading("#/components/schemas/Tariff"),
            "/locations": reading("#/components/schemas/Location"),
            "/plain": {"get": {"responses": {"204": {"description": "Nothing"}}}},
        },
        "components": {
            "schemas": {
                "Tariff": {
                    "type": "object",
                    "properties": {"price": {"$ref": "#/components/schemas/Price"}},
                },
                "Price": {"type": "object", "properties": {"amount": {"type": "number"}}},
                "Location": {"type": "object", "properties": {"name": {"type": "string"}}},
            }
        },
    }


@pytest.fixture
def pieces(tmp_path: Path) -> Callable[[Json], Pieces]:
    def cut(content: Json) -> Pieces:
        path = tmp_path / "v1.0.0.json"
        path.write_text(json.dumps(content))
        return pieces_of(load_document(path))

    return cut


def changed(before: Pieces, after: Pieces) -> set[str]:
    old, new = {**before.paths, **before.schemas}, {**after.paths, **after.schemas}
    return {name for name in old | new if old.get(name) != new.get(name)}


def schemas(content: Json) -> Json:
    found: Json = content["components"]["schemas"]
    return found


def change_path(content: Json) -> None:
    content["paths"]["/tariffs"]["get"]["summary"] = "Tariffs"


def change_what_a_component_leads_to(content: Json) -> None:
    schemas(content)["Price"]["properties"]["amount"]["type"] = "integer"


def reorder_properties(content: Json) -> None:
    content["paths"]["/locations"]["get"] = {
        "summary": "",
        **content["paths"]["/locations"]["get"],
    }


def change_security(content: Json) -> None:
    content["security"] = [{"bearer": []}]


def change_tags(content: Json) -> None:
    content["tags"].append({"name": "location"})


@pytest.mark.parametrize(
    ("change", "touched"),
    [
        (change_path, {"/tariffs"}),
        (
            change_what_a_component_leads_to,
            {"/tariffs", "#/components/schemas/Price", "#/components/schemas/Tariff"},
        ),
        (reorder_properties, {"/locations"}),
        (change_tags, set()),
    ],
)
def test_a_piece_depends_on_itself_and_on_what_it_leads_to(
    pieces: Callable[[Json], Pieces], change: Callable[[Json], None], touched: set[str]
) -> None:
    before, content = pieces(document()), document()
    change(content)
    assert changed(before, pieces(content)) == touched


def test_what_decides_for_all_operations_is_in_every_piece(
    pieces: Callable[[Json], Pieces],
) -> None:
    before, content = pieces(document()), document()
    change_security(content)
    assert changed(before, pieces(content)) == {*before.paths, *before.schemas}


def body(folder: Path, content: Json) -> str:
    path = folder / "v1.0.0.json"
    path.write_text(json.dumps(content))
    return body_of(load_document(path))


@pytest.mark.parametrize("change", [change_path, change_security, change_tags])
def test_all_that_a_document_says_is_in_its_body(
    tmp_path: Path, change: Callable[[Json], None]
) -> None:
    content = document()
    before = body(tmp_path, content)
    change(content)
    assert body(tmp_path, content) != before


def test_the_version_and_the_provenance_are_not_in_the_body(
    pieces: Callable[[Json], Pieces], tmp_path: Path
) -> None:
    first = document() | {"x-provenance": {"evidence": "none"}}
    second = document() | {"x-provenance": {"evidence": "partial"}}
    second["info"]["version"] = "2.0.0"
    assert pieces(first) == pieces(second)
    assert body(tmp_path, first) == body(tmp_path, second)
    assert body(tmp_path, document()) != body(tmp_path, first)


def test_a_version_that_is_no_text_makes_another_body(tmp_path: Path) -> None:
    content = document()
    before = body(tmp_path, content)
    content["info"]["version"] = 1.0
    assert body(tmp_path, content) != before


def test_another_file_of_the_document_is_in_the_body(tmp_path: Path) -> None:
    content = document()
    content["paths"]["/tariffs"] = reading("other.json#/Price")
    found = set()
    for kind in ("object", "string"):
        (tmp_path / "other.json").write_text(json.dumps({"Price": {"type": kind}}))
        found.add(body(tmp_path, content))
    assert len(found) == 2


@pytest.mark.parametrize(
    "target",
    [
        "#/paths/~1plain/get/responses/204",
        "#/components/schemas/Missing",
        "#/components/schemas/Pri%63e",
        "other.json#/Price",
    ],
)
def test_what_leads_elsewhere_depends_on_everything(
    pieces: Callable[[Json], Pieces], tmp_path: Path, target: str
) -> None:
    (tmp_path / "other.json").write_text('{"Price": {"type": "object"}}')
    content = document()
    schemas(content)["Price"]["properties"]["other"] = {"$ref": target}
    before = pieces(content)
    content["paths"]["/plain"]["get"]["summary"] = "Plain"
    price, tariff = "#/components/schemas/Price", "#/components/schemas/Tariff"
    assert changed(before, pieces(content)) == {"/plain", "/tariffs", price, tariff}


def test_another_file_of_the_document_is_part_of_what_leads_there(
    pieces: Callable[[Json], Pieces], tmp_path: Path
) -> None:
    (tmp_path / "other.json").write_text('{"Price": {"type": "object"}}')
    content = document()
    content["paths"]["/tariffs"] = reading("other.json#/Price")
    before = pieces(content)
    (tmp_path / "other.json").write_text('{"Price": {"type": "string"}}')
    assert changed(before, pieces(content)) == {"/tariffs"}


def test_a_discriminator_may_name_any_component(pieces: Callable[[Json], Pieces]) -> None:
    content = document()
    schemas(content)["Tariff"]["discriminator"] = {"propertyName": "kind"}
    before = pieces(content)
    schemas(content)["Location"]["description"] = "A place"
    assert "/tariffs" in changed(before, pieces(content))
    assert "/plain" not in changed(before, pieces(content))


def test_numbers_of_any_size_are_told_apart(pieces: Callable[[Json], Pieces]) -> None:
    found = set()
    for number in (1, 1.0, 2**64):
        content = document()
        schemas(content)["Price"]["properties"]["amount"]["default"] = number
        found.add(pieces(content).paths["/tariffs"])
    assert len(found) == 3
