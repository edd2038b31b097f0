# ruff: noqa: E501
"""What a new version changes for users of the package: every kind of change, and what is none."""

from __future__ import annotations

import random
from typing import Any

import pytest
import yaml

from generator.diff.model import SdkFinding
from generator.diff.sdk import sdk_changes
from generator.ir.surface import Surface

from .surfaces import surfaces

BASE = """
paths:
  /sessions:
    get:
      parameters:
        - {name: filter, in: query, schema: {$ref: "#/components/schemas/SessionFilter"}}
      responses:
        "200": {description: ok, content: {application/json: {schema:
          {type: object, properties: {data: {type: array, items: {$ref: "#/components/schemas/Session"}}, total: {type: integer}}}}}}
  /sessions/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      parameters: [{name: include, in: query, schema: {type: array, items: {enum: [car, user]}}}]
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Session"}}}}
    patch:
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/SessionPatch"}}}}
      responses: {"204": {description: ok}}
  /tokens:
    post:
      requestBody: {required: true, content: {application/json: {schema:
        {oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/App"}]}}}}
      responses:
        "200": {description: ok, content: {application/json: {schema:
          {oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/App"}]}}}}
components:
  schemas:
    Session: {type: object, required: [id, state], properties: {
      id: {type: string}, state: {$ref: "#/components/schemas/State"}, cost: {type: number},
      meter: {$ref: "#/components/schemas/Meter"}, note: {type: string}}}
    SessionPatch: {type: object, required: [state], properties: {state: {$ref: "#/components/schemas/State"}, note: {type: string}}}
    SessionFilter: {type: object, properties: {state: {type: string}, after: {type: string, format: date-time}}}
    State: {type: string, enum: [active, done]}
    Meter: {type: object, required: [value], properties: {value: {type: integer}, unit: {type: string}}}
    Card: {type: object, required: [number], properties: {number: {type: string}}}
    App: {type: object, required: [app], properties: {app: {type: string}}}
"""


def edited(*edits: tuple[str, str]) -> str:
    text = BASE
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new)
    return text


def found(*edits: tuple[str, str]) -> list[tuple[str, str, str]]:
    return told(*surfaces(BASE, edited(*edits)))


def undone(*edits: tuple[str, str]) -> list[tuple[str, str, str]]:
    return told(*surfaces(edited(*edits), BASE))


def told(base: Surface, revision: Surface) -> list[tuple[str, str, str]]:
    return [(each.level, each.rule, each.text) for each in sdk_changes(base, revision)]


