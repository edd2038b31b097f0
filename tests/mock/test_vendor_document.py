"""The mock made from the vendor's own document, judged by that document as it was written."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.asgi_server import served
from tests.support.calls import TOKEN
from tests.support.conformance import judged
from tests.support.described import tell
from tests.support.packages import Package, shared_package
from tests.support.samples import FULL, REQUIRED, Manner
from tests.support.valid_requests import Asker, Judged

pytestmark = pytest.mark.slow

OPERATIONS = 452
# Schemathesis finds no body of which only one branch of ``oneOf`` fits; they are asked above.
UNSATISFIABLE = (
    "POST /public-api/resources/payment-terminals/v1.0: Unsatisfiable",
    "PATCH /public-api/resources/payment-terminals/v1.0/{paymentTerminal}: Unsatisfiable",
)
MANNERS = {"required alone": REQUIRED, "everything": FULL, "nulls": Manner(nulls=True)}


@pytest.fixture(scope="module")
def content(vendor_document: Path) -> dict[str, Any]:
    """The vendor's document."""
    found: dict[str, Any] = json.loads(vendor_document.read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def package(vendor_document: Path, tmp_path_factory: pytest.TempPathFactory) -> Package:
    """The package made from it."""
    return shared_package(vendor_document, tmp_path_factory)


@pytest.fixture
def asker(package: Package, content: dict[str, Any]) -> Iterator[Asker]:
    """Asks a new mock."""
    with served(package.module("mock").create_app(token=TOKEN)) as url:
        yield Asker(content, url)


def asked(asker: Asker, manner: Manner) -> list[Judged]:
    """The answers of all operations; what is removed is removed when all others were asked."""
    operations = sorted(
        asker.document.operations.values(), key=lambda each: each.method == "DELETE"
    )
    return [asker.asked(each, manner) for each in operations]


@pytest.mark.parametrize("manner", MANNERS)
def test_the_vendor_s_document_accepts_every_answer(
    asker: Asker, manner: str, record_property: Any
) -> None:
    answers = asked(asker, MANNERS[manner])
    counts = Counter(each.status for each in answers)
    tell(record_property, f"{manner}: {len(answers)} operations, answers {sorted(counts.items())}")
    assert {each.operation: each.violations for each in answers if each.violations} == {}
    assert len({each.operation for each in answers}) == OPERATIONS
    assert [each for each in answers if each.status >= 400] == []


def test_the_vendor_s_document_accepts_answers_to_whatever_is_valid(
    package: Package, content: dict[str, Any], record_property: Any
) -> None:
    few = {"mode": "positive", "max-examples": 5}
    with served(package.module("mock").create_app(token=TOKEN)) as url:
        judgement = judged(content, url, {"generation": few})
    tell(record_property, str(judgement))
    failures = [each for each in judgement.failures if not each.startswith(UNSATISFIABLE)]
    assert not failures, "\n".join(failures)
    assert len(judgement.operations) == OPERATIONS - len(UNSATISFIABLE)
