"""Schemas that contain themselves, or are large: comparing them ends, and says what it left."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from generator.diff.model import Spot
from generator.diff.schemas import SchemaComparer
from generator.diff.schemas import graph as schema_graph
from generator.diff.schemas.graph import PairGraph
from tests.diff.compared_schemas import Load, Pair

STRING = {"type": "string"}
FIRST = {"$ref": "#/components/schemas/C0"}


def circle(count: int, last: Any) -> dict[str, Any]:
    """Schemas of which each refers to two others, all in one circle."""

    def refer(number: int) -> dict[str, str]:
        return {"$ref": f"#/components/schemas/C{number % count}"}

    found: dict[str, Any] = {
        f"C{number}": {
            "type": "object",
            "properties": {
                "value": STRING,
                "next": refer(number + 1),
                "others": {"type": "array", "items": refer(7 * number + 3)},
            },
        }
        for number in range(count)
    }
    found[f"C{count - 1}"]["properties"]["value"] = last
    return found


@pytest.fixture(scope="session")
def pair(schema_side: Load) -> Callable[..., Pair]:
    def pair(schema: Any, base: Any, revision: Any) -> Pair:
        return Pair(schema_side(schema, components=base), schema_side(schema, components=revision))

    return pair


def test_what_is_met_in_a_circle_is_told_once(pair: Callable[..., Pair]) -> None:
    reference = {"$ref": "#/components/schemas/Node"}

    def node(value: Any) -> dict[str, Any]:
        return {"Node": {"type": "object", "properties": {"value": value, "next": reference}}}

    one = pair(reference, node(STRING), node({"type": "integer"}))
    assert one.told("request") == ["request-property-type-changed changes breaking at value"]
    held = pair({"type": "array", "items": reference}, node(STRING), node({"type": "integer"}))
    assert held.told("request") == ["request-property-type-changed changes breaking at [].value"]


@pytest.mark.parametrize("count", [2, 30, 400])
def test_a_difference_anywhere_in_a_circle_is_found(pair: Callable[..., Pair], count: int) -> None:
    one = pair(FIRST, circle(count, STRING), circle(count, {"type": "integer"}))
    found = one.changes("request")
    assert {change.rule for change in found} == {"request-property-type-changed"}
    assert all(change.witness is not None for change in found)
    assert 1 <= len(found) <= 8


def test_circles_that_are_the_same_are_no_difference(pair: Callable[..., Pair]) -> None:
    one = pair(FIRST, circle(50, STRING), circle(50, {**STRING, "minLength": 0}))
    assert one.told("request") == []


@pytest.mark.slow
def test_a_circle_of_five_thousand_ends_in_seconds(pair: Callable[..., Pair]) -> None:
    one = pair(FIRST, circle(5_000, STRING), circle(5_000, {"type": "integer"}))
    start = time.process_time()
    assert one.changes("request") != ()
    assert time.process_time() - start < 20


def test_deep_nesting(pair: Callable[..., Pair]) -> None:
    def deep(leaf: Any) -> Any:
        for _ in range(80):
            leaf = {"type": "object", "properties": {"a": leaf}}
        return leaf

    one = pair({"$ref": "#/components/schemas/D"}, {"D": deep(STRING)}, {"D": deep({})})
    (change,) = one.changes("response")
    assert len(change.spot.path) == 80
    assert change.witness is not None


def test_a_long_chain_of_references(pair: Callable[..., Pair]) -> None:
    def chain(leaf: Any) -> dict[str, Any]:
        found: dict[str, Any] = {"C1500": leaf}
        for number in range(1500):
            inner = {"$ref": f"#/components/schemas/C{number + 1}"}
            found[f"C{number}"] = {"type": "object", "properties": {"a": inner}}
        return found

    (change,) = pair(FIRST, chain(STRING), chain({"type": "integer"})).changes("request")
    assert len(change.spot.path) == 1500
    assert change.witness is not None or change.no_witness


def test_what_is_reached_in_a_million_ways_is_told_a_few_times(pair: Callable[..., Pair]) -> None:
    def doubled(leaf: Any) -> dict[str, Any]:
        found: dict[str, Any] = {"C20": leaf}
        for number in range(20):
            inner = {"$ref": f"#/components/schemas/C{number + 1}"}
            found[f"C{number}"] = {"type": "object", "properties": {"a": inner, "b": inner}}
        return found

    one = pair(FIRST, doubled(STRING), doubled({"type": "integer"}))
    assert 1 <= len(one.changes("request")) <= 8


def test_what_cannot_be_written_out_is_undecided(pair: Callable[..., Pair]) -> None:
    def choices(leaf: Any) -> dict[str, Any]:
        def member(name: str, schema: Any) -> dict[str, Any]:
            return {"type": "object", "required": [name], "properties": {name: schema}}

        pairs = [[member(f"a{at}", STRING), member(f"b{at}", leaf)] for at in range(8)]
        return {"C0": {"allOf": [{"anyOf": each} for each in pairs]}}

    one = pair(FIRST, choices(STRING), choices({"type": "integer"}))
    (change,) = one.changes("request")
    assert (change.rule, change.effect) == ("request-body-undecided", "undecided")
    assert change.details["reason"]
    assert pair(FIRST, choices(STRING), choices(STRING)).told("request") == []


def test_too_many_pairs_are_undecided(pair: Callable[..., Pair]) -> None:
    one = pair(FIRST, circle(30, STRING), circle(30, {"type": "integer"}))
    comparer = SchemaComparer(one.base, one.revision)
    way = comparer._way("request")
    graph = PairGraph(way.lens, most_pairs=5)
    found = [place.difference for place in graph.places(*one.inner("request"))]
    assert {each.aspect for each in found} == {"undecided"}
    assert all(each.details["reason"] for each in found)


def test_a_component_is_compared_once_however_often_it_is_used(
    side: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[object] = []
    original = schema_graph.pair_differences

    def counted(lens: Any, base: Any, revision: Any) -> Any:
        compared.append(base)
        return original(lens, base, revision)

    monkeypatch.setattr(schema_graph, "pair_differences", counted)

    def api(kind: str) -> Any:
        shared = {"type": "object", "properties": {"a": {"type": kind}}}
        uses = {
            f"S{number}": {"type": "array", "items": {"$ref": "#/components/schemas/Shared"}}
            for number in range(40)
        }
        return side({"components": {"schemas": {**uses, "Shared": shared}}})

    base, revision = api("string"), api("integer")
    comparer = SchemaComparer(base, revision)
    for number in range(40):
        address = f"#/components/schemas/S{number}"
        found = comparer.compare(
            base.sent.at(address),
            revision.sent.at(address),
            site="request-body",
            spot=Spot(operation=f"POST /{number}"),
            direction="request",
        )
        assert [change.spot.operation for change in found] == [f"POST /{number}"]
    assert len(compared) == 40 + 2
