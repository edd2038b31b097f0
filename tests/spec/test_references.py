from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.spec import (
    Limits,
    Location,
    SpecError,
    UnresolvableReferenceError,
    load_document,
    validate,
)
from generator.spec.places import pointer_of

_PET = {"type": "object", "properties": {"name": {"type": "string"}}}


def _using(ref: object, **components: Any) -> dict[str, Any]:
    """Give the members of a document one of whose responses has a body by this ``$ref``."""
    content = {"application/json": {"schema": {"$ref": ref}}}
    operation = {"responses": {"200": {"description": "d", "content": content}}}
    return {"paths": {"/a": {"get": operation}}, "components": components}


@pytest.mark.parametrize(
    ("ref", "code"),
    [
        ("#/components/schemas/Missing", "spec-ref-unresolvable"),
        ("#/paths/0", "spec-ref-unresolvable"),
        ("#/components/schemas/~2", "spec-ref-unresolvable"),
        ("#/%ff", "spec-ref-unresolvable"),
        ("#anchor", "spec-ref-unresolvable"),
        ("missing.json", "spec-ref-unresolvable"),
        ("a%00b.json", "spec-ref-unresolvable"),
        ("api.json#/nowhere", "spec-ref-unresolvable"),
        (f"{'x' * 5000}.json", "spec-ref-unresolvable"),
        ("https://example.com/a.json", "spec-ref-remote"),
        ("HTTP://example.com/a.json#/x", "spec-ref-remote"),
        ("//example.com/a.json", "spec-ref-remote"),
        ("file:///etc/passwd", "spec-ref-remote"),
        ("urn:example:a", "spec-ref-remote"),
        ("C:/a.json", "spec-ref-remote"),
        ("data:application/json,{}", "spec-ref-remote"),
        ("/etc/passwd", "spec-ref-outside-folder"),
        ("../a.json", "spec-ref-outside-folder"),
        ("..", "spec-ref-outside-folder"),
        ("sub/../../a.json", "spec-ref-outside-folder"),
        ("%2e%2e/a.json", "spec-ref-outside-folder"),
        ("%2Fetc/passwd", "spec-ref-outside-folder"),
        ("..\\a.json", "spec-ref-outside-folder"),
        (5, "spec-ref-not-text"),
        (None, "spec-ref-not-text"),
        (["#/components"], "spec-ref-not-text"),
    ],
)
@pytest.mark.parametrize("openapi", ["3.0.3", "3.1.0"])
def test_a_bad_reference_is_refused_where_it_stands(
    write, api, refused, openapi, ref, code
) -> None:
    assert refused(write(api(openapi, **_using(ref)))) == (code, "api.json:16:10")


def test_every_bad_file_reference_is_reported_at_once(write, api) -> None:
    schemas = {name: {"$ref": f"../{name}.json"} for name in "abc"}
    with pytest.raises(SpecError) as caught:
        load_document(write(api(components={"schemas": schemas})))
    assert [found.code for found in caught.value.findings] == ["spec-ref-outside-folder"] * 3


def test_a_link_may_not_leave_the_folder(tmp_path: Path, write, api, refused) -> None:
    (tmp_path / "specs").mkdir()
    (tmp_path / "secret.json").write_text(json.dumps(_PET))
    (tmp_path / "specs" / "link.json").symlink_to(tmp_path / "secret.json")
    (tmp_path / "specs" / "out").symlink_to(tmp_path)
    (tmp_path / "specs" / "loop.json").symlink_to(tmp_path / "specs" / "loop.json")
    for ref, code in (
        ("link.json", "spec-ref-outside-folder"),
        ("out/secret.json", "spec-ref-outside-folder"),
        ("loop.json", "spec-ref-unresolvable"),
    ):
        assert refused(write(api(**_using(ref)), "specs/api.json"))[0] == code


def test_a_link_within_the_folder_is_a_file_like_any_other(tmp_path: Path, write, api) -> None:
    write(_PET, "pet.json")
    (tmp_path / "link.json").symlink_to(tmp_path / "pet.json")
    assert validate(load_document(write(api(**_using("link.json"))))) == ()


def test_references_lead_through_files_in_json_and_yaml(write, api) -> None:
    write("Pet:\n  $ref: 'parts/pet.json#/Pet'\n", "schemas.yaml")
    owner = {"properties": {"pet": {"$ref": "../schemas.yaml#/Pet"}}}
    write({"Pet": {"properties": {"owner": {"$ref": "#/Owner"}}}, "Owner": owner}, "parts/pet.json")
    document = load_document(write(api(**_using("./schemas.yaml#/Pet"))))
    assert document.files == ("api.json", "parts/pet.json", "schemas.yaml")
    keys = ("paths", "/a", "get", "responses", "200", "content", "application/json", "schema")
    at = document.location.child(*keys)
    node, location = document.follow(document.node(at), at)
    assert location == Location("parts/pet.json", "/Pet")
    assert node["properties"]["owner"] == {"$ref": "#/Owner"}
    assert document.resolve("#/Owner", location) == Location("parts/pet.json", "/Owner")
    assert document.place(location).file.endswith("parts/pet.json")
    assert validate(document) == ()


