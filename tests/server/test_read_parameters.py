"""Parameters are read as the client's runtime writes them, and nothing else is read into them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.runtime import parameters as written
from generator.runtime.operations import Parameter
from generator.runtime.server.descriptions import DescribedParameter, Schema
from generator.runtime.server.parameters import parameter_reader
from generator.runtime.server.texts import Fields, UnreadableError, cookie_pairs, pairs_of
from generator.runtime.unset import UNSET

INTEGER = {"type": "integer"}
STRING = {"type": "string"}
LIST = {"type": "array", "items": INTEGER}
RECORD = {"type": "object", "properties": {"a": INTEGER, "b": STRING}}


def described(
    schema: Any, style: str = "form", *, explode: bool = True, location: str = "query", **more: Any
) -> DescribedParameter:
    """A parameter called ``p``."""
    known: dict[str, Any] = {"name": "p", "required": False, "content_type": None, **more}
    return DescribedParameter(
        location=location, style=style, explode=explode, schema=Schema(schema, {}), **known
    )


def read(parameter: DescribedParameter, text: str, others: frozenset[str] = frozenset()) -> Any:
    """The value of a parameter in a query, in cookies, or the text of a path or header."""
    reader = parameter_reader(parameter, others)
    if parameter.location == "query":
        return reader.of_fields(Fields(pairs_of(text)))
    if parameter.location == "cookie":
        return reader.of_fields(Fields(cookie_pairs([("cookie", text)])))
    return reader.of_text(text)


def sent(parameter: DescribedParameter, value: object, array_format: Any = None) -> str | None:
    """The text by which the client says a value; None where it says nothing."""
    client = Parameter(
        parameter.name,
        parameter.location,  # type: ignore[arg-type]
        parameter.style,  # type: ignore[arg-type]
        parameter.explode,
        content_type=parameter.content_type,
        array_format=array_format,
    )
    if parameter.location == "query":
        return written.query([(client, value)]) or None
    if parameter.location == "path":
        return written.path("/{p}", [(client, value)])[1:]
    if parameter.location == "cookie":
        pairs = written.cookies([(client, value)])
        return "; ".join(f"{name}={text}" for name, text in pairs) or None
    pairs = written.headers([(client, value)])
    return pairs[0][1] if pairs else None


# What is written is read

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
# Header values are ASCII, and their commas separate items.
PLAIN_TEXTS = st.text(st.sampled_from("abz09-_~!$&'()*+;:@/?#%"), min_size=1, max_size=6)
NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, places=3, max_value=10**20)

SCALARS: dict[str, tuple[Any, st.SearchStrategy[Any]]] = {
    "integer": (INTEGER, st.integers()),
    "number": ({"type": "number"}, st.one_of(st.integers(), st.floats(-1e15, 1e15), NUMBERS)),
    "boolean": ({"type": "boolean"}, st.booleans()),
    "string": (STRING, TEXTS),
    "nullable": ({"anyOf": [INTEGER, {"type": "null"}]}, st.one_of(st.none(), st.integers())),
    "enum": ({"enum": ["1", "a b", "ü&="]}, st.sampled_from(["1", "a b", "ü&="])),
}


def said(value: object) -> object:
    """A number as the digits that it is written with say it: 0.1 is a tenth."""
    return Decimal(repr(value)) if isinstance(value, float) else value


def is_empty(value: object) -> bool:
    return value in ("", [], {}) or value is None


@pytest.mark.parametrize("kind", SCALARS)
@pytest.mark.parametrize(
    ("location", "style"),
    [
        ("path", "simple"),
        ("path", "label"),
        ("path", "matrix"),
        ("query", "form"),
        ("cookie", "form"),
    ],
)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_scalar(kind: str, location: str, style: str, data: st.DataObject) -> None:
    schema, values = SCALARS[kind]
    value = data.draw(values.filter(lambda each: location != "path" or not is_empty(each)))
    parameter = described(schema, style, explode=False, location=location)
    text = sent(parameter, value)
    assert text is not None
    assert said(read(parameter, text)) == said(value)


ITEMS = {
    "integers": (INTEGER, st.integers()),
    "texts": (STRING, TEXTS),
}


@pytest.mark.parametrize("kind", ITEMS)
@pytest.mark.parametrize("array_format", ["repeat", "brackets", "indices"])
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_an_exploded_array(kind: str, array_format: str, data: st.DataObject) -> None:
    item, values = ITEMS[kind]
    value = data.draw(st.lists(values, max_size=12))
    parameter = described({"type": "array", "items": item})
    text = sent(parameter, value, array_format)
    assert read(parameter, text or "") == (value or UNSET)


def without(characters: str) -> st.SearchStrategy[str]:
    return TEXTS.filter(lambda text: not set(text) & set(characters))


@pytest.mark.parametrize(
    ("location", "style", "texts"),
    [
        ("query", "form", TEXTS),
        ("query", "spaceDelimited", without(" ")),
        ("query", "pipeDelimited", without("|")),
        ("cookie", "form", TEXTS),
        ("path", "simple", TEXTS.filter(bool)),
        ("path", "label", TEXTS.filter(bool)),
        ("path", "matrix", TEXTS.filter(bool)),
        ("header", "simple", PLAIN_TEXTS),
    ],
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_arrays_and_objects_in_one_text(
    location: str, style: str, texts: st.SearchStrategy[str], data: st.DataObject
) -> None:
    array = described({"type": "array", "items": STRING}, style, explode=False, location=location)
    value: Any = data.draw(st.lists(texts, min_size=1, max_size=4))
    text = sent(array, value)
    assert text is not None
    assert read(array, text) == value
    record = described(RECORD, style, explode=False, location=location)
    value = data.draw(st.fixed_dictionaries({"a": st.integers(), "b": texts}))
    text = sent(record, value)
    assert text is not None
    assert read(record, text) == value


@pytest.mark.parametrize(
    ("location", "style"),
    [("path", "simple"), ("path", "matrix"), ("path", "label"), ("header", "simple")],
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_exploded_in_path_and_headers(location: str, style: str, data: st.DataObject) -> None:
    # The dots of a label separate its items, and nothing escapes them.
    texts = PLAIN_TEXTS.filter(lambda text: "." not in text and "=" not in text)
    schema = {"type": "array", "items": STRING}
    array = described(schema, style, explode=True, location=location)
    value: Any = data.draw(st.lists(texts, min_size=1, max_size=4))
    assert read(array, sent(array, value) or "") == value
    record = described(RECORD, style, explode=True, location=location)
    value = data.draw(st.fixed_dictionaries({"a": st.integers(), "b": texts}))
    assert read(record, sent(record, value) or "") == value


@settings(max_examples=60)
@given(value=st.fixed_dictionaries({}, optional={"a": st.integers(), "b": TEXTS}))
def test_the_members_of_an_exploded_object_are_parameters(value: dict[str, Any]) -> None:
    parameter = described(RECORD)
    text = sent(parameter, value) or ""
    assert read(parameter, text, frozenset(("p", "other"))) == (value or UNSET)
    assert read(parameter, f"{text}&other=1&else=2", frozenset(("p", "other"))) == (value or UNSET)


def test_an_open_object_takes_what_is_nobody_elses() -> None:
    parameter = described({"type": "object", "additionalProperties": INTEGER})
    assert read(parameter, "x=1&other=2", frozenset(("p", "other"))) == {"x": 1}


NAMES = st.text(st.sampled_from("abcé. -"), min_size=1, max_size=4)
DEEP = {
    "type": "object",
    "properties": {
        "text": STRING,
        "ids": LIST,
        "security.desiredLevel": INTEGER,
        "inner": {"type": "object", "properties": {"on": {"type": "boolean"}, "tags": LIST}},
    },
    "additionalProperties": {"type": "string"},
}
IDS = st.lists(st.integers(), min_size=1, max_size=12)
DEEP_VALUES = st.builds(
    lambda others, known: {**others, **known},
    st.dictionaries(NAMES, TEXTS, max_size=2),
    st.fixed_dictionaries(
        {},
        optional={
            "text": TEXTS,
            "ids": IDS,
            "security.desiredLevel": st.integers(),
            "inner": st.fixed_dictionaries({"on": st.booleans()}, optional={"tags": IDS}),
        },
    ),
)


@pytest.mark.parametrize("array_format", ["repeat", "brackets", "indices"])
@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=DEEP_VALUES)
def test_a_deep_object(array_format: str, value: Any) -> None:
    parameter = described(DEEP, "deepObject")
    text = sent(parameter, value, array_format) or ""
    assert read(parameter, text) == (value or UNSET)


@pytest.mark.parametrize("array_format", ["brackets", "indices"])
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=st.lists(st.fixed_dictionaries({"a": st.integers(), "b": TEXTS}), min_size=1))
def test_objects_in_an_array_in_a_deep_object(array_format: str, value: Any) -> None:
    schema = {"type": "object", "properties": {"list": {"type": "array", "items": RECORD}}}
    parameter = described(schema, "deepObject")
    text = sent(parameter, {"list": value}, array_format) or ""
    assert read(parameter, text) == {"list": value}


JSON_VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXTS, inner, max_size=3)),
    max_leaves=5,
)


@settings(max_examples=60)
@given(value=JSON_VALUES)
def test_a_parameter_that_is_json(value: Any) -> None:
    for location in ("query", "path", "cookie"):
        parameter = described({}, location=location, content_type="application/json")
        assert read(parameter, sent(parameter, value) or "") == value


# What else may be written


@pytest.mark.parametrize(
    ("query", "value"),
    [
        ("p=1&p=2", [1, 2]),
        ("p[]=1&p%5B%5D=2", [1, 2]),
        ("p[1]=2&p[0]=1&p[10]=3", [1, 2, 3]),
        ("p=1", [1]),
        ("p=", []),
        ("p", []),
        ("", UNSET),
        ("q=1", UNSET),
        ("p=%31", [1]),
        ("&&p=1&", [1]),
    ],
)
def test_arrays_are_taken_in_every_form(query: str, value: Any) -> None:
    assert read(described(LIST), query) == value


@pytest.mark.parametrize(
    ("query", "value"),
    [
        ("p[a]=1&p[b]=x+y", {"a": 1, "b": "x y"}),
        ("p%5Ba%5D=1", {"a": 1}),
        ("p[a.b]=2", {"a.b": "2"}),
        ("p[b]=%2541", {"b": "%41"}),
        ("p[c][d]=1", {"c": {"d": "1"}}),
        ("px[a]=1", UNSET),
    ],
)
def test_keys_of_deep_objects(query: str, value: Any) -> None:
    assert read(described(RECORD, "deepObject"), query) == value


@pytest.mark.parametrize(
    ("schema", "text", "value"),
    [
        (STRING, "p=", ""),
        (STRING, "p", ""),
        (STRING, "p=a+b%2Bc", "a b+c"),
        (STRING, "p=%2525", "%25"),
        (INTEGER, "p=1.0", "1.0"),
        (INTEGER, "p=01", "01"),
        (INTEGER, "p=", ""),
        ({"type": "number"}, "p=1e3", 1000.0),
        ({"type": "boolean"}, "p=1", "1"),
        ({"type": ["string", "null"]}, "p=", None),
        ({"type": ["integer", "string"]}, "p=5", 5),
        ({"anyOf": [{"enum": ["5"]}, {"type": "integer", "maximum": 3}]}, "p=5", "5"),
        ({}, "p=5", "5"),
        ({}, "p=5&p=6", ["5", "6"]),
        ({"anyOf": [STRING, LIST]}, "p=5", "5"),
        ({"anyOf": [STRING, LIST]}, "p=5&p=6", [5, 6]),
        ({"allOf": [{"type": ["integer", "string"]}, {"type": "integer"}]}, "p=7", 7),
    ],
)
def test_a_text_becomes_what_the_schema_allows(schema: Any, text: str, value: Any) -> None:
    found = read(described(schema), text)
    assert found == value
    assert type(found) is type(value)


def test_a_number_that_fits_several_branches_stays_one() -> None:
    schema = {"oneOf": [INTEGER, {"type": "number"}, STRING]}
    assert read(described(schema), "p=5") == 5
    assert read(described({"oneOf": [schema, LIST]}), "p=5") == 5


def test_a_name_may_have_brackets_of_its_own() -> None:
    others = frozenset(("p", "p[a]", "p[]"))
    assert read(described(STRING, name="p[a]"), "p[a]=1", others) == "1"
    assert read(described(LIST, name="p[]"), "p[]=1&p[]=2", others) == [1, 2]
    assert read(described(RECORD, "deepObject"), "p[a]=1&p[b]=2", others) == {"b": "2"}


def test_a_recursive_schema_has_an_end() -> None:
    tree: dict[str, Any] = {
        "type": "object",
        "properties": {"child": {"$ref": "#/components/schemas/Tree"}, "n": INTEGER},
    }
    schema = Schema({"$ref": "#/components/schemas/Tree"}, {"Tree": tree})
    parameter = DescribedParameter("p", "query", "deepObject", True, False, None, schema)
    assert read(parameter, "p[child][child][n]=1") == {"child": {"child": {"n": 1}}}


def test_an_empty_value_that_is_allowed_but_no_value_is_as_if_it_was_not_there() -> None:
    assert read(described(INTEGER, allow_empty=True), "p=") is UNSET
    assert read(described(STRING, allow_empty=True), "p=") == ""


@pytest.mark.parametrize(
    ("parameter", "text", "reason"),
    [
        (described(INTEGER), "p=1&p=2", "must be given once"),
        (described(STRING), "p=%ff", "must be percent-encoded UTF-8"),
        (described({}, content_type="application/json"), "p={", "must be valid JSON"),
        (described(LIST, explode=False), "p=1&p=2", "must be given once"),
        (described(RECORD, explode=False), "p=a,1,b", "must be names and values in turn"),
        (described(RECORD, "deepObject"), "p=1", "must be written as p[...]"),
        (described(RECORD, "deepObject"), "p[a=1", "must have brackets that match, as in [name][]"),
        (described(RECORD, "deepObject"), "p[a]=1&p[a]=2", "must be given once"),
        (described(RECORD, "deepObject"), "p" + "[a]" * 1000 + "=1", "is nested too deeply"),
        (
            described(RECORD, "simple", location="path"),
            "a,1",
            "must be names with values: name=value",
        ),
    ],
)
def test_what_cannot_be_read_is_told(parameter: DescribedParameter, text: str, reason: str) -> None:
    with pytest.raises(UnreadableError) as raised:
        read(parameter, text)
    assert str(raised.value) == reason
