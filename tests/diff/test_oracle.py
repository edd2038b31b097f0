"""The oracle: an independent validator of JSON Schema, on schemas as they are written."""

import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from generator.diff.containment.oracle import Oracle, UncheckableSchemaError
from generator.diff.sides import ApiSide
from generator.ir.schema import Json
from generator.ir.value_sets import Inner
from generator.ir.value_sets.reader import ValueSetReader
from generator.spec import Document

S = "#/components/schemas/S"

Sides = Callable[..., ApiSide]
Accepts = Callable[..., bool]


@pytest.fixture
def accepts(schema_side: Sides) -> Accepts:
    """Whether a schema, given as YAML, accepts a value that is sent; or `answered`."""

    def accepts(
        schema: Any,
        value: Json,
        openapi: str = "3.1.0",
        components: Any = "",
        *,
        answered: bool = False,
    ) -> bool:
        side = schema_side(schema, openapi, components)
        reader = side.answered if answered else side.sent
        return Oracle().accepts(reader, reader.at(S), value)

    return accepts


@pytest.mark.parametrize(
    ("schema", "value", "other"),
    [
        ("{type: integer}", 1.0, 1.5),
        ("{type: integer, format: int32}", 2**31 - 1, 2**31),
        ("{type: number, format: int32}", 3.0, 3.5),
        ("{type: number, format: float}", 1e38, 1e39),
        ("{type: string, format: int32}", "2147483648", 1),
        ("{type: string, format: byte}", "YQ==", "*"),
        ("{type: string, format: base64url}", "-_8", "+/8"),
        ("{type: string, format: uuid}", "2eb8aa08-aa98-11ea-b4aa-73b441d16380", "2eb8"),
        ("{type: string, format: duration}", "P1D", "1 day"),
        ("{type: string, format: time}", "08:30:00Z", "08:30"),
        ("{type: string, format: password}", "anything", 1),
        ("{type: string, format: unheard-of}", "anything", 1),
        ("{type: string, pattern: '^\\d$'}", "3", "\u0663"),
        ("{type: string, pattern: '^\\p{L}$'}", "é", "1"),
        ("{type: string, pattern: '(?<=a)b'}", "ab", "b"),
        ("{type: string, pattern: '^a$'}", "a", "a\n"),
        ("{const: 1}", 1.0, True),
        ("{properties: {a: {}}}", {}, 1),
        ("{oneOf: [{required: [a]}, {required: [b]}]}", {"a": 1}, {"a": 1, "b": 1}),
        ("{not: {properties: {a: {type: string}}}}", {"a": 1}, 1),
        ("{type: string, enum: [1]}", "1", 1),
    ],
)
def test_one_value_is_accepted_and_not_the_other(
    accepts: Accepts, schema: str, value: Json, other: Json
) -> None:
    assert accepts(schema, value)
    assert not accepts(schema, other)


@pytest.mark.parametrize(
    ("schema", "accepted"),
    [
        ("{type: string, nullable: true}", True),
        ("{type: string, nullable: true, enum: [a]}", True),
        ("{nullable: true, $ref: '#/components/schemas/N'}", True),
        ("{nullable: true, allOf: [{$ref: '#/components/schemas/N'}]}", True),
        ("{allOf: [{$ref: '#/components/schemas/N'}, {nullable: true}]}", True),
        ("{oneOf: [{$ref: '#/components/schemas/N'}, {nullable: true}]}", True),
        ("{type: string, nullable: false}", False),
        ("{type: string}", False),
        ("{$ref: '#/components/schemas/N'}", False),
    ],
)
def test_null_is_accepted_where_3_0_says_nullable(
    accepts: Accepts, schema: str, accepted: bool
) -> None:
    assert accepts(schema, None, "3.0.3", "N: {type: integer}") is accepted


def test_nullable_says_nothing_in_3_1(accepts: Accepts) -> None:
    assert not accepts("{type: string, nullable: true}", None)


def test_boolean_bounds_of_3_0(accepts: Accepts) -> None:
    schema = "{type: number, minimum: 0, exclusiveMinimum: true}"
    assert not accepts(schema, 0, "3.0.3")
    assert accepts(schema, 0.5, "3.0.3")


def test_siblings_of_a_reference_count_in_3_1_only(accepts: Accepts) -> None:
    schema, components = "{$ref: '#/components/schemas/N', maxLength: 1}", "N: {type: string}"
    assert accepts(schema, "aa", "3.0.3", components)
    assert not accepts(schema, "aa", "3.1.0", components)


