"""Copies of a project to measure and to disturb, and the program that is run on them."""

import os
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from environments import CACHE, REPOSITORY

DOCUMENT_NAME = re.compile(r"v(\d+)\.(\d+)\.(\d+)\.(?:json|ya?ml)")


@dataclass(frozen=True, slots=True)
class Project:
    """A folder with `codegen.toml`, documents and what was made of them."""

    root: Path

    @property
    def settings(self) -> Path:
        """The settings of its API."""
        return self.root / "codegen.toml"

    @property
    def specs(self) -> Path:
        """The folder of documents and of the name lock."""
        return self.root / "specs"

    @property
    def name_lock(self) -> Path:
        """The names given so far."""
        return self.specs / "names.lock.json"

    @property
    def generated(self) -> Path:
        """The folder of the newest version's package and the lock file."""
        return self.root / "generated"

    @property
    def lock_file(self) -> Path:
        """The digests of all versions."""
        return self.generated / "lock.json"

    @property
    def packages(self) -> Path:
        """The folder of the other versions' packages."""
        return self.root / "build" / "packages"

    @property
    def cache(self) -> Path:
        """The folder of what only saves work."""
        return self.root / ".cache" / "ampeco-codegen"

    @property
    def store(self) -> Path:
        """The folder of kept results."""
        return self.cache / "store"

    @property
    def state(self) -> Path:
        """What the last run left."""
        return self.cache / "state.json"

    def documents(self) -> list[Path]:
        """The documents, oldest version first.

        Raises:
            ValueError: There are none.
        """
        found = [path for path in self.specs.iterdir() if DOCUMENT_NAME.fullmatch(path.name)]
        if not found:
            raise ValueError(f"no document v1.2.3.json in {self.specs}")
        return sorted(found, key=_version)


def _version(document: Path) -> tuple[int, ...]:
    found = DOCUMENT_NAME.fullmatch(document.name)
    return tuple(map(int, found.groups())) if found else ()


def copied(project: Project, root: Path, most_versions: int | None = None) -> Project:
    """A copy as a fresh checkout has it: settings, documents, names and what is committed.

    With `most_versions` it has only the newest of the documents.
    """
    copy = Project(root)
    copy.specs.mkdir(parents=True)
    shutil.copy2(project.settings, copy.settings)
    for path in project.documents()[-most_versions if most_versions else None :]:
        shutil.copy2(path, copy.specs)
    if project.name_lock.exists():
        shutil.copy2(project.name_lock, copy.name_lock)
    if project.generated.exists():
        shutil.copytree(project.generated, copy.generated)
    return copy


@contextmanager
def work_folder() -> Iterator[Path]:
    """A folder for one run beside the repository's other caches; it is gone afterwards."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=CACHE, prefix="run-") as folder:
        yield Path(folder)


def program() -> list[str]:
    """The command of this repository's program, in the environment that runs the benchmark."""
    script = Path(sys.executable).parent / "ampeco-codegen"
    return [str(script)] if script.exists() else [sys.executable, "-m", "generator.cli"]


def regenerate_command(project: Project, *options: str) -> list[str]:
    """The command that builds all packages of a project."""
    return [*program(), "regenerate", "--project", str(project.root), *options]


def environment(work: Path) -> dict[str, str]:
    """The environment of a run: this repository's generator, an empty cache of its own."""
    caches = {"XDG_CACHE_HOME": str(work / "cache"), "TMPDIR": str(work)}
    return {**os.environ, **caches, "PYTHONPATH": str(REPOSITORY)}
