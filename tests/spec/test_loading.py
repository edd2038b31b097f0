from __future__ import annotations

import json
import os
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.spec import (
    Document,
    Limits,
    Location,
    SpecError,
    UnresolvableReferenceError,
    Version,
    findings_to_json,
    load_document,
    validate,
)
from generator.spec.source import read_source

_MINIMAL = '{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {}}'
_MINIMAL_YAML = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\n"


@pytest.mark.parametrize(
    ("content", "name", "refusal"),
    [
        (b'{"openapi": "3.0.3"', "api.json", ("spec-not-json", "api.json:1:20")),
        (b"openapi: ]", "api.yaml", ("spec-not-yaml", "api.yaml:1:10")),
        (b'{"a": "\xff"}', "api.json", ("spec-not-utf8", "api.json:1:8")),
        (b"a: 1\nb: \xe9\n", "api.yaml", ("spec-not-utf8", "api.yaml:2:4")),
        ('{"a": 1}'.encode("utf-16"), "api.json", ("spec-not-utf8", "api.json:1:1")),
        (b"", "api.json", ("spec-not-json", "api.json:1:1")),
        (b"", "api.yaml", ("spec-not-openapi", "api.yaml:1:1")),
        (b"[1, 2]", "api.json", ("spec-not-openapi", "api.json:1:1")),
        (b'"text"', "api.json", ("spec-not-openapi", "api.json:1:1")),
        (b'{"name": "package"}', "package.json", ("spec-not-openapi", "package.json:1:1")),
        (b'{"openapi": null}', "api.json", ("spec-not-openapi", "api.json:1:1")),
        (b'{"info": {},\n"swagger": "2.0"}', "api.json", ("spec-swagger-2", "api.json:2:1")),
        (b"swagger: 2.0\n", "api.yaml", ("spec-swagger-2", "api.yaml:1:1")),
        (b'{"openapi": "3.2.0"}', "api.json", ("spec-openapi-version", "api.json:1:2")),
        (b'{"openapi": "4.0.0"}', "api.json", ("spec-openapi-version", "api.json:1:2")),
        (b'{"openapi": "3.10.0"}', "api.json", ("spec-openapi-version", "api.json:1:2")),
        (b'{"openapi": "3.0.0"}', "api.json", ("spec-version-missing", "api.json:1:1")),
        (
            b'{"openapi": "3.0.0", "info": {"version": true}}',
            "api.json",
            ("spec-version-missing", "api.json:1:31"),
        ),
        (
            b'{"openapi": "3.0.0", "info": {"version": " "}}',
            "api.json",
            ("spec-version-missing", "api.json:1:31"),
        ),
        (
            b'{"openapi": "3.0.0", "info": {"version": "../../x"}}',
            "api.json",
            ("spec-version-unusable", "api.json:1:31"),
        ),
        (
            b'{"openapi": "3.0.0", "info": {"version": ".."}}',
            "api.json",
            ("spec-version-unusable", "api.json:1:31"),
        ),
        (
            b'{"openapi": "3.0.0",\n "openapi": "3.1.0"}',
            "api.json",
            ("spec-duplicate-key", "api.json:2:2"),
        ),
    ],
)
def test_what_is_not_a_usable_document_is_refused(write, refused, content, name, refusal) -> None:
    assert refused(write(content, name)) == refusal


def test_a_missing_file_a_folder_and_a_pipe_are_refused(tmp_path, refused) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    for path in (tmp_path / "no.json", tmp_path, tmp_path / "pipe.json", Path("a\0b.json")):
        assert refused(path)[0] in ("spec-file-missing", "spec-file-unreadable")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_an_unreadable_file_is_refused(write, refused) -> None:
    path = write(_MINIMAL)
    path.chmod(0)
    assert refused(path) == ("spec-file-unreadable", "")


def test_swagger_2_comes_with_the_way_to_convert_it(write) -> None:
    with pytest.raises(SpecError, match="swagger2openapi"):
        load_document(write({"swagger": "2.0"}))


def test_sizes_depth_and_aliases_are_bounded(write, refused) -> None:
    deep = '{"x":' * 201 + "1" + "}" * 201
    assert refused(write(deep))[0] == "spec-too-deep"
    assert refused(write(_MINIMAL), limits=Limits(max_bytes=10))[0] == "spec-file-too-large"
    levels = "".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]\n" for n in range(1, 12))
    assert refused(write("l0: &l0 [x]\n" + levels, "a.yaml"))[0] == "spec-yaml-too-many-values"


def test_aliases_cannot_hide_depth(write, refused) -> None:
    levels = "".join(f"l{n}: &l{n} [*l{n - 1}]\n" for n in range(1, 300))
    assert refused(write("l0: &l0 [x]\n" + levels, "a.yaml"))[0] == "spec-too-deep"


@pytest.mark.parametrize("wrong", [{"max_depth": 0}, {"max_depth": 251}, {"max_files": 0}])
def test_limits_have_limits(wrong) -> None:
    with pytest.raises(ValueError, match=r"max_depth|at least 1"):
        Limits(**wrong)


