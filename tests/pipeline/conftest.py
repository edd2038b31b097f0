"""A project of three small documents, and the means to build it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.config import load_settings
from generator.pipeline.digests import code_digests
from generator.pipeline.packages import Work
from generator.pipeline.processes import LocalProcesses
from generator.pipeline.progress import no_progress
from generator.pipeline.project import Project
from generator.pipeline.tasks import Builder

Working = Callable[[Project], Work]


@pytest.fixture
def project(tmp_path: Path, repository: Path) -> Project:
    """A project with documents of 1.0.0, 1.1.0 and 2.0.0, nothing generated yet."""
    root = tmp_path / "project"
    shutil.copytree(repository / "tests" / "pipeline" / "project", root)
    return Project(root)


def _work(project: Project, store: Path) -> Work:
    builder = Builder(str(store), load_settings(project.settings), code_digests())
    here = LocalProcesses(1)
    return Work(builder, here, here, no_progress)


@pytest.fixture(scope="session")
def shared_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that lasts as long as the tests of a process."""
    return tmp_path_factory.mktemp("store")


@pytest.fixture
def working(shared_store: Path) -> Working:
    """Give the work for a project: in this process, shown by nothing."""
    return lambda project: _work(project, shared_store)


@pytest.fixture
def work(project: Project, working: Working) -> Work:
    """The work for the project."""
    return working(project)


@pytest.fixture
def fresh_work(project: Project, tmp_path: Path) -> Work:
    """The work for the project, over a store that has nothing yet."""
    return _work(project, tmp_path / "fresh-store")


def _tree(folder: Path) -> dict[str, bytes]:
    files = (
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".cache" not in path.relative_to(folder).parts
    )
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.fixture
def tree() -> object:
    """Give all files below a folder but those that only save work: path to content."""
    return _tree
