"""How values are written: the table of OpenAPI, and what the client's runtime sends."""

from __future__ import annotations

import json
from typing import Any, get_args
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diff.slots.serialization import Writing, difference
from generator.runtime import parameters as runtime
from generator.runtime.operations import Parameter, Style

ARRAY, OBJECT = ["blue", "black", "brown"], {"R": 100, "G": 200, "B": 150}


@pytest.mark.parametrize(
    ("style", "explode", "text", "array", "properties"),
    [
        ("matrix", False, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
        (
            "matrix",
            True,
            ";color=blue",
            ";color=blue;color=black;color=brown",
            ";R=100;G=200;B=150",
        ),
        ("label", False, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
        ("label", True, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
        ("simple", False, "blue", "blue,black,brown", "R,100,G,200,B,150"),
        ("simple", True, "blue", "blue,black,brown", "R=100,G=200,B=150"),
        ("form", False, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
        (
            "form",
            True,
            "color=blue",
            "color=blue&color=black&color=brown",
            "R=100&G=200&B=150",
        ),
        (
            "spaceDelimited",
            False,
            "color=blue",
            "color=blue%20black%20brown",
            "color=R%20100%20G%20200%20B%20150",
        ),
        (
            "pipeDelimited",
            False,
            "color=blue",
            "color=blue%7Cblack%7Cbrown",
            "color=R%7C100%7CG%7C200%7CB%7C150",
        ),
        (
            "deepObject",
            True,
            "color=blue",
            "color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown",
            "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
        ),
    ],
)
def test_the_table_of_openapi(
    style: str, explode: bool, text: str, array: str, properties: str
) -> None:
    """OpenAPI 3.1.1, section 4.8.12.6; what it leaves open is the same as in the form style."""
    writing = Writing("query", "color", style, explode)
    assert writing.written("blue") == text
    assert writing.written(ARRAY) == array
    assert writing.written(OBJECT) == properties


def scalars() -> st.SearchStrategy[Any]:
    # The runtime writes nothing after the name for an empty text in some styles (RFC 6570).
    return st.text("ab/&,é %|", min_size=1) | st.integers() | st.booleans()


def values() -> st.SearchStrategy[Any]:
    return (
        scalars()
        | st.lists(scalars(), min_size=1, max_size=3)
        | st.dictionaries(st.text("ab[é", min_size=1), scalars(), min_size=1, max_size=3)
    )


@given(st.sampled_from(get_args(Style)), st.booleans(), st.booleans(), values())
def test_what_is_compared_is_what_the_runtime_sends(
    style: Style, explode: bool, reserved: bool, value: Any
) -> None:
    if style == "deepObject" and not isinstance(value, list | dict):
        return
    location = "path" if style in ("simple", "label", "matrix") else "query"
    reserved = reserved and location == "query" and "%" not in str(value)
    writing = Writing(location, "na me", style, explode, reserved)
    parameter = Parameter("na me", location, style, explode, allow_reserved=reserved)
    try:
        if location == "path":
            sent = runtime.path("{na me}", [(parameter, value)])
        else:
            sent = runtime.query([(parameter, value)])
    except runtime.InvalidArgumentError:
        return
    assert writing.written(value) == sent


@given(values(), values())
def test_json_in_a_query_is_what_the_runtime_sends(value: Any, other: Any) -> None:
    parameter = Parameter("q", "query", "form", True, content_type="application/json")
    writing = Writing("query", "q", "form", True, media_type="application/json")
    nested = {"a": [value], "b": other}
    texts = (writing.written(nested), runtime.query([(parameter, nested)]))
    # JSON has several texts for one value.
    assert [json.loads(unquote(str(text).removeprefix("q="))) for text in texts] == [nested] * 2


def test_what_a_media_type_does_not_say_is_told_by_its_name() -> None:
    form = Writing("query", "q", "form", explode=True)
    xml = Writing("query", "q", "form", explode=True, media_type="application/xml")
    assert difference(form, xml, "a") == ("q=a", "(content application/xml)")
    assert difference(xml, xml, "a") is None
