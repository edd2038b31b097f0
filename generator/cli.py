"""The command line: results on standard output, findings and progress on standard error.

What a command needs is imported by the command, so that ``--help`` waits for nothing.
"""

# ruff: noqa: PLC0415

from __future__ import annotations

import inspect
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from generator.pipeline.progress import Progress
    from generator.pipeline.project import Project
    from generator.pipeline.regenerate import Work
    from generator.pipeline.sources import Source
    from generator.spec import Finding

PROGRAM = "ampeco-codegen"
MOST_SHOWN = 20
"""How many findings are shown as text; the others are counted."""

_SUMMARY = f"""Make typed Python client packages from OpenAPI 3.0 and 3.1 documents.

A project is a folder with codegen.toml (the settings of one API) and specs/ (its documents, one for
each version, named v1.2.3.json or .yaml). Commands find it from the current folder upwards.

\b
First steps:
  {PROGRAM} validate openapi.yaml               is the document usable?
  {PROGRAM} generate openapi.yaml --out client  a package of any document
  {PROGRAM} regenerate                          all packages of a project
"""
_EXIT_STATUS = """\b
Exit status:
  0    done
  1    done, and check found something to regenerate
  2    the document, the settings or the command line cannot be used; nothing was written
  3    the output could not be written; what was there before is still there
  70   a fault of the generator itself
  130  interrupted
"""


class FindingsFormat(StrEnum):
    """How findings are shown."""

    TEXT = "text"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class _Run:
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

    def formatted(self, findings: Sequence[Finding]) -> str:
        """Give findings as JSON, or as text with a count of those that are too many to read."""
        from generator.spec import findings_to_json

        if self.format is FindingsFormat.JSON:
            return findings_to_json(findings)
        lines = [each.format_text() for each in findings[:MOST_SHOWN]]
        if len(findings) > MOST_SHOWN:
            more = len(findings) - MOST_SHOWN
            lines.append(f"... and {_counted(more, 'finding')} more: --format json gives all")
        return "\n".join(lines)

    @contextmanager
    def work(self, jobs: int) -> Iterator[Work]:
        """Give the means to work in ``jobs`` processes, 0 for one on each processor."""
        from generator.pipeline.processes import available_processors
        from generator.pipeline.regenerate import Work

        with self._progress() as progress:
            yield Work(jobs or available_processors(), progress)

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

    def _progress(self) -> AbstractContextManager[Progress]:
        from generator.pipeline.progress import no_progress

        if self.quiet:
            return nullcontext(no_progress)
        return _progress_bar() if sys.stderr.isatty() else nullcontext(_progress_line)


_Versions = Annotated[
    list[str] | None,
    typer.Argument(metavar="VERSION", help="Versions, or files of specs/; all if none."),
]
_Document = Annotated[
    str, typer.Argument(metavar="FILE|VERSION", help="A document, or a version of the project.")
]
_Config = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="The settings, a codegen.toml.", show_default=False),
]
_NameLock = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Names given before, a names.lock.json; is not written."),
]
_Jobs = Annotated[
    int,
    typer.Option(
        min=0,
        metavar="N",
        show_default=False,
        help="Processes at once; 0, the default, is one for each processor.",
    ),
]

