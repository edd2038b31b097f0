"""The documents of the series: what their provenance names is found, and nothing else.

Of every two neighbours the differences are put down a second time, by a plain comparison, and what
is found at each place is compared with that, in both ways.
"""

from __future__ import annotations

import json
import re
from functools import cache
from itertools import pairwise

import pytest

from generator.diff.compare import Options, compare
from generator.diff.model import Finding
from generator.diff.sides import ApiSide
from generator.pipeline.compare import side_of
from generator.spec import Version, load_document
from tests.conftest import REPOSITORY
from tests.support.comparing import OPTIONS
from tests.support.document_walk import Node
from tests.support.plain_comparison import Fact, facts
from tests.support.shown_witnesses import is_shown
from tests.support.told_facts import fact_of, told_facts

SPECS = REPOSITORY / "specs"
VERSIONS = [
    f"v{version}"
    for version in sorted(Version.parse(path.stem[1:]) for path in SPECS.glob("v*.json"))
]
NEIGHBOURS = list(pairwise(VERSIONS))
LAST = ("v3.96.0", "v3.110.0")
WITH_NEWS = ("v3.65.0", "v3.66.0", "v3.85.1", "v3.90.0", "v3.96.0", "v3.110.0")
CHANGED = [*(pair for pair in NEIGHBOURS if pair[1] in WITH_NEWS[:-1]), LAST]
EQUAL = [pair for pair in NEIGHBOURS if pair[1] not in WITH_NEWS]
PUBLIC = "/public-api"


@cache
def written(version: str) -> Node:
    found: Node = json.loads((SPECS / f"{version}.json").read_text(encoding="utf-8"))
    return found


@cache
def content(version: str) -> str:
    """All that a document says but for its version and where it comes from, each on one line."""
    text = (SPECS / f"{version}.json").read_text(encoding="utf-8")
    return re.sub(r'^ ("info"|"x-provenance"):.*$', "", text, flags=re.MULTILINE)


@cache
def side(version: str) -> ApiSide:
    return side_of(load_document(SPECS / f"{version}.json"))


@cache
def found(base: str, revision: str) -> tuple[Finding, ...]:
    return compare(side(base), side(revision), OPTIONS).findings


@cache
def reached(base: str, revision: str) -> frozenset[Fact]:
    """What is said of each place, as facts."""
    return told_facts(found(base, revision))


# The table of the provenance.


@cache
def told(version: str) -> str:
    """What the table says a version has against the one before."""
    text = (SPECS / "PROVENANCE.md").read_text(encoding="utf-8")
    (row,) = re.findall(rf"^\| {re.escape(version)} \|.*\| (.*) \|$", text, re.MULTILINE)
    return str(row)


def operations_in(text: str) -> set[str]:
    """The operations that a text names, by their keys."""
    named = re.findall(r"`([A-Z]+) (/[^`]+)`", text)
    return {f"{method} {PUBLIC}{path}" for method, path in named}


def at(pair: tuple[str, str], what: str) -> set[str]:
    """The operations where something was found."""
    return {fact.operation for fact in reached(*pair) if fact.what == what}


# Every pair of neighbours.


def test_all_neighbours_are_looked_at() -> None:
    assert len(NEIGHBOURS) >= 50
    assert NEIGHBOURS[-1][1] == LAST[1]
    changed = [pair for pair in NEIGHBOURS if content(pair[0]) != content(pair[1])]
    assert changed == [*CHANGED[:-1], NEIGHBOURS[-1]]
    assert content(NEIGHBOURS[-1][0]) == content(LAST[0])


@pytest.mark.parametrize("pair", CHANGED, ids="-".join)
def test_all_that_changed_is_found_and_nothing_else(pair: tuple[str, str]) -> None:
    plain = facts(*map(written, pair))
    assert reached(*pair) - plain == set(), "found, but not there"
    assert plain - reached(*pair) == set(), "there, but not found"


