"""What operations take and answer, as types: bodies by media type, envelopes, listings."""

from collections.abc import Callable
from typing import Any

import pytest
import yaml

from generator.config import ResponseSettings
from generator.ir.api_reader import read_api
from generator.ir.operation_types import ApiTypes, body_kind, is_listing, read_types
from generator.ir.types import Type
from generator.spec import Document

Load = Callable[..., Document]
Types = Callable[..., ApiTypes]

OBJECT = "{required: [a], properties: {a: {type: string}, b: {type: [integer, 'null']}}}"


def _content(schema: Any) -> dict[str, Any]:
    return {"description": "", "content": {"application/json": {"schema": schema}}}


def field_types(found: ApiTypes, type_: Type) -> dict[str, Type]:
    return {each.name: each.type for each in found.shapes.objects[type_.shape or ""].fields}


def test_the_envelope_is_taken_off_when_it_holds_nothing_else(types: Types) -> None:
    found = types(
        responses=ResponseSettings(envelope="data"),
        alone=f"{{properties: {{data: {OBJECT}}}}}",
        beside=f"{{properties: {{data: {OBJECT}, meta: {{}}}}}}",
    )
    alone, beside = (each.responses[0] for each in found.operations)
    assert (alone.envelope, beside.envelope) == ("data", None)
    assert alone.type is not None
    assert list(field_types(found, alone.type)) == ["a", "b"]


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        (["200", "404", "default"], ["200"]),
        (["2XX", "201"], ["201", "2XX"]),
        (["404", "default"], ["default"]),
        (["302", "default"], []),
        (["404"], []),
    ],
)
def test_successful_responses(document: Load, statuses: list[str], expected: list[str]) -> None:
    responses = {status: _content({"type": "string"}) for status in statuses}
    loaded = document({"paths": {"/a": {"get": {"responses": responses}}}})
    (found,) = read_types(read_api(loaded), ResponseSettings()).operations
    assert [each.status for each in found.responses] == expected


@pytest.mark.parametrize(
    ("media_type", "kind"),
    [
        ("application/json", "json"),
        ("Application/JSON; charset=utf-8", "json"),
        ("application/problem+json", "json"),
        ("application/x-www-form-urlencoded", "form"),
        ("multipart/form-data", "multipart"),
        ("text/csv", "text"),
        ("application/pdf", "binary"),
    ],
)
def test_kinds_of_bodies(media_type: str, kind: str) -> None:
    assert body_kind(media_type) == kind


@pytest.mark.parametrize(
    ("path", "schema", "items", "expected"),
    [
        ("/tags", "{type: array, items: {type: string}}", "", True),
        ("/tags", "{properties: {data: {type: array}}}", "", True),
        ("/tags", "{properties: {tags: {type: array}}}", "", True),
        ("/tags", "{properties: {other: {type: array}}}", "", False),
        ("/tags", "{properties: {other: {type: array}}}", "other", True),
        ("/tags", "{properties: {data: {type: array}}}", "other", False),
        ("/tags", "{properties: {data: {type: object}}}", "", False),
    ],
)
def test_listings(document: Load, path: str, schema: str, items: str, expected: bool) -> None:
    responses = {"200": _content(yaml.safe_load(schema))}
    api = read_api(document({"paths": {path: {"get": {"responses": responses}}}}))
    settings = ResponseSettings(items=items)
    assert is_listing(api.operations[0], dict(api.schemas), settings) is expected
