"""The mock is killed in the middle of writes, as `benchmarks/mock_kills.py` does at length."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
def test_nothing_that_was_acknowledged_is_lost(repository: Path) -> None:
    done = subprocess.run(
        [sys.executable, repository / "benchmarks" / "mock_kills.py", "--rounds=3", "--seed=7"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "| killed in the middle of writes | 3 |" in done.stdout
    assert "Nothing that was acknowledged was lost" in done.stdout
