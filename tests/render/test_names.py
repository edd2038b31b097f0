"""Names that clash with each other, with Python, with pydantic or with what the client uses."""

import importlib
import inspect
from typing import Any

import pytest
import yaml

from generator.ir.client_model import package_names

from .conftest import Generate, Generated, ModelOf, own_parameters


def test_an_argument_of_the_body_gives_way_to_one_of_the_path(generate: Generate) -> None:
    package = generate("""
    paths:
      /groups/{user}:
        put:
          parameters: [{name: user, in: path, required: true, schema: {type: string}},
                       {name: user, in: query, schema: {type: string}}]
          requestBody: {required: true, content: {application/json: {schema: {
            type: object, properties: {user: {type: string}}, required: [user]}}}}
    """)
    package.wire.empty()
    method = package.client().groups.replace
    assert [each.name for each in own_parameters(method)] == ["user", "body_user", "query_user"]
    method("p", body_user="b", query_user="q")
    assert package.wire.url == "/groups/p?user=q"
    assert package.wire.last.content == b'{"user":"b"}'


AWKWARD = [
    "self", "class", "from", "list", "date", "datetime", "models", "body", "timeout", "None",
    "builtins", "typing", "uuid", "str", "int", "UNSET", "Unset", "Any", "media_type", "_call",
    "__init__", "1st", "a b", "é", "操作", "", "*", "a-b", "a_b", "aB",
]  # fmt: skip


def test_awkward_parameters_and_properties_are_sent_under_their_own_names(
    generate: Generate,
) -> None:
    parameters = [
        {"name": name, "in": "query", "schema": {"type": "string", "format": "date"}}
        for name in AWKWARD
        if name
    ]
    properties = {name: {"type": "array", "items": {"type": "string"}} for name in AWKWARD}
    schema = {"type": "object", "properties": properties}
    body = {"required": True, "content": {"application/json": {"schema": schema}}}
    package = generate({"paths": {"/x": {"post": {"parameters": parameters, "requestBody": body}}}})
    package.wire.empty()
    method = package.client().x.create
    arguments = [each.name for each in own_parameters(method)]
    queries, members = arguments[: len(parameters)], arguments[len(parameters) :]
    method(
        **{name: f"q{index}" for index, name in enumerate(queries)},
        **{name: [f"b{index}"] for index, name in enumerate(members)},
    )
    sent = dict(package.wire.last.url.params)
    assert sent == {each["name"]: f"q{index}" for index, each in enumerate(parameters)}
    assert yaml.safe_load(package.wire.last.content) == {
        name: [f"b{index}"] for index, name in enumerate(AWKWARD)
    }


PYDANTIC = [
    "schema", "copy", "json", "dict", "validate", "construct", "model_config", "model_fields",
    "model_fields_set", "model_extra", "model_dump", "model_copy", "model_computed_fields",
    "_id", "__x", "__pydantic_extra__", "__class__", "__dict__", "1st", "", "a-b", "a_b", "aB",
    "list", "date", "datetime", "str", "int", "bool", "Any", "Literal", "Field", "Annotated",
    "None", "True", "class", "self", "Model", "Decimal", "UUID", "field", "type", "match",
    "$ref", "$id", "$defs", "properties", "required", "anyOf", "enum", "x-python-import", "title",
    "description", "default", "format", "additionalProperties", "discriminator",
]  # fmt: skip


def test_awkward_fields_are_read_and_written_under_their_own_names(generate: Generate) -> None:
    properties: dict[str, Any] = {name: {"type": "string"} for name in PYDANTIC}
    properties["when"] = {"type": "string", "format": "date"}
    properties["items"] = {"type": "array", "items": {"type": "integer"}}
    properties["amount"] = {"type": "number", "format": "decimal"}
    schema = {"type": "object", "properties": properties, "required": list(PYDANTIC)}
    answer = {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}
    body = {"content": {"application/json": {"schema": {"type": "array", "items": schema}}}}
    package = generate({"paths": {"/x": {"post": {"requestBody": body, "responses": answer}}}})
    package.load_all()
    sent = {name: f"v{index}" for index, name in enumerate(PYDANTIC)}
    package.wire.answer({**sent, "when": "2024-01-02", "items": [1], "amount": 1.5})
    result = package.client().x.create(body=[])
    by_alias = {
        (name if info.alias is None else info.alias): getattr(result, name)
        for name, info in type(result).model_fields.items()
    }
    assert {name: by_alias[name] for name in PYDANTIC} == sent
    package.client().x.create(body=[result])
    assert yaml.safe_load(package.wire.last.content)[0] == {
        **sent, "when": "2024-01-02", "items": [1], "amount": 1.5,
    }  # fmt: skip


@pytest.mark.parametrize(
    "name",
    [
        "Any", "Model", "Field", "Literal", "Client", "None", "date", "datetime", "Decimal", "UUID",
        "Annotated", "TypeAliasType", "UnknownString", "UtcDateTime", "BaseModel", "Unset", "list",
        "Exception", "type",
    ],
)  # fmt: skip
def test_classes_that_want_a_name_that_is_taken(generate: Generate, name: str) -> None:
    package = generate(
        {
            "paths": {"/x": {"get": {"responses": {
                "200": _json({"$ref": f"#/components/schemas/{name}"})}}}},
            "components": {
                "schemas": {
                    name: {
                        "type": "object",
                        "required": ["at", "kind"],
                        "properties": {
                            "at": {"type": "string", "format": "date-time"},
                            "day": {"type": "string", "format": "date"},
                            "kind": {"type": "string", "enum": ["a", "b"]},
                            "some": {},
                            "price": {"type": "number", "format": "decimal"},
                            "key": {"type": "string", "format": "uuid"},
                            "fixed": {"type": "string", "const": "f"},
                        },
                    }
                }
            },
        }
    )  # fmt: skip
    package.load_all()
    package.wire.answer(
        {"at": "2024-01-01T00:00:00Z", "day": "2024-01-02", "kind": "a", "fixed": "f", "price": 1}
    )
    result = package.client().x.get()
    assert (result.at.year, result.day.day, result.kind, result.price) == (2024, 2, "a", 1)


