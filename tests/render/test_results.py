"""What methods give: of one response or several, with or without a body."""

import inspect
from typing import Any

import pytest

from .conftest import Generate, Generated

DOCUMENT = """
paths:
  /pets:
    get: {responses: {'200': {description: ok, content: {application/json: {schema: {
      type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/Pet'}},
                                 meta: {type: object, properties: {total: {type: integer}}}}}}}}}}
  /pets/{id}:
    get: {responses: {'200': {description: ok, content: {application/json: {schema: {
      type: object, properties: {data: {$ref: '#/components/schemas/Pet'}}}}}}}}
    delete: {responses: {'204': {description: gone}}}
    put: {responses: {
      '200': {description: ok, content: {application/json: {schema: {
        $ref: '#/components/schemas/Pet'}}}},
      '202': {description: later, content: {application/json: {schema: {
        type: object, properties: {job: {type: string}}, required: [job]}}}},
      '204': {description: nothing}}}
  /names: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {
    type: array, items: {type: string}}}}}}}}
  /either: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {
    anyOf: [{type: integer}, {$ref: '#/components/schemas/Pet'}]}}}}}}}
  /text: {get: {responses: {'200': {description: ok, content: {text/plain: {schema: {
    type: string}}}}}}}
  /bytes: {get: {responses: {'200': {description: ok, content: {application/pdf: {schema: {
    type: string, format: binary}}}}}}}
  /anything: {get: {responses: {'200': {description: ok, content: {application/json: {}}}}}}
  /default: {get: {responses: {default: {description: any, content: {application/json: {schema: {
    $ref: '#/components/schemas/Pet'}}}}}}}
  /range: {get: {responses: {2XX: {description: any, content: {application/json: {schema: {
    $ref: '#/components/schemas/Pet'}}}}}}}
  /nullable: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {
    oneOf: [{$ref: '#/components/schemas/Pet'}, {type: 'null'}]}}}}}}}
components:
  schemas:
    Pet: {type: object, required: [name], properties: {
      name: {type: string}, secret: {type: string, writeOnly: true}}}
"""


@pytest.fixture(scope="module")
def pets(generate: Generate) -> Generated:
    return generate(DOCUMENT, {"responses": {"envelope": "data", "items": "data"}})


def result(method: Any) -> str:
    """The annotation of what a method gives."""
    return str(inspect.signature(method).return_annotation)


def test_an_envelope_is_taken_off_and_a_page_is_kept(pets: Generated) -> None:
    client = pets.client()
    pets.wire.answer({"data": {"name": "Tom"}})
    assert client.pets.get("1") == pets.models.Pet(name="Tom")
    assert result(client.pets.get) == "models.Pet"
    pets.wire.answer({"data": [{"name": "Tom"}], "meta": {"total": 1}})
    page = client.pets.list()
    assert ([each.name for each in page.data], page.body.meta.total) == (["Tom"], 1)


def test_without_a_setting_nothing_is_an_envelope(generate: Generate) -> None:
    package = generate(DOCUMENT)
    package.wire.answer({"data": {"name": "Tom"}})
    assert package.client().pets.get("1").data.name == "Tom"


def test_no_body_is_none(pets: Generated) -> None:
    pets.wire.empty()
    assert pets.client().pets.delete("1") is None
    assert result(pets.client().pets.delete) == "None"


def test_several_successes_give_a_union(pets: Generated) -> None:
    method = pets.client().pets.replace
    pets.wire.answer({"name": "Tom"})
    assert method("1").name == "Tom"
    pets.wire.answer({"job": "j"}, status=202)
    assert method("1").job == "j"
    pets.wire.empty()
    assert method("1") is None
    assert result(method) == "models.Pet | models.PetReplaced | None"


@pytest.mark.parametrize(
    ("namespace", "method", "answer", "annotation"),
    [
        ("names", "list", ["a", "b"], "Page[str, builtins.list[str]]"),
        ("either", "get", 5, "int | models.Pet"),
        ("anything", "get", {"a": [None]}, "Any"),
        ("nullable", "get", None, "models.Pet | None"),
    ],
)
def test_json_results(
    pets: Generated, namespace: str, method: str, answer: Any, annotation: str
) -> None:
    call = getattr(getattr(pets.client(), namespace), method)
    pets.wire.answer(answer)
    given = call()
    assert (given.data if method == "list" else given) == answer
    assert result(call) == annotation


def test_text_and_bytes(pets: Generated) -> None:
    client = pets.client()
    pets.wire.answer(content="é".encode(), content_type="text/plain; charset=utf-8")
    assert client.text.get() == "é"
    pets.wire.answer(content=b"%PDF\xff", content_type="application/pdf")
    assert client.bytes.get() == b"%PDF\xff"
    assert (result(client.text.get), result(client.bytes.get)) == ("str", "bytes")


@pytest.mark.parametrize("namespace", ["default", "range"])
@pytest.mark.parametrize("status", [200, 201])
def test_descriptions_of_many_statuses(pets: Generated, namespace: str, status: int) -> None:
    pets.wire.answer({"name": "Tom"}, status=status)
    assert getattr(pets.client(), namespace).get().name == "Tom"


def test_what_is_only_sent_is_not_in_what_is_received(pets: Generated) -> None:
    assert set(pets.models.Pet.model_fields) == {"name"}


def test_errors_are_raised(pets: Generated) -> None:
    pets.wire.answer({"message": "no such pet"}, status=404)
    with pytest.raises(pets.module.NotFoundError, match="no such pet"):
        pets.client().pets.get("1")
    with pytest.raises(pets.module.StatusError):
        pets.client().default.get()


def test_where_errors_say_what_is_a_setting(generate: Generate) -> None:
    settings = {"message": "title", "field_errors": "fields", "request_id_header": "x-id"}
    package = generate(DOCUMENT, {"responses": settings})
    package.wire.answer({"title": "bad", "fields": {"name": ["too long"]}}, status=422)
    package.wire.headers["x-id"] = "r-1"
    with pytest.raises(package.module.UnprocessableEntityError, match="bad") as caught:
        package.client().pets.get("1")
    assert caught.value.errors == {"name": ["too long"]}
    assert caught.value.request_id == "r-1"
