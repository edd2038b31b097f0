"""Runs that are killed: packages stay whole, and the next run does what the killed one was to do.

`benchmarks/kills.py` does the same some hundred times, at random moments and with more that goes
wrong; here a few moments stand for all.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.pipeline.project import Project

MOST_SECONDS = 60

Output = Mapping[str, str]
"""What a project holds besides its documents: digests of packages and of lock files by path."""


@dataclass(frozen=True, slots=True)
class Change:
    """A project whose packages are those of its old settings, and what the new ones give.

    `seconds` is what the run from the old to the new takes on the wall clock.
    """

    project: Project
    old: Output
    new: Output
    new_settings: str
    seconds: float


def start(project: Project, jobs: int = 1) -> subprocess.Popen[str]:
    """Start to regenerate, in a process group of its own."""
    command = [sys.executable, "-m", "generator.cli", "regenerate", "--quiet"]
    return subprocess.Popen(
        [*command, "--jobs", str(jobs), "--project", str(project.root)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )


def finish(running: subprocess.Popen[str]) -> None:
    said, _ = running.communicate(timeout=MOST_SECONDS)
    assert running.returncode == 0, said


def digest(path: Path) -> str:
    files = [path] if path.is_file() else sorted(each for each in path.rglob("*") if each.is_file())
    lines = (f"{file.relative_to(path)} {file.read_bytes().hex()}\n" for file in files)
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def output_of(project: Project) -> dict[str, str]:
    homes = [project.generated, project.packages]
    found = [path for home in homes if home.is_dir() for path in sorted(home.iterdir())]
    return {project.shown(path): digest(path) for path in [*found, project.name_lock]}


def entries(project: Project) -> set[tuple[str, int]]:
    """Give what is in the folders of packages; a folder that replaces another has its own inode."""
    homes = (project.generated, project.packages)
    return {(each.path, each.inode()) for home in homes for each in os.scandir(home)}


def torn(found: Output, old: Output, new: Output) -> list[str]:
    """What is neither old nor new; hidden folders are what a run has begun."""
    names = sorted({*found, *old, *new})
    return [
        name
        for name in names
        if not Path(name).name.startswith(".")
        and found.get(name) not in {old.get(name), new.get(name)}
    ]


@pytest.fixture(scope="module")
def change(tmp_path_factory: pytest.TempPathFactory, repository: Path) -> Change:
    """A project as regenerated once; its new settings change every package."""
    project = Project(tmp_path_factory.mktemp("kills") / "project")
    shutil.copytree(repository / "tests" / "pipeline" / "project", project.root)
    finish(start(project))
    new = Project(project.root.with_name("new"))
    shutil.copytree(project.root, new.root)
    settings = project.settings.read_text()
    new_settings = settings.replace("[package]\n", '[package]\ndescription = "Another"\n')
    new.settings.write_text(new_settings)
    started = time.monotonic()
    finish(start(new))
    seconds = time.monotonic() - started
    return Change(project, output_of(project), output_of(new), new_settings, seconds)


@pytest.fixture
def old_project(change: Change, tmp_path: Path) -> Project:
    """The project with the old packages, the new settings and nothing in the cache."""
    project = Project(tmp_path / "project")
    shutil.copytree(change.project.root, project.root)
    shutil.rmtree(project.cache)
    project.settings.write_text(change.new_settings)
    return project


def test_the_change_changes_every_package(change: Change) -> None:
    packages = [name for name in change.old if name.rpartition("/")[2].startswith("v")]
    assert len(packages) == 3
    assert change.old.keys() == change.new.keys()
    assert all(change.old[name] != change.new[name] for name in packages)


def test_a_package_that_lacks_a_file_is_told_from_old_and_new(
    change: Change, old_project: Project
) -> None:
    assert torn(output_of(old_project), change.old, change.new) == []
    next((old_project.packages / "v1.1.0").rglob("*.py")).unlink()
    assert torn(output_of(old_project), change.old, change.new) == ["build/packages/v1.1.0"]


def kill(running: subprocess.Popen[str], seconds: float = 0) -> None:
    """Kill a run with all its processes after so many seconds, if it is not over by then."""
    time.sleep(seconds)
    os.killpg(running.pid, signal.SIGKILL)
    running.communicate(timeout=MOST_SECONDS)


def check_recovery(change: Change, project: Project) -> None:
    """Check what a killed run left and that the next one completes it."""
    assert torn(output_of(project), change.old, change.new) == []
    assert json.loads(project.lock_file.read_text())["format"] == 1
    finish(start(project))
    assert output_of(project) == change.new


@pytest.mark.parametrize("part", [0.5, pytest.param(0.9, marks=pytest.mark.slow)])
def test_after_a_kill_packages_are_whole_and_the_next_run_completes_them(
    change: Change, old_project: Project, part: float
) -> None:
    kill(start(old_project), part * change.seconds)
    check_recovery(change, old_project)


def test_a_run_that_is_killed_while_it_writes_leaves_whole_packages(
    change: Change, old_project: Project
) -> None:
    before = entries(old_project)
    running = start(old_project)
    while entries(old_project) == before:
        assert running.poll() is None
    kill(running)
    check_recovery(change, old_project)


@pytest.mark.slow
@pytest.mark.parametrize("moment", [0.5, 1.0, 1.5, 2.0, 2.5])
def test_several_processes_are_killed_at_once(
    change: Change, old_project: Project, moment: float
) -> None:
    kill(start(old_project, jobs=2), moment)
    check_recovery(change, old_project)


@pytest.mark.slow
def test_the_other_processes_end_when_the_first_is_killed(
    change: Change, old_project: Project
) -> None:
    running = start(old_project, jobs=2)
    time.sleep(1.5)
    running.kill()
    running.communicate(timeout=MOST_SECONDS)  # they hold the other end of its output
    check_recovery(change, old_project)


def test_of_two_runs_at_once_one_may_be_killed(change: Change, old_project: Project) -> None:
    victim, other = start(old_project), start(old_project)
    kill(victim, 0.7 * change.seconds)
    finish(other)
    assert output_of(old_project) == change.new