NAMESPACES = [
    "list", "models", "datetime", "builtins", "close", "typing", "client", "resources", "property",
    "str", "int", "bool", "float", "object", "operation", "response", "resource", "parameter",
    "literal", "any", "final", "unset", "encoding", "upload", "request-body", "base-client",
    "credential", "error-envelope", "import", "deprecated", "httpx2", "cached-property", "shared",
    "events", "base-url", "none", "self", "init", "3d", "_runtime", "__init__", "class-var",
]  # fmt: skip


def _json(schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": "ok", "content": {"application/json": {"schema": schema}}}


@pytest.fixture(scope="module")
def namespaces(generate: Generate) -> Generated:
    items = {"type": "array", "items": {"type": "string"}}
    when = {"type": "string", "format": "date"}
    query = [{"name": "q", "in": "query", "schema": items}]
    paths: dict[str, Any] = {}
    for name in NAMESPACES:
        paths[f"/{name}"] = {"get": {"parameters": query, "responses": {"200": _json(items)}}}
        paths[f"/{name}/{{id}}/{name}"] = {
            "get": {"responses": {"200": _json(when)}, "deprecated": True},
        }
        paths[f"/things/{{id}}/{name}"] = {
            "get": {"parameters": query, "responses": {"200": _json(items)}, "deprecated": True},
            "post": {"responses": {"200": _json({"type": "object", "additionalProperties": when})}},
        }
    return generate({"paths": paths})


@pytest.mark.filterwarnings("ignore:.*is deprecated:FutureWarning")
def test_namespaces_of_awkward_names_can_be_called(namespaces: Generated) -> None:
    namespaces.load_all()
    client = namespaces.client()
    methods = {
        method.operation.path: (resource.path, method.name)
        for resource, method in namespaces.model.methods()
        if method.operation.method == "GET"
    }
    for name in NAMESPACES:
        for path, value in ((f"/{name}", ["a"]), (f"/things/{{id}}/{name}", ["b"])):
            place, method = methods[path]
            found = client
            for attribute in place:
                found = getattr(found, attribute)
            namespaces.wire.answer(value)
            given = ["1"] if "{" in path else []
            assert getattr(found, method)(*given, q=["z"]).data == value
            assert namespaces.wire.url == path.replace("{id}", "1") + "?q=z"


def test_the_client_itself_keeps_its_attributes(namespaces: Generated) -> None:
    with namespaces.client() as client:
        assert inspect.ismethod(client.close)
        assert repr(client) == "Client(base_url='https://api.example')"


def test_namespaces_that_are_written_alike_are_told_apart(generate: Generate) -> None:
    package = generate("""
    paths:
      /x/{i}/a-b/{j}/c: {get: {responses: {'204': {description: first}}}}
      /x/{i}/a/{j}/b-c: {get: {responses: {'204': {description: second}}}}
      /n1: {get: {}}
      /n-1: {get: {}}
    """)
    package.wire.empty()
    client = package.client()
    client.x.a_b.c.get("1", "2")
    assert package.wire.url == "/x/1/a-b/2/c"
    client.x.a.b_c.get("1", "2")
    assert package.wire.url == "/x/1/a/2/b-c"
    assert type(client.x.a_b.c) is not type(client.x.a.b_c)
    client.n1.get()
    assert package.wire.url == "/n1"
    client.n_1.get()
    assert package.wire.url == "/n-1"
    assert type(client.n1).__name__ != type(client.n_1).__name__


def test_an_operation_that_is_reached_in_two_ways_is_described_once(generate: Generate) -> None:
    package = generate("""
    paths:
      /pets/v1.0/{id}: {get: {}}
      /pets/v2.0/{id}: {get: {}}
    """)
    package.wire.empty()
    client = package.client()
    for call, url in (
        (client.pets.get, "/pets/v2.0/1"),
        (client.pets.v2_0.get, "/pets/v2.0/1"),
        (client.pets.v1_0.get, "/pets/v1.0/1"),
    ):
        call("1")
        assert package.wire.url == url
    assert package.text("_operations/pets.py").count("Operation(") == 2


@pytest.mark.parametrize("title", ["Calendar", "json", "pydantic", "", "   ", "Ünïcode!", "1 API"])
def test_the_package_is_called_after_the_title_but_not_like_another(
    model_of: ModelOf, title: str
) -> None:
    model = model_of({"info": {"title": title, "version": "1"}})
    distribution, module = package_names(model.title, model.settings)
    assert module.isidentifier()
    assert module not in ("calendar", "json", "pydantic")
    assert distribution == module.replace("_", "-").removeprefix("n" if title[:1] == "1" else "")


def test_names_too_long_for_a_file_are_shortened(generate: Generate) -> None:
    long = "a" * 300
    package = generate(
        {
            "paths": {
                f"/{long}": {"get": {"responses": {"200": _json(
                    {"type": "object", "properties": {"x": {"type": "integer"}}})}}},
                f"/{long}b": {"get": {}},
            }
        }
    )  # fmt: skip
    package.wire.answer({"x": 1})
    client = package.client()
    assert getattr(client, long).get().x == 1
    package.wire.empty()
    assert getattr(client, f"{long}b").get() is None
    assert importlib.import_module(type(getattr(client, long)).__module__)