def test_documents_that_say_the_same_do_not_differ() -> None:
    pair = EQUAL[-1]
    assert facts(*map(written, pair)) == set()
    assert found(*pair) == ()


@pytest.mark.slow
@pytest.mark.parametrize("pair", EQUAL, ids="-".join)
def test_no_two_documents_that_say_the_same_differ(pair: tuple[str, str]) -> None:
    assert compare(*(side(version) for version in pair), Options()).findings == ()


@pytest.mark.parametrize("pair", CHANGED, ids="-".join)
def test_the_operations_that_the_table_names_are_the_new_ones(pair: tuple[str, str]) -> None:
    row = told(pair[1])
    added = row.partition("Deprecated:")[0].partition("Titles, tags")[0].partition(": absent")[0]
    assert operations_in(added) == at(pair, "operation added") != set()
    assert at(pair, "operation removed") == set()


def test_nothing_is_told_of_versions_that_do_not_differ() -> None:
    for _, revision in EQUAL:
        assert re.match(r"none (seen|known)\.", told(revision)), revision


@pytest.mark.parametrize("pair", CHANGED[:-1], ids="-".join)
def test_nothing_but_new_values_of_answers_breaks_before(pair: tuple[str, str]) -> None:
    breaking = [finding for finding in found(*pair) if finding.level != "info"]
    assert {finding.rule for finding in breaking} == (
        {"response-property-enum-value-added"} if pair[1] == "v3.96.0" else set()
    )


def test_titles_tags_and_ids_come_with_3_96() -> None:
    pair = ("v3.95.0", "v3.96.0")
    assert len(at(pair, "operationId")) == 431
    events = ("chargePoint.changed", "evse.changed", "session.start.stop.notification")
    assert all(event in told(pair[1]) for event in events)
    assert at(pair, "callback added") == {
        f"POST {PUBLIC}/notifications/{version} callback {name} POST"
        for version in ("v1.0", "v2.0")
        for name in events
    }
    assert {fact.values for fact in reached(*pair) if fact.what == "values added"} == {events}
    new = {fact.path for fact in reached(*pair) if fact.what == "property added"}
    assert new == {("bookingId",)}


# What the provenance says of the last version, word by word.


def places(what: str, *path: str) -> set[str]:
    """The operations where something was found at the end of a path."""
    return {
        fact.operation
        for fact in reached(*LAST)
        if fact.what == what and fact.path[-len(path) :] == path
    }


def finding_at(what: str, name: str) -> list[Finding]:
    return [
        finding
        for finding in found(*LAST)
        if any(
            fact_of(finding, reach).what == what and reach.spot.path[-1:] == (name,)
            for reach in finding.reaches
        )
    ]


def test_two_operations_are_deprecated_and_replaced() -> None:
    old = f"GET {PUBLIC}/resources/authorizations/v2.0"
    one = f"{old}/{{authorization}}"
    row = told(LAST[1]).partition("Deprecated:")[2].partition("Fields")[0]
    deprecated = {each for each in at(LAST, "deprecated") if "callback" not in each}
    assert operations_in(row) == {old, one}
    assert {each for each in deprecated if "authorizations" in each} == {old, one}
    replaced = [each for each in found(*LAST) if each.rule == "endpoint-replaced"]
    assert {each.reaches[0].spot.operation for each in replaced} == {
        each.replace("v2.0", "v2.1") for each in (old, one)
    }


@pytest.mark.parametrize(
    ("name", "resource", "one"),
    [
        ("estimatedElectricityCostSavings", "sessions", "session"),
        ("ocpiTokenId", "bookings", "booking"),
    ],
)
def test_a_property_that_is_gone_from_an_answer_breaks(name: str, resource: str, one: str) -> None:
    listing = f"GET {PUBLIC}/resources/{resource}/v1.0"
    (finding,) = finding_at("property removed", name)
    assert places("property removed", name) == {listing, f"{listing}/{{{one}}}"}
    assert (finding.level, finding.rule) == ("breaking", "response-optional-property-removed")
    assert len([each for each in reached(*LAST) if each.what == "property removed"]) == 4


