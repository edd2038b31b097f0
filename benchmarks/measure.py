"""What a command costs with everything it starts: time and memory. Linux only."""

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
# The kernel walks all page tables for a proportional set size: often enough to meet a plateau.
PROPORTIONAL_SAMPLE_SECONDS = 0.1
PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")
PR_SET_CHILD_SUBREAPER = 36  # linux/prctl.h


@dataclass(frozen=True, slots=True)
class Cost:
    """One run of a command.

    Attributes:
        exit_code: Of the command itself; negative for the signal that ended it.
        cpu_seconds: User and system time of all its processes, the orphaned ones too.
        wall_seconds: From its start to the end of its last process, to SAMPLE_SECONDS.
        tree_bytes: The largest sum of the resident sets of its processes at one moment, sampled;
            pages that processes share count once for each.
        proportional_bytes: The same sum with shared pages divided among those that share them,
            sampled seldom; None where the system does not tell.
        process_bytes: The largest resident set of any one of its processes, exact.
    """

    exit_code: int
    cpu_seconds: float
    wall_seconds: float
    tree_bytes: int
    proportional_bytes: int | None
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
    started = time.monotonic()
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
        return _watch(process, deadline=started + most_seconds, started=started)
    except BaseException:  # the session has no terminal: an interrupt reaches only this process
        _end(process)
        raise


class _MemorySamples:
    """The largest sums seen so far over the processes of a session."""

    def __init__(self, session: int) -> None:
        self._session = session
        self._proportional_due = 0.0
        self.tree_bytes = 0
        self.proportional_bytes: int | None = None

    def take(self) -> None:
        """Looks at the processes now."""
        processes = _processes(self._session)
        self.tree_bytes = max(self.tree_bytes, sum(map(_resident_bytes, processes)))
        now = time.monotonic()
        if now >= self._proportional_due:
            self._proportional_due = now + PROPORTIONAL_SAMPLE_SECONDS
            told = [_proportional_bytes(process) for process in processes]
            known = [each for each in told if each is not None]
            if known and len(known) == len(told):
                self.proportional_bytes = max(self.proportional_bytes or 0, sum(known))


def _watch(process: subprocess.Popen[bytes], *, deadline: float, started: float) -> Cost:
    """Reaps the process and its orphans until none is left, sampling their memory meanwhile."""
    cpu_seconds, process_kib, memory = 0.0, 0, _MemorySamples(process.pid)
    while True:
        try:
            pid, status, usage = os.wait4(-1, os.WNOHANG)
        except ChildProcessError:
            break
        if pid == 0:
            if time.monotonic() > deadline:
                raise TimeoutError("not over in time")
            memory.take()
            time.sleep(SAMPLE_SECONDS)
            continue
        cpu_seconds += usage.ru_utime + usage.ru_stime
        process_kib = max(process_kib, usage.ru_maxrss)
        if pid == process.pid:
            process.returncode = os.waitstatus_to_exitcode(status)
    return Cost(
        exit_code=process.returncode,
        cpu_seconds=cpu_seconds,
        wall_seconds=time.monotonic() - started,
        tree_bytes=memory.tree_bytes,
        proportional_bytes=memory.proportional_bytes,
        process_bytes=process_kib * 1024,
    )


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ends a process group and reaps it with its orphans."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        while True:
            os.wait()


def _processes(session: int) -> list[Path]:
    """The folders below /proc of a session's processes now (proc(5): stat)."""
    found = []
    for folder in Path("/proc").iterdir():
        if not folder.name.isdecimal():
            continue
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # it ended meanwhile
            after_name = (folder / "stat").read_text().rpartition(")")[2].split()
            if int(after_name[3]) == session:
                found.append(folder)
    return found


def _resident_bytes(process: Path) -> int:
    """The resident set of a process (proc(5): statm), 0 where it ended meanwhile."""
    try:
        return int((process / "statm").read_text().split()[1]) * PAGE_BYTES
    except (FileNotFoundError, ProcessLookupError):
        return 0


def _proportional_bytes(process: Path) -> int | None:
    """The proportional set of a process (proc(5): smaps_rollup), 0 where it ended meanwhile.

    None where the kernel keeps no such sums or does not show them to this user.
    """
    try:
        lines = (process / "smaps_rollup").read_text().splitlines()
    except ProcessLookupError:
        return 0
    except FileNotFoundError:
        return None if process.exists() else 0
    except PermissionError:
        return None
    kib = [int(line.split()[1]) for line in lines if line.startswith("Pss:")]
    return kib[0] * 1024 if kib else 0
