"""Work on a Dask cluster: the same results in order, whatever happens to the workers."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest

from generator.ir.name_lock import NameLock
from generator.pipeline.cluster import ClusterError, Generator, open_cluster, open_executor
from generator.pipeline.packages import Work
from generator.pipeline.processes import ProcessDiedError
from generator.pipeline.project import Project, all_documents
from generator.pipeline.tasks import BodyDone, BodyTask, Described

# What every worker can import: the items are expressions, the digest is a variable of a worker.
GENERATOR = Generator(partial(os.getenv, "GENERATOR_DIGEST", "none"), "one")
PROCESS = "__import__('os').getpid()"
DASK = [sys.executable, "-W", "ignore", "-m"]


def slow(seconds: float, result: object) -> str:
    return f"(__import__('time').sleep({seconds}), {result})[1]"


@dataclass
class Cluster:
    """A scheduler and workers as processes of this machine."""

    folder: Path
    repository: Path
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def address(self) -> str:
        """Where the scheduler listens, once it does."""
        file = self.folder / "scheduler.json"
        for _ in range(200):
            if file.is_file() and file.stat().st_size:
                address = json.loads(file.read_text())["address"]
                assert isinstance(address, str)
                return address.replace("tcp://", "dask://")
            time.sleep(0.05)
        raise AssertionError((self.folder / "log").read_text())

    def run(self, *command: str, **variables: str) -> subprocess.Popen[bytes]:
        """Run a program of Dask."""
        with (self.folder / "log").open("ab") as log:
            process = subprocess.Popen(
                [*DASK, *command, "--no-dashboard"],
                env={**os.environ, "PYTHONPATH": str(self.repository), **variables},
                cwd=self.folder,
                stdout=log,
                stderr=log,
            )
        self.processes.append(process)
        return process

    def start_scheduler(self, **variables: str) -> subprocess.Popen[bytes]:
        """Start the scheduler on a port that is free."""
        program = "distributed.cli.dask_scheduler"
        options = ["--host", "127.0.0.1", "--port", "0", "--scheduler-file", "scheduler.json"]
        return self.run(program, *options, **variables)

    def start_worker(self, digest: str = "one") -> subprocess.Popen[bytes]:
        """Start a worker on which the generator has that digest."""
        address = self.address.replace("dask://", "tcp://")
        options = ["--nthreads", "1", "--no-nanny", "--local-directory", str(self.folder)]
        program = "distributed.cli.dask_worker"
        return self.run(program, address, *options, GENERATOR_DIGEST=digest)

    def wait_for_workers(self, count: int) -> None:
        """Wait until the scheduler knows so many workers."""
        distributed = pytest.importorskip("distributed")
        address = self.address.replace("dask://", "tcp://")
        with distributed.Client(address, set_as_default=False) as client:
            client.wait_for_workers(count, timeout=30)


@contextmanager
def running(folder: Path, repository: Path) -> Iterator[Cluster]:
    """A cluster that ends with the test."""
    pytest.importorskip("distributed")
    cluster = Cluster(folder, repository)
    try:
        yield cluster
    finally:
        for process in cluster.processes:
            process.kill()
            process.wait()


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory, repository: Path) -> Iterator[Cluster]:
    """A scheduler with two workers, for tests that leave them alive."""
    with running(tmp_path_factory.mktemp("cluster"), repository) as cluster:
        cluster.start_scheduler()
        cluster.start_worker()
        cluster.start_worker()
        cluster.wait_for_workers(2)
        yield cluster


@pytest.fixture
def own_cluster(tmp_path: Path, repository: Path) -> Iterator[Cluster]:
    """A cluster of which nothing runs yet."""
    with running(tmp_path, repository) as cluster:
        yield cluster


def test_without_a_scheduler_the_work_is_done_on_this_machine() -> None:
    with open_executor(None, 2, GENERATOR) as executor:
        assert list(executor.map(abs, [-3, 2, -1])) == [3, 2, 1]
        assert os.getpid() not in set(executor.map(eval, [PROCESS] * 3))
    with open_executor(None, 1, GENERATOR) as executor:
        assert list(executor.map(eval, [PROCESS] * 2)) == [os.getpid()] * 2


@pytest.mark.parametrize(
    "address",
    ["", "dask", "localhost:8786", "dask://localhost", "http://localhost:1", "dask://x:port"],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with (
        pytest.raises(ClusterError, match="is no address of a scheduler: dask://host:port is one"),
        open_executor(address, 2, GENERATOR),
    ):
        pass


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with (
        pytest.raises(ClusterError, match=r"pip install 'ampeco-codegen\[cluster\]'"),
        open_executor("dask://127.0.0.1:8786", 2, GENERATOR),
    ):
        pass


@pytest.mark.slow
def test_a_scheduler_out_of_reach_is_told_soon(free_tcp_port: int) -> None:
    pytest.importorskip("distributed")
    start = time.monotonic()
    with (
        pytest.raises(ClusterError, match=rf"tcp://127.0.0.1:{free_tcp_port} cannot be reached"),
        open_executor(f"dask://127.0.0.1:{free_tcp_port}", 2, GENERATOR),
    ):
        pass
    assert time.monotonic() - start < 15


@pytest.mark.slow
def test_results_come_in_order_from_all_workers(cluster: Cluster) -> None:
    items = [slow(0.2 if number == 0 else 0.01, number) for number in range(20)]
    with open_executor(cluster.address, 1, GENERATOR) as executor:
        assert list(executor.map(eval, items)) == list(range(20))
        assert list(executor.map(abs, [-1, -2], ["a", "b"])) == [1, 2]
        assert list(executor.map(abs, [])) == []
        used = set(executor.map(eval, [slow(0.2 + number / 1000, PROCESS) for number in range(4)]))
    assert used == {worker.pid for worker in cluster.processes[1:]}


@pytest.mark.slow
def test_what_has_one_digest_is_done_once(cluster: Cluster, tmp_path: Path) -> None:
    note = f"open({str(tmp_path / 'notes')!r}, 'a').write('x')"
    with open_cluster(cluster.address, GENERATOR) as executor:
        assert list(executor.map(eval, [note] * 3, ["a", "b", "a"])) == [1, 1, 1]
        assert list(executor.map(len, [note], ["a"])) == [len(note)]
    assert (tmp_path / "notes").read_text() == "xx"


@pytest.mark.slow
@pytest.mark.parametrize("error", [ValueError, TimeoutError, FileNotFoundError])
def test_an_error_of_the_work_is_raised(cluster: Cluster, error: type[Exception]) -> None:
    items = ["1", f"(_ for _ in ()).throw({error.__name__}('of the work'))", slow(0.5, 3)]
    with open_cluster(cluster.address, GENERATOR) as executor:
        results = executor.map(eval, items)
        assert next(results) == 1
        with pytest.raises(error, match="of the work"):
            next(results)


@pytest.mark.slow
def test_what_is_not_wanted_any_more_is_not_done(cluster: Cluster) -> None:
    with open_cluster(cluster.address, GENERATOR) as executor:
        results = executor.map(eval, [slow(0.2, number) for number in range(1000)])
        assert next(results) == 0
        results.close()  # type: ignore[attr-defined]
        start = time.monotonic()
        assert list(executor.map(eval, ["1", "2"])) == [1, 2]
        assert time.monotonic() - start < 10


@pytest.mark.slow
def test_another_generator_is_refused(cluster: Cluster) -> None:
    with (
        pytest.raises(ClusterError) as raised,
        open_executor(cluster.address, 2, Generator(GENERATOR.digest, "two")),
    ):
        pass
    assert str(raised.value).startswith("the generator of worker tcp://127.0.0.1:")
    assert str(raised.value).endswith(" is another one: one there, two here")


@pytest.mark.slow
def test_a_worker_without_the_generator_is_refused(cluster: Cluster) -> None:
    with (
        pytest.raises(ClusterError, match=r"worker tcp://.* cannot run the generator: ValueError"),
        open_executor(cluster.address, 2, Generator(partial(int, "x"), "one")),  # type: ignore[arg-type]
    ):
        pass


@pytest.mark.slow
def test_a_worker_with_another_generator_that_comes_later_is_refused(own_cluster: Cluster) -> None:
    own_cluster.start_scheduler()
    first = own_cluster.start_worker()
    own_cluster.wait_for_workers(1)
    with open_cluster(own_cluster.address, GENERATOR) as executor:
        assert list(executor.map(abs, [-1])) == [1]
        own_cluster.start_worker("two")
        own_cluster.wait_for_workers(2)
        first.kill()
        with pytest.raises(ClusterError, match="of a worker is another one: two there, one here"):
            list(executor.map(abs, [-2, -3]))


@pytest.mark.slow
def test_a_cluster_without_workers_is_refused(own_cluster: Cluster) -> None:
    own_cluster.start_scheduler()
    with (
        pytest.raises(ClusterError, match="the cluster has no worker: start some"),
        open_executor(own_cluster.address, 2, GENERATOR),
    ):
        pass


@pytest.mark.slow
def test_the_work_of_a_killed_worker_is_done_by_another(own_cluster: Cluster) -> None:
    own_cluster.start_scheduler()
    workers = [own_cluster.start_worker(), own_cluster.start_worker()]
    own_cluster.wait_for_workers(2)
    items = [slow(0.05, f"({number}, {PROCESS})") for number in range(40)]
    with open_cluster(own_cluster.address, GENERATOR) as executor:
        results = executor.map(eval, items)
        seen = [next(results) for _ in range(5)]
        workers[0].kill()
        seen.extend(results)
    assert [number for number, _ in seen] == list(range(40))
    assert seen[-1][1] == workers[1].pid


@pytest.mark.slow
def test_work_that_kills_every_worker_is_told(own_cluster: Cluster) -> None:
    own_cluster.start_scheduler(DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES="0")
    own_cluster.start_worker()
    own_cluster.wait_for_workers(1)
    with (
        open_cluster(own_cluster.address, GENERATOR) as executor,
        pytest.raises(ProcessDiedError, match="workers ended before their work was done"),
    ):
        list(executor.map(os._exit, [9]))


def kill_worker(scheduler: subprocess.Popen[bytes], worker: subprocess.Popen[bytes]) -> None:
    worker.kill()


def kill_scheduler(scheduler: subprocess.Popen[bytes], worker: subprocess.Popen[bytes]) -> None:
    scheduler.kill()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kill", "words"),
    [(kill_worker, "no worker any more"), (kill_scheduler, "the scheduler was lost")],
)
def test_a_cluster_that_goes_away_is_told(
    own_cluster: Cluster,
    kill: Callable[[subprocess.Popen[bytes], subprocess.Popen[bytes]], None],
    words: str,
) -> None:
    scheduler = own_cluster.start_scheduler()
    worker = own_cluster.start_worker()
    own_cluster.wait_for_workers(1)
    with open_cluster(own_cluster.address, GENERATOR, patience=0.5) as executor:
        results = executor.map(eval, ["1", slow(30, 2)])
        assert next(results) == 1
        kill(scheduler, worker)
        start = time.monotonic()
        with pytest.raises(ProcessDiedError, match=words):
            next(results)
        assert time.monotonic() - start < 20


@pytest.mark.slow
def test_a_build_comes_to_the_same_when_a_worker_is_killed(
    own_cluster: Cluster, repository: Path, tmp_path: Path
) -> None:
    own_cluster.start_scheduler()
    workers = [own_cluster.start_worker(), own_cluster.start_worker()]
    own_cluster.wait_for_workers(2)
    locks = []
    for name, options in (
        ("here", ["--jobs", "1"]),
        ("there", ["--scheduler", own_cluster.address, "--store", str(tmp_path / "shared")]),
    ):
        root = tmp_path / name
        (root / "specs").mkdir(parents=True)
        shutil.copy(repository / "codegen.toml", root)
        for version in ("v3.49.0", "v3.85.1", "v3.96.0", "v3.99.0"):
            shutil.copy(repository / "specs" / f"{version}.json", root / "specs")
        shutil.copy(repository / "specs" / "names.lock.json", root / "specs")
        command = [sys.executable, "-W", "ignore", "-m", "generator.cli", "regenerate"]
        with subprocess.Popen(
            [*command, "--project", str(root), *options],
            env={**os.environ, "PYTHONPATH": str(repository)},
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stderr is not None
            for line in process.stderr:
                if name == "there" and line.startswith("building"):
                    workers[0].kill()
        assert process.returncode == 0
        locks.append((root / "generated" / "lock.json").read_text())
    assert locks[0] == locks[1]
    assert workers[0].wait() != 0


def test_a_machine_without_the_documents_takes_them_from_the_store(
    project: Project, fresh_work: Work
) -> None:
    builder = fresh_work.builder
    file = all_documents(project)[0]
    described = builder.describe(file)
    assert isinstance(described, Described)
    task = BodyTask(file, described, NameLock())
    builder.share(file, described)
    file.path.unlink()
    assert builder.build(task) == BodyDone(("/tariffs",), ())