def test_the_digest_covers_every_file_whatever_the_order_of_loading(write, api) -> None:
    write(_PET, "one.json")
    write(_PET, "two.json")
    schemas = [{"$ref": "one.json"}, {"$ref": "two.json"}]
    first, second = (
        load_document(write(api(components={"schemas": {"X": {"allOf": order}}}))).digest
        for order in (schemas, schemas)
    )
    assert first == second
    write({**_PET, "title": "changed"}, "two.json")
    changed = load_document(write(api(components={"schemas": {"X": {"allOf": schemas}}})))
    assert changed.digest != first


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"{", ("spec-not-json", "part.json:1:2")),
        (b"\xff", ("spec-not-utf8", "part.json:1:1")),
        (b'{"a": 1, "a": 2}', ("spec-duplicate-key", "part.json:1:10")),
        (b"[" * 300 + b"]" * 300, ("spec-too-deep", "part.json:1:1")),
        (b'{"$ref": "../x.json"}', ("spec-ref-outside-folder", "part.json:1:2")),
        (b'{"$ref": "#/nowhere"}', ("spec-ref-unresolvable", "part.json:1:2")),
        (b'{"type": "strin"}', ("spec-invalid", "part.json:1:2")),
        (b'{"items": {"type": "strin"}}', ("spec-invalid", "part.json:1:12")),
    ],
)
def test_what_is_wrong_in_another_file_is_shown_there(
    write, api, refused, content, refusal
) -> None:
    write(content, "part.json")
    assert refused(write(api(**_using("part.json")))) == refusal


@pytest.mark.parametrize("kind", ["parameters", "responses", "requestBodies", "headers", "links"])
@pytest.mark.parametrize("openapi", ["3.0.3", "3.1.0"])
def test_objects_in_other_files_are_checked_as_what_they_stand_for(
    write, api, refused, openapi, kind
) -> None:
    write({"it": {"schema": 5, "headers": 5, "content": 5, "operationId": 5}}, "part.json")
    components = {kind: {"X": {"$ref": "part.json#/it"}}}
    code, place = refused(write(api(openapi, components=components)))
    assert (code, place.split(":")[0]) == ("spec-invalid", "part.json")


def test_files_are_bounded_in_number_and_together_in_size(write, api, refused) -> None:
    refs = [{"$ref": f"p{n}.json"} for n in range(5)]
    for n in range(5):
        write(_PET, f"p{n}.json")
    path = write(api(components={"schemas": {"X": {"allOf": refs}}}))
    assert refused(path, limits=Limits(max_files=5))[0] == "spec-too-many-files"
    most = path.stat().st_size + 150
    assert refused(path, limits=Limits(max_bytes=most))[0] == "spec-file-too-large"


def test_references_that_only_lead_to_each_other_are_refused(write, api, refused) -> None:
    for schemas in (
        {"A": {"$ref": "#/components/schemas/A"}},
        {"A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"}},
    ):
        assert refused(write(api(components={"schemas": schemas})))[0] == "spec-ref-cycle"


def test_recursive_schemas_are_not_cycles_of_references(write, api) -> None:
    node = {"properties": {"next": {"$ref": "#/components/schemas/Node"}}}
    assert validate(load_document(write(api(components={"schemas": {"Node": node}})))) == ()


def test_what_is_data_or_a_name_is_not_a_reference(write, api) -> None:
    wild = {"$ref": "https://example.com/x.json"}
    schema = {
        "type": "object",
        "properties": {"$ref": {"type": "string"}, "example": {"type": "object"}},
        "example": wild,
        "enum": [wild],
        "x-meta": wild,
    }
    media = {"schema": schema, "examples": {"one": {"value": wild}}}
    operation = {
        "requestBody": {"content": {"application/json": media}},
        "responses": {"200": {"description": "d"}},
        "x-meta": wild,
    }
    document = load_document(write(api(paths={"/a": {"post": operation}})))
    assert document.files == ("api.json",)
    assert validate(document) == ()


def test_a_default_that_looks_like_a_reference_is_not_fetched(write, api, monkeypatch) -> None:
    def no_network(*_: object, **__: object) -> None:
        pytest.fail("something was fetched")

    monkeypatch.setattr("urllib.request.urlopen", no_network)
    monkeypatch.setattr("jsonschema_path.retrievers.urlopen", no_network)
    schema = {"type": "object", "default": {"$ref": "http://example.com/x.json"}}
    findings = validate(load_document(write(api(components={"schemas": {"A": schema}}))))
    assert [found.code for found in findings] == ["spec-validator-stopped"]


