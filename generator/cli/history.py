"""The commands for many versions: changelog, when."""

# ruff: noqa: PLC0415

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from generator.cli.building import Building, building_options
from generator.cli.program import Debug, ProjectFolder, Quiet, command
from generator.cli.run import PROGRAM, FindingsFormat, Run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.diff.history import Entry
    from generator.pipeline.packages import Work
    from generator.pipeline.project import Project

_BETWEEN = ".."

HistoryFormat = Literal["text", "markdown", "json"]
LifetimeFormat = Literal["text", "json"]


@dataclass(frozen=True, slots=True)
class Telling:
    """A run of a command that tells of versions, and the form in which it does."""

    run: Run
    format: str

    def guarded(self) -> AbstractContextManager[None]:
        """End the run with the status and the words for what stops it."""
        return self.run.guarded()


def changelog_options(
    *,
    project: ProjectFolder = None,
    format_: Annotated[
        HistoryFormat, typer.Option("--format", help="The form of the changelog.")
    ] = "text",
    quiet: Quiet = False,
    debug: Debug = False,
) -> Telling:
    """Give the run; what refuses its input is told as JSON where the changelog would be JSON."""
    return _telling(Run(project, FindingsFormat.TEXT, quiet, debug), format_)


def lifetime_options(
    *,
    project: ProjectFolder = None,
    format_: Annotated[
        LifetimeFormat, typer.Option("--format", help="The form of the answer.")
    ] = "text",
    quiet: Quiet = False,
    debug: Debug = False,
) -> Telling:
    """Give the run; what refuses its input is told as JSON where the answer would be JSON."""
    return _telling(Run(project, FindingsFormat.TEXT, quiet, debug), format_)


def _telling(run: Run, format_: str) -> Telling:
    if format_ == "json":
        run = Run(run.project_folder, FindingsFormat.JSON, run.quiet, run.debug)
    return Telling(run, format_)


@contextmanager
def _work(telling: Telling, building: Building, project: Project) -> Iterator[Work]:
    """Give the means to build; how far that is shows on a terminal alone, as it builds nothing."""
    from generator.pipeline.progress import no_progress

    with building.work(telling.run, project) as work:
        yield work if sys.stderr.isatty() else replace(work, progress=no_progress)


@command(
    f"""\
  {PROGRAM} changelog                                 every version against the one before
  {PROGRAM} changelog v3.96.0..v3.99.0                what is different between these two
  {PROGRAM} changelog v3.96.0.. --format markdown     between this one and the newest
""",
    building_options,
    common=changelog_options,
)
def changelog(
    telling: Telling,
    building: Building,
    versions: Annotated[
        str | None,
        typer.Argument(
            metavar="FROM..TO", help="Versions to compare; each with the one before if none."
        ),
    ] = None,
) -> None:
    """Say what versions of a project changed.

    What was added, changed, deprecated and removed, in the names of the package, what breaks first.
    FROM..TO compares these two alone: what came and went between them is not told. Without FROM it
    is the oldest version, without TO the newest.
    """
    from generator.pipeline.history import entries_of, entry_between

    project = telling.run.project()
    with _work(telling, building, project) as work:
        if versions is None:
            entries: Sequence[Entry] = entries_of(project, work)
        else:
            base, revision = _range(versions)
            entries = (entry_between(project, base, revision, work),)
    typer.echo(_changelog(entries, telling.format), nl=False)


def _range(versions: str) -> tuple[str, str]:
    base, between, revision = versions.partition(_BETWEEN)
    if not between:
        raise typer.BadParameter(f"{versions!r} is not of the form FROM..TO")
    return base, revision


def _changelog(entries: Sequence[Entry], form: str) -> str:
    from generator.diff.history import changelog_data, changelog_markdown, changelog_text

    if form == "json":
        return json.dumps(changelog_data(entries), indent=2) + "\n"
    return changelog_markdown(entries) if form == "markdown" else changelog_text(entries)


@command(
    f"""\
  {PROGRAM} when client.sessions.get
  {PROGRAM} when 'GET /resources/sessions/{{session}}'
  {PROGRAM} when Session.status
  {PROGRAM} when 'client.sessions.list.data[].status'
""",
    building_options,
    common=lifetime_options,
)
def when(
    telling: Telling,
    building: Building,
    name: Annotated[
        str,
        typer.Argument(
            metavar="SYMBOL|OPERATION|FIELD",
            help="A name in the package, an operation, or a place in what a method answers.",
        ),
    ],
) -> None:
    """Say since and until which version something is there.

    And what changed about it meanwhile: its type, whether it is required, whether it is deprecated.
    The plain name of a field or argument, as it is in the package or on the wire, finds all that
    are called so.
    """
    from generator.diff.lifetimes import lifetimes, lifetimes_data, lifetimes_text
    from generator.pipeline.history import surfaces_of

    project = telling.run.project()
    with _work(telling, building, project) as work:
        versions = surfaces_of(project, work)
    found = lifetimes([(each.version, each.surface) for each in versions], name)
    made_up = any(each.is_reconstructed for each in versions)
    if telling.format == "json":
        typer.echo(json.dumps(lifetimes_data(found, is_reconstructed=made_up), indent=2))
    else:
        typer.echo(lifetimes_text(found, is_reconstructed=made_up), nl=False)
