"""Schemas of OpenAPI 3.0 and 3.1 in one dialect: what differs in spelling alone is read alike."""

from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace

from generator.ir.schema import Schema
from generator.spec import Document

Load = Callable[..., Document]
Read = Callable[..., Schema]


def bare(schema: Schema) -> Schema:
    """The schema without where it was written."""
    return replace(
        schema,
        source="",
        properties=tuple(replace(each, schema=bare(each.schema)) for each in schema.properties),
        members=tuple(map(bare, schema.members)),
        items=bare(schema.items) if schema.items else None,
        additional=bare(schema.additional) if schema.additional else None,
    )


def told_apart(schema: Schema) -> dict[str, Any]:
    """What constraints say, by keyword."""
    return {each.keyword: each.value for each in schema.constraints}


def properties(schema: Schema) -> dict[str, Schema]:
    return {each.name: each.schema for each in schema.properties}


# One dialect


@pytest.mark.parametrize(
    ("in_30", "in_31"),
    [
        ("{type: string, nullable: true}", "{type: [string, 'null']}"),
        ("{type: string, nullable: true}", "{anyOf: [{type: string}, {type: 'null'}]}"),
        ("{type: string, nullable: true}", "{oneOf: [{type: 'null'}, {type: string}]}"),
        ("{type: string, enum: [a]}", "{type: string, const: a}"),
        ("{type: string, enum: [a]}", "{const: a}"),
        ("{type: string, nullable: true, enum: [a, null]}", "{enum: [a, null]}"),
        (
            "{type: integer, minimum: 1, exclusiveMinimum: true}",
            "{type: integer, exclusiveMinimum: 1}",
        ),
        (
            "{type: number, maximum: 9, exclusiveMaximum: true}",
            "{type: number, exclusiveMaximum: 9}",
        ),
        ("{type: integer, minimum: 1, exclusiveMinimum: false}", "{type: integer, minimum: 1}"),
        ("{anyOf: [{type: string}, {type: integer}]}", "{type: [string, integer]}"),
        (
            "{type: array, items: {type: string, nullable: true}}",
            "{type: array, items: {type: ['null', string]}}",
        ),
        (
            "{type: object, nullable: true, properties: {a: {type: string}}}",
            "{anyOf: [{type: object, properties: {a: {type: string}}}, {type: 'null'}]}",
        ),
    ],
)
def test_what_30_and_31_spell_differently_is_read_alike(read: Read, in_30: str, in_31: str) -> None:
    assert bare(read(in_30, openapi="3.0.3")) == bare(read(in_31))


def test_what_does_not_mean_the_same_is_not_read_alike(read: Read) -> None:
    plain = bare(read("{type: string}"))
    for other in ("{type: [string, 'null']}", "{type: integer}", "{type: string, enum: [a]}"):
        assert bare(read(other)) != plain


@pytest.mark.parametrize("openapi", ["3.0.3", "3.1.0"])
def test_nullable_beside_a_reference_counts(read: Read, openapi: str) -> None:
    schema = read(
        "{type: object, properties: {a: {nullable: true, $ref: '#/components/schemas/A'}}}",
        "{A: {type: object, properties: {b: {type: string}}}}",
        openapi,
    )
    (member,) = schema.properties
    assert (member.schema.kind, member.schema.nullable) == ("reference", True)


def test_a_restriction_beside_a_reference_counts_in_31_alone(read: Read) -> None:
    written = "{$ref: '#/components/schemas/A', required: [b]}"
    components = "{A: {type: object, properties: {b: {type: string}}}}"
    assert read(written, components, "3.0.3").kind == "reference"
    (member,) = read(written, components, "3.1.0").properties
    assert member.required


