"""Equal seeds give equal data, whoever asks for what first."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.mock.conftest import MakeMock
from tests.support.network import Caller
from tests.support.packages import Package

POINTS = "/charge-points/v2.0"
READS = (
    "/locations",
    f"{POINTS}/7",
    "/charge-points/v1.0/7",
    f"{POINTS}?filter[status]=enabled",
    f"{POINTS}/5/evses",
    f"{POINTS}/5/load-limit",
    "/locations/2/prices",
    "/sessions?page=2",
    "/users",
)
_PROGRAM = """
import hashlib, sys
from tests.mock.test_determinism import READS, answers
from tests.support.network import Caller
import {module}.mock
found = answers(Caller({module}.mock.create_mock(seed=3)), READS)
print(hashlib.sha256(repr(sorted(found.items())).encode()).hexdigest())
"""


def answers(caller: Caller, paths: Sequence[str]) -> dict[str, object]:
    """What is answered to each path, after a few changes."""
    caller.call("POST", POINTS, {"name": "New", "locationId": 2})
    caller.call("PATCH", f"{POINTS}/7", {"name": "Changed"})
    caller.call("DELETE", "/users/3")
    return {path: caller.followed(f"https://charge.example.com{path}").body for path in paths}


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=5, deadline=None
)
@given(order=st.permutations(READS))
def test_the_order_of_reads_changes_nothing(make_mock: MakeMock, order: list[str]) -> None:
    assert answers(Caller(make_mock()), order) == answers(Caller(make_mock()), READS)


def test_another_seed_gives_other_data(make_mock: MakeMock) -> None:
    first, other = (answers(Caller(make_mock(seed=seed)), READS) for seed in (0, 1))
    # Of what v1.0 shows all but one id was set.
    seeded = [path for path in READS if "/v1.0/" not in path]
    assert [path for path in seeded if first[path] == other[path]] == []


@pytest.mark.slow
def test_the_seed_of_hashes_changes_nothing(network: Package) -> None:
    program = _PROGRAM.format(module=network.module_name)
    network.module()
    found = [
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert len(found[0]) == 65
    assert found[0] == found[1]
