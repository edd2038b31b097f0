"""Documents that are cyclic, deep, large or broken: a comparison ends soon, or refuses them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import process_time
from typing import Any

import pytest

from generator.cli import main
from generator.diff.model import Finding
from generator.spec import SpecError
from tests.support.comparing import findings
from tests.support.document_walk import Node

STRING, INTEGER = {"type": "string"}, {"type": "integer"}


def ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def document(schemas: dict[str, Any]) -> Node:
    """A document that sends and answers the schema S."""
    content = {"application/json": {"schema": ref("S")}}
    post = {
        "requestBody": {"required": True, "content": content},
        "responses": {"200": {"description": "", "content": content}},
    }
    return {
        "openapi": "3.1.1",
        "info": {"title": "Things", "version": "1"},
        "paths": {"/s": {"post": post}},
        "components": {"schemas": schemas},
    }


def one(schema: Any) -> Node:
    return document({"S": schema})


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Processor time, so that what else runs on the machine does not matter."""
    start = process_time()
    yield
    taken = process_time() - start
    assert taken < seconds, f"took {taken:.1f} s"


def told(base: Node, revision: Node) -> tuple[Finding, ...]:
    """The findings; what is undecided or breaks without being shown says why."""
    found = findings(base, revision)
    for finding in found:
        if finding.level in ("breaking", "undecided"):
            said = finding.no_witness or "cannot be decided" in finding.text
            assert finding.witness is not None or said, finding
    return found


def rules(found: tuple[Finding, ...], level: str = "breaking") -> set[str]:
    return {finding.rule for finding in found if finding.level == level}


# Cycles.


def ring(size: int, *changed: int) -> Node:
    """Schemas that each refer to three others, and all of which lead back to themselves."""
    schemas: dict[str, Any] = {
        f"S{at}": {
            "type": "object",
            "required": ["id"],
            "properties": {
                "id": STRING if at in changed else {"type": "integer", "format": "int64"},
                "next": ref(f"S{(at + 1) % size}"),
                "far": ref(f"S{(at * 7 + 3) % size}"),
                "many": {"type": "array", "items": ref(f"S{(at * 13 + 1) % size}")},
            },
        }
        for at in range(size)
    }
    return document({**schemas, "S": ref("S0")})


def test_a_large_cycle_is_compared_with_itself() -> None:
    with within(3):
        assert told(ring(1000), ring(1000)) == ()


def test_a_change_far_inside_a_large_cycle_is_found() -> None:
    with within(8):
        (finding,) = told(ring(1000), ring(1000, 500))
    assert finding.rule == "request-property-type-changed"
    assert finding.witness is not None


@pytest.mark.slow
def test_a_cycle_of_5000_schemas_ends_in_seconds() -> None:
    with within(20):
        (finding,) = told(ring(5000), ring(5000, 2500))
    assert finding.rule == "request-property-type-changed"


def test_many_changes_of_one_cause_in_a_cycle_are_one_finding() -> None:
    with within(8):
        (finding,) = told(ring(300), ring(300, *range(0, 300, 10)))
    assert len(finding.reaches) >= 2 * 30


CYCLES: dict[str, tuple[dict[str, Any], dict[str, Any], set[str]]] = {
    "of itself": ({"S": ref("S")}, {"S": ref("T"), "T": ref("S")}, set()),
    "of allOf": (
        {
            "S": {"allOf": [ref("T"), {"type": "object", "properties": {"a": ref("T")}}]},
            "T": {"allOf": [ref("S"), {"type": "object", "properties": {"b": ref("S")}}]},
        },
        {
            "S": {"allOf": [ref("T"), {"type": "object", "properties": {"a": ref("T")}}]},
            "T": {
                "allOf": [ref("S"), {"type": "object", "properties": {"b": ref("S"), "c": STRING}}]
            },
        },
        set(),
    ),
    "of anyOf": (
        {"S": {"anyOf": [ref("S"), STRING]}},
        {"S": {"anyOf": [ref("S"), INTEGER]}},
        {"request-body-type-changed"},
    ),
    "of a schema with a changed one": (
        {"S": {"type": "object", "properties": {"a": ref("S"), "b": STRING}}},
        {"S": {"type": "object", "properties": {"a": ref("S"), "b": INTEGER}}},
        {"request-property-type-changed"},
    ),
}


@pytest.mark.parametrize("name", CYCLES)
def test_schemas_that_refer_to_each_other_end(name: str) -> None:
    base, revision, breaking = CYCLES[name]
    with within(1):
        found = told(document(base), document(revision))
    assert rules(found) == breaking


def test_a_schema_that_negates_itself_ends() -> None:
    with within(1):
        assert told(one({"not": ref("S")}), one(STRING)) != ()


# Depth.


