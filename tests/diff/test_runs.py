"""Runs of findings that reports for people tell as one, and the telling part of a witness."""

from dataclasses import replace

import pytest

from generator.diff.model import Finding, Reach, Spot, Witness
from generator.diff.reports.content import Entry
from generator.diff.reports.runs import in_runs
from generator.diff.reports.witness_values import Part, telling_part
from generator.ir.schema import Json


def finding(subject: str, rule: str = "request-property-removed", slot: str = "b") -> Finding:
    spot = Spot(operation="POST /a", slot=slot, path=("order", subject))
    reach = Reach(rule=rule, level="breaking", effect="narrows", direction="request", spot=spot)
    return Finding(
        rule=rule,
        level="breaking",
        effect="narrows",
        text=f"Request property {subject!r} was removed",
        subject=subject,
        reaches=(reach,),
    )


def entry(found: Finding, sdk: str = "") -> Entry:
    return Entry(
        rule=found.rule,
        level=found.level,
        wire=found.level,
        sdk=None,
        text=found.text,
        group="POST /a",
        finding=found,
        sdk_texts=(sdk,) if sdk else (),
        spots=(f"POST /a order.{found.subject}",),
    )


def test_properties_that_an_object_lost_together_are_told_once() -> None:
    entries = [entry(finding("a"), "a is gone"), entry(finding("b"), "b is gone")]
    (told,) = in_runs(entries)
    assert told.text == "Request property 'a' was removed; likewise 'b'"
    assert told.sdk_texts == ("a is gone", "b is gone")


@pytest.mark.parametrize(
    "other",
    [
        finding("b", rule="request-property-became-required"),
        finding("b", slot="another body"),
        replace(finding("b"), subject=""),
    ],
)
def test_what_is_elsewhere_or_something_else_is_told_by_itself(other: Finding) -> None:
    entries = (entry(finding("a")), entry(other))
    assert in_runs(entries) == entries


def named(count: int) -> list[Entry]:
    found = replace(finding("a"), effect="documents", rule="api-summary-changed")
    return [replace(entry(found), text=str(n), spots=(str(n),)) for n in range(count)]


def test_many_changes_of_names_are_told_once_and_few_one_by_one() -> None:
    assert len(in_runs(named(3))) == 3
    (told,) = in_runs(named(4))
    assert told.text == "0; 3 more like it"
    assert told.spots == ("0", "1", "2", "3")


@pytest.mark.parametrize(
    ("path", "value", "part"),
    [
        (("data", "[]", "x"), {"data": [{"x": None}]}, Part("data[].x", (None,))),
        (("{}", "<cat>", "x"), {"any": {"x": 1}}, Part("{}<cat>.x", (1,))),
        (("data", "x"), {"data": {}}, Part("data.x", ())),
        (("data", "x"), {"data": [1]}, None),
        (("data", "[]"), {"data": []}, None),
        ((), {"data": []}, None),
    ],
)
def test_the_part_of_a_witness_that_tells(
    path: tuple[str, ...], value: Json, part: Part | None
) -> None:
    found = finding("x")
    reach = replace(found.reaches[0], spot=Spot(operation="POST /a", path=path))
    witness = Witness("body", value, "base")
    assert telling_part(replace(found, reaches=(reach,)), witness) == part
