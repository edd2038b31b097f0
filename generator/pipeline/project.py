"""A project: the folder that holds ``codegen.toml``, its documents and what is made of them."""

from __future__ import annotations

import os
from bisect import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.spec import SpecFile, Version, find_documents

SETTINGS_FILE = "codegen.toml"
DOCUMENT_ENDINGS = frozenset((".json", ".yaml", ".yml"))


class ProjectError(Exception):
    """What was asked for is not in the project; the message says what is."""


@dataclass(frozen=True, slots=True)
class Project:
    """The places of a project, all below ``root``."""

    root: Path

    @property
    def settings(self) -> Path:
        """The settings of its API."""
        return self.root / SETTINGS_FILE

    @property
    def documents(self) -> Path:
        """The folder of documents, one for each version of the API."""
        return self.root / "specs"

    @property
    def name_lock(self) -> Path:
        """The names given so far."""
        return names_beside(self.root)

    @property
    def generated(self) -> Path:
        """The folder of what is committed: the newest version's package and the lock file."""
        return self.root / "generated"

    @property
    def lock_file(self) -> Path:
        """The digests of every version."""
        return self.generated / "lock.json"

    @property
    def changelog(self) -> Path:
        """What every version changed."""
        return self.generated / "CHANGELOG.md"

    @property
    def packages(self) -> Path:
        """The folder of the packages that are not committed."""
        return self.root / "build" / "packages"

    @property
    def distributions(self) -> Path:
        """The folder of wheels and source distributions."""
        return self.root / "dist"

    @property
    def cache(self) -> Path:
        """The folder of what only saves work: all of it can be removed."""
        return self.root / ".cache" / "ampeco-codegen"

    @property
    def state(self) -> Path:
        """What the last run left."""
        return self.cache / "state.json"

    def shown(self, path: Path) -> str:
        """Give a path as people read it: from the project's folder on where it is inside."""
        inside = path.relative_to(self.root) if path.is_relative_to(self.root) else path
        return inside.as_posix()


def names_beside(folder: Path) -> Path:
    """Give the name lock of the project whose settings are in ``folder``."""
    return folder / "specs" / "names.lock.json"


def find_project(start: Path) -> Project:
    """Give the project that ``start`` is in: the nearest folder upwards with a ``codegen.toml``.

    Raises ProjectError where there is none.
    """
    for folder in (start.absolute(), *start.absolute().parents):
        if (folder / SETTINGS_FILE).is_file():
            return Project(folder)
    raise ProjectError(f"no {SETTINGS_FILE} in {start.absolute().as_posix()} or a folder above it")


def open_project(folder: Path) -> Project:
    """Give the project of ``folder`` itself; raises ProjectError where it is none."""
    project = Project(folder.absolute())
    if not project.settings.is_file():
        raise ProjectError(f"no {SETTINGS_FILE} in {folder.as_posix()}")
    return project


def project_of(path: Path) -> Project | None:
    """Give the project whose folder of documents holds ``path``, None where none does."""
    root = path.absolute().parent.parent
    project = Project(root)
    holds = path.absolute().parent == project.documents and project.settings.is_file()
    return project if holds else None


def is_path(target: str) -> bool:
    """Say whether ``target`` names a file rather than a version."""
    path = Path(target)
    separated = "/" in target or os.sep in target
    return separated or path.suffix.lower() in DOCUMENT_ENDINGS or path.is_file()


def all_documents(project: Project) -> tuple[SpecFile, ...]:
    """Give the documents of a project, oldest first; raises ProjectError where there are none.

    Raises SpecError where two files claim one version, or the folder is missing.
    """
    files = find_documents(project.documents)
    if not files:
        folder = project.documents.as_posix()
        raise ProjectError(f"{folder} holds no document; documents are named v1.2.3.json or .yaml")
    return files


def chosen_documents(files: Sequence[SpecFile], targets: Iterable[str]) -> tuple[SpecFile, ...]:
    """Give the documents that ``targets``, versions or files, mean, oldest first.

    Raises ProjectError for a target that is not among ``files``.
    """
    chosen = {_chosen(files, target) for target in targets}
    return tuple(file for file in files if file in chosen)


def _chosen(files: Sequence[SpecFile], target: str) -> SpecFile:
    if is_path(target):
        found = [file for file in files if file.path.absolute() == Path(target).absolute()]
    else:
        found = [file for file in files if target.strip() and file.version == Version.parse(target)]
    if not found:
        raise ProjectError(_not_found(files, target))
    return found[0]


def _not_found(files: Sequence[SpecFile], target: str) -> str:
    if is_path(target):
        return f"{target} is not one of the project's documents in specs/"
    versions = [file.version for file in files]
    after = bisect(versions, Version.parse(target)) if target.strip() else 0
    nearest = " and ".join(each.tag for each in versions[max(after - 1, 0) : after + 1])
    return f"no document of version {target} in specs/; the nearest there: {nearest}"
