"""Work spread over processes, so that each part of it has a processor of its own."""

from __future__ import annotations

import atexit
import gc
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from multiprocessing import resource_tracker
from multiprocessing.process import BaseProcess
from threading import Thread
from types import TracebackType
from typing import Protocol, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


class ProcessDiedError(Exception):
    """A process ended before its work was done, as the system ends one when memory runs out."""


class Executor(Protocol):
    """Where work is done: in this process, in several of this machine, or on other machines."""

    def map(
        self,
        function: Callable[[Item], Result],
        items: Sequence[Item],
        digests: Sequence[str] | None = None,
    ) -> Iterator[Result]:
        """Give ``function`` of each item, in the order of the items.

        Function, items and results are picklable. ``digests``, one for each item, are of all that
        the item's result depends on besides the function and the generator's code; an executor may
        do what has the same digest once. Raises what ``function`` raises, and ProcessDiedError
        where the work cannot be finished.
        """
        ...


def available_processors() -> int:
    """Give the number of processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def collect_garbage_seldom() -> None:
    """Set this process up for trees that live shortly, once what it needs is imported.

    What exists now is left out of every collection, and collections wait for more to collect:
    looking through the same living trees again and again costs a tenth of the time of a build. When
    the process ends, nothing is looked through any more.
    """
    gc.freeze()
    gc.set_threshold(50_000, 50, 100)
    atexit.register(gc.freeze)


def spread(
    function: Callable[[Item], Result],
    items: Sequence[Item],
    jobs: int,
    prepare: Callable[[], object] | None = None,
) -> Iterator[Result]:
    """Give ``function`` of each item, in the order of the items, from up to ``jobs`` processes.

    Each process calls ``prepare`` first, which must not fail. Raises what ``function`` raises, and
    ProcessDiedError; no process of it is left over then.
    """
    with LocalProcesses(jobs, prepare) as processes:
        yield from processes.map(function, items)


class LocalProcesses:
    """Up to ``jobs`` processes of this machine, kept for one piece of work after the other.

    They start with the first work, each with ``prepare``, which must not fail, and end where the
    ``with`` ends. One job, or one item, is done in this process.
    """

    def __init__(self, jobs: int, prepare: Callable[[], object] | None = None) -> None:
        self._jobs = jobs
        self._prepare = prepare
        self._is_prepared = prepare is None
        self._pool: ProcessPoolExecutor | None = None
        self._processes: set[BaseProcess] = set()

    def __enter__(self) -> LocalProcesses:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if error:
            self._stop()
        self._end()

    def map(
        self,
        function: Callable[[Item], Result],
        items: Sequence[Item],
        digests: Sequence[str] | None = None,  # noqa: ARG002 - everything is done
    ) -> Iterator[Result]:
        """Give ``function`` of each item, as Executor.map does; an error ends the processes."""
        if min(self._jobs, len(items)) < 2:
            self._prepare_here()
            yield from map(function, items)
            return
        try:
            waiting = deque(self._submitted(function, items))
            while waiting:
                yield waiting.popleft().result()
        except BrokenProcessPool as error:
            self._stop()
            raise ProcessDiedError(
                "a process ended before its work was done; if memory ran out, use fewer --jobs"
            ) from error
        except BaseException:
            self._stop()
            raise

    def _prepare_here(self) -> None:
        if self._prepare and not self._is_prepared:
            self._is_prepared = True
            self._prepare()

    def _submitted(
        self, function: Callable[[Item], Result], items: Sequence[Item]
    ) -> list[Future[Result]]:
        others = set(multiprocessing.active_children())
        # Once it is started it lets interrupts through again, in the middle of starting processes.
        resource_tracker.ensure_running()
        with _interrupts_held_back():
            if self._pool is None:
                self._pool = _new_pool(self._jobs, function, self._prepare)
            try:
                return [self._pool.submit(function, item) for item in items]
            finally:
                self._processes |= set(multiprocessing.active_children()) - others

    def _stop(self) -> None:
        """End the processes in the middle of their work."""
        with _interrupts_held_back():
            for process in self._processes:
                process.terminate()
            self._end()

    def _end(self) -> None:
        if self._pool:
            self._pool.shutdown(cancel_futures=True)
        self._pool = None
        self._processes.clear()


def _new_pool(
    jobs: int, function: object, prepare: Callable[[], object] | None
) -> ProcessPoolExecutor:
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(jobs, context, partial(_start, prepare, function))


def _start(prepare: Callable[[], object] | None, _function: object) -> None:
    """Set up a process; the modules of the function, imported by now, are never garbage."""
    # Where signals cannot be held back, the terminal's interrupt reaches this process too.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    if prepare:
        prepare()
    collect_garbage_seldom()


def _end_with_parent() -> None:
    """End this process when the one that started it is killed: nothing would ask for its work."""
    parent = multiprocessing.parent_process()
    if parent:
        parent.join()
        os._exit(1)


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
