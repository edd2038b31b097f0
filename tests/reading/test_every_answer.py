"""Every successful answer with a body can be read: in full, with nulls, bare, extended."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from tests.support.described import DOCUMENTS, Described, tell
from tests.support.packages import MethodName
from tests.support.readings import Outcome, Reader
from tests.support.samples import FULL, REQUIRED, Manner, widest_union

Tell = Callable[[str, Any], None]

pytestmark = pytest.mark.parametrize("subject", DOCUMENTS, indirect=True)

GETS = {"v3.99.0": 199, "vendor": 202}

MANNERS = {
    "every property": FULL,
    "null where it may be": Manner(nulls=True),
    "required alone": REQUIRED,
    "undescribed in addition": Manner(additions=True),
    "new enum values": Manner(new_values=True),
}

# The documents require `lastUpdatedAt` of a utility, but describe no such property.
CONTRADICTORY = {
    "GET /public-api/resources/utilities/v1.0",
    "POST /public-api/resources/utilities/v1.0",
    "GET /public-api/resources/utilities/v1.0/{utility}",
    "PUT /public-api/resources/utilities/v1.0/{utility}",
}


def figures(name: str, manner: str, outcomes: Sequence[Outcome]) -> str:
    """A line of the table: how many were read, the GETs among them, how many with a warning."""
    gets = [each for each in outcomes if each.operation.startswith("GET ")]
    counts = [
        f"{sum(not each.faults for each in some)} of {len(some)}" for some in (gets, outcomes)
    ]
    warned = sum(each.warned for each in outcomes)
    return f"{name:12} | {manner:23} | GET {counts[0]} | all {counts[1]} | {warned} with warnings"


@pytest.mark.parametrize("manner", MANNERS)
def test_every_answer_is_read(
    subject: Described, reader: Reader, manner: str, record_property: Tell
) -> None:
    outcomes = reader.outcomes(MANNERS[manner])
    tell(record_property, figures(subject.name, manner, outcomes))
    assert {each.operation: each.faults for each in outcomes if each.faults} == {}
    gets = sum(each.operation.startswith("GET ") for each in outcomes)
    assert gets == GETS.get(subject.name, gets) > 0
    assert [each for each in outcomes if each.warned and not each.contradictions] == []


def test_every_member_of_a_union_is_read(
    subject: Described, reader: Reader, record_property: Tell
) -> None:
    outcomes = [
        reader.read(method, Manner(member=member))
        for method in reader.answered()
        for member in range(1, widest_union_of(subject, method))
    ]
    tell(record_property, figures(subject.name, "other union members", outcomes))
    assert {each.operation: each.faults for each in outcomes if each.faults} == {}
    assert outcomes != []
    assert [each.operation for each in outcomes if each.warned] == []


def widest_union_of(subject: Described, method: MethodName) -> int:
    """How many members the widest union has in what an operation answers; 1 without any."""
    operation = subject.document.operations[method.operation]
    return widest_union(subject.document, operation.success_schema() or {})


def test_new_enum_values_are_told(subject: Described, reader: Reader) -> None:
    outcomes = reader.outcomes(MANNERS["new enum values"])
    told = {each.operation for each in outcomes if each.warned}
    contradicting = {each.operation for each in outcomes if each.contradictions}
    assert told == contradicting - CONTRADICTORY
    assert len(told) > 0


def test_samples_are_as_the_document_says(subject: Described, reader: Reader) -> None:
    for manner in (FULL, REQUIRED, Manner(nulls=True)):
        outcomes = reader.outcomes(manner)
        found = {each.operation for each in outcomes if each.contradictions}
        assert found == CONTRADICTORY & set(subject.document.operations)
