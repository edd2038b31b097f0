"""What differs between two schemas: every aspect in both directions, each with its exact effect."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.diff.law import level_of
from generator.diff.model import Effect
from generator.ir.types import Direction
from tests.diff.compared_schemas import Load, Pair

DIRECTIONS: tuple[Direction, ...] = ("request", "response")

NUMBER = {"type": "number"}
STRING = {"type": "string"}
INTEGER = {"type": "integer"}
LIST = {"type": "array", "items": STRING}
MAP = {"type": "object", "additionalProperties": STRING}
CONTAINS = {"type": "array", "contains": STRING}


def thing(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(required), "properties": properties}


def closed(*required: str, **properties: Any) -> dict[str, Any]:
    return {**thing(*required, **properties), "additionalProperties": False}


# An assertion: the schema without it, the schema with it, and what its coming and going are called.
# It narrows the set when it comes and widens it when it goes, whoever sends the values.
COMES_AND_GOES = {
    "maximum": (NUMBER, {**NUMBER, "maximum": 5}, "max-set", "max-unset"),
    "minimum": (NUMBER, {**NUMBER, "minimum": 5}, "min-set", "min-unset"),
    "exclusive maximum": (
        NUMBER,
        {**NUMBER, "exclusiveMaximum": 5},
        "exclusive-max-set",
        "exclusive-max-unset",
    ),
    "exclusive minimum": (
        NUMBER,
        {**NUMBER, "exclusiveMinimum": 5},
        "exclusive-min-set",
        "exclusive-min-unset",
    ),
    "greatest length": (STRING, {**STRING, "maxLength": 5}, "max-length-set", "max-length-unset"),
    "least length": (STRING, {**STRING, "minLength": 5}, "min-length-set", "min-length-unset"),
    "most items": (LIST, {**LIST, "maxItems": 5}, "max-items-set", "max-items-unset"),
    "fewest items": (LIST, {**LIST, "minItems": 5}, "min-items-set", "min-items-unset"),
    "most properties": (
        MAP,
        {**MAP, "maxProperties": 5},
        "max-properties-set",
        "max-properties-unset",
    ),
    "fewest properties": (
        MAP,
        {**MAP, "minProperties": 5},
        "min-properties-set",
        "min-properties-unset",
    ),
    "most contained": (
        CONTAINS,
        {**CONTAINS, "maxContains": 2},
        "max-contains-set",
        "max-contains-unset",
    ),
    "fewest contained": (
        CONTAINS,
        {**CONTAINS, "minContains": 2},
        "min-contains-set",
        "min-contains-unset",
    ),
    "lower maximum": (
        {**NUMBER, "maximum": 5},
        {**NUMBER, "maximum": 4.5},
        "max-decreased",
        "max-increased",
    ),
    "higher minimum": (
        {**NUMBER, "minimum": 5},
        {**NUMBER, "minimum": 6},
        "min-increased",
        "min-decreased",
    ),
    "lower exclusive maximum": (
        {**NUMBER, "exclusiveMaximum": 5},
        {**NUMBER, "exclusiveMaximum": 4},
        "exclusive-max-decreased",
        "exclusive-max-increased",
    ),
    "the bound itself": (
        {**NUMBER, "maximum": 5},
        {**NUMBER, "exclusiveMaximum": 5},
        "exclusive-max-set",
        "exclusive-max-unset",
    ),
    "the bound itself, of integers": (
        {**INTEGER, "minimum": 5},
        {**INTEGER, "exclusiveMinimum": 5},
        "exclusive-min-set",
        "exclusive-min-unset",
    ),
    "higher exclusive minimum of integers": (
        {**INTEGER, "exclusiveMinimum": 5},
        {**INTEGER, "exclusiveMinimum": 6},
        "exclusive-min-increased",
        "exclusive-min-decreased",
    ),
    "shorter text": (
        {**STRING, "maxLength": 100_000},
        {**STRING, "maxLength": 9},
        "max-length-decreased",
        "max-length-increased",
    ),
    "longer text": (
        {**STRING, "minLength": 3, "pattern": "^[a-z]+$"},
        {**STRING, "minLength": 5, "pattern": "^[a-z]+$"},
        "min-length-increased",
        "min-length-decreased",
    ),
    "fewer items": (
        {**LIST, "maxItems": 5},
        {**LIST, "maxItems": 4},
        "max-items-decreased",
        "max-items-increased",
    ),
    "more items": (
        {**LIST, "minItems": 5},
        {**LIST, "minItems": 6},
        "min-items-increased",
        "min-items-decreased",
    ),
    "fewer properties": (
        {**MAP, "maxProperties": 5},
        {**MAP, "maxProperties": 4},
        "max-properties-decreased",
        "max-properties-increased",
    ),
    "more properties": (
        {**MAP, "minProperties": 5},
        {**MAP, "minProperties": 6},
        "min-properties-increased",
        "min-properties-decreased",
    ),
    "fewer contained": (
        {**CONTAINS, "maxContains": 3},
        {**CONTAINS, "maxContains": 2},
        "max-contains-decreased",
        "max-contains-increased",
    ),
    "more contained": (
        {**CONTAINS, "minContains": 2},
        {**CONTAINS, "minContains": 3},
        "min-contains-increased",
        "min-contains-decreased",
    ),
    "multiples": (NUMBER, {**NUMBER, "multipleOf": 0.1}, "multiple-of-set", "multiple-of-unset"),
    "larger multiples": (
        {**NUMBER, "multipleOf": 5},
        {**NUMBER, "multipleOf": 10},
        "multiple-of-changed",
        "multiple-of-changed",
    ),
    "pattern": (STRING, {**STRING, "pattern": "^[a-z]+$"}, "pattern-added", "pattern-removed"),
    "format": (STRING, {**STRING, "format": "date"}, "format-added", "format-removed"),
    "narrower format": (
        {**STRING, "format": "uri-reference"},
        {**STRING, "format": "uri"},
        "format-changed",
        "format-changed",
    ),
    "int32": (INTEGER, {**INTEGER, "format": "int32"}, "format-added", "format-removed"),
    "int32 of int64": (
        {**INTEGER, "format": "int64"},
        {**INTEGER, "format": "int32"},
        "format-changed",
        "format-changed",
    ),
    "float of double": (
        {**NUMBER, "format": "double"},
        {**NUMBER, "format": "float"},
        "format-changed",
        "format-changed",
    ),
    "a listed value less": (
        {"enum": ["a", "b"]},
        {"enum": ["a"]},
        "enum-value-removed",
        "enum-value-added",
    ),
    "listed values of several types": (
        {"enum": ["a", 1, 2, "b"]},
        {"enum": ["a", 1]},
        "enum-value-removed",
        "enum-value-added",
    ),
    "listed values": (STRING, {**STRING, "enum": ["a", "b"]}, "became-enum", "became-not-enum"),
    "one flag": ({"type": "boolean"}, {"const": True}, "became-enum", "became-not-enum"),
    "integers": (NUMBER, INTEGER, "type-specialized", "type-generalized"),
    "one type less": (
        {"type": ["string", "integer"]},
        INTEGER,
        "type-specialized",
        "type-generalized",
    ),
    "a type of any": ({}, STRING, "type-specialized", "type-generalized"),
    "nothing": (STRING, {"type": "string", "enum": []}, "type-specialized", "type-generalized"),
    "not null": (
        {"type": ["string", "null"]},
        STRING,
        "became-not-nullable",
        "became-nullable",
    ),
    "no null among listed values": (
        {"enum": ["a", None]},
        {"enum": ["a"]},
        "became-not-nullable",
        "became-nullable",
    ),
    "different items": (
        LIST,
        {**LIST, "uniqueItems": True},
        "unique-items-set",
        "unique-items-unset",
    ),
    "contained": ({"type": "array"}, CONTAINS, "contains-added", "contains-removed"),
    "a narrower one contained": (
        {"type": "array", "contains": NUMBER},
        {"type": "array", "contains": INTEGER},
        "contains-changed",
        "contains-changed",
    ),
    "a position": (
        {"type": "array", "prefixItems": [STRING]},
        {"type": "array", "prefixItems": [STRING, INTEGER]},
        "prefix-items-added",
        "prefix-items-removed",
    ),
    "none but declared properties": (
        thing(a=STRING),
        closed(a=STRING),
        "additional-properties-forbidden",
        "additional-properties-allowed",
    ),
    "no properties of a map": (
        MAP,
        {"type": "object", "additionalProperties": False},
        "additional-properties-forbidden",
        "additional-properties-allowed",
    ),
    "described properties": (
        {"type": "object"},
        MAP,
        "additional-properties-restricted",
        "additional-properties-unrestricted",
    ),
    "names": (
        MAP,
        {**MAP, "propertyNames": {"maxLength": 3}},
        "property-names-added",
        "property-names-removed",
    ),
    "names that nobody declares": (
        thing(a=STRING),
        {**thing(a=STRING), "propertyNames": {"maxLength": 1}},
        "property-names-added",
        "property-names-removed",
    ),
    "shorter names": (
        {**MAP, "propertyNames": {"maxLength": 4}},
        {**MAP, "propertyNames": {"maxLength": 3}},
        "property-names-changed",
        "property-names-changed",
    ),
    "described names": (
        MAP,
        {**MAP, "patternProperties": {"^n-": {"type": "string", "maxLength": 5}}},
        "pattern-property-added",
        "pattern-property-removed",
    ),
    "a value excluded": (
        STRING,
        {**STRING, "not": {"const": "a"}},
        "assertion-added",
        "assertion-removed",
    ),
    "a condition": (
        thing(a=STRING, b=STRING),
        {
            **thing(a=STRING, b=STRING),
            "if": {"properties": {"a": {"const": "x"}}, "required": ["a"]},
            "then": {"required": ["b"]},
        },
        "assertion-added",
        "assertion-removed",
    ),
    "one that needs another": (
        thing(a=STRING, b=STRING),
        {**thing(a=STRING, b=STRING), "dependentRequired": {"a": ["b"]}},
        "assertion-added",
        "assertion-removed",
    ),
}

# What some values come by and others go.
CHANGES = {
    "type": (STRING, INTEGER, "type-changed"),
    "scalar to list": (STRING, LIST, "type-changed"),
    "format": ({**STRING, "format": "date"}, {**STRING, "format": "date-time"}, "format-changed"),
    "multiples": ({**NUMBER, "multipleOf": 4}, {**NUMBER, "multipleOf": 10}, "multiple-of-changed"),
    "pattern": (
        {**STRING, "pattern": "^[a-z]+$"},
        {**STRING, "pattern": "^[0-9]+$"},
        "pattern-changed",
    ),
    "contained": (CONTAINS, {"type": "array", "contains": INTEGER}, "contains-changed"),
    "names": (
        {**MAP, "propertyNames": {"pattern": "^a"}},
        {**MAP, "propertyNames": {"pattern": "^b"}},
        "property-names-changed",
    ),
    "described names": (
        {"type": "object", "patternProperties": {"^n-": STRING}, "additionalProperties": False},
        {"type": "object", "patternProperties": {"^m-": STRING}, "additionalProperties": False},
        "pattern-property-changed",
    ),
    "excluded": (
        {**STRING, "not": {"const": "a"}},
        {**STRING, "not": {"const": "b"}},
        "assertion-changed",
    ),
    "condition": (
        {"type": "object", "if": {"required": ["a"]}, "then": {"required": ["b"]}},
        {"type": "object", "if": {"required": ["a"]}, "then": {"required": ["c"]}},
        "assertion-changed",
    ),
}


@pytest.fixture(scope="session")
def pair(schema_side: Load) -> Callable[..., Pair]:
    def pair(base: Any, revision: Any, **options: Any) -> Pair:
        return Pair(schema_side(base, **options), schema_side(revision, **options))

    return pair


def as_told(direction: Direction, aspect: str, effect: Effect) -> str:
    return f"{direction}-body-{aspect} {effect} {level_of(effect, direction)}"


@pytest.mark.parametrize("direction", DIRECTIONS)
@pytest.mark.parametrize("name", COMES_AND_GOES)
def test_what_must_hold_as_well_narrows(
    pair: Callable[..., Pair], name: str, direction: Direction
) -> None:
    loose, tight, coming, going = COMES_AND_GOES[name]
    assert pair(loose, tight).told(direction) == [as_told(direction, coming, "narrows")]
    assert pair(tight, loose).told(direction) == [as_told(direction, going, "widens")]


@pytest.mark.parametrize("direction", DIRECTIONS)
@pytest.mark.parametrize("name", CHANGES)
def test_what_must_hold_instead_changes(
    pair: Callable[..., Pair], name: str, direction: Direction
) -> None:
    base, revision, aspect = CHANGES[name]
    assert pair(base, revision).told(direction) == [as_told(direction, aspect, "changes")]
    assert pair(revision, base).told(direction) == [as_told(direction, aspect, "changes")]


@pytest.mark.parametrize("direction", DIRECTIONS)
@pytest.mark.parametrize("name", {**COMES_AND_GOES, **CHANGES})
def test_each_break_is_shown_by_a_value(
    pair: Callable[..., Pair], name: str, direction: Direction
) -> None:
    base, revision = {**COMES_AND_GOES, **CHANGES}[name][:2]
    if name == "nothing":
        base = {"type": "string", "enum": ["a"]}
    for one in (pair(base, revision), pair(revision, base)):
        for change in one.changes(direction):
            breaks = level_of(change.effect, direction) == "breaking"
            assert (change.witness is not None) == breaks, change


@pytest.mark.parametrize("direction", DIRECTIONS)
@pytest.mark.parametrize("name", {**COMES_AND_GOES, **CHANGES})
def test_the_verdict_is_the_same_where_no_values_are_shown(
    pair: Callable[..., Pair], name: str, direction: Direction
) -> None:
    base, revision = {**COMES_AND_GOES, **CHANGES}[name][:2]
    one = pair(base, revision)
    found = one.changes(direction, witnesses=False)
    assert one.told(direction, witnesses=False) == one.told(direction)
    assert [(change.witness, change.no_witness) for change in found] == [(None, "")] * len(found)


@pytest.mark.parametrize(
    ("base", "revision", "request_", "response"),
    [
        pytest.param(
            thing(a=STRING),
            thing(a=STRING, b=STRING),
            "new-optional-request-property widens info at b",
            "response-optional-property-added narrows info at b",
            id="optional added",
        ),
        pytest.param(
            thing(a=STRING),
            thing("b", a=STRING, b={"type": "string", "default": "x"}),
            "new-required-request-property narrows breaking at b",
            "response-required-property-added narrows info at b",
            id="required added, with a default",
        ),
        pytest.param(
            closed(a=STRING),
            closed(a=STRING, b=STRING),
            "new-optional-request-property widens info at b",
            "response-optional-property-added widens breaking at b",
            id="optional added to a closed object",
        ),
        pytest.param(
            closed(a=STRING),
            closed("b", a=STRING, b=STRING),
            "new-required-request-property narrows breaking at b",
            "response-required-property-added widens breaking at b",
            id="required added to a closed object",
        ),
        pytest.param(
            thing(a=STRING, b=STRING),
            thing(a=STRING),
            "request-property-removed withdraws warning at b",
            "response-optional-property-removed widens breaking at b",
            id="optional removed",
        ),
        pytest.param(
            thing("b", a=STRING, b=STRING),
            thing(a=STRING),
            "request-property-removed withdraws warning at b",
            "response-required-property-removed widens breaking at b",
            id="required removed",
        ),
        pytest.param(
            closed("b", a=STRING, b=STRING),
            closed(a=STRING),
            "request-property-removed narrows breaking at b",
            "response-required-property-removed widens breaking at b",
            id="required removed of a closed object",
        ),
        pytest.param(
            closed(a=STRING, b=STRING),
            closed(a=STRING),
            "request-property-removed narrows breaking at b",
            "response-optional-property-removed widens breaking at b",
            id="optional removed of a closed object",
        ),
        pytest.param(
            thing(a=STRING),
            thing("a", a=STRING),
            "request-property-became-required narrows breaking at a",
            "response-property-became-required narrows info at a",
            id="became required",
        ),
        pytest.param(
            thing("a", a=STRING),
            thing(a=STRING),
            "request-property-became-optional widens info at a",
            "response-property-became-optional widens breaking at a",
            id="became optional",
        ),
        pytest.param(
            {"type": "object", "required": ["a"]},
            {"type": "object"},
            "request-property-became-optional widens info at a",
            "response-property-became-optional widens breaking at a",
            id="undeclared became optional",
        ),
        pytest.param(
            {**thing(a=STRING), "additionalProperties": STRING},
            MAP,
            "request-property-removed withdraws warning at a",
            "response-optional-property-removed documents info at a",
            id="still described by the schema of the others",
        ),
        pytest.param(
            {"type": "object", "properties": {"a": STRING}},
            {"type": "object", "properties": {"a": {"type": "integer"}}},
            "request-property-type-changed changes breaking at a",
            "response-property-type-changed changes breaking at a",
            id="changed inside",
        ),
        pytest.param(
            MAP,
            {"type": "object", "additionalProperties": {"type": "string", "maxLength": 5}},
            "request-property-max-length-set narrows breaking at {}",
            "response-property-max-length-set narrows info at {}",
            id="values of a map",
        ),
        pytest.param(
            LIST,
            {"type": "array", "items": {"type": ["string", "null"]}},
            "request-property-became-nullable widens info at []",
            "response-property-became-nullable widens breaking at []",
            id="items",
        ),
        pytest.param(
            {"type": "array", "prefixItems": [STRING, INTEGER]},
            {"type": "array", "prefixItems": [STRING, NUMBER]},
            "request-property-type-generalized widens info at [1]",
            "response-property-type-generalized widens breaking at [1]",
            id="an item by its position",
        ),
        pytest.param(
            {"type": "object", "patternProperties": {"^n-": STRING}},
            {"type": "object", "patternProperties": {"^n-": {"type": "string", "minLength": 1}}},
            "request-property-min-length-set narrows breaking at {^n-}",
            "response-property-min-length-set narrows info at {^n-}",
            id="properties by a pattern",
        ),
    ],
)
def test_properties_and_what_is_inside(
    pair: Callable[..., Pair], base: Any, revision: Any, request_: str, response: str
) -> None:
    one = pair(base, revision)
    assert (one.told("request"), one.told("response")) == ([request_], [response])


@pytest.mark.parametrize(
    ("base", "revision", "request_", "response"),
    [
        pytest.param(
            STRING,
            {**STRING, "readOnly": True},
            "request-property-became-read-only withdraws warning",
            "response-property-became-read-only documents info",
            id="read-only",
        ),
        pytest.param(
            {**STRING, "readOnly": True},
            STRING,
            "request-property-became-not-read-only widens info",
            "response-property-became-not-read-only documents info",
            id="not read-only",
        ),
        pytest.param(
            STRING,
            {**STRING, "writeOnly": True},
            "request-property-became-write-only documents info",
            "response-property-became-write-only widens breaking",
            id="write-only",
        ),
        pytest.param(
            {**STRING, "writeOnly": True},
            STRING,
            "request-property-became-not-write-only documents info",
            "response-property-became-not-write-only narrows info",
            id="not write-only",
        ),
    ],
)
def test_properties_that_come_into_a_direction_or_leave_it(
    pair: Callable[..., Pair], base: Any, revision: Any, request_: str, response: str
) -> None:
    one = pair(thing(a=base), thing(a=revision))
    assert one.told("request") == [f"{request_} at a"]
    assert one.told("response") == [f"{response} at a"]


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_what_does_not_travel_in_a_direction_is_not_compared_there(
    pair: Callable[..., Pair], direction: Direction
) -> None:
    flag = "readOnly" if direction == "request" else "writeOnly"
    base, revision = ({"type": kind, flag: True} for kind in ("string", "integer"))
    assert pair(thing("a", a=base), thing(a=revision)).told(direction) == []


def test_a_property_that_is_sent_now_and_must_be_breaks(pair: Callable[..., Pair]) -> None:
    one = pair(thing("a", a={**STRING, "readOnly": True}), thing("a", a=STRING))
    assert one.told("request") == [
        "request-property-became-not-read-only narrows breaking at a",
    ]


@pytest.mark.parametrize(
    ("base", "revision", "request_", "response"),
    [
        ({}, {"default": "a"}, "default-value-added behaves", "default-value-added documents"),
        (
            {"default": "a"},
            {"default": "b"},
            "default-value-changed behaves",
            "default-value-changed documents",
        ),
        ({"default": None}, {}, "default-value-removed behaves", "default-value-removed documents"),
        ({}, {"deprecated": True}, "deprecated deprecates", "deprecated deprecates"),
        ({"deprecated": True}, {}, "reactivated documents", "reactivated documents"),
        ({"title": "A"}, {"title": "B"}, "title-changed documents", "title-changed documents"),
        ({}, {"format": "password"}, "format-added documents", "format-added documents"),
        (
            {"x-unit": 1},
            {"x-unit": 2},
            "extension-changed documents",
            "extension-changed documents",
        ),
        ({}, {"xml": {"name": "a"}}, "extension-changed documents", "extension-changed documents"),
        ({"unit": 1}, {"unit": 2}, "unclassified unclassified", "unclassified unclassified"),
        (
            {"contentEncoding": "base64"},
            {"contentEncoding": "base32"},
            "content-encoding-changed changes",
            "content-encoding-changed changes",
        ),
        (
            {"contentMediaType": "image/png"},
            {},
            "content-media-type-changed behaves",
            "content-media-type-changed behaves",
        ),
    ],
)
def test_what_is_said_beside_the_values(
    pair: Callable[..., Pair], base: Any, revision: Any, request_: str, response: str
) -> None:
    one = pair({**STRING, **base}, {**STRING, **revision})
    for direction, expected in (("request", request_), ("response", response)):
        (found,) = one.told(direction)  # type: ignore[arg-type]
        assert found.startswith(f"{direction}-body-{expected} ")


def test_what_cannot_be_shown_says_why(pair: Callable[..., Pair]) -> None:
    one = pair({**STRING, "contentEncoding": "base64"}, {**STRING, "contentEncoding": "base32"})
    (change,) = one.changes("request")
    assert (change.witness, "decode" in change.no_witness) == (None, True)


@pytest.mark.parametrize(("direction", "level"), [("request", "undecided"), ("response", "info")])
def test_a_format_that_stands_in_no_standard_is_undecided_where_it_may_break(
    pair: Callable[..., Pair], direction: Direction, level: str
) -> None:
    (found,) = pair(STRING, {**STRING, "format": "money"}).told(direction)
    assert found.endswith(f" {level}")
    (back,) = pair({**STRING, "format": "money"}, STRING).told(direction)
    assert back.endswith({"undecided": " info", "info": " undecided"}[level])


def test_a_format_does_not_count_twice(pair: Callable[..., Pair]) -> None:
    base = {**INTEGER, "format": "int32", "minimum": 0}
    revision = {**INTEGER, "format": "int64", "minimum": 0, "maximum": 7}
    assert pair(base, revision).told("request") == [
        "request-body-max-set narrows breaking",
        "request-body-format-changed documents info",
    ]


def test_every_value_that_is_listed_no_more_is_looked_up_on_the_other_side(
    pair: Callable[..., Pair],
) -> None:
    one = pair({"enum": ["a", "bbbbbb"]}, {**STRING, "maxLength": 3})
    assert one.told("request") == [
        "request-body-became-not-enum widens info",
        "request-body-enum-value-removed narrows breaking",
    ]
    _, removed = one.changes("request")
    assert (removed.details["value"], removed.base and removed.base.value) == ("bbbbbb", ["bbbbbb"])


@pytest.mark.parametrize(
    ("site", "rule"),
    [
        ("request-parameter", "request-parameter-max-length-set"),
        ("request-parameter-property", "request-parameter-property-max-length-set"),
        ("response-header", "response-header-max-length-set"),
    ],
)
def test_rules_are_named_after_where_the_schema_is_used(
    pair: Callable[..., Pair], site: Any, rule: str
) -> None:
    direction: Direction = "response" if site == "response-header" else "request"
    (found,) = pair(STRING, {**STRING, "maxLength": 3}).changes(direction, site=site)
    assert found.rule == rule


def test_rules_inside_parameters(pair: Callable[..., Pair]) -> None:
    base = thing("a", a=STRING, b=STRING)
    revision = thing("c", a={**STRING, "maxLength": 3}, c=STRING)
    found = pair(base, revision).changes("request", site="request-parameter")
    assert sorted(change.rule for change in found) == [
        "new-required-request-parameter-property",
        "request-parameter-property-became-optional",
        "request-parameter-property-max-length-set",
        "request-parameter-property-removed",
    ]


def test_in_webhooks_the_rules_are_those_of_requests_and_the_law_that_of_answers(
    pair: Callable[..., Pair],
) -> None:
    one = pair({"enum": ["a"]}, {"enum": ["a", "b"]})
    assert one.told("response", site="request-body") == [
        "request-body-enum-value-added widens breaking"
    ]


def test_places_are_those_of_the_keywords(pair: Callable[..., Pair]) -> None:
    base = thing(status={**STRING, "enum": ["a", "b"]}, gone=STRING)
    revision = thing(status={**STRING, "enum": ["a"]})
    removed, value = sorted(pair(base, revision).changes("request"), key=lambda each: each.subject)
    at = "#/components/schemas/S"
    assert removed.base is not None
    assert (removed.base.address, removed.revision and removed.revision.address) == (
        f"{at}/properties/gone",
        at,
    )
    assert value.base is not None
    assert (value.base.address, value.revision and value.revision.address) == (
        f"{at}/properties/status/enum",
        f"{at}/properties/status/enum",
    )
    assert (value.subject, value.spot.path) == ("status", ("status",))


def test_a_difference_has_one_cause_wherever_it_is(schema_side: Load) -> None:
    def side(kind: str) -> Any:
        status = {"type": "string", "enum": ["a", "b"] if kind == "base" else ["a"]}
        body = thing(one={"$ref": "#/components/schemas/Status"}, two={"type": "array"})
        body["properties"]["two"]["items"] = {"$ref": "#/components/schemas/Status"}
        return schema_side(body, components={"Status": status})

    one = Pair(side("base"), side("revision"))
    found = [*one.changes("request"), *one.changes("response")]
    assert len(found) == 4
    assert {change.cause for change in found} == {
        ("enum-value-removed", "Status", '["b"]', ""),
    }
    assert {change.spot.shown_path for change in found} == {"one", "two[]"}


def test_a_property_that_went_has_one_cause_in_both_directions(pair: Callable[..., Pair]) -> None:
    secret = {"type": "object", "properties": {"s": {"type": "string", "writeOnly": True}}}
    one = pair(thing("b", b=secret), thing(a=STRING))
    causes = [
        {change.cause for change in one.changes(direction) if change.subject == "b"}
        for direction in DIRECTIONS
    ]
    assert causes[0] == causes[1]
    assert len(causes[0]) == 1
