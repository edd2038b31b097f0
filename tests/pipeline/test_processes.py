"""Work in several processes: in order, with its errors, and with nothing left over."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from generator.pipeline.processes import (
    LocalProcesses,
    ProcessDiedError,
    available_processors,
    collect_garbage_seldom,
    spread,
)

# `eval` is what every process can import: the items of these tests are expressions.
PROCESS = "__import__('os').getpid()"
SLOW_PROCESS = "(__import__('time').sleep(0.2), __import__('os').getpid())[1]"

WORK = r"""
import os, sys, time
from generator.pipeline.processes import spread

def say(seconds):
    os.write(1, b"begun\n")  # in one piece, for two processes write at the same time
    time.sleep(seconds)

if __name__ == "__main__":
    import signal
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        list(spread(say, [60.0, 60.0, 0.0], 3))
    except KeyboardInterrupt:
        sys.exit(130)
"""


@pytest.fixture
def garbage_collection() -> Iterator[None]:
    """Leave the collector of this process as it was."""
    before = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


@pytest.fixture
def begun(tmp_path: Path, repository: Path) -> Iterator[subprocess.Popen[str]]:
    """The leader of a process group: two of its processes work, one waits for more."""
    script = tmp_path / "work.py"
    script.write_text(WORK, encoding="utf-8")
    program = subprocess.Popen(
        [sys.executable, script],
        env={**os.environ, "PYTHONPATH": str(repository)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert program.stdout is not None
    assert [program.stdout.readline() for _ in range(3)] == ["begun\n"] * 3
    time.sleep(0.2)
    yield program
    with suppress(ProcessLookupError):
        os.killpg(program.pid, signal.SIGKILL)
    program.communicate()


def is_gone(group: int) -> bool:
    """Say whether a process group has no process any more, within seconds."""
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False


def test_results_come_in_the_order_of_the_items() -> None:
    assert list(spread(abs, [-3, 2, -1], 2)) == [3, 2, 1]
    assert list(spread(abs, [-3, 2, -1], 1)) == [3, 2, 1]
    assert list(spread(abs, [], 4)) == []


def test_the_order_is_that_of_the_items_where_the_first_takes_longest() -> None:
    items = [SLOW_PROCESS.replace("0.2", "0.4"), "2", "3"]
    assert list(spread(eval, items, 2))[1:] == [2, 3]


def test_an_error_of_the_work_is_raised_and_no_process_is_left() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        list(spread(int, ["1", "x", "3"], 2))
    assert multiprocessing.active_children() == []


def test_stopping_halfway_leaves_no_process() -> None:
    results = spread(abs, list(range(20)), 2)
    assert next(results) == 0
    results.close()  # type: ignore[attr-defined]
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("count", [2, 400])
def test_a_process_that_is_killed_is_told(count: int) -> None:
    with pytest.raises(ProcessDiedError, match="fewer --jobs"):
        list(spread(os._exit, [9] * count, 2))
    assert multiprocessing.active_children() == []


def test_interrupts_arrive_here_afterwards() -> None:
    list(spread(abs, [1, 2], 2))
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, [])


def test_an_interrupt_of_the_terminal_ends_all_without_a_word(begun: subprocess.Popen[str]) -> None:
    os.killpg(begun.pid, signal.SIGINT)
    stdout, stderr = begun.communicate(timeout=20)
    assert (begun.returncode, stdout, stderr) == (130, "", "")
    assert is_gone(begun.pid)


def test_processes_end_with_the_one_that_is_killed(begun: subprocess.Popen[str]) -> None:
    begun.kill()
    begun.wait(timeout=20)
    assert is_gone(begun.pid)


def test_processes_are_kept_for_the_next_work() -> None:
    with LocalProcesses(2) as processes:
        first = set(processes.map(eval, [SLOW_PROCESS] * 4))
        second = set(processes.map(eval, [PROCESS] * 4))
        assert len(first) == 2
        assert second <= first
        assert os.getpid() not in first
    assert multiprocessing.active_children() == []


def test_after_an_error_there_are_new_processes() -> None:
    with LocalProcesses(2) as processes:
        with pytest.raises(ZeroDivisionError):
            list(processes.map(eval, ["1", "1 / 0", "3"]))
        assert multiprocessing.active_children() == []
        assert list(processes.map(eval, ["1", "2"])) == [1, 2]


def test_an_error_of_whoever_uses_the_results_does_not_wait_for_the_rest() -> None:
    def use_first() -> None:
        with LocalProcesses(2) as processes:
            results = processes.map(eval, ["{}", "2", "__import__('time').sleep(60)"])
            next(results)["absent"]

    start = time.monotonic()
    with pytest.raises(KeyError, match="absent"):
        use_first()
    assert time.monotonic() - start < 20
    assert multiprocessing.active_children() == []


def test_one_item_or_one_job_is_done_here() -> None:
    assert list(spread(eval, [PROCESS], 4)) == [os.getpid()]
    assert list(spread(eval, [PROCESS] * 2, 1)) == [os.getpid()] * 2


@pytest.mark.parametrize("jobs", [1, 2])
def test_every_process_prepares_once(tmp_path: Path, jobs: int) -> None:
    note = f"open({str(tmp_path)!r} + '/' + str({PROCESS}), 'x').close()"
    with LocalProcesses(jobs, partial(eval, note)) as processes:
        for _ in range(2):
            used = {str(process) for process in processes.map(eval, [SLOW_PROCESS] * 3)}
    assert {path.name for path in tmp_path.iterdir()} == used
    assert len(used) == jobs


def test_processes_collect_garbage_seldom() -> None:
    values = spread(eval, ["__import__('gc').get_threshold()"] * 2, 2)
    assert list(values) == [(50_000, 50, 100)] * 2
    assert all(spread(eval, ["__import__('gc').get_freeze_count() > 1000"] * 2, 2))


@pytest.mark.usefixtures("garbage_collection")
def test_this_process_can_collect_garbage_seldom_too() -> None:
    collect_garbage_seldom()
    assert gc.get_threshold() == (50_000, 50, 100)
    assert gc.get_freeze_count() > 0
    loop: list[object] = []
    loop.append(loop)
    del loop
    assert gc.collect() > 0


def test_there_is_at_least_one_processor() -> None:
    assert available_processors() >= 1
