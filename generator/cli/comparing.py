"""The command that compares two versions: diff."""

# ruff: noqa: PLC0415

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, NoReturn

import typer

from generator.cli.program import Debug, ProjectFolder, Quiet, command
from generator.cli.run import PROGRAM, FindingsFormat, Run

if TYPE_CHECKING:
    from generator.diff.reports import PlaceOf, Report, SideName
    from generator.spec import Place

EXPLAIN = "explain"
"""What stands in place of the base where a rule is to be explained."""


ReportFormat = Literal[
    "text", "json", "yaml", "markdown", "html", "junit", "sarif", "github", "gitlab"
]
FailOn = Literal["breaking", "warning"]
LeastLevel = Literal["breaking", "undecided", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Comparing:
    """A run of a command that reports a comparison, and the form of its report."""

    run: Run
    format: ReportFormat

    def guarded(self) -> AbstractContextManager[None]:
        """End the run with the status and the words for what stops it."""
        return self.run.guarded()


def comparing_options(
    *,
    project: ProjectFolder = None,
    format_: Annotated[
        ReportFormat, typer.Option("--format", help="The form of the report.")
    ] = "text",
    quiet: Quiet = False,
    debug: Debug = False,
) -> Comparing:
    """Give the run; what refuses its input is told as JSON where the report would be JSON."""
    findings = FindingsFormat.JSON if format_ == "json" else FindingsFormat.TEXT
    return Comparing(Run(project, findings, quiet, debug), format_)


@dataclass(frozen=True, slots=True)
class Telling:
    """What is reported, where to, and what makes the run fail."""

    least: LeastLevel
    fail_on: FailOn | None
    fail_on_sdk: FailOn | None
    output: Path | None


def telling_options(
    *,
    fail_on: Annotated[
        FailOn | None,
        typer.Option(
            show_default=False,
            help="End with status 1 if something is breaking on the wire; with warning also if"
            " something is undecided or a warning.",
        ),
    ] = None,
    fail_on_sdk: Annotated[
        FailOn | None,
        typer.Option(show_default=False, help="The same for users of the Python package."),
    ] = None,
    level: Annotated[
        LeastLevel, typer.Option(help="The least level that is shown; all are counted.")
    ] = "info",
    output: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", show_default=False, help="Write the report there, all of it at once."
        ),
    ] = None,
) -> Telling:
    """Give how the comparison is told."""
    return Telling(level, fail_on, fail_on_sdk, output)


@dataclass(frozen=True, slots=True)
class Judging:
    """What the comparison depends on beside both documents."""

    config: Path | None
    today: date
    witnesses: bool


def judging_options(
    *,
    config: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            show_default=False,
            help="The settings, a codegen.toml, with levels and waivers in [diff].",
        ),
    ] = None,
    date_: Annotated[
        datetime | None,
        typer.Option(
            "--date",
            metavar="YYYY-MM-DD",
            formats=["%Y-%m-%d"],
            show_default=False,
            help="The day for which sunsets and waivers are judged; today (UTC) if left out.",
        ),
    ] = None,
    no_witness: Annotated[
        bool,
        typer.Option("--no-witness", help="Look for no values that show a difference: quicker."),
    ] = False,
) -> Judging:
    """Give what the comparison depends on."""
    return Judging(config, (date_ or datetime.now(UTC)).date(), not no_witness)


@command(
    f"""\
  {PROGRAM} diff v3.98.0 v3.99.0
  {PROGRAM} diff old.yaml new.yaml --fail-on breaking
  {PROGRAM} diff v3.98.0 v3.99.0 --format sarif --output diff.sarif
  {PROGRAM} diff explain request-property-removed

\b
Exit status:
  0  compared; nothing that --fail-on or --fail-on-sdk names was found
  1  compared, and something was found that one of them names
  2  cannot be compared: a document, the settings or the command line is at fault
  3  the report could not be written to --output
""",
    telling_options,
    judging_options,
    common=comparing_options,
)
def diff(
    comparing: Comparing,
    telling: Telling,
    judging: Judging,
    base: Annotated[
        str, typer.Argument(metavar="BASE", help="The older document or version, or 'explain'.")
    ],
    revision: Annotated[
        str, typer.Argument(metavar="REVISION", help="The newer one, or the id of a rule.")
    ],
) -> None:
    """Say what changed, and for whom it breaks.

    Compares what both documents mean, not how they are written. Each difference is told once, with
    all that it reaches, what it means on the wire and for users of the package, and where possible
    a value that shows it. With 'explain' in place of BASE it says what a rule means instead.
    """
    if base == EXPLAIN:
        _explain(revision)
        return
    _refuse_overwriting(telling.output, base, revision)
    report = replace(
        _compared(comparing.run, judging, base, revision),
        least=telling.least,
        fail_on=telling.fail_on,
        fail_on_sdk=telling.fail_on_sdk,
    )
    _tell(report, comparing, telling.output)


def _compared(run: Run, judging: Judging, base: str, revision: str) -> Report:
    from generator.diff.reports import Report
    from generator.pipeline.compare import compare_targets
    from generator.pipeline.lock_file import generator_version
    from generator.pipeline.processes import collect_garbage_seldom
    from generator.pipeline.sources import locate

    collect_garbage_seldom()
    project = run.project_for(base) or run.project_for(revision)
    comparison, places = compare_targets(
        base,
        revision,
        project,
        judging.config,
        witnesses=judging.witnesses,
        today=judging.today,
    )
    return Report(
        comparison=comparison,
        base_file=_shown(locate(base, project)[0].as_posix()),
        revision_file=_shown(locate(revision, project)[0].as_posix()),
        place_of=_shown_places(places.place_of),
        tool=PROGRAM,
        tool_version=generator_version(),
    )


def _tell(report: Report, comparing: Comparing, output: Path | None) -> None:
    from generator.diff.reports import entries_of, fails, written
    from generator.pipeline.output import write_file
    from generator.spec import ExitCode

    text = written(report, comparing.format)
    if output is None:
        typer.echo(text, nl=False)
    else:
        write_file(output, text.encode())
    if any(fails(report, each) for each in entries_of(report)):
        raise typer.Exit(ExitCode.FINDINGS)


def _explain(name: str) -> None:
    from generator.diff.catalogue import RULES, UnknownRuleError, explained

    try:
        typer.echo(explained(name), nl=False)
    except UnknownRuleError:
        _refuse_rule(name, list(RULES))


def _refuse_rule(name: str, rules: list[str]) -> NoReturn:
    from difflib import get_close_matches

    near = get_close_matches(name, rules, n=3)
    hint = f" Near to it: {', '.join(near)}." if near else ""
    raise typer.BadParameter(f"there is no rule {name!r}.{hint}", param_hint="REVISION")


def _refuse_overwriting(output: Path | None, *targets: str) -> None:
    """Refuse a report that would take the place of a document; versions are never in its way."""
    if output is None or not output.exists():
        return
    for target in targets:
        if Path(target).exists() and Path(target).samefile(output):
            raise typer.BadParameter(f"{target} is to be compared", param_hint="--output")


def _shown_places(place_of: Callable[[SideName, str], Place | None]) -> PlaceOf:
    """Give places as they are shown, each looked up once."""

    @cache
    def shown(side: SideName, address: str) -> Place | None:
        place = place_of(side, address)
        return None if place is None else replace(place, file=_shown(place.file))

    return shown


def _shown(file: str) -> str:
    """Give a path from the current folder on where it is inside, as those who read reports do."""
    path = Path(file)
    inside = path.is_absolute() and path.is_relative_to(Path.cwd())
    return path.relative_to(Path.cwd()).as_posix() if inside else file
