"""What a package carries of its API: an OpenAPI 3.1 description in the direction of each value."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml

from generator.spec import Document, load_document
from tests.support.descriptions import described_by_name, operations_of, parts_of

Load = Callable[..., Document]
Describe = Callable[..., dict[str, Any]]


@pytest.fixture
def describe(document: Load) -> Describe:
    """Describe a document of paths and components, given as YAML."""

    def describe(paths: str, components: str = "{}", openapi: str = "3.1.0") -> dict[str, Any]:
        members = {"paths": yaml.safe_load(paths), "components": yaml.safe_load(components)}
        return described_by_name(document(members, openapi))

    return describe


@pytest.fixture
def operation(describe: Describe) -> Callable[..., Any]:
    """The description of ``POST /things``, given as YAML; and the components beside it."""

    def operation(written: str, components: str = "{}", openapi: str = "3.1.0") -> Any:
        node = {"responses": {"204": {"description": "Nothing."}}, **yaml.safe_load(written)}
        found = describe(json.dumps({"/things": {"post": node}}), components, openapi)
        return found["things"]["paths"]["/things"]["post"], found["things"].get("components", {})

    return operation


def body(schema: str, media_type: str = "application/json") -> str:
    return json.dumps(
        {"requestBody": {"content": {media_type: {"schema": yaml.safe_load(schema)}}}}
    )


def answer(schema: str, status: str = "200") -> str:
    content = {"application/json": {"schema": yaml.safe_load(schema)}}
    return json.dumps({"responses": {status: {"description": "All of it.", "content": content}}})


def schema_in(written: Any, *, of: str) -> Any:
    """The schema of the JSON in a request or response that was written."""
    holder = (
        written["requestBody"] if of == "request" else next(iter(written["responses"].values()))
    )
    return holder["content"]["application/json"]["schema"]


def accepts(schema: Any, components: Any, value: Any) -> bool:
    whole = {"components": components, "allOf": [schema]}
    return jsonschema_rs.Draft202012Validator(whole, validate_formats=True).is_valid(value)


# The whole


def test_the_index_lists_operations_in_the_order_of_the_document(describe: Describe) -> None:
    paths = """
        /things/{id}: {get: {responses: {}}, delete: {responses: {}}}
        /parts: {get: {responses: {}}}
    """
    schemes = "{securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}"
    assert describe(paths, schemes)["index"] == {
        "operations": [
            ["GET", "/things/{id}", "things"],
            ["DELETE", "/things/{id}", "things"],
            ["GET", "/parts", "parts"],
        ],
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
    }


def test_each_operation_is_described_once_under_the_names_of_its_methods(
    describe: Describe,
) -> None:
    found = describe("""
        /v1.0/things: {get: {responses: {}}}
        /v2.0/things: {get: {responses: {}}}
        /v2.0/things/{id}/parts: {get: {responses: {}}}
    """)
    said = {
        key: (each["operationId"], each["x-method"], each.get("x-version"))
        for key, each in operations_of(found).items()
    }
    assert said == {
        "GET /v1.0/things": ("things.get_v1_0", "things.get", "v1.0"),
        "GET /v2.0/things": ("things.get_v2_0", "things.get", "v2.0"),
        "GET /v2.0/things/{id}/parts": ("things.parts_get_v2_0", "things.parts.get", "v2.0"),
    }
    assert [path for _, path, _ in found["index"]["operations"]] == list(found["things"]["paths"])


def test_a_namespace_that_is_called_index_leaves_the_index_alone(describe: Describe) -> None:
    found = describe("/index: {get: {responses: {}}}")
    assert found["index"]["operations"] == [["GET", "/index", "index_"]]
    assert found["index_"]["paths"]["/index"]["get"]["operationId"] == "index_.get"


def test_webhooks_stand_in_the_index_with_what_they_refer_to(document: Load) -> None:
    written = """
        webhooks:
          moved:
            post:
              requestBody:
                content: {application/json: {schema: {$ref: '#/components/schemas/Moved'}}}
        components:
          schemas: {Moved: {type: object, properties: {at: {type: string}, pin: {writeOnly: true}}}}
    """
    index = described_by_name(document(written))["index"]
    sent = index["webhooks"]["moved"]["post"]["requestBody"]["content"]["application/json"]
    assert sent["schema"] == {"$ref": "#/components/schemas/Moved"}
    assert index["components"]["schemas"]["Moved"]["properties"] == {"at": {"type": "string"}}


# Schemas in their direction


@pytest.mark.parametrize(
    ("write", "of", "properties"),
    [(body, "request", {"name", "secret"}), (answer, "response", {"name", "id"})],
)
def test_what_does_not_travel_is_neither_described_nor_required(
    operation: Callable[..., Any], write: Callable[[str], str], of: str, properties: set[str]
) -> None:
    schema = """
        type: object
        required: [id, name, secret]
        properties: {id: {readOnly: true}, name: {}, secret: {writeOnly: true}}
    """
    written, components = operation(write(schema))
    name = schema_in(written, of=of)["$ref"].rpartition("/")[2]
    found = components["schemas"][name]
    assert set(found["properties"]) == set(found["required"]) == properties


@pytest.mark.parametrize(
    "schema",
    [
        "{type: string, nullable: true, enum: [a]}",
        "{nullable: true, allOf: [{$ref: '#/components/schemas/A'}]}",
    ],
)
def test_nullable_is_a_type_of_its_own(operation: Callable[..., Any], schema: str) -> None:
    written, components = operation(body(schema), "{schemas: {A: {enum: [a]}}}", "3.0.3")
    found = schema_in(written, of="request")
    accepted = [accepts(found, components, value) for value in (None, "a", "b")]
    assert accepted == [True, True, False]


def test_in_openapi_3_1_nullable_says_nothing(operation: Callable[..., Any]) -> None:
    written, _ = operation(body("{type: string, nullable: true}"))
    assert schema_in(written, of="request") == {"type": "string"}


def test_a_schema_that_refers_to_itself_is_a_component(operation: Callable[..., Any]) -> None:
    tree = (
        "{type: object, properties: {inner: {$ref: '#/components/schemas/Tree'}}, required: [id]}"
    )
    written, components = operation(
        answer("{$ref: '#/components/schemas/Tree'}"), f"{{schemas: {{Tree: {tree}}}}}"
    )
    found = schema_in(written, of="response")
    assert found == {"$ref": "#/components/schemas/Tree"}
    assert components["schemas"]["Tree"]["properties"]["inner"] == found
    assert accepts(found, components, {"id": 1, "inner": {"id": 2}})
    assert not accepts(found, components, {"id": 1, "inner": {}})


BOTH_WAYS = """
    requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
    responses:
      '200':
        description: All of it.
        content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
