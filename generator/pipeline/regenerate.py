"""All versions' packages on disk, with the names and the digests that are committed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.ir.name_lock import read_name_lock
from generator.pipeline.lock_file import Entry, generator_version, read_lock_file, to_text
from generator.pipeline.output import (
    only_writer,
    refuse_foreign,
    remove_leftovers,
    remove_package,
    write_file,
    write_package,
)
from generator.pipeline.package import Package
from generator.pipeline.packages import (
    BuiltPackage,
    Work,
    build_packages,
    name_documents,
    package_texts,
)
from generator.pipeline.plan import Plan, make_plan
from generator.pipeline.project import Project
from generator.pipeline.state import (
    MadeFrom,
    Regenerated,
    State,
    Written,
    looks_of,
    read_state,
    settled_looks_of,
    write_state,
)
from generator.pipeline.tasks import findings_in
from generator.spec import Finding

_CHANGED = {
    "document": "its document changed",
    "settings": "the settings changed",
    "names": "names in it changed",
    "code": "the generator changed",
}


def regenerate(project: Project, targets: Sequence[str], work: Work) -> Regenerated:
    """Build and write versions of a project.

    The newest version's package goes to ``generated/``, the others' to ``build/packages/``; first
    the names are written, last the newest package, the changelog beside it, and the lock file.
    Raises OutputError besides what reading, naming and building raise; then ``generated/`` is as it
    was.
    """
    plan = make_plan(project, targets)
    with only_writer(project.cache, lambda: work.progress("waiting", "for another run", 0, 0)):
        for home in (project.generated, project.packages, project.documents):
            remove_leftovers(home)
        return _regenerate(plan, work)


def _regenerate(plan: Plan, work: Work) -> Regenerated:
    project = plan.project
    entries = {} if plan.is_whole else read_lock_file(project.lock_file)
    for file in plan.wanted:
        refuse_foreign(plan.folder(file.version))
    before = read_state(project)
    known = before.versions if before else {}
    in_place = _in_place(project, before)
    named = name_documents(plan, read_name_lock(project.name_lock), work)
    write_file(project.name_lock, named.lock.to_text().encode())
    written: list[Written] = []
    made_from: dict[str, MadeFrom] = {}
    findings: list[Finding] = []
    last: tuple[Path, Package] | None = None
    for built in build_packages(plan, named, work):
        version, package = built.task.file.version, built.package
        entries[version] = Entry(package.digests, generator_version())
        made_from[version.tag] = _made_from(built, work)
        folder = plan.folder(version)
        is_there = in_place.get(folder) == package.digests.package
        same = _same_files(package, last) if folder.parent == project.packages else {}
        changed = not is_there and write_package(
            folder, package_texts(built, named.lock, work), same
        )
        if changed and folder.parent == project.packages:
            last = (folder, package)
        reasons = _reasons(known.get(version.tag), made_from[version.tag], built)
        written.append(_written(built, folder, reasons, changed=changed))
        if version == plan.newest:
            write_file(project.changelog, built.changelog.encode())
        findings += findings_in(built.task.file.path.parent, package.findings)
    for outdated in plan.outdated_packages():
        remove_package(outdated)
    write_file(project.lock_file, to_text(entries).encode())
    if plan.is_whole:
        code = work.builder.code.whole
        write_state(project, State(code, settled_looks_of(project), made_from, tuple(findings)))
    return Regenerated(tuple(written), tuple(findings))


def _in_place(project: Project, before: State | None) -> Mapping[Path, str]:
    """Give the digests of the packages that are as the last run left them, by folder."""
    if before is None:
        return {}
    looks = looks_of(project)
    homes = (project.generated, project.packages)
    folders = {home / tag: made.package for tag, made in before.versions.items() for home in homes}
    shown = {folder: project.shown(folder) for folder in folders}
    return {
        folder: digest
        for folder, digest in folders.items()
        if shown[folder] in looks and looks[shown[folder]] == before.looks.get(shown[folder])
    }


def _same_files(package: Package, other: tuple[Path, Package] | None) -> dict[str, Path]:
    """Give the files of another package, written just now, that this one has too, by path.

    Only packages that nobody commits share files on disk: in these nothing is changed by hand.
    """
    if other is None:
        return {}
    folder, written = other
    return {
        path: folder / path
        for path, digest in package.files.items()
        if written.files.get(path) == digest
    }


def _made_from(built: BuiltPackage, work: Work) -> MadeFrom:
    return MadeFrom(
        document=built.task.described.document,
        settings=work.builder.settings_digest,
        names=built.task.names,
        code=work.builder.code.whole,
        package=built.package.digests.package,
    )


def _reasons(before: MadeFrom | None, now: MadeFrom, built: BuiltPackage) -> tuple[str, ...]:
    """Say why a package was built."""
    if built.is_kept:
        return ()
    if before is None:
        return ("it was not built here before",)
    changed = [
        said for name, said in _CHANGED.items() if getattr(before, name) != getattr(now, name)
    ]
    return tuple(changed) or ("it is no longer in the store",)


def _written(
    built: BuiltPackage, folder: Path, reasons: tuple[str, ...], *, changed: bool
) -> Written:
    new = built.body
    return Written(
        built.task.file.version,
        folder,
        changed,
        reasons,
        new.paths if new and reasons else (),
        new.modules if new and reasons else (),
    )