def test_a_value_that_is_gone_breaks_where_it_was_sent() -> None:
    (finding,) = finding_at("values removed", "type")
    rates = f"{PUBLIC}/resources/electricity-rates/v2.0"
    assert finding.base == ["elspot"]
    assert {(each.level, each.spot.operation, each.spot.slot) for each in finding.reaches} == {
        ("breaking", f"GET {rates}", "query parameter 'filter'"),
        ("info", f"GET {rates}", "response 200 application/json"),
        ("info", f"POST {rates}", "response 201 application/json"),
        ("info", f"GET {rates}/{{electricityRate}}", "response 200 application/json"),
        ("info", f"PATCH {rates}/{{electricityRate}}", "response 200 application/json"),
    }


def test_a_member_that_is_gone_breaks_where_it_was_sent() -> None:
    findings = [each for each in found(*LAST) if "energi_elspot" in each.text]
    at_point = f"{PUBLIC}/resources/charge-points/v2.0/{{chargePoint}}"
    reaches = [reach for each in findings for reach in each.reaches]
    assert {(each.level, each.spot.operation, each.spot.slot) for each in reaches} == {
        (
            "breaking",
            f"POST {at_point}/personal-smart-charging-preferences",
            "request body application/json",
        ),
        (
            "info",
            f"POST {at_point}/personal-smart-charging-preferences",
            "response 201 application/json",
        ),
        (
            "info",
            f"GET {at_point}/personal-smart-charging-preferences",
            "response 200 application/json",
        ),
        (
            "info",
            f"GET {at_point}/available-personal-smart-charging-modes",
            "response 200 application/json",
        ),
    }


def test_what_is_always_there_now_breaks_nothing() -> None:
    resource = f"GET {PUBLIC}/resources/authorizations/v2.0"
    (finding,) = finding_at("required", "sessionIds")
    assert places("required", "sessionIds") == {resource, f"{resource}/{{authorization}}"}
    assert (finding.level, finding.rule) == ("info", "response-property-became-required")
    assert len([each for each in reached(*LAST) if each.what == "required"]) == 6


def test_values_of_answers_that_are_new_break() -> None:
    names = {
        "maxVoltage": ["277"],
        "terminalType": ["Cardlink Castles", "Printec Castles"],
        "type": ["duration_flat_fee", "energy_flat_fee", "idle_flat_fee"],
    }
    for name, values in names.items():
        (finding,) = finding_at("values added", name)
        assert isinstance(finding.revision, list)
        assert sorted(map(str, finding.revision)) == values
        assert finding.level == "breaking"
        assert {each.level for each in finding.reaches if each.direction == "request"} <= {"info"}
        levels = {each.level for each in finding.reaches if each.direction == "response"}
        # The members of the unions of terminals overlap, so that a value is seldom of one alone.
        assert levels - {"breaking"} <= ({"undecided"} if name == "terminalType" else set())


def test_new_parameters_and_properties_of_requests_break_nothing() -> None:
    sent = re.compile("query parameter|request body")
    for finding in found(*LAST):
        for reach in finding.reaches:
            new = fact_of(finding, reach).what in ("parameter added", "property added")
            assert not new or reach.level == "info", reach
    new = [each for each in reached(*LAST) if each.what == "property added"]
    assert len([each for each in new if sent.match(each.slot)]) == 41
    assert places("parameter added") == {
        f"GET {PUBLIC}/resources/{each}"
        for each in ("circuits/v2.0", "partner-contracts/v1.0", "subscription-plans/v2.0")
    }


def test_every_break_is_shown_by_a_value_or_says_why_not() -> None:
    base, revision = map(written, LAST)
    for finding in found(*LAST):
        if finding.level != "breaking":
            continue
        assert finding.witness is not None or finding.no_witness
        if finding.witness is not None:
            assert is_shown(base, revision, finding), finding.text
