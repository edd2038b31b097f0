"""Operations with what they take and answer, from small documents and from published ones."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.config import ResponseSettings
from generator.ir.api import Api, Operation
from generator.ir.api_reader import read_api
from generator.ir.operation_types import read_types
from generator.ir.slot_reader import template_variables
from generator.spec import Document, SpecError, UnresolvableReferenceError, load_document
from generator.spec.grammar import METHODS

Load = Callable[..., Document]


@pytest.fixture(scope="module")
def read(document: Load) -> Callable[..., Api]:
    def read(written: str, openapi: str = "3.1.0") -> Api:
        return read_api(document(written, openapi))

    return read


@pytest.fixture(scope="module")
def operation(read: Callable[..., Api]) -> Callable[..., Operation]:
    """Read the only operation of a document."""

    def operation(written: str, openapi: str = "3.1.0") -> Operation:
        (found,) = read(written, openapi).operations
        return found

    return operation


# Parameters


def test_styles_and_explode_have_the_defaults_of_their_location(
    operation: Callable[..., Operation],
) -> None:
    found = operation("""
        paths:
          /a/{p}:
            get:
              parameters:
                - {name: p, in: path, required: true, schema: {type: string}}
                - {name: q, in: query, schema: {type: array}}
                - {name: d, in: query, style: deepObject, schema: {type: object}}
                - {name: s, in: query, style: spaceDelimited, schema: {type: array}}
                - {name: e, in: query, explode: false, schema: {type: array}}
                - {name: H, in: header, schema: {type: string}}
                - {name: c, in: cookie, schema: {type: string}}
                - {name: j, in: query, content: {application/json: {schema: {type: object}}}}
        """)
    assert {each.name: (each.style, each.explode) for each in found.parameters} == {
        "p": ("simple", False),
        "q": ("form", True),
        "d": ("deepObject", True),
        "s": ("spaceDelimited", False),
        "e": ("form", False),
        "H": ("simple", False),
        "c": ("form", True),
        "j": ("form", True),
    }
    assert found.parameters[-1].media_type == "application/json"
    assert found.parameters[-1].schema.kind == "object"


def test_parameters_of_an_operation_replace_those_of_its_path(
    operation: Callable[..., Operation],
) -> None:
    found = operation("""
        paths:
          /a/{p}/{r}:
            parameters:
              - {name: r, in: path, required: true, schema: {type: integer}}
              - {name: q, in: query, schema: {type: integer}}
              - {name: X-Trace, in: header, schema: {type: integer}}
              - {name: r, in: query, schema: {type: boolean}}
            get:
              parameters:
                - {name: q, in: query, required: true, schema: {type: string}}
                - {name: x-trace, in: header, schema: {type: string}}
                - $ref: '#/components/parameters/P'
        components:
          parameters:
            P: {name: p, in: path, required: true, description: The p, schema: {type: string}}
        """)
    assert [(each.location, each.name, each.schema.kind) for each in found.parameters] == [
        ("path", "p", "string"),
        ("path", "r", "integer"),
        ("query", "q", "string"),
        ("header", "x-trace", "string"),
        ("query", "r", "boolean"),
    ]
    assert found.parameters[0].source == "#/components/parameters/P"
    assert found.parameters[0].description == "The p"


def test_headers_that_other_objects_describe_are_no_parameters(
    operation: Callable[..., Operation],
) -> None:
    found = operation("""
        paths:
          /a:
            get:
              parameters:
                - {name: Authorization, in: header, schema: {type: string}}
                - {name: content-type, in: header, schema: {type: string}}
                - {name: authorization, in: query, schema: {type: string}}
        """)
    assert [(each.location, each.name) for each in found.parameters] == [("query", "authorization")]


def test_a_variable_that_no_parameter_declares_is_text(
    operation: Callable[..., Operation],
) -> None:
    (parameter,) = operation("paths: {'/a/{id}': {get: {}}}").parameters
    assert (parameter.name, parameter.required, parameter.schema.kind) == ("id", True, "string")


def test_template_variables() -> None:
    assert template_variables("/a/{b}/{c}.{b}") == ("b", "c")
    assert template_variables("{$request.body#/url}/{id}") == ("id",)


# Path items


def test_a_path_item_may_be_a_reference_with_more_beside_it(read: Callable[..., Api]) -> None:
    api = read("""
        paths:
          /a:
            $ref: '#/components/pathItems/A'
            post: {summary: Beside}
          /b: {$ref: '#/components/pathItems/A'}
        components:
          pathItems:
            A:
              parameters: [{name: q, in: query, schema: {}}]
              get: {summary: There}
        """)
    assert [(each.key, each.summary) for each in api.operations] == [
        ("GET /a", "There"),
        ("POST /a", "Beside"),
        ("GET /b", "There"),
    ]
    assert all([each.name for each in found.parameters] == ["q"] for found in api.operations)
    assert api.operations[1].source == "#/paths/~1a/post"
    assert api.operations[2].source == "#/components/pathItems/A/get"


def test_extensions_are_no_paths(read: Callable[..., Api]) -> None:
    assert read("paths: {x-order: {get: {}}}").operations == ()


def test_what_a_path_says_holds_for_operations_that_do_not(read: Callable[..., Api]) -> None:
    get, post = read("""
        paths:
          /a:
            summary: The path
            servers: [{url: https://path.example}]
            get: {deprecated: true, tags: [A], operationId: getA}
            post: {summary: Mine, servers: [{url: https://post.example}]}
        servers: [{url: https://api.example}]
        """).operations
    assert (get.summary, post.summary) == ("The path", "Mine")
    assert [each.servers[0].url for each in (get, post)] == [
        "https://path.example",
        "https://post.example",
    ]
    assert (get.deprecated, get.tags, get.operation_id) == (True, ("A",), "getA")
    assert not post.deprecated


# Bodies and responses


def test_bodies_by_media_type(operation: Callable[..., Operation]) -> None:
    found = operation("""
        paths:
          /a:
            post:
              requestBody: {$ref: '#/components/requestBodies/B'}
        components:
          requestBodies:
            B:
              required: true
              content:
                application/json: {schema: {type: object}}
                multipart/form-data:
                  schema: {type: object, properties: {file: {type: string, format: binary}}}
                  encoding: {file: {contentType: image/png}}
                text/plain: {}
        """)
    body = found.request_body
    assert body is not None
    assert body.required
    assert [each.media_type for each in body.content] == [
        "application/json",
        "multipart/form-data",
        "text/plain",
    ]
    (encoding,) = body.content[1].encoding
    assert (encoding.property_name, encoding.content_type) == ("file", "image/png")
    assert body.content[2].schema is None
    assert body.source == "#/components/requestBodies/B"


def test_responses_by_status_with_their_headers(operation: Callable[..., Operation]) -> None:
    found = operation("""
        paths:
          /a:
            get:
              responses:
                default: {description: Wrong}
                4xx: {$ref: '#/components/responses/E', description: Refused}
                '200':
                  description: Fine
                  headers:
                    X-Left: {$ref: '#/components/headers/Left'}
                    Content-Type: {schema: {type: string}}
                x-internal: {}
        components:
          headers: {Left: {required: true, schema: {type: integer}}}
          responses: {E: {description: Error}}
        """)
    assert [(each.status, each.description) for each in found.responses] == [
        ("200", "Fine"),
        ("4XX", "Refused"),
        ("default", "Wrong"),
    ]
    (header,) = found.responses[0].headers
    assert header.schema is not None
    assert (header.name, header.required, header.schema.kind) == ("X-Left", True, "integer")


# Security and servers


def test_security(read: Callable[..., Api]) -> None:
    api = read("""
        security: [{bearer: []}]
        paths:
          /global: {get: {}}
          /own: {get: {security: [{key: [], oauth: [write, read]}, {bearer: []}]}}
          /none: {get: {security: []}}
          /optional: {get: {security: [{bearer: []}, {}]}}
        components:
          securitySchemes:
            bearer: {type: http, scheme: Bearer}
            key: {type: apiKey, in: header, name: X-Key}
            oauth: {$ref: '#/components/securitySchemes/other'}
            other: {type: oauth2, flows: {}}
        """)
    said = {
        each.path: [alternative.schemes for alternative in each.security] for each in api.operations
    }
    assert said == {
        "/global": [(("bearer", ()),)],
        "/own": [(("key", ()), ("oauth", ("write", "read"))), (("bearer", ()),)],
        "/none": [],
        "/optional": [(("bearer", ()),), ()],
    }
    schemes = {each.name: each for each in api.security_schemes}
    assert schemes["bearer"].scheme == "bearer"
    assert (schemes["key"].location, schemes["key"].parameter_name) == ("header", "X-Key")
    assert schemes["oauth"].type == "oauth2"


def test_servers_with_variables(read: Callable[..., Api]) -> None:
    (server,) = read("""
        servers:
          - url: https://{tenant}.example:{port}
            variables:
              tenant: {default: demo, description: Yours}
              port: {default: '443', enum: ['443', '8443']}
        """).servers
    assert [(each.name, each.default, each.enum) for each in server.variables] == [
        ("tenant", "demo", ()),
        ("port", "443", ("443", "8443")),
    ]


# Callbacks and webhooks


def test_callbacks_have_no_variables_of_a_path(operation: Callable[..., Operation]) -> None:
    (callback,) = operation("""
        paths:
          /a:
            post:
              callbacks:
                done:
                  '{$request.body#/url}?id={$response.body#/id}':
                    post:
                      requestBody: {content: {application/json: {schema: {type: object}}}}
        """).callbacks
    assert callback.name == "done"
    assert callback.expression == "{$request.body#/url}?id={$response.body#/id}"
    assert callback.operation.parameters == ()


def test_a_callback_inside_itself_ends(operation: Callable[..., Operation]) -> None:
    (callback,) = operation("""
        paths: {/a: {post: {callbacks: {again: {$ref: '#/components/callbacks/Again'}}}}}
        components:
          callbacks:
            Again: {'{$url}': {post: {callbacks: {again: {$ref: '#/components/callbacks/Again'}}}}}
        """).callbacks
    (inner,) = callback.operation.callbacks
    assert inner.operation.callbacks == ()


def test_webhooks(read: Callable[..., Api]) -> None:
    (hook,) = read(
        "webhooks: {session: {post: {requestBody: {content: {application/json: {schema: {}}}}}}}"
    ).webhooks
    assert (hook.name, hook.expression, hook.operation.method) == ("session", None, "POST")


# What is refused


@pytest.mark.parametrize(
    "written",
    [
        "{/a: {$ref: '#/components/pathItems/Gone'}}",
        "{/a: {get: {parameters: [{$ref: '#/components/parameters/Gone'}]}}}",
        "{/a: {get: {responses: {'200': {$ref: '#/components/responses/Gone'}}}}}",
        "{/a: {get: {parameters: [{name: q, in: query, schema: {$ref: '#/gone'}}]}}}",
        "{/a: {post: {requestBody: {content: {a/b: {schema: {$ref: '#/gone'}}}}}}}",
    ],
)
def test_a_reference_to_nothing_is_refused(document: Load, written: str) -> None:
    with pytest.raises(UnresolvableReferenceError):
        read_api(document(f"paths: {written}"))


def test_references_that_only_lead_to_each_other_are_refused(document: Load) -> None:
    loaded = document("""
        paths: {/a: {get: {parameters: [{$ref: '#/components/parameters/A'}]}}}
        components:
          parameters:
            A: {$ref: '#/components/parameters/B'}
            B: {$ref: '#/components/parameters/A'}
        """)
    with pytest.raises(SpecError, match="spec-ref-cycle"):
        read_api(loaded)


# Published documents


def test_nothing_of_published_documents_is_lost(repository: Path, shared_data: Path) -> None:
    own = sorted((repository / "specs").glob("v*.json"))
    published = sorted((shared_data / "real").glob("adyen-checkout/*.json"))[-1:]
    published += [
        path
        for pattern in ("box/*.json", "intercom/v2.7.yaml", "intercom/v2.11.yaml")
        for path in sorted((shared_data / "real").glob(pattern))
    ]
    assert published
    for path in (own[0], own[-1], *published):
        loaded = load_document(path)
        api = read_api(loaded)
        assert [each.key for each in api.operations] == list(_written_operations(loaded)), path
        assert list(_lost_parameters(loaded, api)) == [], path
        shapes = read_types(api, ResponseSettings()).shapes
        kept = {field.name for each in shapes.objects.values() for field in each.fields}
        assert _property_names(api) - kept == set(), path


def _written_operations(document: Document) -> dict[str, dict[str, Any]]:
    return {
        f"{method.upper()} {path}": item[method]
        for path, item in document.root["paths"].items()
        for method in METHODS
        if method in item
    }


def _lost_parameters(document: Document, api: Api) -> Iterator[tuple[str, str]]:
    written = _written_operations(document)
    for each in api.operations:
        names = {(one.location, one.name) for one in each.parameters}
        for parameter in written[each.key].get("parameters", ()):
            node, _ = document.follow(parameter, document.location)
            is_ignored = node["in"] == "header" and node["name"].lower() in (
                "accept",
                "content-type",
            )
            if (node["in"], node["name"]) not in names and not is_ignored:
                yield each.key, node["name"]


def _property_names(api: Api) -> set[str]:
    """The names of properties in all that operations take and answer as JSON."""
    schemas = dict(api.schemas)
    waiting = [parameter.schema for each in api.operations for parameter in each.parameters]
    for each in api.operations:
        bodies = [each.request_body] if each.request_body else []
        answers = [response for response in each.responses if response.status.startswith("2")]
        for part in (*bodies, *answers):
            waiting += [
                content.schema
                for content in part.content
                if content.media_type == "application/json" and content.schema
            ]
    names: set[str] = set()
    passed: set[str] = set()
    while waiting:
        schema = waiting.pop()
        if schema.target is not None and schema.target not in passed:
            passed.add(schema.target)
            waiting.append(schemas[schema.target])
        names |= {each.name for each in schema.properties}
        waiting += [each.schema for each in schema.properties] + list(schema.members)
        waiting += [inner for inner in (schema.items, schema.additional) if inner]
    return names
