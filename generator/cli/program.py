"""The program, what all its commands have in common, and how a command is added to it."""

# ruff: noqa: PLC0415

from __future__ import annotations

import inspect
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Annotated, Any, Protocol

import typer

from generator.cli.run import PROGRAM, FindingsFormat, Run

_SUMMARY = f"""Make typed Python client packages from OpenAPI documents, and compare versions.

A project is a folder with codegen.toml (the settings of one API) and specs/ (its documents, one for
each version, named v1.2.3.json or .yaml). Commands find it from the current folder upwards.

\b
First steps:
  {PROGRAM} validate openapi.yaml               is the document usable?
  {PROGRAM} generate openapi.yaml --out client  a package of any document
  {PROGRAM} regenerate                          all packages of a project
  {PROGRAM} diff old.yaml new.yaml              what changed, and for whom it breaks
"""
_EXIT_STATUS = """\b
Exit status:
  0    done
  1    done, and there is something: check found what to regenerate, diff what --fail-on names
  2    the document, the settings or the command line cannot be used; nothing was written
  3    the output could not be written; what was there before is still there
  70   a fault of the generator itself
  130  interrupted
"""


app = typer.Typer(
    help=_SUMMARY,
    epilog=_EXIT_STATUS,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


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


ProjectFolder = Annotated[
    Path | None,
    typer.Option(metavar="DIR", help="The project; else the one around the current folder."),
]
ConfigFile = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="The settings, a codegen.toml.", show_default=False),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Show errors only, and no progress.")]
Debug = Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")]


def common_options(
    *,
    project: ProjectFolder = None,
    format_: Annotated[
        FindingsFormat, typer.Option("--format", help="How findings are shown.")
    ] = FindingsFormat.TEXT,
    quiet: Quiet = False,
    debug: Debug = False,
) -> Run:
    """Give the run of a command."""
    return Run(project, format_, quiet, debug)


Body = Callable[..., None]


class Guarded(Protocol):
    """What a command runs in: it says in words what stops it."""

    def guarded(self) -> AbstractContextManager[None]:
        """End the run with the status for what stops it."""
        ...


def command(
    examples: str, *groups: Callable[..., Any], common: Callable[..., Guarded] = common_options
) -> Callable[[Body], Body]:
    """Make a command of a function that takes the run, then what ``groups`` make of their options.

    Its own arguments come after these. In the help the options that all commands have are last;
    ``common`` makes the run of these, for a command whose ``--format`` is one of its own.
    """

    def register(body: Body) -> Body:
        gathered = [_parameters(group) for group in (common, *groups)]
        own = list(_parameters(body).values())[len(gathered) :]

        def call(**values: Any) -> None:
            run, *others = [
                group(**{name: values.pop(name) for name in parameters})
                for group, parameters in zip((common, *groups), gathered, strict=True)
            ]
            with run.guarded():
                body(run, *others, **values)

        call.__name__, call.__doc__ = body.__name__, body.__doc__
        options = [each for parameters in reversed(gathered) for each in parameters.values()]
        keywords = [each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in own]
        call.__signature__ = inspect.Signature([*keywords, *options])  # type: ignore[attr-defined]
        app.command(epilog=f"\b\nExamples:\n{examples}")(call)
        return body

    return register


def _parameters(function: Callable[..., object]) -> dict[str, inspect.Parameter]:
    return dict(inspect.signature(function, eval_str=True).parameters)
