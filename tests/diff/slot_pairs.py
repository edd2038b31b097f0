"""Pairs of operations, compared in one of their slots."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import yaml

from generator.diff.law import level_of
from generator.diff.model import Change, Spot
from generator.diff.schemas import SchemaComparer
from generator.diff.sides import ApiSide
from generator.diff.slots.bodies import request_body_changes
from generator.diff.slots.parameters import parameter_changes
from generator.diff.slots.responses import response_changes
from generator.ir.types import Direction

Side = Callable[..., ApiSide]
Fields = str | dict[str, Any]

COMPONENTS = """
schemas:
  Text: {type: string}
  Thing: {type: object, properties: {name: {type: string}}}
parameters:
  Page: {name: page, in: query, schema: {type: integer}}
headers:
  Rate: {required: true, schema: {type: integer}}
responses:
  Missing: {description: Not there, content: {application/json: {schema: {type: object}}}}
requestBodies:
  Sent: {required: true, content: {application/json: {schema: {type: object}}}}
"""


def compared(
    side: Side,
    base: Fields,
    revision: Fields,
    *,
    sender: Direction = "request",
    paths: tuple[str, str] = ("/a", "/a"),
    openapi: tuple[str, str] = ("3.1.1", "3.1.1"),
    witnesses: bool = True,
) -> list[Change]:
    """All changes in the slots of two operations, which are given by their fields.

    `path` is a field of the path item and stands for its `parameters`.
    """
    sides = [
        side(_document(fields, path), version)
        for fields, path, version in zip((base, revision), paths, openapi, strict=True)
    ]
    comparer = SchemaComparer(*sides, witnesses=witnesses)
    (one,), (other,) = (each.api.operations for each in sides)
    spot = Spot(operation=one.key)
    changes = [
        change
        for compare in (parameter_changes, request_body_changes, response_changes)
        for change in compare(one, other, spot, sender, comparer)
    ]
    if witnesses:
        assert list(unproven(changes)) == []
    return changes


def told(changes: Iterable[Change]) -> list[str]:
    """Each change as its level and rule."""
    return [f"{level_of(each.effect, each.direction)} {each.rule}" for each in changes]


def found(side: Side, base: Fields, revision: Fields, **more: Any) -> list[str]:
    """The levels and rules of all changes in the slots of two operations."""
    return told(compared(side, base, revision, **more))


def only(changes: Iterable[Change]) -> Change:
    """The only change."""
    (change,) = changes
    return change


def unproven(changes: Iterable[Change]) -> Iterator[Change]:
    """Changes that break and neither show it nor say why not."""
    for change in changes:
        breaks = level_of(change.effect, change.direction) == "breaking"
        if breaks and change.witness is None and not change.no_witness:
            yield change


def _document(fields: Fields, path: str) -> dict[str, Any]:
    operation = dict(yaml.safe_load(fields) or {} if isinstance(fields, str) else fields)
    item: dict[str, Any] = {}
    if "path" in operation:
        item["parameters"] = operation.pop("path")
    responses = operation.pop("responses", {"204": {"description": "Done"}})
    item["post"] = {"responses": responses, **operation}
    return {"paths": {path: item}, "components": yaml.safe_load(COMPONENTS)}
