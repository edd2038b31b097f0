"""Schemas as sets of values: the normal form says what the schema says, and equals for equals."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from generator.diff.sides import ApiSide
from generator.ir.value_sets import ALL_TYPES, Alternative, ValueSet

S = "#/components/schemas/S"

Sides = Callable[..., ApiSide]
Read = Callable[..., ValueSet]


@pytest.fixture
def read(schema_side: Sides) -> Read:
    """Read a schema, given as YAML text, as it is sent; `answered=True` as it is answered."""

    def read(
        schema: Any, openapi: str = "3.1.0", components: Any = "", *, answered: bool = False
    ) -> ValueSet:
        side = schema_side(schema, openapi, components)
        reader = side.answered if answered else side.sent
        return reader.read(reader.at(S))

    return read


@pytest.fixture
def only(read: Read) -> Callable[..., Alternative]:
    """Read a schema that has one alternative."""

    def only(*arguments: Any, **options: Any) -> Alternative:
        (alternative,) = read(*arguments, **options).alternatives
        return alternative

    return only


@pytest.fixture
def fingerprint(schema_side: Sides) -> Callable[..., str]:
    def fingerprint(schema: Any, openapi: str = "3.1.0", components: Any = "") -> str:
        reader = schema_side(schema, openapi, components).sent
        return reader.fingerprint(reader.at(S))

    return fingerprint


# Schemas that accept the same values, each with one that does not: (one, other, different), each
# the YAML of a schema or that with the OpenAPI version and the components.
NULLABLE = "3.0.3"
NODE = "{type: object, properties: {value: {type: string}, next: {$ref: '#/components/schemas/N'}}}"
EQUALS: dict[str, tuple[Any, Any, Any]] = {
    "3.0 nullable and a list of types": (
        ("{type: string, nullable: true, maxLength: 5}", NULLABLE),
        "{type: [string, 'null'], maxLength: 5}",
        "{type: string, maxLength: 5}",
    ),
    "3.0 nullable beside an enum": (
        ("{type: string, nullable: true, enum: [a, b]}", NULLABLE),
        "{enum: [b, null, a]}",
        "{enum: [a, b]}",
    ),
    "3.0 nullable beside a reference": (
        ("{nullable: true, $ref: '#/components/schemas/N'}", NULLABLE, "N: {type: integer}"),
        "{type: [integer, 'null']}",
        "{type: integer}",
    ),
    "3.0 nullable beside allOf": (
        ("{nullable: true, allOf: [{type: object, required: [a]}]}", NULLABLE),
        "{anyOf: [{type: 'null'}, {type: object, required: [a]}]}",
        "{type: object, required: [a]}",
    ),
    "3.0 nullable as a member of allOf": (
        ("{allOf: [{type: integer}, {nullable: true}]}", NULLABLE),
        "{type: [integer, 'null']}",
        "{type: integer}",
    ),
    "3.0 nullable as a member of oneOf": (
        ("{oneOf: [{type: integer}, {nullable: true}]}", NULLABLE),
        "{type: [integer, 'null']}",
        "{}",
    ),
    "3.0 nullable: false": (
        ("{type: string, nullable: false}", NULLABLE),
        "{type: string}",
        "{type: [string, 'null']}",
    ),
    "3.0 boolean bounds": (
        ("{type: number, minimum: 0, exclusiveMinimum: true}", NULLABLE),
        "{type: number, exclusiveMinimum: 0}",
        "{type: number, minimum: 0}",
    ),
    "bounds of integers": (
        "{type: integer, exclusiveMinimum: 0, maximum: 9.5}",
        "{type: integer, minimum: 1, exclusiveMaximum: 10}",
        "{type: integer, minimum: 0, maximum: 9}",
    ),
    "an integer as a multiple": (
        "{type: number, multipleOf: 1}",
        "{type: integer}",
        "{type: number}",
    ),
    "a format and its range": (
        "{type: integer, format: int32}",
        "{type: integer, minimum: -2147483648, maximum: 2147483647}",
        "{type: integer, format: int64}",
    ),
    "formats that say nothing": (
        "{type: string, format: password}",
        "{type: string}",
        "{type: string, format: uuid}",
    ),
    "const and enum": ("{const: a}", "{type: string, enum: [a]}", "{enum: [a, b]}"),
    "union of values": (
        "{anyOf: [{const: a}, {enum: [b, c]}]}",
        "{type: string, enum: [c, a, b]}",
        "{type: string, enum: [a, b]}",
    ),
    "union of types": (
        "{oneOf: [{type: string, minLength: 1}, {type: object, required: [a]}]}",
        "{type: [object, string], required: [a], minLength: 1}",
        "{type: [object, string], minLength: 1}",
    ),
    "union with what is within": (
        "{anyOf: [{type: number}, {type: integer}, {const: 3}, {type: string}]}",
        "{type: [string, number]}",
        "{type: [string, integer]}",
    ),
    "union of null and flags": (
        "{anyOf: [{type: boolean}, {type: 'null'}, {const: a}]}",
        "{enum: [true, false, null, a]}",
        "{enum: [true, null, a]}",
    ),
    "union around what is shared": (
        "{type: object, required: [a], anyOf: [{required: [b]}, {required: [c]}]}",
        "{anyOf: [{type: object, required: [c, a]}, {type: object, required: [a, b]}]}",
        "{anyOf: [{type: object, required: [c]}, {type: object, required: [a, b]}]}",
    ),
    "union of one": ("{oneOf: [{type: string}]}", "{type: string}", "{type: integer}"),
    "union with doubles": (
        (
            "{anyOf: [{type: object, properties: {a: {type: string}}},"
            " {properties: {a: {allOf: [{type: string}]}}}]}"
        ),
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: integer}}}",
    ),
    "oneOf of what cannot overlap": (
        (
            "{oneOf: [{type: object, required: [k], properties: {k: {const: a}}},"
            " {type: object, required: [k], properties: {k: {const: b}}}]}"
        ),
        (
            "{anyOf: [{type: object, required: [k], properties: {k: {const: a}}},"
            " {type: object, required: [k], properties: {k: {const: b}}}]}"
        ),
        "{type: object, required: [k], properties: {k: {enum: [a, b]}}}",
    ),
    "oneOf of what can overlap": (
        "{oneOf: [{type: object, required: [a]}, {type: object, required: [b]}]}",
        "{oneOf: [{type: object, required: [b]}, {type: object, required: [a]}]}",
        "{anyOf: [{type: object, required: [a]}, {type: object, required: [b]}]}",
    ),
    "allOf and one schema": (
        (
            "{allOf: [{type: object, required: [a]}, {properties: {a: {minLength: 1}}},"
            " {properties: {a: {type: string, maxLength: 5}}}], minProperties: 1}"
        ),
        (
            "{type: object, required: [a], minProperties: 1,"
            " properties: {a: {type: string, minLength: 1, maxLength: 5}}}"
        ),
        (
            "{type: object, required: [a], minProperties: 1,"
            " properties: {a: {type: string, minLength: 1, maxLength: 6}}}"
        ),
    ),
    "allOf with a closed part": (
        (
            "{allOf: [{type: object, properties: {a: {}}, additionalProperties: false},"
            " {properties: {b: {}}}]}"
        ),
        "{type: object, properties: {a: {}}, additionalProperties: false}",
        "{type: object, properties: {a: {}, b: {}}, additionalProperties: false}",
    ),
    "allOf with a map": (
        (
            "{allOf: [{type: object, additionalProperties: {minLength: 1}},"
            " {properties: {b: {type: string}}}]}"
        ),
        (
            "{type: object, additionalProperties: {minLength: 1},"
            " properties: {b: {type: string, minLength: 1}}}"
        ),
        "{type: object, additionalProperties: {minLength: 1}, properties: {b: {type: string}}}",
    ),
    "unevaluatedProperties sees through allOf": (
        (
            "{allOf: [{type: object, properties: {a: {}}}], properties: {b: {}},"
            " unevaluatedProperties: false}"
        ),
        "{type: object, properties: {a: {}, b: {}}, additionalProperties: false}",
        "{type: object, properties: {b: {}}, additionalProperties: false}",
    ),
    "unevaluatedProperties does not see what is beside it": (
        (
            "{allOf: [{unevaluatedProperties: false, properties: {a: {}}}, {properties: {b: {}}}],"
            " type: object}"
        ),
        "{type: object, properties: {a: {}}, additionalProperties: false}",
        "{type: object, properties: {a: {}, b: {}}, additionalProperties: false}",
    ),
    "the patterns of all parts": (
        "{type: string, pattern: a, allOf: [{pattern: b}, {pattern: a}, {pattern: ''}]}",
        "{type: string, pattern: b, allOf: [{pattern: a}]}",
        "{type: string, pattern: a}",
    ),
    "patternProperties of a declared name": (
        "{type: object, properties: {ab: {minLength: 1}}, patternProperties: {^a: {maxLength: 5}}}",
        (
            "{type: object, properties: {ab: {minLength: 1, maxLength: 5}},"
            " patternProperties: {^a: {maxLength: 5}}}"
        ),
        "{type: object, properties: {ab: {maxLength: 5}}, patternProperties: {^a: {maxLength: 5}}}",
    ),
    "multiples of several parts": (
        "{type: integer, multipleOf: 4, allOf: [{multipleOf: 6}]}",
        "{type: number, multipleOf: 12}",
        "{type: integer, multipleOf: 24}",
    ),
    "keywords at their defaults": (
        (
            "{type: object, required: [], properties: {}, minProperties: 0,"
            " additionalProperties: true, patternProperties: {^a: {}}, propertyNames: {}}"
        ),
        "{type: object}",
        "{type: object, minProperties: 1}",
    ),
    "keywords of arrays at their defaults": (
        "{type: array, items: {}, minItems: 0, uniqueItems: false, contains: {}, minContains: 0}",
        "{type: array}",
        "{type: array, contains: {}}",
    ),
    "keywords of other types": (
        "{type: string, minimum: 3, required: [a], items: {type: string}}",
        "{type: string}",
        "{type: string, minLength: 3}",
    ),
    "types that are meant": ("{properties: {a: {}}}", "{type: object, properties: {a: {}}}", "{}"),
    "items of a tuple": (
        "{type: array, prefixItems: [{type: string}], items: false}",
        "{type: array, prefixItems: [{type: string}], maxItems: 1}",
        "{type: array, prefixItems: [{type: string}]}",
    ),
    "a reference and what it refers to": (
        ("{$ref: '#/components/schemas/N'}", "3.1.0", "N: {type: object, required: [a]}"),
        "{type: object, required: [a]}",
        "{type: object, required: [b]}",
    ),
    "the name of a component": (
        ("{items: {$ref: '#/components/schemas/N'}}", "3.1.0", "N: {type: string}"),
        ("{items: {$ref: '#/components/schemas/M'}}", "3.1.0", "M: {type: string}"),
        ("{items: {$ref: '#/components/schemas/N'}}", "3.1.0", "N: {type: integer}"),
    ),
    "a recursive schema unrolled once": (
        ("{$ref: '#/components/schemas/N'}", "3.1.0", f"N: {NODE}"),
        (
            f"{{type: object, properties: {{value: {{type: string}}, next: {NODE}}}}}",
            "3.1.0",
            f"N: {NODE}",
        ),
        (
            f"{{type: object, properties: {{value: {{type: integer}}, next: {NODE}}}}}",
            "3.1.0",
            f"N: {NODE}",
        ),
    ),
    "a recursive schema through another": (
        ("{$ref: '#/components/schemas/N'}", "3.1.0", f"N: {NODE}"),
        (
            "{$ref: '#/components/schemas/M'}",
            "3.1.0",
            f"{{N: {NODE.replace('/N', '/M')}, M: {NODE}}}",
        ),
        (
            "{$ref: '#/components/schemas/M'}",
            "3.1.0",
            f"{{N: {NODE.replace('/N', '/M').replace('string', 'integer')}, M: {NODE}}}",
        ),
    ),
    "siblings of a 3.0 reference": (
        ("{$ref: '#/components/schemas/N', maxLength: 3}", NULLABLE, "N: {type: string}"),
        "{type: string}",
        ("{$ref: '#/components/schemas/N', maxLength: 3}", "3.1.0", "N: {type: string}"),
    ),
    "not, of types": (
        "{type: [string, integer], not: {type: string}}",
        "{type: integer}",
        "{type: [string, integer]}",
    ),
    "not, of values": (
        "{enum: [a, b, c], not: {enum: [b]}}",
        "{enum: [a, c]}",
        "{enum: [a, b, c]}",
    ),
    "not, of a required property": (
        "{type: object, not: {required: [a]}}",
        "{type: object, properties: {a: false}}",
        "{type: object}",
    ),
    "not, of several required properties": (
        "{type: object, not: {anyOf: [{required: [a]}, {required: [b]}]}}",
        "{type: object, properties: {a: false, b: false}}",
        "{type: object, properties: {a: false}}",
    ),
    "opaque assertions": (
        "{type: string, not: {pattern: a, title: A}}",
        "{not: {pattern: a}, type: string}",
        "{not: {pattern: b}, type: string}",
    ),
    "opaque assertions with references": (
        ("{not: {$ref: '#/components/schemas/N'}}", "3.1.0", "N: {pattern: a, description: d}"),
        "{not: {pattern: a}}",
        ("{not: {$ref: '#/components/schemas/N'}}", "3.1.0", "N: {pattern: b}"),
    ),
    "values that the limits leave": (
        "{type: string, enum: [a, bb, ccc], maxLength: 2, pattern: '^[ab]'}",
        "{enum: [a, bb]}",
        "{enum: [a, bb, ccc]}",
    ),
    "numbers however they are written": ("{enum: [1.0]}", "{enum: [1]}", "{enum: [true]}"),
    "values that are read as their type": (
        "{type: string, enum: [1, 2]}",
        "{type: string, enum: ['1', '2']}",
        "{type: integer, enum: [1, 2]}",
    ),
}


@pytest.mark.parametrize("case", EQUALS)
def test_what_is_written_in_other_words_is_equal(
    fingerprint: Callable[..., str], case: str
) -> None:
    one, other, different = (
        fingerprint(*(each if isinstance(each, tuple) else (each,))) for each in EQUALS[case]
    )
    assert one == other
    assert one != different


def test_anything_is_all_types(only: Callable[..., Alternative]) -> None:
    assert only("{}").types == ALL_TYPES


@pytest.mark.parametrize(
    "schema",
    [
        "false",
        "{not: {}}",
        "{type: string, enum: []}",
        "{type: string, allOf: [{type: integer}]}",
        "{type: string, minLength: 3, maxLength: 2}",
        "{type: integer, exclusiveMinimum: 0, exclusiveMaximum: 1}",
        "{type: number, exclusiveMinimum: 1, maximum: 1}",
        "{enum: [a], allOf: [{enum: [b]}]}",
        "{type: object, required: [a], properties: {a: false}}",
        "{type: object, required: [b], properties: {a: {}}, additionalProperties: false}",
        "{type: object, required: [a, b], maxProperties: 1}",
        "{type: array, minItems: 2, maxItems: 1}",
        "{type: array, minItems: 2, prefixItems: [{}], items: false}",
        "{type: array, contains: false}",
    ],
)
def test_what_contradicts_itself_has_no_alternatives(read: Read, schema: str) -> None:
    assert read(schema).alternatives == ()


@pytest.mark.parametrize(
    "schema",
    [
        "{type: string, minLength: 2, maxLength: 2}",
        "{type: integer, exclusiveMinimum: 0, exclusiveMaximum: 2}",
        "{type: number, exclusiveMinimum: 0, exclusiveMaximum: 1}",
        "{type: object, required: [a], properties: {a: {}}, additionalProperties: false}",
        "{type: [string, 'null'], minLength: 3, maxLength: 2}",
    ],
)
def test_what_nearly_contradicts_itself_has_alternatives(read: Read, schema: str) -> None:
    assert read(schema).alternatives != ()


def test_read_only_properties_are_not_sent(only: Callable[..., Alternative]) -> None:
    schema = "{type: object, required: [id, name], properties: {id: {$ref: X}, name: {}}}".replace(
        "X", "'#/components/schemas/Id'"
    )
    components = "Id: {type: string, readOnly: true}"
    sent = only(schema, components=components)
    answered = only(schema, components=components, answered=True)
    assert (list(sent.members), sent.required) == (["name"], {"name"})
    assert (list(answered.members), answered.required) == (["id", "name"], {"id", "name"})


def test_write_only_said_in_another_part_counts(only: Callable[..., Alternative]) -> None:
    schema = """
      allOf:
        - {type: object, required: [secret], properties: {secret: {type: string}}}
        - {properties: {secret: {writeOnly: true}}}
    """
    assert only(schema, answered=True).required == frozenset()
    assert only(schema).required == {"secret"}


def test_notes_are_gathered_from_what_is_referred_to(read: Read) -> None:
    found = read(
        "{$ref: '#/components/schemas/N', deprecated: true, x-unit: kW}",
        components="N: {type: string, title: Name, default: a, x-unit: W, readOnly: true}",
    ).notes
    assert (found.title, found.default, found.deprecated) == ("Name", ("a",), True)
    assert found.others == (("x-unit", "kW"),)
    assert found.read_only


def test_prose_is_not_noted(read: Read) -> None:
    prose = "{type: string, description: d, example: e, externalDocs: {url: u}, $comment: c}"
    assert read(prose).notes == read("{type: string}").notes


def test_alternatives_have_notes_and_labels_of_their_own(read: Read) -> None:
    found = read(
        "{title: All, oneOf: [{$ref: '#/components/schemas/A'}, {title: Bee, required: [b]}]}",
        components="A: {type: object, required: [a], x-a: 1}",
    )
    assert [each.label for each in found.alternatives] == ["A", "Bee"]
    assert [each.notes.others for each in found.alternatives] == [(("x-a", 1),), ()]
    assert found.notes.title == "All"
    assert [each.source for each in found.alternatives] == [
        "#/components/schemas/A",
        "#/components/schemas/S/oneOf/1",
    ]


def test_discriminators_name_members_that_are_not_mapped(read: Read) -> None:
    found = read(
        """
        oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
        discriminator: {propertyName: k, mapping: {aa: A, aaa: '#/components/schemas/A'}}
        """,
        components="{A: {type: object, required: [k]}, B: {type: object, required: [k, b]}}",
    )
    assert found.discriminator is not None
    assert found.discriminator.mapping == (
        ("B", "#/components/schemas/B"),
        ("aa", "#/components/schemas/A"),
        ("aaa", "#/components/schemas/A"),
    )


def test_too_many_alternatives_are_an_assertion(
    read: Read, fingerprint: Callable[..., str]
) -> None:
    names = [chr(number) for number in range(97, 97 + 20)]
    unions = [{"anyOf": [{"required": [name, end]} for name in names]} for end in "xy"]
    schema = {"type": "object", "allOf": unions}
    found = read(schema)
    assert "alternatives" in found.incomplete
    (only,) = found.alternatives
    assert {keyword for keyword, _ in only.opaque} == {"anyOf"}
    again, other = deepcopy(schema), deepcopy(schema)
    again["title"] = "Another"
    other["allOf"][0]["anyOf"][0]["required"] = ["z"]
    assert fingerprint(schema) == fingerprint(again) != fingerprint(other)


def test_a_member_that_leads_back_to_its_union_adds_nothing(
    only: Callable[..., Alternative],
) -> None:
    assert only("{anyOf: [{$ref: '#/components/schemas/S'}, {type: string}]}").types == {"string"}


def test_a_reference_to_itself_restricts_nothing(only: Callable[..., Alternative]) -> None:
    assert only("{allOf: [{$ref: '#/components/schemas/S'}, {type: string}]}").types == {"string"}
    assert only("{$ref: '#/components/schemas/S'}").types == ALL_TYPES


def test_a_dangling_reference_restricts_nothing(only: Callable[..., Alternative]) -> None:
    found = only("{type: object, properties: {a: {$ref: '#/components/schemas/None'}}}")
    assert list(found.members) == ["a"]


def test_where_nothing_stands_anything_is_accepted(schema_side: Sides) -> None:
    reader = schema_side("{type: string}").sent
    (only,) = reader.read(reader.at("#/nowhere")).alternatives
    assert only.types == ALL_TYPES


def test_written_digests_tell_of_any_edit(schema_side: Sides) -> None:
    def written(schema: str, components: str) -> str:
        reader = schema_side(schema, components=components).sent
        return reader.written(reader.at(S))

    one = written("{items: {$ref: '#/components/schemas/N'}}", "N: {type: string, title: t}")
    assert one == written(
        "{items: {$ref: '#/components/schemas/N'}}", "{O: {}, N: {title: t, type: string}}"
    )
    assert one != written("{items: {$ref: '#/components/schemas/N'}}", "N: {type: string}")
    assert one != written("{items: {$ref: '#/components/schemas/M'}}", "M: {type: string}")
