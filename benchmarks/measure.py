"""What a command costs with everything it starts: processor seconds and memory. Linux only."""

import contextlib
import ctypes
import os
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

SAMPLE_SECONDS = 0.02
PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")
PR_SET_CHILD_SUBREAPER = 36  # linux/prctl.h


@dataclass(frozen=True, slots=True)
class Cost:
    """One run of a command.

    Attributes:
        exit_code: Of the command itself; negative for the signal that ended it.
        cpu_seconds: User and system time of all its processes, the orphaned ones too.
        tree_bytes: The largest sum of the resident sets of its processes at one moment, sampled;
            pages that processes share count once for each.
        process_bytes: The largest resident set of any one of its processes, exact.
    """

    exit_code: int
    cpu_seconds: float
    tree_bytes: int
    process_bytes: int


def adopt_orphans() -> None:
    """Makes this process the parent of orphaned descendants, so that their time is counted.

    Raises:
        OSError: The kernel refuses, or is not Linux's.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def run(
    command: Sequence[str], *, cwd: Path, env: Mapping[str, str], log: Path, most_seconds: float
) -> Cost:
    """Runs a command to its end and measures it; its output goes to the log.

    Only one may run at a time, and the caller may have no other child processes. `adopt_orphans`
    is to be called once before.

    Raises:
        OSError: The command cannot be started.
        TimeoutError: It was not over in time, and was ended with its processes.
    """
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            cwd=cwd,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        return _watch(process, deadline=time.monotonic() + most_seconds)
    except BaseException:  # the session has no terminal: an interrupt reaches only this process
        _end(process)
        raise


def _watch(process: subprocess.Popen[bytes], *, deadline: float) -> Cost:
    """Reaps the process and its orphans until none is left, sampling their memory meanwhile."""
    cpu_seconds, process_kib, tree_bytes = 0.0, 0, 0
    while True:
        try:
            pid, status, usage = os.wait4(-1, os.WNOHANG)
        except ChildProcessError:
            return Cost(process.returncode, cpu_seconds, tree_bytes, process_kib * 1024)
        if pid == 0:
            if time.monotonic() > deadline:
                raise TimeoutError("not over in time")
            tree_bytes = max(tree_bytes, _resident_bytes(process.pid))
            time.sleep(SAMPLE_SECONDS)
            continue
        cpu_seconds += usage.ru_utime + usage.ru_stime
        process_kib = max(process_kib, usage.ru_maxrss)
        if pid == process.pid:
            process.returncode = os.waitstatus_to_exitcode(status)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ends a process group and reaps it with its orphans."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        while True:
            os.wait()


def _resident_bytes(session: int) -> int:
    """The sum of the resident sets of a session's processes now (proc(5): stat, statm)."""
    total = 0
    for folder in Path("/proc").iterdir():
        if not folder.name.isdecimal():
            continue
        try:
            after_name = (folder / "stat").read_text().rpartition(")")[2].split()
            if int(after_name[3]) == session:
                total += int((folder / "statm").read_text().split()[1]) * PAGE_BYTES
        except (FileNotFoundError, ProcessLookupError):  # it ended since it was listed
            continue
    return total
