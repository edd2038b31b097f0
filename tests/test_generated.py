"""What is committed below generated/ is what specs/ gives, for every version."""

from __future__ import annotations

from pathlib import Path

from generator.config import load_settings
from generator.pipeline.check import check
from generator.pipeline.digests import code_digests
from generator.pipeline.packages import Work
from generator.pipeline.processes import LocalProcesses
from generator.pipeline.progress import no_progress
from generator.pipeline.project import Project
from generator.pipeline.tasks import Builder


def test_nothing_is_stale(repository: Path, tmp_path: Path) -> None:
    project = Project(repository)
    builder = Builder(str(tmp_path), load_settings(project.settings), code_digests())
    here = LocalProcesses(1)
    done = check(project, (), Work(builder, here, here, no_progress))
    assert done.drift == (), "run `make regenerate` and commit what it changes"
