"""Where a keyword stands, in schemas that are written in parts."""

from __future__ import annotations

from typing import Any

import pytest

from generator.diff.schemas.keyword_places import keyword_place
from tests.diff.compared_schemas import Load
from tests.diff.conftest import SCHEMA

TEXT = "#/components/schemas/Text"


@pytest.mark.parametrize(
    ("schema", "source", "keyword", "said", "expected"),
    [
        ({"maxLength": 3}, "", "maxLength", (3,), "/maxLength"),
        ({"type": "string"}, "", "maxLength", (), ""),
        ({"const": "a"}, "", "enum", (["a"],), "/const"),
        ({"exclusiveMinimum": 3}, "", "minimum", (4,), "/exclusiveMinimum"),
        (
            {"allOf": [{"minLength": 1}, {"maxLength": 3}]},
            "/allOf/0",
            "maxLength",
            (3,),
            "/allOf/1/maxLength",
        ),
        (
            {"allOf": [{"maxLength": 5}, {"maxLength": 3}]},
            "/allOf/0",
            "maxLength",
            (3,),
            "/allOf/1/maxLength",
        ),
        (
            {"anyOf": [{"enum": ["a"]}, {"enum": ["b", "c"]}]},
            "/anyOf/0",
            "enum",
            (["c"],),
            "/anyOf/1/enum",
        ),
        ({"allOf": [{"$ref": TEXT}]}, "", "pattern", ("^a",), f"{TEXT}/pattern"),
        ({"allOf": [{"$ref": SCHEMA}]}, "", "pattern", ("^a",), ""),
    ],
)
def test_the_part_that_says_it(
    schema_side: Load, schema: Any, source: str, keyword: str, said: Any, expected: str
) -> None:
    reader = schema_side(schema, components={"Text": {"pattern": "^a"}}).sent
    found = keyword_place(reader, SCHEMA + source, keyword, said)
    assert found == (expected if expected.startswith("#") else SCHEMA + expected)


def test_nothing_stands_nowhere(schema_side: Load) -> None:
    assert keyword_place(schema_side({}).sent, "", "enum", ()) == ""