app = typer.Typer(
    help=_SUMMARY,
    epilog=_EXIT_STATUS,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit; ``arguments`` are those of the process by default."""
    signal.signal(signal.SIGTERM, _terminate)
    app(args=arguments, prog_name=PROGRAM)
    sys.exit(0)


def _terminate(*_: object) -> NoReturn:
    """Leave by an exception, so that what was begun is cleared away."""
    sys.exit(128 + signal.SIGTERM)


def _show_version(*, value: bool) -> None:
    if value:
        from generator.pipeline.lock_file import generator_version

        typer.echo(f"{PROGRAM} {generator_version()}")
        raise typer.Exit


@app.callback()
def _program(
    *,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    pass


def _common_options(
    *,
    project: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="The project; else the one around the current folder."),
    ] = None,
    format_: Annotated[
        FindingsFormat, typer.Option("--format", help="How findings are shown.")
    ] = FindingsFormat.TEXT,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Show errors only, and no progress.")
    ] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")] = False,
) -> _Run:
    return _Run(project, format_, quiet, debug)


_Body = Callable[..., None]


def _command(examples: str) -> Callable[[_Body], _Body]:
    """Make a command of a function that takes the run first and then its own arguments.

    The options that all commands have are added behind its own.
    """

    def register(body: _Body) -> _Body:
        common = inspect.signature(_common_options, eval_str=True).parameters
        _, *own = inspect.signature(body, eval_str=True).parameters.values()

        def command(**values: Any) -> None:
            run = _common_options(**{name: values.pop(name) for name in common})
            with run.guarded():
                body(run, **values)

        command.__name__, command.__doc__ = body.__name__, body.__doc__
        parameters = [each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in own]
        signature = inspect.Signature([*parameters, *common.values()])
        command.__signature__ = signature  # type: ignore[attr-defined]
        app.command(epilog=f"\b\nExamples:\n{examples}")(command)
        return body

    return register


@_command(f"""\
  {PROGRAM} regenerate          every version
  {PROGRAM} regenerate v3.99.0  this one, and its lines in generated/lock.json
""")
def regenerate(run: _Run, versions: _Versions = None, jobs: _Jobs = 0) -> None:
    """Build all packages of a project.

    The newest version's package goes to generated/, the others' to build/packages/. New names are
    kept in specs/names.lock.json, digests of everything in generated/lock.json: commit both.
    """
    from generator.pipeline import regenerate as pipeline

    project = run.project()
    with run.work(jobs) as work:
        done = pipeline.regenerate(project, versions or (), work)
    run.report(done.findings)
    for each in done.written:
        state = "written" if each.changed else "unchanged"
        typer.echo(f"{each.version.tag}  {project.shown(each.folder)}  {state}")


@_command(f"""\
  {PROGRAM} generate openapi.yaml --out client
  {PROGRAM} generate openapi.yaml --out client --config codegen.toml
""")
def generate(
    run: _Run,
    document: _Document,
    out: Annotated[Path, typer.Option(metavar="DIR", help="The folder to become the package.")],
    config: _Config = None,
    names: _NameLock = None,
) -> None:
    """Build the package of one document.

    Without --config every setting has its default; a document in a project's specs/ has the
    project's settings. Names are those of --names, else of specs/names.lock.json beside the
    settings. A folder that this program wrote is replaced as a whole, any other is left alone.
    """
    from generator.pipeline.output import refuse_foreign, write_package

    refuse_foreign(out)
    source = run.source(document, config, names)
    from generator.pipeline.build import build_package

    package = build_package(source.document, source.settings, source.names)
    write_package(out, package.contents())
    typer.echo(out.as_posix())


@_command(f"""\
  {PROGRAM} validate openapi.yaml
  {PROGRAM} validate v3.98.0 v3.99.0 --format json
""")
def validate(
    run: _Run,
    documents: Annotated[
        list[str],
        typer.Argument(metavar="FILE|VERSION", help="Documents, or versions of the project."),
    ],
) -> None:
    """Say what is wrong with documents.

    Each finding says where it is, what it costs and what to do. They go to standard output.
    Warnings leave a document usable; an error ends with status 2.
    """
    from generator.pipeline.sources import has_errors, locate, read_located
    from generator.spec import ExitCode, SpecError

    findings: list[Finding] = []
    for path, home in [locate(target, run.project_for(target)) for target in documents]:
        try:
            findings += read_located(path, home).findings
        except SpecError as error:
            findings += error.findings
    wanted = [each for each in findings if each.severity == "error" or not run.quiet]
    if wanted or run.format is FindingsFormat.JSON:
        typer.echo(run.formatted(wanted))
    if has_errors(findings):
        raise typer.Exit(ExitCode.INPUT_REFUSED)
    if run.format is FindingsFormat.TEXT and not run.quiet:
        typer.echo(f"valid: {_counted(len(documents), 'document')}")


@_command(f"""\
  {PROGRAM} ir openapi.yaml > openapi.ir.json
""")
def ir(run: _Run, document: _Document) -> None:
    """Print what is made of a document.

    This is its intermediate representation as JSON: operations and schemas in one dialect, each
    with its place in the document. Everything else is made from it.
    """
    from generator.ir.api_reader import read_api
    from generator.ir.serialise import api_to_json
    from generator.pipeline.sources import locate, read_located

    checked = read_located(*locate(document, run.project_for(document)))
    run.report(checked.findings)
    typer.echo(api_to_json(read_api(checked.document)), nl=False)


@_command(f"""\
  {PROGRAM} surface v3.99.0
  {PROGRAM} surface openapi.yaml --config codegen.toml
""")
def surface(
    run: _Run, document: _Document, config: _Config = None, names: _NameLock = None
) -> None:
    """Print what users of a package can name.

    A line for each class, field, method and argument, sorted: made to be compared.
    """
    from generator.ir.api_reader import read_api
    from generator.ir.surface import surface_text
    from generator.pipeline.naming import named_model

    source = run.source(document, config, names)
    model, _ = named_model(read_api(source.document), source.settings, source.names)
    typer.echo(surface_text(model), nl=False)


@_command(f"""\
  {PROGRAM} check          for continuous integration
  {PROGRAM} check v3.99.0  one version, quicker
""")
def check(
    run: _Run,
    versions: _Versions = None,
    jobs: _Jobs = 0,
    *,
    drift: Annotated[  # noqa: ARG001 (there is nothing else to check)
        bool, typer.Option("--drift", help="The same as without it: drift is what is checked.")
    ] = False,
) -> None:
    """Fail where generated/ is stale.

    Builds again what specs/ gives, compares and writes nothing. Lists what is stale, missing or
    extra, and ends with status 1 if there is anything.
    """
    from generator.pipeline import check as pipeline
    from generator.spec import ExitCode

    project = run.project()
    with run.work(jobs) as work:
        done = pipeline.check(project, versions or (), work)
    run.report(done.findings)
    for each in done.drift:
        typer.echo(str(each))
    if done.drift:
        typer.echo(f"Run {PROGRAM} regenerate and commit what it changes.", err=True)
        raise typer.Exit(ExitCode.FINDINGS)


@_command(f"""\
  {PROGRAM} wheels v3.99.0
  {PROGRAM} wheels openapi.yaml --config codegen.toml --out dist
""")
def wheels(
    run: _Run,
    document: _Document,
    out: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where to; dist/ of the project if left out.")
    ] = None,
    config: _Config = None,
    names: _NameLock = None,
) -> None:
    """Build wheel and source distribution.

    The same version gives the same bytes every time.
    """
    from generator.pipeline.wheels import build_distributions, refuse_missing_tools

    refuse_missing_tools()
    source = run.source(document, config, names)
    from generator.pipeline.build import build_package

    package = build_package(source.document, source.settings, source.names)
    folder = out or (source.project.distributions if source.project else Path("dist"))
    for path in build_distributions(package, folder):
        typer.echo(path.as_posix())


def _counted(count: int, noun: str) -> str:
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


if __name__ == "__main__":
    main()
