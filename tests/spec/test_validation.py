from __future__ import annotations

import copy
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from generator.spec import MOST_FINDINGS, Finding, load_document, validate
from generator.spec.catalogue import RULES

_OK = {"200": {"description": "d"}}


def _operation(**members: Any) -> dict[str, Any]:
    return {"paths": {"/a": {"get": {"responses": _OK, **members}}}}


def _schema(schema: Any) -> dict[str, Any]:
    return {"components": {"schemas": {"A": schema}}}


def _body(schema: Any) -> dict[str, Any]:
    return _operation(
        responses={"200": {"description": "", "content": {"a/b": {"schema": schema}}}}
    )


def _summary(findings: tuple[Finding, ...]) -> list[tuple[str, str]]:
    return [(each.code, each.place.pointer if each.place else "") for each in findings]


# One broken rule each: OpenAPI's version, the members, the code and pointer of what is found.
_BROKEN: list[tuple[str, dict[str, Any], str, str]] = [
    ("3.0.3", _schema({"type": "strin"}), "spec-invalid", "/components/schemas/A/type"),
    ("3.1.0", _schema({"type": "strin"}), "spec-schema-invalid", "/components/schemas/A/type"),
    (
        "3.0.3",
        _body({"properties": {"x": {"items": {"type": "any"}}}}),
        "spec-invalid",
        "/paths/~1a/get/responses/200/content/a~1b/schema/properties/x/items/type",
    ),
    ("3.0.3", _schema([]), "spec-invalid", "/components/schemas/A"),
    ("3.1.0", _schema({"required": "x"}), "spec-schema-invalid", "/components/schemas/A/required"),
    (
        "3.1.0",
        _schema({"discriminator": 1}),
        "spec-schema-invalid",
        "/components/schemas/A/discriminator",
    ),
    (
        "3.0.3",
        _schema({"properties": {"description": "text"}}),
        "spec-invalid",
        "/components/schemas/A/properties/description",
    ),
    (
        "3.0.3",
        _operation(parameters=[{"name": "x"}]),
        "spec-invalid",
        "/paths/~1a/get/parameters/0",
    ),
    (
        "3.0.3",
        _operation(parameters=[{"name": "x", "in": "body", "schema": {}}]),
        "spec-invalid",
        "/paths/~1a/get/parameters/0/in",
    ),
    ("3.0.3", {"paths": {"a": {}}}, "spec-invalid", "/paths"),
    ("3.1.0", {"paths": {"a": {}}}, "spec-invalid", "/paths"),
    ("3.0.3", _operation(responses={"ok": _OK["200"]}), "spec-invalid", "/paths/~1a/get/responses"),
    ("3.0.3", {"paths": []}, "spec-invalid", "/paths"),
    ("3.0.3", {"info": {"version": "1"}}, "spec-documentation", "/info"),
    ("3.0.3", _operation(nonsense=1), "spec-unknown-field", "/paths/~1a/get"),
    ("3.1.0", _operation(nonsense=1), "spec-unknown-field", "/paths/~1a/get"),
    ("3.0.3", _operation(tags=["a", "a"], deprecated=False), "", ""),
    ("3.0.3", _operation(description=None), "spec-documentation", "/paths/~1a/get/description"),
    (
        "3.0.3",
        _operation(responses={"200": {}}),
        "spec-documentation",
        "/paths/~1a/get/responses/200",
    ),
    ("3.0.3", _operation(responses={}), "spec-size", "/paths/~1a/get/responses"),
    ("3.0.3", _schema({"required": []}), "spec-size", "/components/schemas/A/required"),
    ("3.0.3", _schema({"enum": []}), "spec-size", "/components/schemas/A/enum"),
    (
        "3.0.3",
        _schema({"type": ["string", "null"]}),
        "spec-type-list",
        "/components/schemas/A/type",
    ),
    ("3.0.3", _schema({"type": "null"}), "spec-type-list", "/components/schemas/A/type"),
    (
        "3.0.3",
        _schema({"exclusiveMinimum": 5}),
        "spec-bound",
        "/components/schemas/A/exclusiveMinimum",
    ),
    (
        "3.1.0",
        _schema({"exclusiveMinimum": True}),
        "spec-bound",
        "/components/schemas/A/exclusiveMinimum",
    ),
    (
        "3.0.3",
        _schema({"type": "string", "default": 5}),
        "spec-default",
        "/components/schemas/A/default",
    ),
    (
        "3.1.0",
        _schema({"properties": {"x": {"enum": ["a"], "default": "b"}}}),
        "spec-default",
        "/components/schemas/A/properties/x/default",
    ),
    (
        "3.0.3",
        _schema({"allOf": [{}], "required": ["x"]}),
        "spec-required-undeclared",
        "/components/schemas/A",
    ),
    ("3.0.3", {"tags": [{"name": "a"}, {"name": "a"}]}, "spec-duplicate-tag", "/tags"),
    (
        "3.0.3",
        {"paths": {"/a/{b}": {"get": {"responses": _OK}}}},
        "spec-path-parameter",
        "/paths/~1a~1{b}/get",
    ),
    (
        "3.0.3",
        _operation(parameters=[{"name": "b", "in": "path", "required": True, "schema": {}}]),
        "spec-path-parameter",
        "/paths/~1a/get",
    ),
    (
        "3.0.3",
        _operation(
            parameters=[{"name": "b", "in": "query", "schema": s} for s in ({}, {"type": "string"})]
        ),
        "spec-duplicate-parameter",
        "/paths/~1a/get/parameters",
    ),
    (
        "3.0.3",
        {"paths": {p: {"get": {"operationId": "x", "responses": _OK}} for p in ("/a", "/b")}},
        "spec-duplicate-operation-id",
        "/paths/~1b/get",
    ),
    (
        "3.0.3",
        {"components": {"securitySchemes": {"s": {"type": "apiKey", "in": "header"}}}},
        "spec-invalid",
        "/components/securitySchemes/s",
    ),
    ("3.0.3", {"servers": [{}]}, "spec-invalid", "/servers/0"),
    ("3.0.3", {"externalDocs": {}}, "spec-documentation", "/externalDocs"),
]