def test_a_document_as_deep_as_can_be_is_validated(write, api) -> None:
    schema: object = True
    for _ in range(120):
        schema = {"items": {"not": schema}}
    path = write(api("3.1.0", components={"schemas": {"Deep": schema}}))
    assert validate(load_document(path, limits=Limits(max_depth=250))) == ()


def test_json_and_yaml_give_the_same_document(write) -> None:
    as_json = load_document(write(_MINIMAL))
    as_yaml = load_document(write(_MINIMAL_YAML, "api.yaml"))
    assert as_json.root == as_yaml.root
    assert as_json.version == as_yaml.version == Version.parse("1")


@pytest.mark.parametrize(("text", "name"), [(_MINIMAL, "api"), (_MINIMAL_YAML, "api.txt")])
def test_without_a_known_ending_the_text_says_what_it_is(write, text, name) -> None:
    assert load_document(write(text, name)).openapi == "3.0"


def test_a_byte_order_mark_is_not_part_of_the_text(write) -> None:
    assert load_document(write(b"\xef\xbb\xbf" + _MINIMAL.encode())).openapi == "3.0"
    assert load_document(write(b"\xef\xbb\xbf" + _MINIMAL_YAML.encode(), "a.yml")).openapi == "3.0"


def test_the_digest_of_a_document_in_one_file_is_that_of_its_bytes(write) -> None:
    assert load_document(write(_MINIMAL)).digest == sha256(_MINIMAL.encode()).hexdigest()


@pytest.mark.parametrize("number", ["2.10", "1.0", "71"])
@pytest.mark.parametrize("ending", ["json", "yaml"])
def test_a_version_written_as_a_number_is_taken_as_written(write, number, ending) -> None:
    text = (
        f'{{"openapi": "3.0.0", "info": {{"title": "t", "version": {number}}}, "paths": {{}}}}'
        if ending == "json"
        else f"openapi: 3.0.0\ninfo:\n  title: t\n  version: {number}\npaths: {{}}\n"
    )
    document = load_document(write(text, f"api.{ending}"))
    assert str(document.version) == number
    assert [each.code for each in validate(document)] == ["spec-version-unquoted"]


def test_an_openapi_version_written_as_a_number_is_understood(write) -> None:
    text = "openapi: 3.0\ninfo: {title: t, version: '1'}\npaths: {}\n"
    document = load_document(write(text, "api.yaml"))
    assert document.openapi == "3.0"
    assert [each.code for each in validate(document)] == ["spec-openapi-patch-missing"]


def test_values_are_found_by_location(write, api) -> None:
    document = load_document(write(api(paths={"/a": {"parameters": [{"name": "x"}]}})))
    at = document.location.child("paths", "/a", "parameters", 0, "name")
    assert at == Location("api.json", "/paths/~1a/parameters/0/name")
    assert document.node(at) == "x"
    assert document.node(document.location) is document.root
    for absent in (at.child("deeper"), document.location.child("no"), Location("no.json")):
        with pytest.raises(UnresolvableReferenceError):
            document.node(absent)


@given(st.binary(max_size=200), st.sampled_from(["json", "yaml", "txt"]))
def test_any_bytes_give_a_document_or_a_refusal(tmp_path_factory, content, ending) -> None:
    _load_anything(tmp_path_factory, content, ending)


@given(
    st.lists(
        st.sampled_from([*"{}[]:,&*!|>?%@'\"#-0.9eE~\t\n ", "openapi: 3.0.0\n", "<<: ", "$ref: "])
    ).map("".join)
)
def test_any_yaml_like_text_gives_a_document_or_a_refusal(tmp_path_factory, text) -> None:
    _load_anything(tmp_path_factory, text.encode(), "yaml")


_KEYS = st.sampled_from(
    ["$ref", "$id", "paths", "/a", "get", "components", "schemas", "properties", "allOf", "items"]
)
_ODD = st.recursive(
    st.none()
    | st.booleans()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(["#", "#/", "", "#/paths", "#/components/schemas/A", "b.json#/x", "#a", "~"])
    | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(_KEYS, _ODD), st.sampled_from(["3.0.3", "3.1.0"]))
def test_any_json_gives_findings_or_a_refusal(tmp_path_factory, members, openapi) -> None:
    root = {"openapi": openapi, "info": {"title": "t", "version": "1"}, "paths": {}, **members}
    document = _load_anything(tmp_path_factory, json.dumps(root).encode(), "json")
    if document is not None:
        findings_to_json(validate(document))


def _load_anything(factory: pytest.TempPathFactory, content: bytes, ending: str) -> Document | None:
    path = factory.getbasetemp() / f"any.{ending}"
    path.write_bytes(content)
    try:
        return load_document(path)
    except SpecError as error:
        findings_to_json(error.findings)
        return None


def test_loading_does_not_look_for_places(write, api) -> None:
    source = read_source(write(api()), Limits())
    assert not source._places._scanned
    source.place(("info",))
    assert source._places._scanned