def test_all_of_beside_a_reference_is_merged_too(read: Read) -> None:
    schema = read(
        "{$ref: '#/components/schemas/A', allOf: [{properties: {c: {type: integer}}}]}",
        "{A: {type: object, properties: {b: {type: string}}}}",
    )
    assert sorted(properties(schema)) == ["b", "c"]


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("{type: 'null'}", "null"),
        ("{enum: [null]}", "null"),
        ("{anyOf: [{type: 'null'}]}", "null"),
        ("{}", "any"),
        ("true", "any"),
        ("{allOf: []}", "any"),
        ("{allOf: [true]}", "any"),
        ("false", "never"),
        ("{not: {}}", "never"),
        ("{oneOf: [false]}", "never"),
        ("{allOf: [{type: string}, false]}", "never"),
        ("{properties: {a: {}}}", "object"),
        ("{required: [a]}", "object"),
        ("{items: {type: string}}", "array"),
        ("{enum: [a, b]}", "string"),
        ("{enum: [1, 2.5]}", "number"),
        ("{type: [integer, number]}", "number"),
        ("{anyOf: [true, {type: string}]}", "union"),
    ],
)
def test_kinds(read: Read, written: str, kind: str) -> None:
    assert read(written).kind == kind


def test_members_of_a_type_list_have_their_own_values(read: Read) -> None:
    schema = read("{type: [string, integer, 'null'], enum: [a, 1, '1', null]}")
    assert schema.nullable
    assert [(each.kind, each.enum) for each in schema.members] == [
        ("string", ("a", "1")),
        ("integer", (1,)),
    ]


def test_a_type_that_no_listed_value_has_is_none(read: Read) -> None:
    assert bare(read("{type: [string, integer], enum: [a]}")) == bare(read("{enum: [a]}"))


@pytest.mark.parametrize(
    ("written", "values"),
    [
        ("{type: string, enum: [1, true, b, 1]}", ("1", "true", "b")),
        ("{type: integer, enum: ['1', 2, 3.0, x]}", (1, 2, 3)),
        ("{type: number, enum: ['1.5', 2]}", (1.5, 2)),
        ("{type: boolean, enum: ['true']}", (True,)),
        ("{enum: [b, a, b, null]}", ("b", "a")),
        ("{allOf: [{enum: [a, b, c]}, {enum: [c, b, d]}]}", ("b", "c")),
    ],
)
def test_values_are_of_the_declared_type_and_there_once(
    read: Read, written: str, values: tuple[Any, ...]
) -> None:
    schema = read(written)
    assert [(type(each), each) for each in schema.enum] == [(type(each), each) for each in values]


def test_a_default_of_null_is_a_default(read: Read) -> None:
    assert read("{anyOf: [{type: string}, {type: 'null'}], default: null}").default == (None,)
    assert read("{type: string}").default == ()


def test_what_is_said_around_a_union_of_one_is_added_to_what_is_said_in_it(read: Read) -> None:
    schema = read(
        "{title: Outer, deprecated: true,"
        " anyOf: [{type: string, title: Inner, description: What, readOnly: true}, {type: 'null'}]}"
    )
    said = schema.annotations
    assert (said.title, said.description, said.deprecated, said.read_only) == (
        "Outer",
        "What",
        True,
        True,
    )


# allOf


def test_all_of_is_merged(read: Read) -> None:
    schema = read(
        """
        allOf:
          - $ref: '#/components/schemas/Base'
          - required: [b]
            properties:
              b: {type: integer, maximum: 9}
              c: {type: object, required: [y], properties: {y: {type: string}}}
          - properties: {b: {maximum: 5, minimum: 1}}
        required: [c]
        """,
        """
        Base:
          type: object
          required: [a]
          properties:
            a: {type: string}
            c: {type: object, properties: {x: {type: string}}}
        """,
    )
    assert schema.kind == "object"
    assert {each.name: each.required for each in schema.properties} == {
        "a": True,
        "c": True,
        "b": True,
    }
    assert told_apart(properties(schema)["b"]) == {"maximum": 5, "minimum": 1}
    inner = properties(schema)["c"]
    assert {each.name: each.required for each in inner.properties} == {"x": False, "y": True}


def test_two_parts_that_differ_in_type_agree_on_the_narrower(read: Read) -> None:
    narrow = read("{allOf: [{type: [string, number]}, {type: [integer, boolean]}]}")
    assert narrow.kind == "integer"
    assert read("{allOf: [{type: [integer, number]}, {type: string}]}").kind == "number"


