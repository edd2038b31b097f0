"""Work spread over processes, so that each version has a processor of its own."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


class ProcessDiedError(Exception):
    """A process ended before its work was done, as the system ends one when memory runs out."""


def available_processors() -> int:
    """Give the number of processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def spread(
    function: Callable[[Item], Result], items: Sequence[Item], jobs: int
) -> Iterator[Result]:
    """Give ``function`` of each item, in the order of the items, from up to ``jobs`` processes.

    Raises what ``function`` raises, and ProcessDiedError; no process of it is left over then.
    """
    workers = min(jobs, len(items))
    if workers < 2:
        yield from map(function, items)
        return
    with _executor(workers) as executor:
        with _interrupts_held_back():
            waiting = deque(executor.submit(function, item) for item in items)
        while waiting:
            yield _result(waiting.popleft())


@contextmanager
def _executor(workers: int) -> Iterator[ProcessPoolExecutor]:
    others = set(multiprocessing.active_children())
    executor = ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"))
    try:
        yield executor
    except BaseException:
        for process in set(multiprocessing.active_children()) - others:
            process.terminate()
        raise
    finally:
        executor.shutdown(cancel_futures=True)


def _result(future: Future[Result]) -> Result:
    try:
        return future.result()
    except BrokenProcessPool as error:
        raise ProcessDiedError(
            "a process ended before its work was done; if memory ran out, use fewer --jobs"
        ) from error


@contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Start processes that do not see the terminal's interrupt: this process ends them itself."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
