"""The program as a process: quick to start, stopped cleanly, the same bytes on every machine."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tarfile import TarFile
from zipfile import ZipFile

import pytest

Tree = Callable[[Path], dict[str, bytes]]
HEAVY = ("black", "datamodel_code_generator", "generator.spec", "jsonschema_rs", "pydantic", "rich")
# A shell that starts this in the background lets it ignore interrupts.
INTERRUPTIBLE = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler);"
    "from generator.cli import main; main()"
)


@pytest.fixture
def environment(repository: Path) -> dict[str, str]:
    """The environment in which the program of this checkout is run."""
    return {**os.environ, "PYTHONPATH": str(repository)}


def test_help_imports_nothing_that_is_slow(environment: dict[str, str]) -> None:
    code = (
        "import sys; from generator.cli import main\n"
        "try: main(['--help'])\n"
        f"except SystemExit: print(sorted(set({HEAVY!r}) & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_help_is_there_at_once(environment: dict[str, str]) -> None:
    command = [sys.executable, "-m", "generator.cli", "--help"]
    times = []
    for _ in range(3):
        start = time.perf_counter()
        subprocess.run(command, env=environment, capture_output=True, check=True)
        times.append(time.perf_counter() - start)
    assert min(times) < 0.5


def test_hash_seed_and_folder_make_no_difference(
    project: Path, tmp_path: Path, environment: dict[str, str], tree: Tree
) -> None:
    other = tmp_path / "another folder" / "checkout"
    shutil.copytree(project, other)
    for root, seed, jobs in ((project, "0", "1"), (other, "4711", "2")):
        subprocess.run(
            [sys.executable, "-m", "generator.cli", "regenerate", "--quiet", "--jobs", jobs],
            cwd=root,
            env={**environment, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        )
    written = tree(project)
    for name in ("client.py", "_openapi/index.json"):
        assert f"generated/v2.0.0/src/tariffs_client/{name}" in written
    assert tree(other) == written
    assert not [name for name, text in written.items() if str(tmp_path).encode() in text]


def test_wheels_are_the_same_bytes_every_time(
    project: Path, tmp_path: Path, environment: dict[str, str], tree: Tree
) -> None:
    for out, umask in (("a", 0o022), ("b", 0o077)):
        subprocess.run(
            [sys.executable, "-m", "generator.cli", "wheels", "v1.1.0", "--out", tmp_path / out],
            cwd=project,
            env=environment,
            check=True,
            capture_output=True,
            umask=umask,
        )
    made = tree(tmp_path / "a")
    assert set(made) == {
        "tariffs_client-1.1.0-py3-none-any.whl",
        "tariffs_client-1.1.0.tar.gz",
    }
    assert tree(tmp_path / "b") == made
    with ZipFile(tmp_path / "a" / "tariffs_client-1.1.0-py3-none-any.whl") as wheel:
        assert "tariffs_client/_openapi/tariffs.json" in wheel.namelist()
    with TarFile.open(tmp_path / "a" / "tariffs_client-1.1.0.tar.gz") as sdist:
        assert "tariffs_client-1.1.0/src/tariffs_client/_openapi/tariffs.json" in sdist.getnames()


def all_gone(group: int) -> bool:
    """Say whether a process group has no process any more, within seconds."""
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize(
    ("stopped_by", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 128 + signal.SIGTERM)]
)
def test_what_is_stopped_leaves_nothing_half_done(
    project: Path, environment: dict[str, str], jobs: str, stopped_by: signal.Signals, status: int
) -> None:
    first = (project / "specs" / "v1.0.0.json").read_text()
    for number in range(2, 60):  # so that there is time to stop it
        text = first.replace('"1.0.0"', f'"1.0.{number}"').replace("Tariffs", f"Tariffs {number}")
        (project / "specs" / f"v1.0.{number}.json").write_text(text)
    before = sorted(path.name for path in project.iterdir())
    process = subprocess.Popen(
        [sys.executable, "-c", INTERRUPTIBLE, "regenerate", "--jobs", jobs],
        cwd=project,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stderr is not None
    assert process.stderr.readline() == "reading v1.0.0 (1/61)\n"
    os.killpg(process.pid, stopped_by)
    stdout, stderr = process.communicate(timeout=30)
    assert (process.returncode, stdout) == (status, "")
    assert "Traceback" not in stderr
    assert sorted({path.name for path in project.iterdir()} - {".cache"}) == before
    assert all_gone(process.pid)


def test_a_closed_pipe_is_no_fault(project: Path, environment: dict[str, str]) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "generator.cli", "ir", "v1.1.0"],
        cwd=project,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert "Traceback" not in process.stderr.read()
    process.stderr.close()
    process.wait(timeout=30)
