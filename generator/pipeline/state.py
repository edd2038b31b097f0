"""What the last run left: read first, so that a run with nothing to do looks at nothing else.

Files are known by what the system says of them, as git knows them. The state belongs to this one
checkout: it is neither committed nor shared, and without it the next run compares contents.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import msgspec

from generator.pipeline.output import CACHES, write_file
from generator.pipeline.project import Project
from generator.spec.findings import Finding
from generator.spec.versions import Version

_FORMAT = 1
_COARSE_SECONDS = 0.02


@dataclass(frozen=True, slots=True)
class MadeFrom:
    """What a version's package was made from and what it is, as digests."""

    document: str
    settings: str
    names: str
    code: str
    package: str


@dataclass(frozen=True, slots=True)
class State:
    """What the last run of `regenerate` left.

    ``code`` is the digest of the generator; ``looks`` are those of the project's files and folders
    (see :func:`looks_of`). ``versions`` tells what each package was made from, by its version's
    tag, oldest first; ``findings`` what there is to say of their documents.
    """

    code: str
    looks: Mapping[str, str]
    versions: Mapping[str, MadeFrom]
    findings: tuple[Finding, ...]
    format: int = _FORMAT


@dataclass(frozen=True, slots=True)
class Written:
    """The package of a version on disk.

    ``changed`` says that it was not there like that before. ``reasons`` say why it was built, none
    where it was taken from the store; ``paths`` and ``modules`` are those that were read and
    written for it because nothing before had them.
    """

    version: Version
    folder: Path
    changed: bool
    reasons: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Regenerated:
    """What a run wrote, oldest version first, and the findings about the documents."""

    written: tuple[Written, ...]
    findings: tuple[Finding, ...]


def read_state(project: Project) -> State | None:
    """Give the state of a project, None where there is none that can be read."""
    try:
        state = msgspec.json.decode(project.state.read_bytes(), type=State)
    except (OSError, msgspec.DecodeError):
        return None
    return state if state.format == _FORMAT else None


def write_state(project: Project, state: State) -> None:
    """Keep the state of a project; raises OutputError."""
    write_file(project.state, msgspec.json.encode(state))


def unchanged(project: Project, code: str) -> Regenerated | None:
    """Give what the last run of the generator with this ``code`` left, if all is as it left it."""
    state = read_state(project)
    if state is None or state.code != code or state.looks != looks_of(project):
        return None
    versions = [Version.parse(tag) for tag in state.versions]
    homes = [project.packages] * (len(versions) - 1) + [project.generated]
    written = (
        Written(version, home / version.tag, changed=False)
        for version, home in zip(versions, homes, strict=True)
    )
    return Regenerated(tuple(written), state.findings)


def looks_of(project: Project) -> dict[str, str]:
    """Give how the files of a project look, by path: a digest of names, sizes and times.

    There is one for the settings, the folder of documents and each thing in the folders of
    packages.
    """
    return {project.shown(path): _look(path) for path in _watched(project)}


def settled_looks_of(project: Project) -> dict[str, str]:
    """Give how the files look after the last was written.

    The times of files are coarse: what is written a moment later could look the same, so that
    moment is waited for.
    """
    time.sleep(_COARSE_SECONDS)
    return looks_of(project)


def _watched(project: Project) -> Iterator[Path]:
    yield project.settings
    yield project.documents
    for home in (project.generated, project.packages):
        if home.is_dir():
            yield from sorted(home.iterdir())


def _look(path: Path) -> str:
    """Give the digest of how a file, or all files below a folder, look."""
    try:
        found = sorted(_below(path)) if path.is_dir() else [_told("", path.stat())]
    except OSError:
        return "unreadable"
    return sha256("\n".join(found).encode()).hexdigest()


def _below(folder: Path | str, prefix: str = "") -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            name = f"{prefix}{entry.name}"
            if not entry.is_dir():
                yield _told(name, entry.stat())
            elif entry.name not in CACHES:
                yield f"{name}/"
                yield from _below(entry.path, f"{name}/")


def _told(name: str, status: os.stat_result) -> str:
    stamp = (status.st_size, status.st_mtime_ns, status.st_ino, status.st_mode)
    return f"{name} {stamp}"