@pytest.mark.parametrize(
    "written",
    [
        "{allOf: [{$ref: '#/components/schemas/A'}]}",
        "{allOf: [{$ref: '#/components/schemas/A'}], description: The A}",
        "{allOf: [{$ref: '#/components/schemas/A'}, {description: The A}]}",
        "{allOf: [{$ref: '#/components/schemas/A'}], type: object}",
        "{allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/A'}]}",
        "{anyOf: [{$ref: '#/components/schemas/A'}], x-order: 1}",
    ],
)
def test_a_reference_with_nothing_but_annotations_stays_one(read: Read, written: str) -> None:
    schema = read(written, "{A: {type: object, properties: {b: {type: string}}}}")
    assert (schema.kind, schema.target) == ("reference", "#/components/schemas/A")


def test_a_reference_that_is_restricted_is_replaced(read: Read) -> None:
    schema = read(
        "{allOf: [{$ref: '#/components/schemas/A'}], required: [b]}",
        "{A: {type: object, properties: {b: {type: string}}}}",
    )
    assert schema.kind == "object"


def test_a_reference_says_where_it_is_written(read: Read) -> None:
    schema = read("{type: array, items: {$ref: '#/components/schemas/A'}}", "{A: {type: string}}")
    assert schema.items is not None
    assert schema.items.source == "#/components/schemas/Read/items"


@pytest.mark.parametrize(
    ("written", "nullable"),
    [
        ("{nullable: true, allOf: [{$ref: '#/components/schemas/A'}]}", True),
        ("{nullable: true, allOf: [{$ref: '#/components/schemas/A'}, {required: [b]}]}", True),
        ("{allOf: [{$ref: '#/components/schemas/A'}, {nullable: true}]}", True),
        ("{allOf: [{type: object, nullable: true}, {$ref: '#/components/schemas/A'}]}", False),
        ("{allOf: [{type: object, nullable: true}, {type: object, nullable: true}]}", True),
        ("{allOf: [{$ref: '#/components/schemas/A'}]}", False),
    ],
)
def test_null_beside_all_of(read: Read, written: str, nullable: bool) -> None:
    schema = read(written, "{A: {type: object, properties: {b: {type: string}}}}", "3.0.3")
    assert schema.nullable is nullable


# oneOf and anyOf


def test_a_union_keeps_references_and_its_discriminator(read: Read) -> None:
    components = """
        Card: {type: object, properties: {type: {type: string}}}
        Bank: {type: object, properties: {type: {type: string}}}
    """
    schema = read(
        """
        type: object
        oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Bank'}]
        discriminator:
          propertyName: type
          mapping: {card: Card, bank: '#/components/schemas/Bank', gone: Gone}
        """,
        components,
    )
    assert [each.target for each in schema.members] == [
        "#/components/schemas/Card",
        "#/components/schemas/Bank",
    ]
    assert schema.discriminator is not None
    assert schema.discriminator.property_name == "type"
    assert dict(schema.discriminator.mapping) == {
        "card": "#/components/schemas/Card",
        "bank": "#/components/schemas/Bank",
    }


def test_properties_beside_a_union_belong_to_each_member(read: Read) -> None:
    schema = read("""
        description: Around
        required: [a]
        properties: {a: {type: string}}
        oneOf:
          - properties: {b: {type: string}}
            required: [b]
          - title: Second
            properties: {c: {type: string}}
        """)
    assert [list(properties(each)) for each in schema.members] == [["b", "a"], ["c", "a"]]
    assert all(properties(each).keys() & {"a"} for each in schema.members)
    assert schema.annotations.description == "Around"
    assert [each.annotations.title for each in schema.members] == [None, "Second"]
    assert [each.annotations.description for each in schema.members] == [None, None]


def test_all_of_a_union_is_a_union(read: Read) -> None:
    schema = read(
        "{allOf: [{$ref: '#/components/schemas/U'}, {properties: {c: {type: string}}}]}",
        "{U: {oneOf: [{properties: {a: {type: string}}}, {properties: {b: {type: string}}}]}}",
    )
    assert [sorted(properties(each)) for each in schema.members] == [["a", "c"], ["b", "c"]]


