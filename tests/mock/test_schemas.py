"""Ways through schemas: whose members have no names, and what is listed."""

from typing import Any

import pytest

from generator.runtime.mock.schemas import has_any_members, listed_texts, may_be_json
from generator.runtime.server.descriptions import Schema

COMPONENTS = {"Open": {"additionalProperties": {"type": "string"}}, "Kind": {"enum": ["a", 1]}}


@pytest.mark.parametrize(
    ("schema", "has_any"),
    [
        ({"properties": {"id": {}}}, False),
        ({"properties": {"id": {}}, "additionalProperties": False}, False),
        ({"additionalProperties": True}, True),
        ({"patternProperties": {"^x-": {}}}, True),
        ({"allOf": [{"properties": {"id": {}}}, {"$ref": "#/components/schemas/Open"}]}, True),
    ],
)
def test_members_of_any_name_are_seen(schema: Any, has_any: bool) -> None:
    assert has_any_members(Schema(schema, COMPONENTS)) == has_any


def test_texts_are_listed_wherever_a_schema_leads() -> None:
    schema = {"anyOf": [{"$ref": "#/components/schemas/Kind"}, {"enum": ["b", None]}]}
    assert list(listed_texts(Schema(schema, COMPONENTS))) == ["a", "b"]


@pytest.mark.parametrize(
    ("media_type", "may_be"),
    [
        ("application/json; charset=utf-8", True),
        ("application/problem+json", True),
        ("*/*", True),
        ("text/csv", False),
        ("image/*", False),
    ],
)
def test_ranges_of_all_media_types_may_be_json(media_type: str, may_be: bool) -> None:
    assert may_be_json(media_type) == may_be
