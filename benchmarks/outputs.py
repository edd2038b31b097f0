"""What `regenerate` leaves on disk, as digests, and what of it a disturbed run may leave."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from projects import Project

ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Output:
    """Digests of what a run writes: the two lock files, and each package folder by its path.

    A lock file that is not there is ABSENT.
    """

    lock_file: str
    name_lock: str
    packages: Mapping[str, str]


def output_of(project: Project) -> Output:
    """What is there now; hidden folders and strangers count as packages, so that they show."""
    return Output(
        lock_file=_file_digest(project.lock_file),
        name_lock=_file_digest(project.name_lock),
        packages={
            path.relative_to(project.root).as_posix(): _digest(path)
            for home in (project.generated, project.packages)
            for path in (sorted(home.iterdir()) if home.is_dir() else ())
            if path != project.lock_file
        },
    )


def differences(expected: Output, found: Output) -> Iterator[str]:
    """How an output differs from the one that was expected."""
    if found.lock_file != expected.lock_file:
        yield "generated/lock.json is another one"
    if found.name_lock != expected.name_lock:
        yield "specs/names.lock.json is another one"
    for name in sorted({*expected.packages, *found.packages}):
        was, now = expected.packages.get(name, ABSENT), found.packages.get(name, ABSENT)
        if was != now:
            yield f"{name} is {_said(now)}, not {_said(was)}"


def torn(project: Project, before: Output, after: Output) -> Iterator[str]:
    """What a killed run left that is neither as it was nor as it was to become.

    What the run had begun beside the packages, in hidden folders, is not looked into: the next run
    removes it.
    """
    found = output_of(project)
    if found.lock_file not in {before.lock_file, after.lock_file}:
        yield "generated/lock.json is neither the old nor the new one"
    if found.name_lock not in {before.name_lock, after.name_lock}:
        yield "specs/names.lock.json is neither the old nor the new one"
    for name in sorted({*before.packages, *after.packages, *found.packages}):
        allowed = {each.packages.get(name, ABSENT) for each in (before, after)}
        is_begun = Path(name).name.startswith(".")
        if not is_begun and found.packages.get(name, ABSENT) not in allowed:
            yield f"{name} is neither whole old nor whole new"
    if found.lock_file != ABSENT and not _is_json(project.lock_file):
        yield "generated/lock.json is not JSON"


def _said(digest: str) -> str:
    return digest if digest == ABSENT else f"of digest {digest[:12]}"


def _is_json(path: Path) -> bool:
    try:
        json.loads(path.read_bytes())
    except ValueError:
        return False
    return True


def _file_digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ABSENT


def _digest(path: Path) -> str:
    """The digest of a file, or of names and contents of everything below a folder."""
    if not path.is_dir():
        return _file_digest(path)
    lines = (
        f"{each.relative_to(path).as_posix()} {_file_digest(each)}\n"
        for each in sorted(path.rglob("*"))
    )
    return hashlib.sha256("".join(lines).encode()).hexdigest()
