"""All versions' packages on disk, with the names and the digests that are committed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from generator.config import Settings, load_settings
from generator.ir.name_lock import NameLock, read_name_lock
from generator.pipeline.build import Render, build_version
from generator.pipeline.lock_file import Entry, generator_version, read_lock_file, to_text
from generator.pipeline.naming import NamedDocuments, complete_lock
from generator.pipeline.output import is_package, refuse_foreign, remove_package, write_file
from generator.pipeline.output import write_package as write
from generator.pipeline.package import Package
from generator.pipeline.processes import spread
from generator.pipeline.progress import Progress
from generator.pipeline.project import Project, all_documents, chosen_documents
from generator.render import render_package
from generator.spec import Finding, SpecFile, Version


@dataclass(frozen=True, slots=True)
class Work:
    """How work is done: in how many processes, shown by what, with which renderer."""

    jobs: int
    progress: Progress
    render: Render = render_package


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run is about: all documents of the project, and those to build, oldest first."""

    project: Project
    settings: Settings
    documents: tuple[SpecFile, ...]
    wanted: tuple[SpecFile, ...]

    @property
    def newest(self) -> Version:
        """The version whose package is committed."""
        return self.documents[-1].version

    @property
    def is_whole(self) -> bool:
        """Whether all versions are built."""
        return self.wanted == self.documents

    def folder(self, version: Version) -> Path:
        """Give the folder of a version's package."""
        project = self.project
        home = project.generated if version == self.newest else project.packages
        return home / version.tag


@dataclass(frozen=True, slots=True)
class Written:
    """The package of a version on disk; ``changed`` says that it was not there like that before."""

    version: Version
    folder: Path
    changed: bool


@dataclass(frozen=True, slots=True)
class Regenerated:
    """What a run wrote, oldest version first, and the findings about the documents."""

    written: tuple[Written, ...]
    findings: tuple[Finding, ...]


def make_plan(project: Project, targets: Sequence[str]) -> Plan:
    """Read settings and find documents; ``targets`` are versions or files, none meaning all.

    Raises ConfigError, ProjectError and SpecError.
    """
    settings = load_settings(project.settings)
    documents = all_documents(project)
    wanted = chosen_documents(documents, targets) if targets else documents
    return Plan(project, settings, documents, wanted)


def completed_names(plan: Plan, work: Work) -> NamedDocuments:
    """Give the project's name lock with a name for everything; raises as `complete_lock` does."""
    lock = read_name_lock(plan.project.name_lock)
    return complete_lock(plan.wanted, plan.documents, plan.settings, lock, work.jobs, work.progress)


def built_packages(plan: Plan, lock: NameLock, work: Work) -> Iterator[Package]:
    """Build the wanted versions, oldest first; nothing is written."""
    build = partial(build_version, settings=plan.settings, lock=lock, render=work.render)
    packages = spread(build, plan.wanted, work.jobs)
    for count, package in enumerate(packages, start=1):
        work.progress("building", package.version.tag, count, len(plan.wanted))
        yield package


def regenerate(project: Project, targets: Sequence[str], work: Work) -> Regenerated:
    """Build and write versions of a project.

    The newest version's package goes to ``generated/``, the others' to ``build/packages/``; first
    the names are written, last the newest package and the lock file. Raises OutputError besides
    what reading, naming and building raise; then ``generated/`` is as it was.
    """
    plan = make_plan(project, targets)
    entries = {} if plan.is_whole else read_lock_file(project.lock_file)
    for file in plan.wanted:
        refuse_foreign(plan.folder(file.version))
    named = completed_names(plan, work)
    write_file(project.name_lock, named.lock.to_text().encode())
    written = []
    for package in built_packages(plan, named.lock, work):
        entries[package.version] = Entry(package.digests, generator_version())
        folder = plan.folder(package.version)
        changed = write(folder, package.contents())
        written.append(Written(package.version, folder, changed))
    for folder in outdated_packages(plan):
        remove_package(folder)
    write_file(project.lock_file, to_text(entries).encode())
    return Regenerated(tuple(written), named.findings)


def outdated_packages(plan: Plan) -> tuple[Path, ...]:
    """Give the packages that no version of the project has where they are.

    None before the newest version's package is built: until then the one before it stays.
    """
    if plan.wanted[-1].version != plan.newest:
        return ()
    current = {plan.folder(file.version) for file in plan.documents}
    homes = (plan.project.generated, plan.project.packages)
    found = [folder for home in homes if home.is_dir() for folder in sorted(home.iterdir())]
    return tuple(folder for folder in found if folder not in current and is_package(folder))
