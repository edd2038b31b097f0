"""Whether what is committed is what the documents give: everything is built again and compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Literal

from generator.ir.name_lock import read_name_lock
from generator.pipeline.lock_file import Entry, generator_version, read_lock_file, to_text
from generator.pipeline.output import MARKER, MARKER_TEXT, package_files
from generator.pipeline.package import Package
from generator.pipeline.packages import Work, build_packages, name_documents
from generator.pipeline.plan import Plan, make_plan
from generator.pipeline.project import Project
from generator.pipeline.tasks import findings_in
from generator.spec import Finding, Version

State = Literal["stale", "missing", "extra"]


@dataclass(frozen=True, slots=True)
class Drift:
    """A file or folder of the project that `regenerate` would change, and what about it."""

    state: State
    path: str
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.state}: {self.path}" + (f" ({self.detail})" if self.detail else "")


@dataclass(frozen=True, slots=True)
class Checked:
    """What differs, sorted by path, and the findings about the documents."""

    drift: tuple[Drift, ...]
    findings: tuple[Finding, ...]


def check(project: Project, targets: Sequence[str], work: Work) -> Checked:
    """Build versions again, all where no targets are named, and say what differs.

    Nothing is written. Raises LockFileError besides what reading, naming and building raise.
    """
    plan = make_plan(project, targets)
    named = name_documents(plan, read_name_lock(project.name_lock), work)
    committed = read_lock_file(project.lock_file)
    entries: dict[Version, Entry] = {}
    findings: list[Finding] = []
    drift = [*_text_drift(project, project.name_lock, named.lock.to_text())]
    for built in build_packages(plan, named, work):
        version, package = built.task.file.version, built.package
        entries[version] = Entry(package.digests, generator_version())
        findings += findings_in(built.task.file.path.parent, package.findings)
        if version == plan.newest:
            drift.extend(_package_drift(plan, version, package))
            drift.extend(_text_drift(project, project.changelog, built.changelog))
    drift.extend(_outdated(plan))
    drift.extend(_lock_drift(plan, committed, entries))
    return Checked(tuple(sorted(drift, key=lambda each: (each.path, each.state))), tuple(findings))


def _text_drift(project: Project, path: Path, text: str) -> Iterator[Drift]:
    if not path.is_file():
        yield Drift("missing", project.shown(path))
    elif path.read_bytes() != text.encode():
        yield Drift("stale", project.shown(path))


def _package_drift(plan: Plan, version: Version, package: Package) -> Iterator[Drift]:
    folder = plan.folder(version)
    shown = plan.project.shown(folder)
    if not folder.is_dir():
        yield Drift("missing", shown)
        return
    there = {name: sha256(text).hexdigest() for name, text in package_files(folder).items()}
    due = {**package.files, MARKER: sha256(MARKER_TEXT).hexdigest()}
    for name in sorted(there.keys() | due.keys()):
        if name not in there:
            yield Drift("missing", f"{shown}/{name}")
        elif name not in due:
            yield Drift("extra", f"{shown}/{name}")
        elif there[name] != due[name]:
            yield Drift("stale", f"{shown}/{name}")


def _outdated(plan: Plan) -> Iterator[Drift]:
    """Packages that are committed and no longer those of the newest version."""
    for folder in plan.outdated_packages():
        if folder.parent == plan.project.generated:
            yield Drift("extra", plan.project.shown(folder))


def _lock_drift(
    plan: Plan, committed: Mapping[Version, Entry], built: Mapping[Version, Entry]
) -> Iterator[Drift]:
    shown = plan.project.shown(plan.project.lock_file)
    differing = [
        Drift("stale", shown, f"{each.tag}: {_difference(committed.get(each), built[each])}")
        for each in sorted(built)
        if committed.get(each) != built[each]
    ]
    if plan.is_whole:
        gone = sorted(committed.keys() - built.keys())
        differing += [Drift("stale", shown, f"{each.tag}: has no document") for each in gone]
    yield from differing
    if not differing:
        yield from _text_drift(plan.project, plan.project.lock_file, to_text(committed))


def _difference(committed: Entry | None, built: Entry) -> str:
    if committed is None:
        return "is not in it"
    old, new = asdict(committed.digests), asdict(built.digests)
    parts = [part for part in new if old[part] != new[part]]
    return f"other {', '.join(parts)}" if parts else "other version of the generator"