@pytest.mark.parametrize(
    "members",
    [
        "[{required: [a]}, {required: [b]}]",
        "[{required: [a], title: By a}, {required: [b], not: {required: [a]}}]",
        "[{type: object, required: [a]}, {type: object, required: [b]}]",
    ],
)
def test_members_that_only_require_leave_one_object(read: Read, members: str) -> None:
    schema = read(
        f"{{type: object, properties: {{a: {{type: string}}, b: {{}}}}, anyOf: {members}}}"
    )
    assert schema.kind == "object"
    assert {each.name: each.required for each in schema.properties} == {"a": False, "b": False}


def test_members_that_do_more_than_require_leave_a_union(read: Read) -> None:
    schema = read(
        "{type: object, properties: {a: {type: string}},"
        " anyOf: [{required: [a]}, {properties: {a: {type: string, enum: [x]}}}]}"
    )
    assert schema.kind == "union"


def test_a_type_beside_a_union_is_that_of_members_without_one(read: Read) -> None:
    schema = read("{type: string, oneOf: [{format: date}, {format: uuid}]}")
    assert [(each.kind, each.format) for each in schema.members] == [
        ("string", "date"),
        ("string", "uuid"),
    ]


def test_unions_in_unions_are_one(read: Read) -> None:
    schema = read(
        "{anyOf: [{oneOf: [{type: string}, {type: integer}], nullable: true}, {type: boolean}]}",
        openapi="3.0.3",
    )
    assert [each.kind for each in schema.members] == ["string", "integer", "boolean"]
    assert schema.nullable


def test_a_member_that_is_only_nullable_is_null(read: Read) -> None:
    schema = read("{anyOf: [{type: string}, {nullable: true}]}", openapi="3.0.3")
    assert (schema.kind, schema.nullable) == ("string", True)


# Objects and arrays


def test_maps(read: Read) -> None:
    of_strings = read("{type: object, additionalProperties: {type: string}}")
    assert of_strings.additional is not None
    assert of_strings.additional.kind == "string"
    for free in ("{type: object}", "{type: object, additionalProperties: true}"):
        assert bare(read(free)) == bare(read("{type: object, additionalProperties: {}}"))


@pytest.mark.parametrize(
    "written",
    [
        "{type: object, additionalProperties: false}",
        "{type: object, additionalProperties: {not: {}}}",
        "{allOf: [{type: object}], unevaluatedProperties: false}",
        "{allOf: [{additionalProperties: false}, {additionalProperties: {type: string}}]}",
    ],
)
def test_closed_objects(read: Read, written: str) -> None:
    schema = read(written)
    assert (schema.closed, schema.additional) == (True, None)


def test_properties_by_pattern_are_all_there_is_of_a_closed_object(read: Read) -> None:
    schema = read(
        "{type: object, additionalProperties: false, patternProperties: {'^x': {type: integer}}}"
    )
    assert not schema.closed
    assert schema.additional is not None
    assert schema.additional.kind == "integer"
    assert read("{type: object, patternProperties: {'^x': {type: integer}}}").additional is None


def test_tuples_are_arrays_of_what_may_be_in_them(read: Read) -> None:
    schema = read("{type: array, prefixItems: [{type: string}, {type: integer}, {type: string}]}")
    assert schema.items is not None
    assert [each.kind for each in schema.items.members] == ["string", "integer"]
    anything = read("{type: array}").items
    assert anything is not None
    assert anything.kind == "any"


def test_a_forbidden_property_is_never_there(read: Read) -> None:
    (member,) = read("{type: object, properties: {a: false}}").properties
    assert member.schema.kind == "never"


@pytest.mark.parametrize("kind", ["", "type: number, ", "type: integer, "])
def test_listed_numbers_without_a_fraction_are_integers(read: Read, kind: str) -> None:
    found, same = (read(f"{{{kind}enum: [{each}]}}") for each in ("1.0, 2.0", "1, 2"))
    assert (found.kind, [*map(repr, found.enum)]) == (same.kind, ["1", "2"])


def test_an_integer_among_numbers_and_strings_is_no_string(read: Read) -> None:
    members = read("{type: [number, string], enum: [1, a]}").members
    assert {each.kind: each.enum for each in members} == {"number": (1,), "string": ("a",)}
