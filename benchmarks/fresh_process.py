"""Runs a Python program in a fresh interpreter and tells what it cost. Linux only."""

import os
import resource
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from environments import last_line

MOST_SECONDS = 900.0


class ProgramError(Exception):
    """A program failed, or complained; the message is the last that it said."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a program: user and system time of its process, and what it said by name."""

    cpu_seconds: float
    wall_seconds: float
    said: Mapping[str, str]

    def figure(self, name: str) -> float:
        """A number that the program said."""
        return float(self.said[name])


def run_python(python: Path, program: Path, arguments: Sequence[str], given: Path | None) -> Run:
    """Runs a program to its end; `given` is its standard input.

    Raises:
        ProgramError: It exits otherwise than with 0, or writes to standard error.
    """
    with tempfile.TemporaryFile() as complaints, (given or Path(os.devnull)).open("rb") as stdin:
        started = time.perf_counter()
        process = subprocess.Popen(
            [str(python), str(program), *arguments],
            env=_environment(),
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=complaints,
        )
        said, usage = _finish(process)
        wall_seconds = time.perf_counter() - started
        complaints.seek(0)
        complaint = complaints.read().decode(errors="replace")
    if process.returncode != 0 or complaint:
        raise ProgramError(
            f"{program.name}, exit code {process.returncode}: {last_line(complaint)}"
        )
    figures = dict(line.split(" ", 1) for line in said.decode().splitlines())
    return Run(usage.ru_utime + usage.ru_stime, wall_seconds, figures)


def _finish(process: subprocess.Popen[bytes]) -> tuple[bytes, resource.struct_rusage]:
    """What a process prints, and what it used; it is killed when it takes too long."""
    watchdog = threading.Timer(MOST_SECONDS, process.kill)
    watchdog.start()
    try:
        with process:
            said = process.stdout.read() if process.stdout is not None else b""
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
    finally:
        watchdog.cancel()
    return said, usage


def _environment() -> dict[str, str]:
    """This environment without what would change the interpreter: compiled files are to be used."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