NOTE = (
    "SessionPatch: {type: object, required: [state]",
    "SessionPatch: {type: object, required: [state, note]",
)
CASES: dict[str, tuple[list[tuple[str, str]], list[tuple[str, str, str]]]] = {
    "field removed": (
        [(" cost: {type: number},", "")],
        [("breaking", "sdk-field-removed",
          "`client.sessions.get()` and `client.sessions.list()`: field `cost` is gone from `Session`")],
    ),
    "field added": (
        [("cost: {type: number}", "cost: {type: number}, tax: {type: number}")],
        [("info", "sdk-field-added",
          "`client.sessions.get()` and `client.sessions.list()`: field `tax` is new in `Session`")],
    ),
    "required field added to what is received": (
        [("cost: {type: number}", "cost: {type: number}, tax: {type: number}"), ("required: [id, state]", "required: [id, state, tax]")],
        [("info", "sdk-field-added",
          "`client.sessions.get()` and `client.sessions.list()`: field `tax` is new in `Session`")],
    ),
    "field of what is received may be absent": (
        [("required: [id, state]", "required: [id]")],
        [("breaking", "sdk-field-became-optional",
          "`client.sessions.get()` and `client.sessions.list()`: field `state` of `Session` is optional now: it may be `None`")],
    ),
    "field of what is received is always there": (
        [("required: [id, state]", "required: [id, state, note]")],
        [("info", "sdk-field-became-required",
          "`client.sessions.get()` and `client.sessions.list()`: field `note` of `Session` is required now")],
    ),
    "field may be null": (
        [("value: {type: integer}", "value: {type: [integer, 'null']}")],
        [("breaking", "sdk-field-became-nullable",
          "`client.sessions.get()` and `client.sessions.list()`: field `value` of `Meter` may be `None` now")],
    ),
    "field of another type": (
        [("value: {type: integer}", "value: {type: string}")],
        [("breaking", "sdk-field-type-changed",
          "`client.sessions.get()` and `client.sessions.list()`: field `value` of `Meter` is `str` instead of `int`")],
    ),
    "an integer in place of a number is one": (
        [("cost: {type: number}", "cost: {type: integer}")],
        [("info", "sdk-field-type-narrowed",
          "`client.sessions.get()` and `client.sessions.list()`: field `cost` of `Session` never is `float` any more")],
    ),
    "field deprecated": (
        [("cost: {type: number}", "cost: {type: number, deprecated: true}")],
        [("info", "sdk-field-deprecated",
          "`client.sessions.get()` and `client.sessions.list()`: field `cost` of `Session` is deprecated")],
    ),
    "field of what is sent removed": (
        [("after: {type: string, format: date-time}", "")],
        [("breaking", "sdk-field-removed", "`client.sessions.list()`: field `after` is gone from `SessionFilter`")],
    ),
    "field of what is sent became required": (
        [("SessionFilter: {type: object,", "SessionFilter: {type: object, required: [state],")],
        [("breaking", "sdk-field-became-required", "`client.sessions.list()`: field `state` of `SessionFilter` is required now")],
    ),
    "argument of a body became required": (
        [NOTE],
        [("breaking", "sdk-argument-became-required", "`client.sessions.update()`: argument `note` is required now")],
    ),
    "argument of a body removed": (
        [("{$ref: \"#/components/schemas/State\"}, note: {type: string}}}\n    SessionFilter", "{$ref: \"#/components/schemas/State\"}}}\n    SessionFilter")],
        [("breaking", "sdk-argument-removed", "`client.sessions.update()`: argument `note` is gone")],
    ),
    "argument takes more": (
        [("note: {type: string}}}\n    SessionFilter", "note: {type: [string, 'null']}}}\n    SessionFilter")],
        [("info", "sdk-argument-type-widened", "`client.sessions.update()`: argument `note` also takes `None`")],
    ),
    "argument takes something else": (
        [("note: {type: string}}}\n    SessionFilter", "note: {type: integer}}}\n    SessionFilter")],
        [("breaking", "sdk-argument-type-changed", "`client.sessions.update()`: argument `note` takes `int` instead of `str`")],
    ),
    "argument in the query added": (
        [("    get:\n      parameters: [{name: include", "    get:\n      parameters: [{name: zone, in: query, schema: {type: string}}, {name: include")],
        [("info", "sdk-argument-added", "`client.sessions.get()`: argument `zone` is new")],
    ),
    "required argument added": (
        [("    get:\n      parameters: [{name: include", "    get:\n      parameters: [{name: zone, in: query, required: true, schema: {type: string}}, {name: include")],
        [("breaking", "sdk-required-argument-added", "`client.sessions.get()`: argument `zone` is new and required")],
    ),
    "body became optional": (
        [("patch:\n      requestBody: {required: true", "patch:\n      requestBody: {required: false")],
        [("info", "sdk-argument-became-optional", "`client.sessions.update()`: argument `state` is optional now")],
    ),
    "body is given as a whole": (
        [("schema: {$ref: \"#/components/schemas/SessionPatch\"}", "schema: {type: array, items: {type: string}}")],
        [("breaking", "sdk-body-changed",
          "`client.sessions.update()`: takes `body` instead of `state` and `note` for the body (without `SessionPatch`)")],
    ),
    "value of an enum that is sent and received": (
        [("enum: [active, done]", "enum: [active, done, failed]")],
        [("warning", "sdk-enum-value-added",
          "`client.sessions.update()`, `client.sessions.get()` and `client.sessions.list()`: value `\"failed\"` is new in `State`")],
    ),
    "value gone from an enum that is sent and received": (
        [("enum: [active, done]", "enum: [active, failed]")],
        [("breaking", "sdk-enum-value-removed",
          "`client.sessions.update()`, `client.sessions.get()` and `client.sessions.list()`: value `\"done\"` is gone from `State`"),
         ("warning", "sdk-enum-value-added",
          "`client.sessions.update()`, `client.sessions.get()` and `client.sessions.list()`: value `\"failed\"` is new in `State`")],
    ),
    "value of an enum that is sent": (
        [("enum: [car, user]", "enum: [car, user, tariff]")],
        [("info", "sdk-enum-value-added", "`client.sessions.get()`: value `\"tariff\"` is new in `SessionInclude`")],
    ),
    "method removed": (
        [("    patch:", "    x-patch:")],
        [("breaking", "sdk-method-removed", "`client.sessions.update()` is gone (`PATCH /sessions/{id}`) (without `SessionPatch`)")],
    ),
    "method deprecated": (
        [("    patch:", "    patch:\n      deprecated: true")],
        [("info", "sdk-method-deprecated", "`client.sessions.update()` is deprecated")],
    ),
    "result that was none": (
        [("responses: {\"204\": {description: ok}}", "responses: {\"200\": {description: ok, content: {application/json: {schema: {type: string}}}}}")],
        [("info", "sdk-result-added", "`client.sessions.update()`: the result is `str` instead of `None`")],
    ),
    "result may be none": (
        [("schema: {$ref: \"#/components/schemas/Session\"}}}}\n    patch", "schema: {$ref: \"#/components/schemas/Session\"}}}, \"204\": {description: none}}\n    patch"),
         ("      responses:\n        \"200\": {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/Session\"}}}, ",
          "      responses: {\"200\": {description: ok, content: {application/json: {schema: {$ref: \"#/components/schemas/Session\"}}}}, ")],
        [("breaking", "sdk-result-type-widened", "`client.sessions.get()`: the result may also be `None`")],
    ),
    "union member added": (
        [("{$ref: \"#/components/schemas/App\"}]}}}}\ncomponents", "{$ref: \"#/components/schemas/App\"}, {$ref: \"#/components/schemas/Key\"}]}}}}\ncomponents"),
         ("    App:", "    Key: {type: object, required: [key], properties: {key: {type: string}}}\n    App:")],
        [("warning", "sdk-variant-added", "`Key` is new in the result of `client.tokens.create()`")],
    ),
    "class renamed": (
        [("$ref: \"#/components/schemas/Meter\"}", "$ref: \"#/components/schemas/Counter\"}"), ("    Meter:", "    Counter:")],
        [("breaking", "sdk-class-renamed", "`Meter` is called `Counter` now: it has the same fields")],
    ),
    "path parameter renamed": (
        [("/sessions/{id}", "/sessions/{key}"), ("name: id, in", "name: key, in")],
        [("breaking", "sdk-argument-renamed", "`client.sessions.get()`: argument `id` is called `key` now"),
         ("breaking", "sdk-argument-renamed", "`client.sessions.update()`: argument `id` is called `key` now")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_change_is_told_once_with_what_it_means(case: str) -> None:
    edits, expected = CASES[case]
    assert found(*edits) == expected


@pytest.mark.parametrize("case", CASES)
def test_every_change_has_an_opposite(case: str) -> None:
    assert undone(*CASES[case][0])


def test_what_is_equal_has_no_changes() -> None:
    assert sdk_changes(*surfaces(BASE, BASE)) == ()


@pytest.mark.parametrize(
    "edits",
    [
        [("description: ok", "description: fine")],
        [("type: number", "type: number, minimum: 0, description: in euros")],
        [("{type: string, enum: [active, done]}", "{enum: [done, active]}")],
        [("{$ref: \"#/components/schemas/Card\"}, {$ref: \"#/components/schemas/App\"}",
          "{$ref: \"#/components/schemas/App\"}, {$ref: \"#/components/schemas/Card\"}")],
    ],
)  # fmt: skip
def test_what_no_user_sees_is_no_change(edits: list[tuple[str, str]]) -> None:
    assert found(*edits) == []


def test_a_class_that_becomes_another_name_of_one_is_still_there() -> None:
    """Two shapes that become one keep both names."""
    split = edited(
        ("unit: {type: string}}}", "unit: {type: string}}}\n    Gauge: {type: object, required: [value], properties: {value: {type: integer}}}"),
        ("note: {type: string}}}\n    SessionPatch", "gauge: {$ref: \"#/components/schemas/Gauge\"}}}\n    SessionPatch"),
    )  # fmt: skip
    joined = split.replace("required: [value], properties: {value: {type: integer}}}\n    Card", "required: [value], properties: {value: {type: integer}, unit: {type: string}}}\n    Card")  # fmt: skip
    base, revision = surfaces(split, joined)
    (alias,) = revision.aliases
    assert {each.name for each in base.classes} - {each.name for each in revision.classes} == {
        alias[0]
    }
    assert [rule for _, rule, _ in told(base, revision)] == ["sdk-field-added"]


VERSIONED = """
paths:
  /cars/v1.0/{id}:
    get: &get
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: ok, content: {application/json: {schema:
        {type: object, required: [id], properties: {id: {type: string}, plate: {type: string}}}}}}}
"""


def newer(schema: str) -> str:
    return VERSIONED.replace("    get: &get\n", "    get:\n      deprecated: true\n") + (
        "  /cars/v2.0/{id}:\n    get:\n"
        "      parameters: [{name: id, in: path, required: true, schema: {type: string}}]\n"
        '      responses: {"200": {description: ok, content: {application/json: {schema: '
        f"{schema}}}}}}}}}\n"
    )


def test_a_newer_endpoint_version_takes_the_plain_name() -> None:
    more = "{type: object, required: [id], properties: {id: {type: string}, plate: {type: string}, vin: {type: string}}}"
    findings = told(*surfaces(VERSIONED, newer(more)))
    assert findings[0][:2] == ("warning", "sdk-method-operation-changed")
    assert findings[0][2].startswith(
        "`client.cars.get()`: calls `GET /cars/v2.0/{id}` now instead of `GET /cars/v1.0/{id}`,"
        " which is `client.cars.v1_0.get()`; the result is `Car` instead of "
    )
    assert ", which has all its fields" in findings[0][2]


def test_a_newer_endpoint_version_that_lacks_a_field_breaks() -> None:
    less = "{type: object, required: [id], properties: {id: {type: string}}}"
    findings = told(*surfaces(VERSIONED, newer(less)))
    assert findings[0][:2] == ("breaking", "sdk-method-operation-changed")
    assert "in which `plate` is not as it was" in findings[0][2]


def test_what_goes_with_a_method_is_not_told_again() -> None:
    text = yaml.safe_load(BASE)
    for path in list(text["paths"]):
        if "sessions" in path:
            del text["paths"][path]
    findings = sdk_changes(*surfaces(BASE, text))
    assert {each.rule for each in findings} == {"sdk-method-removed"}
    assert len(findings) == 3


def test_fields_with_which_the_same_happened_are_told_together() -> None:
    three = (
        "cost: {type: number}",
        "cost: {type: number}, tax: {type: number}, tip: {type: number}",
    )
    other = edited((three[0], three[1].replace("number", "string")))
    base, revision = surfaces(edited(three), other)
    (finding,) = sdk_changes(base, revision)
    assert finding.text.endswith(
        "fields `cost`, `tax` and `tip` of `Session` are `str` instead of `float`"
    )
    assert finding.symbols == ("Session.cost", "Session.tax", "Session.tip")


def test_the_order_of_the_document_does_not_matter() -> None:
    edits = [edit for case in ("field removed", "argument takes more", "union member added") for edit in CASES[case][0]]  # fmt: skip
    base, revision = yaml.safe_load(BASE), yaml.safe_load(edited(*edits))
    expected = sdk_changes(*surfaces(base, revision))
    assert len(expected) == 3
    for seed in range(3):
        mixed = [_shuffled(each, random.Random(seed)) for each in (base, revision)]
        assert _plain(sdk_changes(*surfaces(*mixed))) == _plain(expected)


def _plain(findings: tuple[SdkFinding, ...]) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(each.rule, each.text, each.symbols) for each in findings]


def _shuffled(value: Any, random_: random.Random) -> Any:
    if isinstance(value, dict):
        items = [(key, _shuffled(each, random_)) for key, each in value.items()]
        random_.shuffle(items)
        return dict(items)
    if isinstance(value, list):
        return [_shuffled(each, random_) for each in value]
    return value