def chain(length: int, last: Any) -> Node:
    """Objects that each refer to the next one."""
    schemas = {
        f"D{at}": {"type": "object", "properties": {"a": ref(f"D{at + 1}")}} for at in range(length)
    }
    return document({**schemas, f"D{length}": last, "S": ref("D0")})


def nested(depth: int, leaf: Any, wrap: Callable[[Any], Any]) -> Node:
    found = leaf
    for _ in range(depth):
        found = wrap(found)
    return one(found)


def test_a_change_900_levels_deep_is_found() -> None:
    with within(6):
        (finding,) = told(chain(900, STRING), chain(900, INTEGER))
    assert finding.rule == "request-property-type-changed"
    assert len(finding.reaches[0].spot.path) == 900


def test_what_is_reached_in_very_many_ways_is_looked_at_once() -> None:
    def fan(last: Any) -> Node:
        schemas = {
            f"F{at}": {
                "type": "object",
                "properties": {"a": ref(f"F{at + 1}"), "b": ref(f"F{at + 1}")},
            }
            for at in range(60)
        }
        return document({**schemas, "F60": last, "S": ref("F0")})

    with within(3):
        assert told(fan(STRING), fan(STRING)) == ()
        (finding,) = told(fan(STRING), fan(INTEGER))
    assert len(finding.reaches) < 200


WRAPPINGS: dict[str, Callable[[Any], Any]] = {
    "arrays": lambda schema: {"type": "array", "items": schema},
    "allOf": lambda schema: {"allOf": [schema]},
    "anyOf": lambda schema: {"anyOf": [schema, {"type": "null"}]},
    "maps": lambda schema: {"type": "object", "additionalProperties": schema},
}


@pytest.mark.parametrize("name", WRAPPINGS)
def test_schemas_nested_deep_are_compared(name: str) -> None:
    with within(4):
        found = told(*(nested(60, leaf, WRAPPINGS[name]) for leaf in (STRING, INTEGER)))
    assert len(found) == 1
    assert rules(found)


@pytest.mark.parametrize("name", WRAPPINGS)
def test_what_is_nested_deeper_than_any_document_is_refused(name: str) -> None:
    whole = nested(300, STRING, WRAPPINGS[name])
    with within(1), pytest.raises(SpecError, match="spec-too-deep"):
        told(whole, whole)


# Size.


def tagged(prefix: str, count: int) -> Node:
    """A union of objects that a property tells apart."""
    return one(
        {
            "oneOf": [
                {
                    "type": "object",
                    "required": ["kind"],
                    "properties": {"kind": {"const": f"{prefix}{at}"}, "value": STRING},
                }
                for at in range(count)
            ]
        }
    )


def untagged(prefix: str, count: int) -> Node:
    return one(
        {
            "anyOf": [
                {
                    "type": "object",
                    "properties": {f"{prefix}{at}": {"type": "string", "maxLength": at + 1}},
                }
                for at in range(count)
            ]
        }
    )


@pytest.mark.parametrize("union", [tagged, untagged])
def test_a_union_of_200_members_is_compared(union: Callable[[str, int], Node]) -> None:
    with within(10):
        assert told(union("a", 200), union("a", 200)) == ()
        found = told(union("a", 200), union("b", 200))
    assert rules(found) | rules(found, "undecided")


def test_a_member_more_or_less_of_a_large_union_is_found() -> None:
    with within(10):
        assert rules(told(tagged("a", 100), tagged("a", 99))) == {"request-body-one-of-removed"}
        assert rules(told(tagged("a", 99), tagged("a", 100))) == {"response-body-one-of-added"}


def test_unions_beside_each_other_do_not_multiply() -> None:
    def product(count: int) -> Node:
        return one(
            {
                "allOf": [
                    {
                        "anyOf": [
                            {"type": "object", "properties": {f"p{at}{kind}": STRING}}
                            for kind in range(3)
                        ]
                    }
                    for at in range(count)
                ]
            }
        )

    with within(5):
        assert told(product(6), product(6)) == ()
        told(product(6), product(5))


def test_5000_values_of_an_enum_are_one_finding() -> None:
    values = [f"value{at}" for at in range(5000)]
    with within(3):
        assert told(one({"enum": values}), one({"enum": values[::-1]})) == ()
        found = told(one({"enum": values}), one({"enum": values[::2]}))
    assert rules(found) == {"request-body-enum-value-removed"}
    assert len(found) == 1


def wide(names: str, kind: Node, count: int) -> Node:
    """An object with many properties, all required."""
    properties = {f"{names}{at}": kind for at in range(count)}
    return one({"type": "object", "required": [*properties], "properties": properties})


def test_an_object_of_2000_properties_is_compared() -> None:
    with within(2):
        assert told(wide("p", STRING, 2000), wide("p", STRING, 2000)) == ()


def test_2000_properties_of_another_type_are_compared() -> None:
    with within(10):
        found = told(wide("p", STRING, 2000), wide("p", INTEGER, 2000))
    assert rules(found) == {"request-property-type-changed"}
    assert sum(len(finding.reaches) for finding in found) == 4000


