"""A project of three small documents, and a renderer that needs no formatter."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.ir.client_model import ClientModel
from generator.ir.surface import surface_text
from generator.pipeline.progress import no_progress
from generator.pipeline.project import Project
from generator.pipeline.regenerate import Work


def render_surface(model: ClientModel) -> Mapping[str, str]:
    """A package whose one source file is the surface of the model."""
    return {"README.md": f"{model.title} {model.version}\n", "src/surface.txt": surface_text(model)}


@pytest.fixture
def project(tmp_path: Path, repository: Path) -> Project:
    """A project with documents of 1.0.0, 1.1.0 and 2.0.0, nothing generated yet."""
    root = tmp_path / "project"
    shutil.copytree(repository / "tests" / "pipeline" / "project", root)
    return Project(root)


@pytest.fixture
def work() -> Work:
    """One process, shown by nothing."""
    return Work(1, no_progress, render_surface)


def _tree(folder: Path) -> dict[str, bytes]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.fixture
def tree() -> object:
    """Give all files below a folder: path to content."""
    return _tree
