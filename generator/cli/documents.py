"""The commands for single documents: validate, generate, wheels, ir, surface."""

# ruff: noqa: PLC0415

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from generator.cli.program import ConfigFile, command
from generator.cli.run import PROGRAM, FindingsFormat, Run, counted

if TYPE_CHECKING:
    from generator.pipeline.sources import Source
    from generator.spec import Finding

_Document = Annotated[
    str, typer.Argument(metavar="FILE|VERSION", help="A document, or a version of the project.")
]
_NameLock = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Names given before, a names.lock.json; is not written."),
]


def _changelog(run: Run, source: Source, document: str) -> str:
    """Give the changelog of a version of a project, nothing for a document that is in none."""
    if source.project is None:
        return ""
    from generator.cli.building import building_options
    from generator.pipeline.history import changelog_of
    from generator.pipeline.progress import no_progress

    with building_options().work(run, source.project) as work:
        return changelog_of(source.project, document, replace(work, progress=no_progress))


@command(f"""\
  {PROGRAM} generate openapi.yaml --out client
  {PROGRAM} generate openapi.yaml --out client --config codegen.toml
""")
def generate(
    run: Run,
    document: _Document,
    out: Annotated[Path, typer.Option(metavar="DIR", help="The folder to become the package.")],
    config: ConfigFile = None,
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
    from generator.pipeline.package import encoded
    from generator.pipeline.processes import collect_garbage_seldom

    collect_garbage_seldom()
    changelog = _changelog(run, source, document) if config is None and names is None else ""
    write_package(out, encoded(source.build(changelog)))
    typer.echo(out.as_posix())


@command(f"""\
  {PROGRAM} validate openapi.yaml
  {PROGRAM} validate v3.98.0 v3.99.0 --format json
""")
def validate(
    run: Run,
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
        typer.echo(f"valid: {counted(len(documents), 'document')}")


@command(f"""\
  {PROGRAM} ir openapi.yaml > openapi.ir.json
""")
def ir(run: Run, document: _Document) -> None:
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


@command(f"""\
  {PROGRAM} surface v3.99.0
  {PROGRAM} surface openapi.yaml --config codegen.toml
""")
def surface(
    run: Run, document: _Document, config: ConfigFile = None, names: _NameLock = None
) -> None:
    """Print what users of a package can name.

    A line for each class, field, method and argument, sorted: made to be compared.
    """
    from generator.ir.api_reader import read_api
    from generator.ir.surface import surface_text
    from generator.pipeline.naming import model_of

    source = run.source(document, config, names)
    model = model_of(read_api(source.document), source.settings, source.names)
    typer.echo(surface_text(model), nl=False)


@command(f"""\
  {PROGRAM} wheels v3.99.0
  {PROGRAM} wheels openapi.yaml --config codegen.toml --out dist
""")
def wheels(
    run: Run,
    document: _Document,
    out: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where to; dist/ of the project if left out.")
    ] = None,
    config: ConfigFile = None,
    names: _NameLock = None,
) -> None:
    """Build wheel and source distribution.

    The same version gives the same bytes every time.
    """
    from generator.pipeline.wheels import build_distributions, refuse_missing_tools

    refuse_missing_tools()
    source = run.source(document, config, names)
    folder = out or (source.project.distributions if source.project else Path("dist"))
    changelog = _changelog(run, source, document) if config is None and names is None else ""
    for path in build_distributions(source.build(changelog), folder):
        typer.echo(path.as_posix())
