"""Schemas as sets of values: the normal form says what the schema says, and equals for equals."""

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from generator.diff.sides import ApiSide
from generator.ir.value_sets import ALL_TYPES, Alternative, ValueSet
from generator.ir.value_sets.written_digests import WrittenDigests
from generator.spec import Location, load_document

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


def test_a_dynamic_reference_that_may_lead_to_several_schemas_is_not_known(read: Read) -> None:
    nodes = "{A: {$dynamicAnchor: n, type: string}, B: {$dynamicAnchor: n, type: integer}}"
    found = read("{$dynamicRef: '#n'}", components=nodes)
    assert found.incomplete == "a $dynamicRef may lead to several schemas"


def test_only_a_union_passes_its_discriminator_on(read: Read) -> None:
    said = {"propertyName": "k", "mapping": {"b": "B"}}
    plain = {"type": "object", "discriminator": said}
    union = {"oneOf": [{"$ref": "#/components/schemas/B"}], "discriminator": said}
    beside = {"allOf": [{"$ref": "#/components/schemas/A"}, {"required": ["k"]}]}
    components = {"B": {"type": "object"}}
    assert read(beside, components={**components, "A": plain}).discriminator is None
    for schema, target in ((beside, union), ({"$ref": "#/components/schemas/A"}, plain)):
        found = read(schema, components={**components, "A": target}).discriminator
        assert found is not None
        assert found.mapping == (("b", "#/components/schemas/B"),)
        assert found.members == ({"#/components/schemas/B"} if target is union else set())


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


LINKS = {"A": "B", "B": "CD", "C": "B", "D": "", "E": "AF", "F": "E", "G": "H", "H": "G"}


@pytest.mark.parametrize(
    ("speaking", "expected"), [("D", "ABCDEF"), ("C", "ABCEF"), ("F", "EF"), ("H", "GH"), ("", "")]
)
@pytest.mark.parametrize("asked", ["ABCDEFGH", "HGFEDCBA", "DCEABGFH"])
def test_what_is_referred_to_is_mentioned_too_in_circles_as_well(
    tmp_path: Path, speaking: str, expected: str, asked: str
) -> None:
    schemas = {
        name: {
            "properties": {to: {"$ref": f"#/components/schemas/{to}"} for to in links},
            "readOnly": name == speaking,
        }
        for name, links in LINKS.items()
    }
    path = tmp_path / "d.json"
    info = {"title": "T", "version": "1"}
    whole = {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}
    path.write_text(json.dumps(whole), encoding="utf-8")
    written = WrittenDigests(load_document(path))
    places = {name: Location("d.json", f"/components/schemas/{name}") for name in asked}
    found = [name for name in asked if written.mentions(places[name], (b'"readOnly":true',))]
    assert sorted(found) == list(expected)
