"""The runtime is typed for both checkers that its users have; mypy reads it with the generator."""

import subprocess
import sys
from pathlib import Path


def test_pyright_has_no_complaint(repository: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pyright", f"--pythonpath={sys.executable}", "generator/runtime"],
        cwd=repository,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