def test_2000_other_properties_are_compared() -> None:
    with within(15):
        found = told(wide("p", STRING, 2000), wide("q", STRING, 2000))
    assert {"new-required-request-property", "response-required-property-removed"} <= rules(found)


PATTERNS = {
    ("(a+)+$", "(a|aa)+$"): set(),
    (r"^(([a-z])+.)+[A-Z]([a-z])+$", "^x$"): {"breaking"},
    ("(x+x+)+y", "(x+x+)+z"): {"breaking"},
    ("^(?:a?){60}a{60}$", "^a{60}$"): {"breaking"},
    ("[", "("): {"undecided"},
    (r"\p{L}+", r"\w+"): {"breaking"},
    ("^(?=a)b", "^(?!a)b"): {"breaking"},
    ("a{5000}", "a{4999}"): {"breaking", "undecided"},
    ("(a{1,300}){1,300}", "b{1,300}"): {"breaking"},
    ("^.{0,65535}$", "^.{0,65534}$"): {"breaking", "undecided"},
}
"""Two patterns, and what their difference may be; nothing where they accept the same."""


@pytest.mark.parametrize(("old", "new"), PATTERNS)
def test_patterns_that_others_take_for_ever_for_end(old: str, new: str) -> None:
    base, revision = ({"type": "string", "pattern": each} for each in (old, new))
    with within(8):
        assert told(one(base), one(base)) == ()
        found = told(one(base), one(revision))
    levels = {finding.level for finding in found}
    assert levels <= PATTERNS[old, new]
    assert bool(levels) == bool(PATTERNS[old, new])


EXTREMES: dict[str, tuple[Node, Node]] = {
    "large integers": (
        {"type": "integer", "minimum": 10**300},
        {"type": "integer", "minimum": 10**301},
    ),
    "small steps": (
        {"type": "number", "multipleOf": 1e-300, "maximum": 1e308},
        {"type": "number", "multipleOf": 3e-300, "maximum": 1e308},
    ),
    "long arrays": (
        {"type": "array", "items": STRING, "minItems": 10**6},
        {"type": "array", "items": STRING, "minItems": 10**7},
    ),
    "long texts": (
        {"type": "string", "minLength": 10**9},
        {"type": "string", "minLength": 10**10},
    ),
    "large maps": (
        {"type": "object", "minProperties": 10**6, "additionalProperties": STRING},
        {"type": "object", "minProperties": 10**7, "additionalProperties": STRING},
    ),
}


@pytest.mark.parametrize("name", EXTREMES)
def test_values_that_nobody_can_write_down_are_not_made(name: str) -> None:
    base, revision = EXTREMES[name]
    with within(3):
        assert told(one(base), one(revision)) != ()


# What cannot be compared.


@pytest.fixture
def compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[Any, str]]:
    """Run the command on two files; give its status and what it wrote to the standard error."""

    def compared(base: Path, revision: Path) -> tuple[Any, str]:
        output = tmp_path / "report.json"
        with pytest.raises(SystemExit) as caught:
            main(["diff", str(base), str(revision), "--output", str(output)])
        assert not output.exists(), "nothing is written"
        return caught.value.code, capsys.readouterr().err

    return compared


BROKEN: dict[str, tuple[str, str]] = {
    "no JSON": ('{"openapi": "3.1.0", ', "spec-"),
    "no object": ("[]", "spec-"),
    "of version 2": (json.dumps({"swagger": "2.0", "paths": {}}), "2.0"),
    "of no version": (json.dumps({"paths": {}}), "openapi"),
    "with a reference that leads nowhere": (json.dumps(one(ref("Nobody"))), "Nobody"),
    "nested too deep": (json.dumps(nested(300, STRING, WRAPPINGS["arrays"])), "spec-too-deep"),
    "with a name twice": ('{"openapi": "3.1.0", "openapi": "3.1.0"}', "openapi"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_document_is_refused_on_either_side(
    name: str, tmp_path: Path, compared: Callable[..., tuple[Any, str]]
) -> None:
    text, said = BROKEN[name]
    broken, good = tmp_path / "broken.json", tmp_path / "good.json"
    broken.write_text(text, encoding="utf-8")
    good.write_text(json.dumps(one(STRING)), encoding="utf-8")
    for pair in ((broken, good), (good, broken)):
        status, error = compared(*pair)
        assert status == 2
        assert said in error
        assert "broken.json" in error


def test_a_document_that_is_not_there_is_refused(
    tmp_path: Path, compared: Callable[..., tuple[Any, str]]
) -> None:
    good = tmp_path / "good.json"
    good.write_text(json.dumps(one(STRING)), encoding="utf-8")
    status, error = compared(good, tmp_path / "nobody.json")
    assert status == 2
    assert "nobody.json" in error
