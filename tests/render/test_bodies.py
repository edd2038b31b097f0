"""Request bodies: what arguments they become, and what of these stands on the wire."""

import inspect
import json
from pathlib import Path
from typing import Any

import pytest

from .conftest import Generate, Generated, own_parameters

DOCUMENT = """
paths:
  /pets:
    post:
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
  /pets/{id}:
    patch:
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
  /unions: {put: {requestBody: {required: true, content: {application/json: {schema: {
    oneOf: [{$ref: '#/components/schemas/Pet'}, {type: string}]}}}}}}
  /lists: {put: {requestBody: {content: {application/json: {schema: {
    type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}}
  /maps: {put: {requestBody: {content: {application/json: {schema: {
    type: object, additionalProperties: {type: integer}}}}}}}
  /free: {put: {requestBody: {content: {application/json: {schema: {type: object}}}}}}
  /numbers: {put: {requestBody: {required: true, content: {application/json: {schema: {
    type: integer}}}}}}
  /nullable: {put: {requestBody: {required: true, content: {application/json: {schema: {
    oneOf: [{$ref: '#/components/schemas/Owner'}, {type: 'null'}]}}}}}}
  /anything: {put: {requestBody: {content: {application/json: {}}}}}
  /merged: {put: {requestBody: {required: true, content: {application/json: {schema: {
    allOf: [{$ref: '#/components/schemas/Owner'},
            {type: object, required: [role], properties: {role: {type: string}}}]}}}}}}
components:
  schemas:
    Owner:
      type: object
      required: [name]
      properties: {name: {type: string}, since: {type: string, format: date}}
    Pet:
      type: object
      required: [name, id]
      properties:
        id: {type: integer, readOnly: true}
        name: {type: string}
        secret: {type: string, writeOnly: true}
        kind: {type: string, enum: [cat, dog]}
        owner: {$ref: '#/components/schemas/Owner'}
        tags: {type: [array, 'null'], items: {type: string}}
        extra: {type: object, additionalProperties: true}
"""


@pytest.fixture(scope="module")
def pets(generate: Generate) -> Generated:
    package = generate(DOCUMENT)
    package.wire.empty()
    return package


def sent(package: Generated) -> Any:
    """The JSON of the last request."""
    assert package.wire.last.headers["content-type"] == "application/json"
    return json.loads(package.wire.last.content)


def arguments(method: Any) -> dict[str, bool]:
    """The arguments of a method, and whether each has to be given."""
    found = own_parameters(method)
    return {each.name: each.default is inspect.Parameter.empty for each in found}


def test_an_object_becomes_an_argument_for_each_property(pets: Generated) -> None:
    create = pets.client().pets.create
    assert arguments(create) == {
        "name": True,
        "secret": False,
        "kind": False,
        "owner": False,
        "tags": False,
        "extra": False,
    }
    create(name="Tom", owner=pets.models.Owner(name="Ann"), kind="cat", extra={"a": [1]})
    assert sent(pets) == {
        "name": "Tom",
        "owner": {"name": "Ann"},
        "kind": "cat",
        "extra": {"a": [1]},
    }
    with pytest.raises(TypeError, match="name"):
        create(kind="cat")
    with pytest.raises(TypeError, match="id"):
        create(name="Tom", id=3)


def test_what_is_not_given_is_not_sent_and_none_is_null(pets: Generated) -> None:
    update = pets.client().pets.update
    assert arguments(update)["name"] is False, "nothing is required of a body that is optional"
    update("1", tags=None)
    assert sent(pets) == {"tags": None}
    update("1", tags=[])
    assert sent(pets) == {"tags": []}
    update("1")
    assert pets.wire.last.content == b""
    assert "content-type" not in pets.wire.last.headers


