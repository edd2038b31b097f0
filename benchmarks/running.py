"""Runs of a command that are killed, or go on at the same time. Linux only."""

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

POLL_SECONDS = 0.01


@dataclass(frozen=True, slots=True)
class Running:
    """A command that was started, in a process group of its own; its output goes to the log."""

    process: subprocess.Popen[bytes]
    log: Path

    def finish(self, most_seconds: float) -> int:
        """Waits for its end and that of all its processes; gives its exit code.

        Raises:
            TimeoutError: It was not over in time; what was left of it is killed.
        """
        deadline = time.monotonic() + most_seconds
        while self.process.poll() is None or _reap(self.process.pid):
            if time.monotonic() > deadline:
                self.kill()
                raise TimeoutError(f"not over in {most_seconds:.0f} s")
            time.sleep(POLL_SECONDS)
        return self.process.returncode

    def kill(self) -> None:
        """Kills all its processes at once and waits until none is left."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        while _reap(self.process.pid):
            time.sleep(POLL_SECONDS)

    def kill_first(self, most_seconds: float) -> None:
        """Kills the process that was started, alone; the others are to end by themselves.

        Raises:
            TimeoutError: They did not in time; they are killed.
        """
        self.process.kill()
        self.finish(most_seconds)


def start(command: Sequence[str], env: Mapping[str, str], log: Path) -> Running:
    """Starts a command. `measure.adopt_orphans` is to be called once before.

    Raises:
        OSError: It cannot be started.
    """
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    return Running(process, log)


def _reap(group: int) -> bool:
    """Takes note of adopted processes of a group that ended; gives whether some are left."""
    try:
        while os.waitpid(-group, os.WNOHANG)[0]:
            continue
    except ChildProcessError:
        return _exists(group)
    return True


def _exists(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True
