"""Wheel and source distribution of one package, the same bytes every time."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.pipeline.output import fill_folder, write_file
from generator.pipeline.package import encoded

# The earliest time that a zip archive can hold, so that no file has a date of its own.
_EARLIEST_IN_ZIP = "315532800"
_NEEDED = ("build", "hatchling")


class WheelError(Exception):
    """A package that could not be turned into a wheel; the message says what the build said."""


def refuse_missing_tools() -> None:
    """Raise WheelError where what builds distributions is not installed."""
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        raise WheelError(
            f"building wheels needs {' and '.join(missing)}: pip install build hatchling"
        )


def build_distributions(files: Mapping[str, str], folder: Path) -> tuple[Path, ...]:
    """Write wheel and source distribution (PEP 427, PEP 625) of a package's files into ``folder``.

    Give their paths, sorted; files of the same name are replaced. Raises WheelError and
    OutputError.
    """
    refuse_missing_tools()
    with TemporaryDirectory(prefix="ampeco-codegen-") as temporary:
        source, made = Path(temporary, "package"), Path(temporary, "dist")
        fill_folder(source, encoded(files))
        _run_front_end(source, made)
        return tuple(_moved(path, folder) for path in sorted(made.iterdir()))


def _run_front_end(source: Path, made: Path) -> None:
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(made), str(source)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": _EARLIEST_IN_ZIP}
    done = subprocess.run(  # noqa: S603 (the interpreter that runs this, on files written here)
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise WheelError(f"the package could not be built:\n{done.stdout}{done.stderr}".rstrip())


def _moved(path: Path, folder: Path) -> Path:
    target = folder / path.name
    write_file(target, path.read_bytes())
    return target
