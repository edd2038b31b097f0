"""Parameters on the wire, against the style table of the OpenAPI Specification 3.1.1."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType
from typing import Annotated, Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from generator.runtime import parameters
from generator.runtime.errors import InvalidArgumentError
from generator.runtime.models import Model, UtcDateTime
from generator.runtime.operations import Parameter
from generator.runtime.unset import UNSET

STRING = "blue"
ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


def path_text(value: object, style: str = "simple", *, explode: bool = False) -> str:
    parameter = Parameter("color", "path", style, explode)  # type: ignore[arg-type]
    return parameters.path("/x/{color}", [(parameter, value)]).removeprefix("/x/")


def query_text(value: object, style: str = "form", *, explode: bool = True, **more: Any) -> str:
    parameter = Parameter("color", "query", style, explode, **more)  # type: ignore[arg-type]
    return parameters.query([(parameter, value)])


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("matrix", False, "", ";color"),
        ("matrix", False, STRING, ";color=blue"),
        ("matrix", False, ARRAY, ";color=blue,black,brown"),
        ("matrix", False, OBJECT, ";color=R,100,G,200,B,150"),
        ("matrix", True, "", ";color"),
        ("matrix", True, STRING, ";color=blue"),
        ("matrix", True, ARRAY, ";color=blue;color=black;color=brown"),
        ("matrix", True, OBJECT, ";R=100;G=200;B=150"),
        ("label", False, STRING, ".blue"),
        ("label", False, ARRAY, ".blue,black,brown"),
        ("label", False, OBJECT, ".R,100,G,200,B,150"),
        ("label", True, STRING, ".blue"),
        ("label", True, ARRAY, ".blue.black.brown"),
        ("label", True, OBJECT, ".R=100.G=200.B=150"),
        ("simple", False, STRING, "blue"),
        ("simple", False, ARRAY, "blue,black,brown"),
        ("simple", False, OBJECT, "R,100,G,200,B,150"),
        ("simple", True, STRING, "blue"),
        ("simple", True, ARRAY, "blue,black,brown"),
        ("simple", True, OBJECT, "R=100,G=200,B=150"),
    ],
)
def test_path_styles(style: str, explode: bool, value: object, expected: str) -> None:
    assert path_text(value, style, explode=explode) == expected


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("form", False, "", "color="),
        ("form", False, STRING, "color=blue"),
        ("form", False, ARRAY, "color=blue,black,brown"),
        ("form", False, OBJECT, "color=R,100,G,200,B,150"),
        ("form", True, "", "color="),
        ("form", True, STRING, "color=blue"),
        ("form", True, ARRAY, "color=blue&color=black&color=brown"),
        ("form", True, OBJECT, "R=100&G=200&B=150"),
        ("spaceDelimited", False, ARRAY, "color=blue%20black%20brown"),
        ("spaceDelimited", False, OBJECT, "color=R%20100%20G%20200%20B%20150"),
        ("spaceDelimited", True, ARRAY, "color=blue&color=black&color=brown"),
        ("pipeDelimited", False, ARRAY, "color=blue%7Cblack%7Cbrown"),
        ("pipeDelimited", False, OBJECT, "color=R%7C100%7CG%7C200%7CB%7C150"),
        ("pipeDelimited", True, ARRAY, "color=blue&color=black&color=brown"),
        ("deepObject", True, OBJECT, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
    ],
)
def test_query_styles(style: str, explode: bool, value: object, expected: str) -> None:
    assert query_text(value, style, explode=explode) == expected


@pytest.mark.parametrize(
    ("explode", "value", "expected"),
    [
        (False, STRING, "blue"),
        (False, ARRAY, "blue,black,brown"),
        (False, OBJECT, "R,100,G,200,B,150"),
        (True, OBJECT, "R=100,G=200,B=150"),
        (False, "a, b%", "a, b%"),
    ],
)
def test_header_style(explode: bool, value: object, expected: str) -> None:
    parameter = Parameter("X-Color", "header", "simple", explode)
    assert parameters.headers([(parameter, value)]) == [("X-Color", expected)]


@pytest.mark.parametrize(
    ("explode", "value", "expected"),
    [
        (True, "a;b", [("color", "a%3Bb")]),
        (False, ARRAY, [("color", "blue,black,brown")]),
        (True, ARRAY, [("color", "blue"), ("color", "black"), ("color", "brown")]),
        (True, UNSET, []),
    ],
)
def test_cookie_style(explode: bool, value: object, expected: list[tuple[str, str]]) -> None:
    parameter = Parameter("color", "cookie", "form", explode)
    assert parameters.cookies([(parameter, value)]) == expected


@pytest.mark.parametrize(
    ("array_format", "expected"),
    [
        ("brackets", "color[ids][]=1&color[ids][]=2"),
        ("indices", "color[ids][0]=1&color[ids][1]=2"),
        ("repeat", "color[ids]=1&color[ids]=2"),
        (None, "color[ids][]=1&color[ids][]=2"),
    ],
)
def test_arrays_in_deep_objects(array_format: Any, expected: str) -> None:
    written = query_text({"ids": [1, 2]}, "deepObject", array_format=array_format)
    assert unquote(written) == expected


@pytest.mark.parametrize(
    ("array_format", "expected"),
    [
        ("brackets", "color[]=1&color[]=2"),
        ("indices", "color[0]=1&color[1]=2"),
        ("repeat", "color=1&color=2"),
    ],
)
def test_exploded_arrays_with_an_array_format(array_format: Any, expected: str) -> None:
    assert unquote(query_text([1, 2], array_format=array_format)) == expected


def test_deep_objects_nest_and_write_null_as_empty() -> None:
    value = {"roaming": {"ids": [1], "emi3.id": None}, "flag": True, "left": UNSET, "none": []}
    assert unquote(query_text(value, "deepObject")) == (
        "color[roaming][ids][]=1&color[roaming][emi3.id]=&color[flag]=true"
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "true"),
        (False, "false"),
        (None, ""),
        (Decimal("1E+3"), "1000"),
        (Decimal("0.10"), "0.10"),
        (1e-7, "0.0000001"),
        (1.5, "1.5"),
        (datetime(2024, 5, 1, 12, tzinfo=UTC), "2024-05-01T12%3A00%3A00Z"),
        (
            datetime(2024, 5, 1, 12, 0, 0, 5, timezone(timedelta(hours=2))),
            "2024-05-01T10%3A00%3A00.000005Z",
        ),
        ("a&b=c #ü+", "a%26b%3Dc%20%23%C3%BC%2B"),
    ],
)
def test_scalars(value: object, expected: str) -> None:
    assert query_text(value) == f"color={expected}"


def test_what_is_not_given_or_empty_is_left_out() -> None:
    assert query_text(UNSET) == query_text([]) == query_text({}) == ""
    assert query_text([], explode=False) == query_text({}, "deepObject") == ""
    header = Parameter("X-Color", "header", "simple", explode=False)
    assert parameters.headers([(header, UNSET), (header, [])]) == []


def test_reserved_characters_pass_only_where_allowed() -> None:
    text = "/a:b?c@d,e%2Ff&g=h+i#j[k]"
    assert query_text(text, allow_reserved=True) == ("color=/a:b?c@d,e%2Ff%26g=h%2Bi%23j%5Bk%5D")
    assert "/" not in query_text(text)


def test_a_parameter_described_by_content_is_json() -> None:
    written = query_text({"a": [1, None], "b": "ü"}, content_type="application/json")
    assert unquote(written) == 'color={"a":[1,null],"b":"\\u00fc"}'


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("a/b", "a%2Fb"),
        ("a?b#c", "a%3Fb%23c"),
        ("100%", "100%25"),
        ("%2e", "%252e"),
        ("zürich", "z%C3%BCrich"),
        (".", "%2E"),
        ("..", "%2E%2E"),
        ("...", "..."),
        ("a b", "a%20b"),
        (7, "7"),
    ],
)
def test_path_values_stay_in_their_segment(value: object, segment: str) -> None:
    assert path_text(value) == segment


def test_dot_segments_made_of_two_parameters_are_kept() -> None:
    simple = [Parameter(name, "path", "simple", explode=False) for name in "ab"]
    assert parameters.path("/x/{a}{b}/y", [(p, ".") for p in simple]) == "/x/%2E%2E/y"
    assert path_text(".", "label") == "%2E%2E"


@pytest.mark.parametrize("value", ["", None, UNSET, [], {}])
def test_a_path_value_that_would_call_another_operation_is_refused(value: object) -> None:
    with pytest.raises(InvalidArgumentError, match="'color' needs a value"):
        path_text(value)


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\x00", "ü", " sesame", "sesame "])
def test_a_header_value_that_would_break_out_is_refused(value: str) -> None:
    parameter = Parameter("X-Color", "header", "simple", explode=False)
    with pytest.raises(InvalidArgumentError, match="header 'X-Color'") as caught:
        parameters.headers([(parameter, value)])
    assert value not in str(caught.value)


@pytest.mark.parametrize(
    ("value", "style", "explode", "message"),
    [
        ({"a": {"b": 1}}, "form", True, "no form for an array or object inside"),
        ([[1]], "form", True, "no form for an array or object inside"),
        (["a b"], "spaceDelimited", False, "separates the items"),
        (["a|b"], "pipeDelimited", False, "separates the items"),
        ("text", "deepObject", True, "an array or object is needed"),
        (float("nan"), "form", True, "nan has no form"),
        (datetime(2024, 1, 1), "form", True, "no time zone"),  # noqa: DTZ001
        ("\ud800", "form", True, "lone surrogate"),
        (object(), "form", True, "type object cannot be sent"),
        ({1}, "form", True, "type set cannot be sent"),
    ],
)
def test_values_without_a_form_are_refused(
    value: object, style: str, explode: bool, message: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=message):
        query_text(value, style, explode=explode)


texts = st.text(st.characters(exclude_categories=["Cs"]))


@given(st.lists(texts, min_size=1))
def test_exploded_arrays_are_read_back(items: list[str]) -> None:
    written = query_text(items)
    assert written.isascii()
    assert parse_qsl(written, keep_blank_values=True) == [("color", item) for item in items]


@given(st.lists(texts, min_size=1), st.booleans())
def test_delimited_arrays_are_read_back(items: list[str], in_path: bool) -> None:
    items = [f"x{item}" for item in items]
    written = path_text(items) if in_path else query_text(items, explode=False)
    assert [unquote(item) for item in written.removeprefix("color=").split(",")] == items


@given(st.dictionaries(texts, texts, min_size=1))
def test_deep_objects_are_read_back(members: dict[str, str]) -> None:
    written = query_text(members, "deepObject")
    read = dict(parse_qsl(written, keep_blank_values=True))
    assert read == {f"color[{name}]": value for name, value in members.items()}


@given(texts.filter(bool))
def test_path_values_are_read_back_and_change_no_segment(value: str) -> None:
    first, second = (Parameter(n, "path", "simple", explode=False) for n in ("a", "b"))
    written = parameters.path("/x/{a}/y/{b}", [(first, value), (second, value)])
    parts = urlsplit(f"https://host.example{written}")
    assert not parts.query
    assert not parts.fragment
    assert [unquote(s) for s in parts.path.split("/")] == ["", "x", value, "y", value]


@given(texts)
def test_reserved_expansion_never_breaks_the_query(value: str) -> None:
    written = query_text(value, allow_reserved=True)
    assert len(parse_qsl(written, keep_blank_values=True)) == 1
    assert not {"&", "#", "+", " "} & set(written)


# Parameters that are models


class Range(Model):
    at_least: Annotated[int | None, Field(alias="from")] = None


class Filter(Model):
    updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    states: list[str] | None = None
    power: Range | None = None


class Other(Model):
    states: list[str] | None = None


FILTER = Parameter("filter", "query", "deepObject", explode=True, model=lambda: Filter)
NOON = datetime(2024, 5, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "given_filter",
    [
        Filter(updated_after=NOON, states=["a"], power=Range(at_least=3)),
        {"updated_after": NOON, "states": ["a"], "power": {"at_least": 3}},
        {"lastUpdatedAfter": NOON, "states": ["a"], "power": {"from": 3}},
        MappingProxyType({"updated_after": NOON, "states": ["a"], "power": Range(at_least=3)}),
        {"updated_after": NOON, "states": ["a"], "power": {"from": 3, "to": UNSET}, "x": UNSET},
    ],
)
def test_a_mapping_is_the_model_of_its_parameter(given_filter: object) -> None:
    assert unquote(parameters.query([(FILTER, given_filter)])) == (
        "filter[lastUpdatedAfter]=2024-05-01T12:00:00Z&filter[states][]=a&filter[power][from]=3"
    )


@pytest.mark.parametrize(
    ("given_filter", "told"),
    [
        ({"last_updated_after": NOON}, "/last_updated_after: there is no such field"),
        ({"power": {"form": 3}}, "/power/form: there is no such field"),
        ({"power": {"from": "much"}}, "/power/from: Input should be a valid integer"),
        (Other(states=["a"]), "Filter or a mapping is needed, not Other"),
        ("states", "an array or object is needed, not str"),
    ],
)
def test_what_is_not_of_the_model_of_its_parameter_is_refused(
    given_filter: object, told: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=told) as caught:
        parameters.query([(FILTER, given_filter)])
    assert "parameter 'filter'" in str(caught.value)


def test_a_parameter_that_is_no_single_model_takes_what_is_given() -> None:
    union = replace(FILTER, model=lambda: Filter | Other)
    assert unquote(parameters.query([(union, {"any": 1})])) == "filter[any]=1"
