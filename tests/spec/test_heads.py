"""The head of a document, and what two documents with the same rest have in common."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.spec import load_document
from generator.spec.heads import head_of
from generator.spec.pieces import body_of

Json = dict[str, Any]


def document(**info: Any) -> Json:
    return {
        "openapi": "3.0.3",
        "info": {"title": "Tariffs", "version": "1.0.0", **info},
        "paths": {"/tariffs": {"get": {"responses": {"204": {"description": "None"}}}}},
    }


def written(content: Json, indent: int | None = None) -> bytes:
    return json.dumps(content, indent=indent).encode()


def rest_of(content: bytes) -> str | None:
    head = head_of(content)
    return None if head is None else head.rest


@pytest.mark.parametrize("indent", [None, 1, 4])
def test_version_and_provenance_stand_in_the_head(indent: int | None) -> None:
    content = document(version="3.99.0", **{"x-provenance": {"evidence": "none"}})
    head = head_of(written(content, indent))
    assert head is not None
    assert (head.version, head.provenance) == ("3.99.0", {"evidence": "none"})


@pytest.mark.parametrize("indent", [None, 1, 4])
def test_the_provenance_of_the_whole_may_follow(indent: int | None) -> None:
    first = document() | {"x-provenance": {"evidence": "none"}}
    second = {"openapi": "3.0.3", "info": first["info"], "x-provenance": {"evidence": "some"}}
    contents = [
        written({**second, **first, "x-provenance": each["x-provenance"]}, indent)
        for each in (first, second)
    ]
    heads = [head_of(content) for content in contents]
    assert [head and head.root_provenance for head in heads] == [
        {"evidence": "none"},
        {"evidence": "some"},
    ]
    assert rest_of(contents[0]) == rest_of(contents[1])
    assert rest_of(written(first, indent)) != rest_of(written(document(), indent))


def test_the_rest_is_the_same_where_nothing_but_these_differs() -> None:
    first = document(version="3.9.0", **{"x-provenance": {"evidence": "none"}})
    second = document(version="3.10.0", **{"x-provenance": {"evidence": "some"}})
    assert rest_of(written(first)) == rest_of(written(second)) is not None
    assert rest_of(written(first)) != rest_of(written(document(version="3.9.0")))
    assert rest_of(written(first)) != rest_of(written(document(description="Prices")))
    assert rest_of(written(first)) != rest_of(written(first | {"paths": {}}))


@pytest.mark.parametrize(
    "content",
    [
        b"openapi: 3.0.3\ninfo:\n  version: 1.0.0\n",
        b"",
        b"[]",
        b'{"openapi": "3.0.3", "info": {"version": 1.0}}',
        b'{"openapi": "3.0.3", "info": {"version": ""}}',
        b'{"openapi": "3.0.3", "info": {"version": "../x"}}',
        b'{"openapi": "3.0.3", "info": {"title": "A"}}',
        b'{"openapi": "3.0.3", "info": {"version": "1", "version": "2"}}',
        b'{"openapi": "3.0.3", "info": {"version": "1"',
        b'{"paths": {}, "info": {"version": "1"}}',
        b'\xef\xbb\xbf{"info": {"version": "1"}}',
        b'{"info": ' + b'{"a":' * 5000,
    ],
)
def test_what_must_be_parsed_as_a_whole_has_none(content: bytes) -> None:
    assert head_of(content) is None


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(
    st.dictionaries(st.sampled_from(["title", "description", "x-a", "\u00e9"]), VALUES),
    st.dictionaries(st.sampled_from(["title", "description", "x-a", "\u00e9"]), VALUES),
    st.booleans(),
)
def test_documents_with_the_same_rest_have_the_same_body(
    tmp_path_factory: pytest.TempPathFactory, one: Json, other: Json, is_ascii: bool
) -> None:
    bodies, rests = set(), set()
    for number, info in enumerate((one, other)):
        path = tmp_path_factory.mktemp("heads") / "openapi.json"
        content = document(**{**info, "version": f"1.{number}"})
        path.write_text(json.dumps(content, ensure_ascii=is_ascii), encoding="utf-8")
        rests.add(rest_of(path.read_bytes()))
        bodies.add(body_of(load_document(path)))
    assert None not in rests
    if len(rests) == 1:
        assert len(bodies) == 1


@pytest.mark.slow
def test_the_documents_of_this_repository(repository: Path) -> None:
    bodies: dict[str, str] = {}
    for path in sorted((repository / "specs").glob("v*.json")):
        head = head_of(path.read_bytes())
        loaded = load_document(path)
        assert head is not None
        assert head.version == loaded.version.text
        assert bodies.setdefault(head.rest, body_of(loaded)) == body_of(loaded)
    assert len(bodies) < 10
