"""Work on other machines, through a Dask scheduler that is already there."""

from __future__ import annotations

import pickle
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from importlib import import_module
from threading import Lock
from typing import Any, Generic, TypeVar
from urllib.parse import urlsplit

from generator.pipeline.processes import Executor, LocalProcesses, ProcessDiedError

Item = TypeVar("Item")
Result = TypeVar("Result")

# What formats and writes code is not made for threads, and gains nothing from them.
_ONE_AT_A_TIME = Lock()

_SCHEMES = {"dask": "tcp", "tcp": "tcp", "tls": "tls"}
_CONNECT_SECONDS = 10
_LOOK_SECONDS = 2.0
_PATIENCE_SECONDS = 60.0


class ClusterError(Exception):
    """A cluster that cannot do the work: out of reach, empty, or with another generator."""


@dataclass(frozen=True, slots=True)
class Generator:
    """The generator that must do the work.

    ``digest`` is a function of a module that gives the digest of the generator where it is called;
    it is called for every item, and so remembers what it gave. ``expected`` is what it gives here.
    """

    digest: Callable[[], str]
    expected: str


@contextmanager
def open_executor(
    scheduler: str | None,
    jobs: int,
    generator: Generator,
    prepare: Callable[[], object] | None = None,
) -> Iterator[Executor]:
    """Give the processes of this machine, or the workers of the scheduler where one is named.

    ``prepare`` is called once in each process of this machine. Raises ClusterError.
    """
    if scheduler is None:
        with LocalProcesses(jobs, prepare) as processes:
            yield processes
    else:
        with open_cluster(scheduler, generator) as cluster:
            yield cluster


@contextmanager
def open_cluster(
    scheduler: str, generator: Generator, patience: float = _PATIENCE_SECONDS
) -> Iterator[Executor]:
    """Give the workers of the scheduler at ``dask://host:port`` (or ``tls://host:port``).

    ``patience`` says for how many seconds there may be no worker while there is work. Raises
    ClusterError where the scheduler does not answer within ten seconds, where it has no worker, and
    where the generator of a worker is another one.
    """
    address = _address(scheduler)
    distributed = _distributed()
    try:
        client = distributed.Client(address, timeout=_CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError, TypeError, RuntimeError) as error:
        raise ClusterError(f"the scheduler at {address} cannot be reached: {error}") from error
    with client:
        _check_workers(client, generator)
        yield ClusterExecutor(client, generator, patience)


class ClusterExecutor:
    """The workers of a Dask scheduler.

    The work of a worker that ends goes to another one, as often as the scheduler's setting
    ``distributed.scheduler.allowed-failures`` says.
    """

    def __init__(self, client: Any, generator: Generator, patience: float) -> None:
        self._client = client
        self._generator = generator
        self._patience = patience

    def map(
        self,
        function: Callable[[Item], Result],
        items: Sequence[Item],
        digests: Sequence[str] | None = None,
    ) -> Iterator[Result]:
        """Give ``function`` of each item, as Executor.map does.

        Raises ClusterError too, for a worker that came later with another generator.
        """
        task = _Task(function, self._generator)
        keys = (
            _keys(function, self._generator.expected, digests) if digests else [None] * len(items)
        )
        waiting = deque(
            self._client.submit(task, item, key=key, pure=True)
            for item, key in zip(items, keys, strict=True)
        )
        try:
            while waiting:
                yield self._result(waiting[0])
                waiting.popleft()
        finally:
            self._cancel(list(waiting))

    def _result(self, future: Any) -> Any:
        distributed = _distributed()
        last_seen = time.monotonic()
        while True:
            try:
                return future.result(timeout=_LOOK_SECONDS)
            except TimeoutError:
                if future.status == "error":
                    raise
                last_seen = self._last_seen(last_seen)
            except distributed.KilledWorker as error:
                raise ProcessDiedError(
                    f"workers ended before their work was done: {error}"
                ) from error
            except distributed.CancelledError as error:
                raise ProcessDiedError(
                    "the scheduler was lost, or gave the work up, before it was done"
                ) from error

    def _last_seen(self, before: float) -> float:
        """Give when workers were there last, now or before."""
        with suppress(OSError):
            if self._client.nthreads():
                return time.monotonic()
        if time.monotonic() - before > self._patience:
            raise ProcessDiedError("the cluster has no worker any more, and the work is not done")
        return before

    def _cancel(self, futures: list[Any]) -> None:
        # A scheduler that is gone has nothing left to cancel.
        with suppress(OSError, RuntimeError, _distributed().CancelledError):
            if futures:
                self._client.cancel(futures, force=True)


@dataclass(frozen=True, slots=True)
class _Task(Generic[Item, Result]):
    """A function as a worker calls it: with the right generator, and one call after the other."""

    function: Callable[[Item], Result]
    generator: Generator

    def __call__(self, item: Item) -> Result:
        found = self.generator.digest()
        if found != self.generator.expected:
            raise ClusterError(_other_generator("a worker", found, self.generator.expected))
        with _ONE_AT_A_TIME:
            return self.function(item)


def _keys(function: object, generator: str, digests: Sequence[str]) -> list[str | None]:
    """Give names of tasks that are the same where, and only where, the results are."""
    what = sha256(pickle.dumps((function, generator)))
    keys: list[str | None] = []
    for digest in digests:
        key = what.copy()
        key.update(digest.encode())
        keys.append(f"ampeco-codegen-{key.hexdigest()}")
    return keys


def _check_workers(client: Any, generator: Generator) -> None:
    try:
        found = client.run(generator.digest, on_error="return")
    except OSError as error:
        raise ClusterError(f"the workers of the cluster do not answer: {error}") from error
    if not found:
        raise ClusterError("the cluster has no worker: start some with `dask worker`")
    for worker, digest in sorted(found.items()):
        if isinstance(digest, Exception):
            raise ClusterError(f"worker {worker} cannot run the generator: {digest!r}")
        if digest != generator.expected:
            raise ClusterError(_other_generator(f"worker {worker}", digest, generator.expected))


def _other_generator(worker: str, found: str, expected: str) -> str:
    return f"the generator of {worker} is another one: {found} there, {expected} here"


def _address(scheduler: str) -> str:
    """Give the address by which Dask knows a scheduler."""
    with suppress(ValueError):  # of a port that is no number
        parts = urlsplit(scheduler)
        if parts.scheme in _SCHEMES and parts.hostname and parts.port:
            return f"{_SCHEMES[parts.scheme]}://{parts.netloc}"
    raise ClusterError(f"{scheduler} is no address of a scheduler: dask://host:port is one")


def _distributed() -> Any:
    try:
        return import_module("distributed")
    except ImportError as error:
        raise ClusterError(
            f"work on a cluster needs libraries that are missing ({error}):"
            " pip install 'ampeco-codegen[cluster]'"
        ) from error
