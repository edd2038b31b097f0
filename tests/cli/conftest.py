"""The command line run in this process, and the project of small documents that it is run on."""

from __future__ import annotations

import shutil
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.cli import main


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run showed and how it ended."""

    status: object
    stdout: str
    stderr: str


Run = Callable[..., Outcome]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Iterator[Run]:
    """Run the command line with the given arguments."""
    terminated = signal.getsignal(signal.SIGTERM)

    def run(*arguments: str | Path) -> Outcome:
        with pytest.raises(SystemExit) as caught:
            main([str(each) for each in arguments])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.out + captured.err
        return Outcome(caught.value.code, captured.out, captured.err)

    yield run
    signal.signal(signal.SIGTERM, terminated)


@pytest.fixture
def project(tmp_path: Path, repository: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a project, which is the current folder, with three documents."""
    root = tmp_path / "project"
    shutil.copytree(repository / "tests" / "pipeline" / "project", root)
    monkeypatch.chdir(root)
    return root


@pytest.fixture
def tree() -> Callable[[Path], dict[str, bytes]]:
    """Give all files below a folder but those that only save work: path to content."""

    def tree(folder: Path) -> dict[str, bytes]:
        files = {
            path.relative_to(folder).as_posix(): path
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }
        kept = {name: path for name, path in files.items() if not name.startswith(".cache/")}
        return {name: path.read_bytes() for name, path in kept.items()}

    return tree
