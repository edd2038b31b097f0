"""The surface of a package: every name that its users can write, a line each."""

from random import Random
from typing import Any

from generator.ir.surface import surface_text

from .conftest import ModelOf, full_document

DOCUMENT: dict[str, Any] = {
    "paths": {
        "/pets": {
            "get": {
                "parameters": [
                    {"name": "kind", "in": "query", "schema": {"$ref": "#/components/schemas/Kind"}}
                ],
                "responses": {"200": {"description": "ok", "content": {"application/json": {
                    "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}}}},
            },
            "post": {
                "requestBody": {"required": True, "content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/Pet"}}}},
            },
        },
        "/pets/v2.0/{id}": {"delete": {}},
        "/photos": {"put": {"requestBody": {"content": {"image/png": {}}}}},
    },
    "components": {
        "schemas": {
            "Kind": {"type": "string", "enum": ["dog", "cat"]},
            "Pet": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string"},
                    "class": {"$ref": "#/components/schemas/Kind"},
                    "bornAt": {"type": ["string", "null"], "format": "date-time"},
                },
            },
            "Unused": {"type": "object", "properties": {"x": {"type": "integer"}}},
        }
    },
}  # fmt: skip

GOLDEN = """\
argument client.pets.create(born_at): datetime | None (optional, body 'bornAt')
argument client.pets.create(class_): Kind (optional, body 'class')
argument client.pets.create(name): str (required, body 'name')
argument client.pets.delete(id): str (required, path 'id')
argument client.pets.list(kind): Kind (optional, query 'kind')
argument client.photos.replace(body): bytes (optional, body)
class Pet
enum Kind = "cat" | "dog"
field Pet.born_at: datetime | None (optional, 'bornAt')
field Pet.class_: Kind | str (optional, 'class')
field Pet.name: str (required, 'name')
method client.pets.create [POST /pets]
method client.pets.delete [DELETE /pets/v2.0/{id}]
method client.pets.list [GET /pets]
method client.photos.replace [PUT /photos]
result client.pets.create: None
result client.pets.delete: None
result client.pets.list: Page[Pet, list[Pet]]
result client.photos.replace: None
"""


def test_the_surface_of_a_small_document(model_of: ModelOf) -> None:
    assert surface_text(model_of(DOCUMENT)) == GOLDEN


def test_the_order_of_paths_and_components_does_not_matter(model_of: ModelOf) -> None:
    document = full_document(DOCUMENT)
    for seed in range(3):
        random = Random(seed)
        schemas = _shuffled(document["components"]["schemas"], random)
        other = {**document, "paths": _shuffled(document["paths"], random)}
        other["components"] = {"schemas": schemas}
        assert surface_text(model_of(other)) == GOLDEN


def _shuffled(table: dict[str, Any], random: Random) -> dict[str, Any]:
    keys = list(table)
    random.shuffle(keys)
    return {key: table[key] for key in keys}


def test_every_entry_is_one_line_whatever_the_document_says(model_of: ModelOf) -> None:
    hostile = "a\nb\u2028c\r\u202e"
    schema = {"type": "object", "properties": {hostile: {"type": "string", "enum": [hostile, "x"]}}}
    answer = {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}
    text = surface_text(model_of({"paths": {f"/{hostile}": {"get": {"responses": answer}}}}))
    kinds = {line.split(" ")[0] for line in text.splitlines()}
    assert kinds == {"class", "enum", "field", "method", "result"}
    assert text.isascii()
    assert text.splitlines() == sorted(text.splitlines())
