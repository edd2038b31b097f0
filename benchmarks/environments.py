"""Environments of their own for the programs that the benchmarks need, made once."""

import subprocess
import venv
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
CACHE = REPOSITORY / ".cache" / "bench"


class NotInstalledError(Exception):
    """A program could not be installed; the message is the installer's own."""


def make_environment(folder: Path, requirement: str, program: str) -> None:
    """Makes a virtual environment with what is required, unless its program is there already.

    Raises:
        NotInstalledError: pip fails; the next call begins anew.
    """
    if (folder / "bin" / program).exists():
        return
    venv.create(folder, with_pip=True, clear=True, symlinks=True)
    _pip(folder, "install", "--quiet", "--disable-pip-version-check", requirement)


def installed_packages(environment: Path) -> list[str]:
    """What stands in an environment as `name==version`, sorted.

    Raises:
        NotInstalledError: pip fails.
    """
    listing = _pip(environment, "freeze", "--exclude-editable")
    return sorted(line for line in listing.splitlines() if "==" in line)


def last_line(text: str) -> str:
    """The last line that says something."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "no output"


def _pip(environment: Path, *arguments: str) -> str:
    command = [str(environment / "bin" / "python"), "-m", "pip", *arguments]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        raise NotInstalledError(last_line(done.stderr))
    return done.stdout