@pytest.mark.parametrize(("openapi", "members", "code", "pointer"), _BROKEN)
def test_a_broken_rule_is_found_where_it_is_broken(
    write, api, openapi, members, code, pointer
) -> None:
    findings = _summary(validate(load_document(write(api(openapi, **members)))))
    if not code:
        # jsonschema-rs may find more in one place than one code; here nothing counts as broken.
        assert all(RULES[found].severity == "warning" for found, _ in findings)
        return
    assert (code, pointer) in findings
    assert {RULES[found].severity for found, _ in findings} == {RULES[code].severity}


@pytest.mark.parametrize(("openapi", "members", "code", "pointer"), _BROKEN)
def test_what_the_library_alone_finds_is_found(write, api, openapi, members, code, pointer) -> None:
    root = api(openapi, **members)
    library = OpenAPIV30SpecValidator if openapi.startswith("3.0") else OpenAPIV31SpecValidator
    validator = library(copy.deepcopy(root))
    is_sound = validator.schema_validator.is_valid(root)
    errors = list(validator.root_validator(validator.schema_path)) if is_sound else [None]
    assert bool(errors) == bool(validate(load_document(write(root))))


def test_a_valid_document_has_no_findings(write, api) -> None:
    for openapi in ("3.0.0", "3.0.4", "3.1.0", "3.1.1"):
        schema = {"type": "object", "properties": {"a": {"type": "string", "default": "x"}}}
        assert (
            validate(load_document(write(api(openapi, **_body(schema), **_schema(schema))))) == ()
        )


def test_errors_behind_a_reference_are_shown_where_they_stand(write, api) -> None:
    members = {
        "paths": {
            "/a": {"get": {"parameters": [{"$ref": "#/components/parameters/P"}], "responses": _OK}}
        },
        "components": {
            "parameters": {
                "P": {"name": "p", "in": "query", "schema": {"type": "string", "default": 1}}
            }
        },
    }
    findings = validate(load_document(write(api(**members))))
    assert _summary(findings) == [("spec-default", "/components/parameters/P/schema/default")]


def test_errors_in_other_files_are_shown_there(write, api) -> None:
    write("A:\n  type: string\n  default: 5\n", "part.yaml")
    document = load_document(write(api(**_schema({"$ref": "part.yaml#/A"}))))
    (found,) = validate(document)
    assert found.code == "spec-default"
    assert found.place is not None
    assert (found.place.file.endswith("part.yaml"), found.place.line) == (True, 3)


def test_defaults_next_to_a_missing_schema_are_checked_all_the_same(write, api) -> None:
    properties = {"a": {"$ref": "#/components/schemas/No"}, "b": {"type": "string", "default": 1}}
    findings = validate(load_document(write(api(**_schema({"properties": properties})))))
    assert [found.code for found in findings] == ["spec-ref-dangling", "spec-default"]


def test_errors_are_listed_first_in_order_and_up_to_a_bound(write, api) -> None:
    properties = {f"p{n:03}": {"type": "strin" if n % 2 else "null"} for n in range(300)}
    path = write(api(**_schema({"properties": properties})))
    findings = validate(load_document(path))
    assert len(findings) == MOST_FINDINGS + 1
    assert {found.severity for found in findings[:MOST_FINDINGS]} == {"error"}
    lines = [found.place.line for found in findings[:MOST_FINDINGS] if found.place]
    assert lines == sorted(lines)
    assert findings[-1].code == "spec-more-findings"
    assert "200 more findings, 50 of them errors" in findings[-1].message
    assert validate(load_document(path)) == findings


def test_validation_leaves_the_document_as_it_was(write, api) -> None:
    properties = {"a": {"$ref": "#/components/schemas/No"}, "b": {"default": {"x": [1]}}}
    document = load_document(write(api(**_schema({"properties": properties}))))
    before = copy.deepcopy(document.root)
    validate(document)
    assert document.root == before