CLOSED = """
allOf:
  - type: object
    required: [id, name]
    properties: {id: {type: integer, readOnly: true}, name: {}, secret: {writeOnly: true}}
    additionalProperties: false
"""


def test_what_does_not_travel_is_neither_required_nor_declared(accepts: Accepts) -> None:
    assert accepts(CLOSED, {"name": 1, "secret": 1})
    assert not accepts(CLOSED, {"name": 1, "id": 1})
    assert accepts(CLOSED, {"name": 1, "id": 1}, answered=True)
    assert not accepts(CLOSED, {"name": 1}, answered=True)
    assert not accepts(CLOSED, {"name": 1, "id": 1, "secret": 1}, answered=True)


def test_read_only_said_elsewhere_is_not_required(accepts: Accepts) -> None:
    schema = """
      required: [id]
      allOf: [{$ref: '#/components/schemas/Base'}, {properties: {id: {readOnly: true}}}]
    """
    components = "Base: {type: object, required: [id], properties: {id: {type: integer}}}"
    assert accepts(schema, {}, components=components)
    assert not accepts(schema, {}, components=components, answered=True)


def test_recursive_schemas_are_checked_at_any_depth(accepts: Accepts) -> None:
    schema = "{type: object, properties: {next: {$ref: '#/components/schemas/S'}, n: {const: 1}}}"
    assert accepts(schema, {"next": {"next": {"n": 1}}})
    assert not accepts(schema, {"next": {"next": {"n": 2}}})


def test_discriminators_are_not_asserted(accepts: Accepts) -> None:
    schema = """
      oneOf: [{$ref: '#/components/schemas/A'}]
      discriminator: {propertyName: kind, mapping: {a: '#/components/schemas/A'}}
    """
    assert accepts(schema, {"kind": "b"}, components="A: {type: object}")


@pytest.mark.parametrize("schema", ["{pattern: '['}", "{properties: {a: {pattern: '(?<n>'}}}"])
def test_a_schema_that_cannot_be_checked_says_so(accepts: Accepts, schema: str) -> None:
    with pytest.raises(UncheckableSchemaError, match="schema cannot be checked"):
        accepts(schema, "a")


@pytest.mark.parametrize("keyword", ["items", "not", "additionalProperties"])
def test_deep_schemas_are_read_and_checked_or_refused(
    document: Callable[..., Document], keyword: str
) -> None:
    schema: Any = {"type": "string"}
    for _ in range(190):
        schema = {keyword: schema}
    reader = ValueSetReader(document({"components": {"schemas": {"S": schema}}}), "request")
    inner = reader.at(S)
    assert reader.fingerprint(inner)
    assert reader.read(inner).alternatives
    with suppress(UncheckableSchemaError):
        Oracle().accepts(reader, inner, 1)


class Counting:
    """A reader that counts what it is asked."""

    def __init__(self, reader: ValueSetReader) -> None:
        self.reader = reader
        self.asked = 0

    def key(self, inner: Inner) -> Any:
        return self.reader.key(inner)

    def json_schema(self, inner: Inner) -> Json:
        self.asked += 1
        return self.reader.json_schema(inner)


def test_a_schema_is_compiled_once(schema_side: Sides) -> None:
    reader = schema_side("{type: string}").sent
    counting, oracle = Counting(reader), Oracle()
    assert oracle.accepts(counting, reader.at(S), "a")
    assert not oracle.accepts(counting, reader.at(S), 1)
    assert counting.asked == 1


def test_schemas_of_two_documents_are_told_apart(schema_side: Sides) -> None:
    one, other = schema_side("{type: string}").sent, schema_side("{type: integer}").sent
    oracle = Oracle()
    assert oracle.accepts(one, one.at(S), "a")
    assert not oracle.accepts(other, other.at(S), "a")


def test_a_text_is_complete_and_does_not_depend_on_what_was_written_before(
    schema_side: Sides,
) -> None:
    components = """
      A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}, title: A, x-a: 1}
      B: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}
    """
    schema = "{type: array, items: {$ref: '#/components/schemas/A'}, description: d, example: []}"
    fresh, used = (schema_side(schema, components=components).sent for _ in range(2))
    used.json_schema(used.at("#/components/schemas/B"))
    text = fresh.json_schema(fresh.at(S))
    assert text == {
        "type": "array",
        "items": {"$ref": "#/$defs/A"},
        "$defs": {
            "A": {"type": "object", "properties": {"b": {"$ref": "#/$defs/B"}}},
            "B": {"type": "object", "properties": {"a": {"$ref": "#/$defs/A"}}},
        },
    }
    assert json.dumps(text) == json.dumps(used.json_schema(used.at(S)))