@pytest.mark.parametrize(
    ("namespace", "body", "written"),
    [
        ("unions", "text", "text"),
        ("lists", [{"name": "a"}], [{"name": "a"}]),
        ("maps", {"a": 1}, {"a": 1}),
        ("free", {"a": {"b": None}}, {"a": {"b": None}}),
        ("numbers", 5, 5),
        ("nullable", None, None),
        ("anything", ["x", 1, None], ["x", 1, None]),
    ],
)
def test_every_other_body_is_one_argument(
    pets: Generated, namespace: str, body: Any, written: Any
) -> None:
    method = getattr(pets.client(), namespace).replace
    assert list(arguments(method)) == ["body"]
    method(body=body)
    assert sent(pets) == written


def test_models_are_written_under_their_wire_names_with_what_was_given(pets: Generated) -> None:
    pets.client().unions.replace(body=pets.models.Pet(name="a", tags=None))
    assert sent(pets) == {"name": "a", "tags": None}


def test_an_optional_body_can_be_left_out_and_a_required_one_cannot(pets: Generated) -> None:
    client = pets.client()
    client.lists.replace()
    assert pets.wire.last.content == b""
    with pytest.raises(TypeError, match="body"):
        client.numbers.replace()


def test_all_of_is_one_object(pets: Generated) -> None:
    method = pets.client().merged.replace
    assert arguments(method) == {"name": True, "since": False, "role": True}
    method(name="a", role="b")
    assert sent(pets) == {"name": "a", "role": "b"}


def test_a_form(generate: Generate) -> None:
    package = generate("""
    paths:
      /token:
        post:
          requestBody:
            required: true
            content:
              application/x-www-form-urlencoded:
                schema: {type: object, required: [grant], properties: {
                  grant: {type: string}, scope: {type: array, items: {type: string}}}}
                encoding: {scope: {style: spaceDelimited, explode: false}}
    """)
    package.wire.empty()
    package.client().token.create(grant="a&b", scope=["x", "y"])
    assert package.wire.last.content == b"grant=a%26b&scope=x%20y"
    assert package.wire.last.headers["content-type"] == "application/x-www-form-urlencoded"


@pytest.fixture(scope="module")
def files(generate: Generate) -> Generated:
    package = generate("""
    paths:
      /files:
        post:
          requestBody:
            required: true
            content:
              multipart/form-data:
                schema: {type: object, required: [file], properties: {
                  file: {type: string, format: binary}, about: {$ref: '#/components/schemas/About'},
                  rows: {type: string}}}
                encoding: {rows: {contentType: text/csv}}
      /raw: {put: {requestBody: {required: true, content: {application/octet-stream: {}}}}}
      /text: {put: {requestBody: {required: true, content: {text/plain: {schema: {
        type: string}}}}}}
    components: {schemas: {About: {type: object, properties: {title: {type: string}}}}}
    """)
    package.wire.empty()
    return package


def test_a_multipart_body_has_files_json_and_text(files: Generated, tmp_path: Path) -> None:
    client, module = files.client(), files.module
    client.files.create(
        file=module.File(b"data", "a.bin"), about=files.models.About(title="T"), rows="1,2"
    )
    content = files.wire.last.content
    assert b'name="file"; filename="a.bin"\r\nContent-Type: application/octet-stream' in content
    assert b'name="about"\r\nContent-Type: application/json\r\n\r\n{"title":"T"}' in content
    assert b'name="rows"\r\nContent-Type: text/csv\r\n\r\n1,2' in content
    path = tmp_path / "b.txt"
    path.write_bytes(b"from disk")
    client.files.create(file=path)
    assert b'filename="b.txt"' in files.wire.last.content
    assert b"from disk" in files.wire.last.content
    assert b"about" not in files.wire.last.content


def test_bytes_and_text(files: Generated) -> None:
    files.client().raw.replace(body=b"\x00\xff")
    assert files.wire.last.content == b"\x00\xff"
    assert files.wire.last.headers["content-type"] == "application/octet-stream"
    files.client().text.replace(body="é")
    assert files.wire.last.content == "é".encode()
    assert files.wire.last.headers["content-type"] == "text/plain; charset=utf-8"
