"""What holds of every comparison, whatever the documents: of generated ones in both dialects."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from generator.diff.model import Finding
from tests.support.comparing import findings
from tests.support.diff_documents import DIALECTS, documents, pairs, schema_documents, triples
from tests.support.document_walk import Node
from tests.support.respelling import respellings, reversed_keys
from tests.support.said_values import said_values
from tests.support.shown_witnesses import is_shown
from tests.support.slots import Slot, slots
from tests.support.witness_check import checker, slot_schema

KINDS = {
    **{f"documents in {each}": documents(each) for each in DIALECTS},
    **{f"schemas in {each}": schema_documents(each) for each in DIALECTS},
}
EXAMPLES, FEW, MANY = 20, 8, 500
SAMPLES = 8
IN_A_SLOT = ("body", "parameter", "header")

of_every_kind = pytest.mark.parametrize("kind", KINDS)
some = settings(derandomize=True, max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
few = settings(derandomize=True, max_examples=FEW, suppress_health_check=list(HealthCheck))
many = settings(max_examples=MANY, suppress_health_check=list(HealthCheck))


# The laws.


def check_no_difference(document: Node) -> None:
    assert findings(document, document) == ()


def check_respelled(document: Node) -> None:
    assume(not has_circular_one_of(document))
    for how, twin in respellings(document):
        assert findings(document, twin) == (), how
        assert findings(twin, document) == (), how


def has_circular_one_of(document: Node) -> bool:
    """Whether something refers to a component from within ``oneOf``.

    Where its members overlap and refer to themselves in a circle, it is known by its words alone,
    in which the names of components count: the one thing that is not seen to be the same.
    """
    text = json.dumps(document)
    return '"oneOf"' in text and any(
        '"$ref": "#/components/schemas/' in json.dumps(each) for each in one_ofs(document)
    )


def one_ofs(node: object) -> Iterator[object]:
    """Every list of members of a ``oneOf``, at any depth."""
    if isinstance(node, dict):
        if isinstance(node.get("oneOf"), list):
            yield node["oneOf"]
        node = list(node.values())
    for each in node if isinstance(node, list) else ():
        yield from one_ofs(each)


def check_safe_slots(base: Node, revision: Node, seed: int) -> None:
    """No value that the sender describes is refused where nothing breaks or is undecided."""
    doubtful = slots_with(findings(base, revision), "breaking", "undecided")
    for slot in common_slots(base, revision):
        if (slot.operation, slot.name) in doubtful:
            continue
        sender, receiver = (base, revision) if slot.sent else (revision, base)
        accepts = checker(receiver, slot.operation, slot.name, sent=slot.sent)
        described = slot_schema(sender, slot.operation, slot.name, sent=slot.sent)
        if accepts is None or described is None:
            continue
        for value in said_values(described, Random(seed), SAMPLES):
            assert any(map(accepts, readings(slot, value))), (slot, value)


def readings(slot: Slot, value: Any) -> list[Any]:
    """What a value may be read as: all but bodies are sent as text, a list of one as its item."""
    if " body " in f" {slot.name} " or re.fullmatch(r"response \S+ \S+/\S+", slot.name):
        return [value]
    items = value if isinstance(value, list) else [value]
    texts = [each if isinstance(each, str) else json.dumps(each) for each in items]
    return [value, items, texts, *(items if len(items) == 1 else ()), *texts[:1]]


def check_witnesses(base: Node, revision: Node) -> None:
    """What is shown is accepted by the side that is named and refused by the other one."""
    for finding in findings(base, revision):
        if finding.level == "breaking":
            assert finding.witness is not None or finding.no_witness
        if (
            finding.witness is not None
            and finding.witness.of in IN_A_SLOT
            and not is_absent(finding)
        ):
            assert is_shown(base, revision, finding), finding


def is_absent(finding: Finding) -> bool:
    """Whether what is shown are headers without the one that it is about."""
    return (
        finding.witness is not None
        and finding.witness.of == "header"
        and finding.witness.value == {}
    )


def check_composition(one: Node, two: Node, three: Node) -> None:
    """A slot where neither step breaks does not break from the first to the last.

    A property that a request only loses its effect for may come back as another one, so what is
    withdrawn is left out.
    """
    steps = (*findings(one, two), *findings(two, three))
    doubtful = slots_with(steps, "breaking", "undecided") | withdrawn(steps)
    whole = slots_with(findings(one, three), "breaking")
    for slot in set(common_slots(one, three)) & set(slots(two)):
        assert (slot.operation, slot.name) not in whole - doubtful


def check_order_of_keys(base: Node, revision: Node) -> None:
    told = findings(base, revision)
    assert findings(reversed_keys(base), revision) == told
    assert findings(base, reversed_keys(revision)) == told


def slots_with(found: tuple[Finding, ...], *levels: str) -> set[tuple[str, str]]:
    return {
        (reach.spot.operation, reach.spot.slot)
        for finding in found
        for reach in finding.reaches
        if reach.level in levels
    }


def withdrawn(found: tuple[Finding, ...]) -> set[tuple[str, str]]:
    return {
        (reach.spot.operation, reach.spot.slot)
        for finding in found
        for reach in finding.reaches
        if reach.effect == "withdraws"
    }


def common_slots(base: Node, revision: Node) -> list[Slot]:
    theirs = set(slots(revision))
    return [slot for slot in slots(base) if slot in theirs]


# Of a few documents each time, of many where there is time.


@of_every_kind
@some
@given(data=st.data())
def test_a_document_does_not_differ_from_itself(kind: str, data: st.DataObject) -> None:
    check_no_difference(data.draw(KINDS[kind]))


@of_every_kind
@few
@given(data=st.data())
def test_a_document_in_other_words_does_not_differ(kind: str, data: st.DataObject) -> None:
    check_respelled(data.draw(KINDS[kind]))


@of_every_kind
@some
@given(data=st.data(), seed=st.integers(0, 2**16))
def test_no_value_contradicts_that_nothing_breaks(
    kind: str, data: st.DataObject, seed: int
) -> None:
    check_safe_slots(*data.draw(pairs(KINDS[kind])), seed)


@of_every_kind
@some
@given(data=st.data())
def test_what_breaks_is_shown_by_a_value(kind: str, data: st.DataObject) -> None:
    check_witnesses(*data.draw(pairs(KINDS[kind])))


@of_every_kind
@some
@given(data=st.data())
def test_two_steps_that_do_not_break_make_one_that_does_not(kind: str, data: st.DataObject) -> None:
    check_composition(*data.draw(triples(KINDS[kind])))


@of_every_kind
@some
@given(data=st.data())
def test_the_order_of_keys_does_not_matter(kind: str, data: st.DataObject) -> None:
    check_order_of_keys(*data.draw(pairs(KINDS[kind])))


@pytest.mark.slow
@of_every_kind
@many
@given(data=st.data(), seed=st.integers(0, 2**16))
def test_all_laws_hold_of_many_documents(kind: str, data: st.DataObject, seed: int) -> None:
    one, two, three = data.draw(triples(KINDS[kind]))
    check_no_difference(one)
    check_respelled(one)
    check_safe_slots(one, two, seed)
    check_witnesses(one, two)
    check_composition(one, two, three)
    check_order_of_keys(one, two)


# The whole command.


def reported(base: Path, revision: Path, seed: str) -> bytes:
    """What the command reports as JSON when hashes are other ones."""
    command = [sys.executable, "-m", "generator.cli", "diff", str(base), str(revision)]
    options = ["--format", "json", "--date", "2026-01-01"]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    return subprocess.run(
        [*command, *options], check=True, capture_output=True, env=environment, cwd=base.parent
    ).stdout


def test_a_report_is_the_same_bytes_under_every_hash_seed(repository: Path) -> None:
    specs = repository / "specs"
    reports = [reported(specs / "v3.96.0.json", specs / "v3.110.0.json", seed) for seed in "01"]
    assert b"estimatedElectricityCostSavings" in reports[0]
    assert reports[0] == reports[1]


@pytest.mark.slow
def test_the_order_of_keys_of_a_large_document_does_not_matter(repository: Path) -> None:
    base, revision = (
        json.loads((repository / "specs" / f"{version}.json").read_text(encoding="utf-8"))
        for version in ("v3.96.0", "v3.110.0")
    )
    told = findings(base, revision)
    assert findings(reversed_keys(base), reversed_keys(revision)) == told
