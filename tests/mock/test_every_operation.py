"""Every operation of real documents is answered as the description says."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.support.described import tell
from tests.support.mock_calls import call_all
from tests.support.packages import Package, shared_package


def is_fine(status: int) -> bool:
    """Tell whether something was done, or only not done twice: values of calls may be the same."""
    return status < 300 or status == 409


def violations(package: Package, seed: int) -> tuple[list[str], Counter[int]]:
    """What is wrong with the answers to calls of all operations, and their statuses."""
    called = list(call_all(package.module("mock").create_mock(seed=seed)))
    found = [text for each in called for text in each.violations]
    return found, Counter(each.response.status for each in called)


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_the_network(network: Package, seed: int) -> None:
    found, statuses = violations(network, seed)
    assert found == []
    assert all(map(is_fine, statuses))


@pytest.mark.slow
@pytest.mark.parametrize("seed", [0, 1])
def test_version_3_99(
    repository: Path, tmp_path_factory: pytest.TempPathFactory, seed: int, record_property: Any
) -> None:
    package = shared_package(repository / "specs" / "v3.99.0.json", tmp_path_factory)
    found, statuses = violations(package, seed)
    tell(record_property, f"statuses of 443 operations: {dict(statuses)}")
    assert found == []
    assert sum(statuses.values()) == 443
    assert all(map(is_fine, statuses))


@pytest.mark.slow
def test_the_vendor_s_document(
    vendor_document: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    found, statuses = violations(shared_package(vendor_document, tmp_path_factory), 0)
    assert found == []
    assert all(map(is_fine, statuses))
