"""The history of a project: what its versions changed, and what they can be asked about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.diff.history import Entry, changelog_markdown
from generator.ir.name_lock import read_name_lock
from generator.ir.surface import Surface
from generator.pipeline.entries import Pair, Side, compared, first_entry, neighbours
from generator.pipeline.packages import Named, Work, name_documents, sides_of
from generator.pipeline.plan import Plan, make_plan
from generator.pipeline.project import Project, chosen_documents
from generator.spec import SpecFile


def entries_of(project: Project, work: Work) -> tuple[Entry, ...]:
    """Give what each version of a project changed, oldest first.

    Raises what reading and naming raise.
    """
    return _entries(_sides(make_plan(project, ()), work), work)


def entry_between(project: Project, base: str, revision: str, work: Work) -> Entry:
    """Give what is different between two versions, without what came and went between them.

    An empty ``base`` is the oldest version, an empty ``revision`` the newest. Raises ProjectError
    for a version that the project has not, besides what reading and naming raise.
    """
    plan = make_plan(project, ())
    chosen = (
        _chosen(plan, base) if base else plan.documents[0],
        _chosen(plan, revision) if revision else plan.documents[-1],
    )
    sides = {side.file: side for side in _sides(plan, work)}
    old, new = (sides[file] for file in chosen)
    (entry,) = compared([Pair(old, new)], work.builder, work.executor, work.progress)
    return entry


def changelog_of(project: Project, target: str, work: Work) -> str:
    """Give the changelog of the package of a version, as Markdown.

    Raises ProjectError for a version that the project has not, besides what reading and naming
    raise.
    """
    return changelog_markdown(_entries(_sides(make_plan(project, [target]), work), work))


@dataclass(frozen=True, slots=True)
class VersionSurface:
    """What users of a version's package can name.

    ``is_reconstructed`` says that its document is not the vendor's own.
    """

    version: str
    surface: Surface
    is_reconstructed: bool


def surfaces_of(project: Project, work: Work) -> tuple[VersionSurface, ...]:
    """Give the surface of each version, oldest first; versions that have the same share it.

    Raises what reading and naming raise.
    """
    found: dict[tuple[str, str], Surface] = {}
    versions = []
    for side in _sides(make_plan(project, ()), work):
        if side.content not in found:
            found[side.content] = work.builder.surface(side.task)
        version = side.described.version
        versions.append(VersionSurface(version, found[side.content], side.is_reconstructed))
    return tuple(versions)


def _sides(plan: Plan, work: Work) -> tuple[Side, ...]:
    """Give the versions that the changelog of the newest wanted one tells of, oldest first."""
    lock = read_name_lock(plan.project.name_lock)
    named: Named = name_documents(plan, lock, work, only_read=True)
    return sides_of(plan.told, named)


def _entries(sides: Sequence[Side], work: Work) -> tuple[Entry, ...]:
    made = compared(neighbours(sides), work.builder, work.executor, work.progress)
    return (first_entry(sides[0]), *made)


def _chosen(plan: Plan, target: str) -> SpecFile:
    return chosen_documents(plan.documents, [target])[0]