"""


def test_what_is_the_same_in_both_directions_is_one_component(
    operation: Callable[..., Any],
) -> None:
    schemas = """
        Thing: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}
        A: {type: string}
    """
    written, components = operation(BOTH_WAYS, json.dumps({"schemas": yaml.safe_load(schemas)}))
    assert schema_in(written, of="request") == schema_in(written, of="response")
    assert set(components["schemas"]) == {"Thing", "A"}


def test_what_differs_by_direction_is_two_components(operation: Callable[..., Any]) -> None:
    schemas = """
        Thing: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}
        A: {type: object, properties: {id: {readOnly: true}, name: {}}}
    """
    written, components = operation(BOTH_WAYS, json.dumps({"schemas": yaml.safe_load(schemas)}))
    assert schema_in(written, of="request") != schema_in(written, of="response")
    members = {name: set(each["properties"]) for name, each in components["schemas"].items()}
    assert sorted(map(sorted, members.values())) == [["a"], ["a"], ["id", "name"], ["name"]]


def test_components_of_one_name_are_numbered(operation: Callable[..., Any]) -> None:
    components = """
        schemas: {Kind: {enum: [a, b]}}
        parameters: {Kind: {name: kind, in: query, schema: {enum: [c]}}}
    """
    written = """
        parameters:
          - {name: one, in: query, schema: {$ref: '#/components/schemas/Kind'}}
          - {name: two, in: query, schema: {$ref: '#/paths/~1things/post/x-schemas/Kind'}}
        x-schemas: {Kind: {enum: [x]}}
    """
    found, described = operation(written, components)
    assert [each["schema"]["$ref"] for each in found["parameters"]] == [
        "#/components/schemas/Kind",
        "#/components/schemas/Kind-2",
    ]
    assert described["schemas"] == {"Kind": {"enum": ["a", "b"]}, "Kind-2": {"enum": ["x"]}}


def test_equal_objects_written_in_place_are_one_component_named_after_their_class(
    operation: Callable[..., Any],
) -> None:
    place = "{type: object, properties: {town: {type: string}, street: {type: string}}}"
    schema = f"{{type: object, properties: {{home: {place}, work: {place}}}}}"
    written, components = operation(answer(schema))
    whole = components["schemas"][schema_in(written, of="response")["$ref"].rpartition("/")[2]]
    references = {each["$ref"] for each in whole["properties"].values()}
    assert len(references) == 1
    name = references.pop().rpartition("/")[2]
    assert components["schemas"][name] == yaml.safe_load(place)


def test_other_limits_make_another_component_of_the_same_class(
    operation: Callable[..., Any],
) -> None:
    place = "{type: object, properties: {town: {type: string, maxLength: %d}}}"
    schema = f"{{type: object, properties: {{home: {place % 1}, work: {place % 2}}}}}"
    _, components = operation(answer(schema))
    lengths = {
        name: each["properties"]["town"]["maxLength"]
        for name, each in components["schemas"].items()
        if "town" in each["properties"]
    }
    first, second = lengths
    assert (second, list(lengths.values())) == (f"{first}-2", [1, 2])


def test_a_class_that_is_put_together_is_not_the_name_of_a_part(
    operation: Callable[..., Any],
) -> None:
    parts = [
        f"{{type: object, properties: {{list: {{type: array, items: {each}}}}}}}"
        for each in (
            "{type: object, properties: {id: {}}}",
            "{type: object, properties: {name: {}}}",
        )
    ]
    written, components = operation(answer(f"{{allOf: [{', '.join(parts)}]}}"))
    whole = json.dumps([schema_in(written, of="response"), components])
    items = re.findall(r'"items": (\{[^}]*\})', whole)
    assert len(items) == 2
    assert not any("$ref" in each for each in items)


def test_a_class_of_one_direction_is_not_the_name_of_what_travels_in_the_other(
    operation: Callable[..., Any],
) -> None:
    schemas = "{Thing: {type: object, properties: {id: {readOnly: true}, name: {}}}}"
    thing = {"$ref": "#/components/schemas/Thing"}
    answers = {
        status: {"description": "", "content": {"application/json": {"schema": thing}}}
        for status in ("200", "422")
    }
    both = {**json.loads(body(json.dumps(thing))), "responses": answers}
    written, components = operation(json.dumps(both), f"{{schemas: {schemas}}}")
    taken = schema_in(written, of="request")["$ref"].rpartition("/")[2]
    given = schema_in(written, of="response")["$ref"].rpartition("/")[2]
    assert not taken.endswith("-2")
    assert not given.endswith("-2")
    assert components["schemas"][taken]["properties"].keys() == {"name"}
    assert components["schemas"][given]["properties"].keys() == {"id", "name"}


def test_another_file_is_described_as_if_it_were_written_here(tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text(
        "Thing: {type: object, properties: {part: {$ref: '#/Part'}}}\nPart: {enum: [1]}\n"
    )
    (tmp_path / "api.yaml").write_text("""
        openapi: 3.1.0
        info: {title: T, version: 1.0.0}
        paths:
          /things:
            get:
              responses:
                '200':
                  description: All of it.
                  content: {application/json: {schema: {$ref: 'other.yaml#/Thing'}}}
    """)
    module = described_by_name(load_document(tmp_path / "api.yaml"))["things"]
    written = module["paths"]["/things"]["get"]
    found = schema_in(written, of="response")
    assert accepts(found, module["components"], {"part": 1})
    assert not accepts(found, module["components"], {"part": 2})


def test_a_reference_to_nothing_restricts_nothing(operation: Callable[..., Any]) -> None:
    written, components = operation(body("{properties: {a: {$ref: '#/components/schemas/Lost'}}}"))
    assert accepts(schema_in(written, of="request"), components, {"a": 1})


# Annotations


def test_format_default_and_examples_are_kept(operation: Callable[..., Any]) -> None:
    told = {"title": "A", "description": "B", "x-a": 1}
    said = {"type": "string", "format": "decimal", "default": "1.0", "examples": ["2.5"]}
    written, _ = operation(body(json.dumps({**told, **said})))
    assert schema_in(written, of="request") == said


@pytest.mark.parametrize("openapi", ["3.0.3", "3.1.0"])
def test_an_example_is_one_of_the_examples(operation: Callable[..., Any], openapi: str) -> None:
    written, _ = operation(body("{type: integer, example: 7}"), "{}", openapi)
    assert schema_in(written, of="request") == {"type": "integer", "examples": [7]}


@pytest.mark.parametrize("openapi", ["3.0.3", "3.1.0"])
def test_what_is_noted_beside_a_reference_is_kept(
    operation: Callable[..., Any], openapi: str
) -> None:
    schema = "{$ref: '#/components/schemas/A', default: x, format: date}"
    written, components = operation(body(schema), "{schemas: {A: {type: string}}}", openapi)
    found = schema_in(written, of="request")
    assert found["default"] == "x"
    # What asserts something beside a reference is ignored in 3.0 (OpenAPI 3.0.3, Reference Object).
    assert accepts(found, components, "no date") is (openapi == "3.0.3")


@pytest.mark.parametrize("format_", ["decimal", "byte", "url", "int64", "phone"])
def test_a_format_that_the_dialect_does_not_assert_refuses_no_text(
    operation: Callable[..., Any], format_: str
) -> None:
    written, components = operation(body(json.dumps({"type": "string", "format": format_})))
    assert accepts(schema_in(written, of="request"), components, "\\ ( no such thing")


def test_the_format_of_a_number_bounds_it(operation: Callable[..., Any]) -> None:
    written, components = operation(body("{type: integer, format: int32}"))
    found = schema_in(written, of="request")
    assert found["format"] == "int32"
    assert [accepts(found, components, value) for value in (2**31 - 1, 2**31)] == [True, False]


def test_annotations_stay_beside_what_may_be_null(operation: Callable[..., Any]) -> None:
    schema = "{nullable: true, default: a, anyOf: [{enum: [a]}, {enum: [b]}]}"
    written, components = operation(body(schema), "{}", "3.0.3")
    found = schema_in(written, of="request")
    assert found["default"] == "a"
    assert [accepts(found, components, value) for value in (None, "b", "c")] == [True, True, False]


# Parameters


def test_style_and_explode_are_written_out(operation: Callable[..., Any]) -> None:
    written, _ = operation("""
        parameters:
          - {name: a, in: query, schema: {type: string}}
          - {name: b, in: query, style: deepObject, schema: {type: object}}
          - {name: X-C, in: header, required: true, schema: true}
          - name: d
            in: query
            explode: false
            allowReserved: true
            allowEmptyValue: true
            schema: {}
    """)
    assert written["parameters"] == [
        {
            "name": "a",
            "in": "query",
            "style": "form",
            "explode": True,
            "schema": {"type": "string"},
        },
        {
            "name": "b",
            "in": "query",
            "style": "deepObject",
            "explode": True,
            "schema": {"type": "object"},
        },
        {
            "name": "X-C",
            "in": "header",
            "required": True,
            "style": "simple",
            "explode": False,
            "schema": {},
        },
        {
            "name": "d",
            "in": "query",
            "allowReserved": True,
            "allowEmptyValue": True,
            "style": "form",
            "explode": False,
            "schema": {},
        },
    ]


def test_a_variable_of_the_path_is_a_text_if_nothing_declares_it(describe: Describe) -> None:
    found = describe("/things/{id}: {get: {responses: {}}}")
    assert found["things"]["paths"]["/things/{id}"]["get"]["parameters"] == [
        {
            "name": "id",
            "in": "path",
            "required": True,
            "style": "simple",
            "explode": False,
            "schema": {"type": "string"},
        }
    ]


def test_a_parameter_in_a_media_type_has_its_schema_there(operation: Callable[..., Any]) -> None:
    written, _ = operation("""
        parameters:
          - name: q
            in: query
            content: {application/json: {schema: {type: array, items: {type: integer}}}}
    """)
    schema = {"type": "array", "items": {"type": "integer"}}
    assert written["parameters"] == [
        {"name": "q", "in": "query", "content": {"application/json": {"schema": schema}}}
    ]


# Bodies


def test_bodies_have_their_media_types_and_encodings(operation: Callable[..., Any]) -> None:
    written, _ = operation("""
        requestBody:
          required: true
          content:
            text/plain: {}
            multipart/form-data:
              schema: {type: array}
              encoding:
                tags: {style: form, explode: false, allowReserved: true}
                file: {contentType: image/png, headers: {X-Kind: {schema: {type: string}}}}
    """)
    header = {"style": "simple", "explode": False, "schema": {"type": "string"}}
    assert written["requestBody"] == {
        "required": True,
        "content": {
            "text/plain": {"schema": True},
            "multipart/form-data": {
                "schema": {"type": "array"},
                "encoding": {
                    "file": {"contentType": "image/png", "headers": {"X-Kind": header}},
                    "tags": {"style": "form", "explode": False, "allowReserved": True},
                },
            },
        },
    }


def test_responses_have_headers_and_all_media_types(operation: Callable[..., Any]) -> None:
    written, _ = operation("""
        responses:
          2xx:
            description: Some.
            headers: {X-Left: {required: true, schema: {type: integer}}, X-Any: {}}
            content: {application/json: {schema: {type: string}}, text/csv: {}}
          default: {description: Others.}
    """)
    assert written["responses"] == {
        "2XX": {
            "description": "",
            "headers": {
                "X-Any": {"style": "simple", "explode": False, "schema": True},
                "X-Left": {
                    "required": True,
                    "style": "simple",
                    "explode": False,
                    "schema": {"type": "integer"},
                },
            },
            "content": {
                "application/json": {"schema": {"type": "string"}},
                "text/csv": {"schema": True},
            },
        },
        "default": {"description": ""},
    }


def test_equal_failures_are_one_component_named_after_their_status(describe: Describe) -> None:
    failure = "{description: Gone., content: {application/json: {schema: {type: string}}}}"
    other = "{description: Never there.}"
    found = describe(f"""
        /things:
          get: {{responses: {{'404': {failure}}}}}
          put: {{responses: {{'404': {failure}}}}}
        /things/all: {{get: {{responses: {{'404': {other}, '599': {other}}}}}}}
    """)
    answers = {key: each["responses"] for key, each in operations_of(found).items()}
    first, second = "#/components/responses/NotFound", "#/components/responses/NotFound-2"
    assert answers == {
        "GET /things": {"404": {"$ref": first}},
        "PUT /things": {"404": {"$ref": first}},
        "GET /things/all": {"404": {"$ref": second}, "599": {"description": ""}},
    }
    assert set(found["things"]["components"]["responses"]) == {"NotFound", "NotFound-2"}


def test_a_response_that_is_a_component_keeps_its_name(describe: Describe) -> None:
    found = describe(
        "/things: {get: {responses: {'404': {$ref: '#/components/responses/No.Thing'}}}}",
        "{responses: {No.Thing: {description: None.}}}",
    )
    reference = "#/components/responses/No.Thing"
    assert operations_of(found)["GET /things"]["responses"] == {"404": {"$ref": reference}}
    assert found["things"]["components"]["responses"] == {"No.Thing": {"description": ""}}


# Security


@pytest.mark.parametrize(
    ("own", "security"),
    [
        ("{}", [{"key": []}]),
        ("{security: []}", None),
        ("{security: [{}]}", [{}]),
        ("{security: [{login: [read], key: []}, {}]}", [{"key": [], "login": ["read"]}, {}]),
    ],
)
def test_security_is_that_of_the_document_unless_an_operation_has_its_own(
    document: Load, own: str, security: Any
) -> None:
    node = {"responses": {}, **yaml.safe_load(own)}
    written = {"security": [{"key": []}], "paths": {"/things": {"get": node}}}
    found = operations_of(described_by_name(document(written)))
    assert found["GET /things"].get("security") == security


# Callbacks


def test_callbacks_say_what_the_api_sends_and_takes(operation: Callable[..., Any]) -> None:
    content = "{application/json: {schema: {$ref: '#/components/schemas/Moved'}}}"
    written, components = operation(
        f"""
        callbacks:
          moved:
            '{{$request.body#/url}}':
              post:
                parameters: [{{name: X-Signature, in: header, schema: {{type: string}}}}]
                requestBody: {{content: {content}}}
                responses: {{'404': {{description: None., content: {content}}}}}
        """,
        """
        schemas:
          Moved: {type: object, properties: {id: {readOnly: true}, pin: {writeOnly: true}}}
        """,
    )
    called = written["callbacks"]["moved"]["{$request.body#/url}"]["post"]
    assert called["parameters"][0]["name"] == "X-Signature"
    members = {}
    for of in ("request", "response"):
        name = schema_in(called, of=of)["$ref"].rpartition("/")[2]
        members[of] = set(components["schemas"][name]["properties"])
    assert members == {"request": {"id"}, "response": {"pin"}}


# What a description depends on


def sources(document: Document) -> dict[str, str]:
    return {each.name: each.source for each in parts_of(document)}


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        ("maxLength: 5", "maxLength: 6", {"things"}),
        ("enum: [a]", "enum: [b]", {"parts"}),
        ("bearer", "basic", {"index", "things", "parts"}),
        ("title: One", "title: Two", set()),
    ],
)
def test_a_description_is_known_by_its_own_paths_and_what_they_refer_to(
    document: Load, old: str, new: str, changed: set[str]
) -> None:
    written = """
        info: {title: One, version: 1.0.0}
        paths:
          /things: {get: {responses: {}, parameters: [{$ref: '#/components/parameters/Own'}]}}
          /parts: {get: {responses: {}, parameters: [{$ref: '#/components/parameters/Other'}]}}
        components:
          parameters:
            Own: {name: a, in: query, schema: {maxLength: 5}}
            Other: {name: a, in: query, schema: {$ref: '#/components/schemas/A'}}
          schemas: {A: {enum: [a]}}
          securitySchemes: {s: {type: http, scheme: bearer}}
    """
    before, after = sources(document(written)), sources(document(written.replace(old, new)))
    assert {name for name in before if before[name] != after[name]} == changed


def test_what_a_description_depends_on_says_all_of_its_text(document: Load) -> None:
    written = "paths: {/things: {get: {responses: {'200': {description: ''}}}}}"
    first, second = (parts_of(document(written)) for _ in range(2))
    assert [(each.source, each.write()) for each in first] == [
        (each.source, each.write()) for each in second
    ]
