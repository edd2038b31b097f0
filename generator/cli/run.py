"""One run of a command: its project, what it reports and how it ends."""

# ruff: noqa: PLC0415

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from generator.pipeline.progress import Progress
    from generator.pipeline.project import Project
    from generator.pipeline.sources import Source
    from generator.spec import Finding

PROGRAM = "ampeco-codegen"
MOST_SHOWN = 20
"""How many findings are shown as text; the others are counted."""


class FindingsFormat(StrEnum):
    """How findings are shown."""

    TEXT = "text"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a command: what is common to all of them, and where it reports."""

    project_folder: Path | None
    format: FindingsFormat
    quiet: bool
    debug: bool

    def project(self) -> Project:
        """Give the project that was named, else the one around the current folder."""
        from generator.pipeline.project import find_project, open_project

        return open_project(self.project_folder) if self.project_folder else find_project(Path())

    def project_for(self, target: str) -> Project | None:
        """Give the project in which a version is looked up; files need none."""
        from generator.pipeline.project import is_path

        return None if is_path(target) else self.project()

    def source(self, target: str, config: Path | None, names: Path | None) -> Source:
        """Give what a package is made from, and report the findings about its document."""
        from generator.pipeline.sources import read_source

        source = read_source(target, self.project_for(target), config, names)
        self.report(source.checked.findings)
        return source

    def report(self, findings: Sequence[Finding]) -> None:
        """Show findings on standard error; warnings and notes unless only errors are wanted."""
        errors = [each for each in findings if each.severity == "error"]
        wanted = errors if self.quiet else findings
        if wanted:
            typer.echo(self.formatted(wanted), err=True)

    def note(self, text: str | None) -> None:
        """Show a line on standard error, unless only errors are wanted or there is nothing."""
        if text and not self.quiet:
            typer.echo(text, err=True)

    def formatted(self, findings: Sequence[Finding]) -> str:
        """Give findings as JSON, or as text with a count of those that are too many to read."""
        from generator.spec import findings_to_json

        if self.format is FindingsFormat.JSON:
            return findings_to_json(findings)
        lines = [each.format_text() for each in findings[:MOST_SHOWN]]
        if len(findings) > MOST_SHOWN:
            more = len(findings) - MOST_SHOWN
            lines.append(f"... and {counted(more, 'finding')} more: --format json gives all")
        return "\n".join(lines)

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """End the run with the status and the words for what stops it, without a traceback."""
        try:
            yield
        except (typer.Exit, typer.Abort, typer.TyperException, BrokenPipeError):
            raise
        except Exception as error:
            if self.debug:
                raise
            raise typer.Exit(self._stopped_by(error)) from None

    def _stopped_by(self, error: Exception) -> int:
        from generator.pipeline.faults import fault_of
        from generator.spec import ExitCode

        fault = fault_of(error)
        if fault is not None:
            self.report(fault.findings)
            return fault.exit_code
        typer.echo(
            f"internal error: {type(error).__name__}: {error}\n"
            f"    This is a fault of {PROGRAM}, not of your input. Please report it, with what the"
            " same command shows with --debug.",
            err=True,
        )
        return ExitCode.INTERNAL_ERROR

    def progress(self) -> AbstractContextManager[Progress]:
        """Give what shows how far the work is: a bar on a terminal, else lines."""
        from generator.pipeline.progress import no_progress

        if self.quiet:
            return nullcontext(no_progress)
        return _progress_bar() if sys.stderr.isatty() else nullcontext(_progress_line)


def counted(count: int, noun: str) -> str:
    """Say how many there are of something: ``1 version``, ``2 versions``."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _progress_line(stage: str, item: str, done: int, total: int) -> None:
    typer.echo(f"{stage} {item}" + (f" ({done}/{total})" if total else ""), err=True)


@contextmanager
def _progress_bar() -> Iterator[Progress]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Bar(*columns, TimeElapsedColumn(), console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=None)

        def show(stage: str, item: str, done: int, total: int) -> None:
            bar.update(task, description=f"{stage} {item}", completed=done, total=total or None)

        yield show