def test_a_property_named_like_a_field_is_still_a_schema(write, api, refused) -> None:
    properties = {name: {"$ref": "../x.json"} for name in ("example", "default", "enum", "x-a")}
    path = write(api(components={"schemas": {"A": {"properties": properties}}}))
    with pytest.raises(SpecError) as caught:
        load_document(path)
    assert len(caught.value.findings) == 4


@pytest.mark.parametrize(
    "members",
    [
        {"paths": {"$ref": "#/components"}},
        {"components": {"schemas": {"$ref": "#/x"}}},
        {"components": {"$ref": "#/x"}},
        {"$ref": "#/paths"},
        {"paths": {"/a": {"get": {"$ref": "#/x"}}}},
        {"paths": {"/a": {"get": {"responses": {"$ref": "#/x"}}}}},
        {"components": {"requestBodies": {"A": {"content": {"a/b": {"$ref": "#/x"}}}}}},
    ],
)
def test_references_where_openapi_has_none_are_refused(write, api, members) -> None:
    findings = validate(load_document(write(api(**members))))
    assert "spec-ref-misplaced" in [found.code for found in findings]


@pytest.mark.parametrize("holder", ["properties", "items", "additionalProperties"])
def test_a_value_of_a_missing_schema_is_any_value(write, api, holder) -> None:
    missing = {"$ref": "#/components/schemas/Missing"}
    schema = {holder: {"a": missing} if holder == "properties" else missing}
    schema |= {"type": "array"} if holder == "items" else {}
    document = load_document(write(api(components={"schemas": {"A": schema}})))
    (found,) = validate(document)
    assert (found.code, found.severity) == ("spec-ref-dangling", "warning")
    at = document.location.child("components", "schemas", "A", holder)
    with pytest.raises(UnresolvableReferenceError):
        document.resolve("#/components/schemas/Missing", at)


@pytest.mark.parametrize("holder", ["allOf", "anyOf", "oneOf"])
def test_a_missing_member_of_a_composition_is_refused(write, api, refused, holder) -> None:
    schema = {holder: [{"$ref": "#/components/schemas/Missing"}]}
    path = write(api(components={"schemas": {"A": schema}}))
    assert refused(path)[0] == "spec-ref-unresolvable"


def test_anchors_are_found_and_must_be_unique(write, api, refused) -> None:
    one = {"$anchor": "one", "type": "string"}
    document = load_document(write(api("3.1.0", **_using("#one", schemas={"A": one}))))
    assert validate(document) == ()
    assert document.resolve("#one", document.location).pointer == "/components/schemas/A"
    write({"Two": {"$anchor": "two", "type": "string", "default": 2}}, "part s.json")
    elsewhere = load_document(write(api("3.1.0", **_using("part%20s.json#two"))))
    assert [found.code for found in validate(elsewhere)] == ["spec-default"]
    twice = write(api("3.1.0", **_using("#one", schemas={"A": one, "B": one})))
    assert refused(twice)[0] == "spec-ref-unresolvable"


def test_a_reference_within_an_id_is_resolved_against_the_file_and_says_so(write, api) -> None:
    schema = {"$id": "https://example.com/a", "items": {"$ref": "#/components/schemas/B"}}
    path = write(api("3.1.0", components={"schemas": {"A": schema, "B": {"type": "string"}}}))
    assert [found.code for found in validate(load_document(path))] == ["spec-ref-under-id"]


def test_siblings_of_a_reference_are_read_in_3_1(write, api, refused) -> None:
    schema = {"$ref": "#/components/schemas/B", "properties": {"x": {"$ref": "../x.json"}}}
    path = write(api("3.1.0", components={"schemas": {"A": schema, "B": {}}}))
    assert refused(path)[0] == "spec-ref-outside-folder"


@given(st.lists(st.text(max_size=4), min_size=1, max_size=3))
def test_every_value_has_a_reference_that_leads_to_it(tmp_path_factory, keys: list[str]) -> None:
    value: Any = {"found": True}
    for key in reversed(keys):
        value = {key: value}
    root = {"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "x-data": value}
    path = tmp_path_factory.getbasetemp() / "value.json"
    path.write_text(json.dumps(root))
    document = load_document(path)
    for fragment in (pointer_of(tuple(keys)), quote(pointer_of(tuple(keys)))):
        ref = f"#/x-data{fragment}"
        if "%" in fragment and fragment == pointer_of(tuple(keys)):
            continue  # a percent sign in a fragment starts an escape
        assert document.node(document.resolve(ref, document.location)) == {"found": True}
