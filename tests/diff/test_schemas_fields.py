"""Nothing of the normal form goes unnoticed: an edit of each of its fields is told by some aspect.

The edits are made of the definitions, so a field that is added is edited too, or asks for one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, replace
from typing import Any

import pytest

from generator.diff.model import Spot
from generator.diff.schemas import SchemaComparer
from generator.diff.sides import ApiSide
from generator.ir.schema import Discriminator
from generator.ir.types import Direction
from generator.ir.value_sets import Alternative, Inner, Member, Notes, ValueSet
from generator.ir.value_sets.reader import ValueSetReader
from tests.diff.compared_schemas import Load
from tests.diff.conftest import SCHEMA

TEXT, NUMBER = "#/components/schemas/Text", "#/components/schemas/Number"
COMPONENTS = {"Text": {"type": "string"}, "Number": {"type": "number"}}

# A base alternative that the field says something of, and what it says then. A schema stands for
# the component `Number`.
EDITS: Mapping[str, tuple[frozenset[Any], Any]] = {
    "types": (frozenset({"string"}), frozenset({"string", "boolean"})),
    "values": (frozenset({"string"}), ("a", "b")),
    "limits": (frozenset({"string"}), {"maxLength": 3}),
    "multiples": (frozenset({"number"}), (3,)),
    "patterns": (frozenset({"string"}), ("^a$",)),
    "formats": (frozenset({"string"}), ("date",)),
    "unique": (frozenset({"array"}), True),
    "members": (frozenset({"object"}), {"a": "Number"}),
    "required": (frozenset({"object"}), frozenset({"a"})),
    "patterned": (frozenset({"object"}), (("^a", "Number"),)),
    "additional": (frozenset({"object"}), "Number"),
    "closed": (frozenset({"object"}), True),
    "names": (frozenset({"object"}), ("Number",)),
    "prefix": (frozenset({"array"}), ("Number",)),
    "items": (frozenset({"array"}), "Number"),
    "contains": (frozenset({"array"}), ("Number",)),
    "opaque": (
        frozenset({"object"}),
        (("dependentRequired", '{"dependentRequired":{"a":["b"]}}'),),
    ),
    "notes": (frozenset({"string"}), Notes(deprecated=True)),
}
WAIVED = {
    "source": "where something stands is no part of what it says",
    "label": "what it is called is not either; a title is among the notes",
}
LIMITS = (
    ("string", ("minLength", "maxLength")),
    ("number", ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")),
    ("array", ("minItems", "maxItems", "minContains", "maxContains")),
    ("object", ("minProperties", "maxProperties")),
)
NOTES: Mapping[str, Any] = {
    "title": "A",
    "default": ("a",),
    "deprecated": True,
    "read_only": True,
    "write_only": True,
    "content_encoding": "base64",
    "content_media_type": "text/plain",
    "others": (("x-a", 1), ("b", 2)),
}
SET_FIELDS: Mapping[str, Any] = {
    "alternatives": (),
    "notes": Notes(title="A"),
    "exclusive": True,
    "discriminator": Discriminator("kind", (("a", TEXT),)),
    "incomplete": "it is too large",
}


class Edited:
    """A reader that gives one schema as another value set, and all others as they are."""

    def __init__(self, reader: ValueSetReader, values: ValueSet) -> None:
        self._reader = reader
        self._values = values
        self._key = reader.key(reader.at(SCHEMA))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._reader, name)

    def read(self, inner: Inner) -> ValueSet:
        return self._values if self._reader.key(inner) == self._key else self._reader.read(inner)

    def fingerprint(self, inner: Inner) -> str:
        own = self._reader.key(inner) == self._key
        return f"edited {id(self._values)}" if own else self._reader.fingerprint(inner)

    def json_schema(self, inner: Inner) -> Any:
        return self._reader.json_schema(inner)


Found = Callable[[ValueSet, ValueSet], set[tuple[Direction, str]]]


@pytest.fixture(scope="session")
def found(schema_side: Load) -> Found:
    """The aspects by which two value sets differ, in both directions."""
    base, revision = (
        schema_side({"type": "string", "description": text}, components=COMPONENTS)
        for text in ("A", "B")
    )

    def found(was: ValueSet, now: ValueSet) -> set[tuple[Direction, str]]:
        def edited(side: ApiSide, values: ValueSet) -> ApiSide:
            readers: list[Any] = [Edited(reader, values) for reader in (side.sent, side.answered)]
            return ApiSide(side.api, *readers)

        comparer = SchemaComparer(edited(base, was), edited(revision, now), witnesses=False)
        rules: set[tuple[Direction, str]] = set()
        directions: tuple[Direction, ...] = ("request", "response")
        for direction in directions:
            sides = (side.reader(direction).at(SCHEMA) for side in (base, revision))
            changes = comparer.compare(
                *sides, site="request-property", spot=Spot(), direction=direction
            )
            rules |= {(direction, change.rule) for change in changes}
        return rules

    return found


def schema(side: str, reader: ValueSetReader) -> Inner:
    return reader.at(NUMBER if side == "Number" else TEXT)


def filled(value: Any, reader: ValueSetReader) -> Any:
    """The value of an edit with schemas for their names."""
    match value:
        case "Number":
            return schema(value, reader)
        case tuple() if value and all(each == "Number" for each in value):
            return tuple(filled(each, reader) for each in value)
        case tuple() if value and isinstance(value[0], tuple) and value[0][-1] == "Number":
            return tuple((each[0], filled(each[1], reader)) for each in value)
        case {"a": "Number"}:
            return {"a": Member("a", schema("Number", reader), NUMBER)}
        case _:
            return value


def one(alternative: Alternative, **said: Any) -> ValueSet:
    return ValueSet(SCHEMA, (alternative,), **said)


def assert_told(rules: set[tuple[Direction, str]]) -> None:
    assert {direction for direction, _ in rules} == {"request", "response"}


def test_every_field_of_an_alternative_is_edited_or_waived() -> None:
    names = {each.name for each in fields(Alternative)}
    assert names == EDITS.keys() | WAIVED.keys()
    assert all(WAIVED.values())


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_of_each_field_of_an_alternative_is_told(
    found: Found, schema_side: Load, name: str
) -> None:
    reader = schema_side({"type": "string"}, components=COMPONENTS).sent
    types, value = EDITS[name]
    plain = Alternative(types, SCHEMA)
    edited = replace(plain, **{name: filled(value, reader)})
    if name == "notes":
        other = Alternative(frozenset({"object"}), SCHEMA)
        assert_told(found(ValueSet(SCHEMA, (plain, other)), ValueSet(SCHEMA, (edited, other))))
        return
    assert_told(found(one(plain), one(edited)))
    assert_told(found(one(edited), one(plain)))


@pytest.mark.parametrize("name", WAIVED)
def test_what_is_waived_is_not_told(found: Found, name: str) -> None:
    plain = Alternative(frozenset({"string"}), SCHEMA)
    assert found(one(plain), one(replace(plain, **{name: "other"}))) == set()


@pytest.mark.parametrize(
    ("type_", "keyword"), [(type_, keyword) for type_, keywords in LIMITS for keyword in keywords]
)
def test_an_edit_of_each_limit_is_told(
    found: Found, schema_side: Load, type_: Any, keyword: str
) -> None:
    reader = schema_side({"type": "string"}, components=COMPONENTS).sent
    said = {"contains": (schema("Number", reader),)} if "Contains" in keyword else {}
    plain = Alternative(frozenset({type_}), SCHEMA, **said)  # type: ignore[arg-type]
    two, three = (replace(plain, limits={keyword: number}) for number in (2, 3))
    for was, now in ((plain, two), (two, plain), (two, three), (three, two)):
        (told,) = {rule for _, rule in found(one(was), one(now))}
        assert told.startswith("request-property-")


@pytest.mark.parametrize("name", [each.name for each in fields(Notes)])
def test_an_edit_of_each_note_is_told(found: Found, name: str) -> None:
    plain = Alternative(frozenset({"string"}), SCHEMA)
    said = Notes(**{name: NOTES[name]})
    assert_told(found(one(plain), one(plain, notes=said)))
    assert_told(found(one(plain, notes=said), one(plain)))


@pytest.mark.parametrize(
    "name", [each.name for each in fields(ValueSet) if each.default is not MISSING]
)
def test_an_edit_of_each_field_of_a_value_set_is_told(found: Found, name: str) -> None:
    alternatives = tuple(
        Alternative(frozenset({"string"}), SCHEMA, patterns=(pattern,)) for pattern in ("a", "b")
    )
    plain = ValueSet(SCHEMA, alternatives)
    edited = replace(plain, **{name: SET_FIELDS[name]})
    assert_told(found(plain, edited))
    assert_told(found(edited, plain))


def test_alternatives_that_come_and_go_are_told(found: Found) -> None:
    plain = ValueSet(SCHEMA, (Alternative(frozenset({"string"}), SCHEMA),))
    assert_told(found(plain, replace(plain, alternatives=())))
    assert_told(found(replace(plain, alternatives=()), plain))
