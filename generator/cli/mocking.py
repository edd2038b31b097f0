"""The command that runs an API's mock: mock."""

# ruff: noqa: PLC0415

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from generator.cli.program import ConfigFile, command
from generator.cli.run import PROGRAM, Run

if TYPE_CHECKING:
    from generator.pipeline.sources import Source

_Document = Annotated[
    str, typer.Argument(metavar="VERSION|FILE", help="A version of the project, or a document.")
]


@dataclass(frozen=True, slots=True)
class Options:
    """Options that the mock's own command takes: texts of those that are given, by name."""

    given: Mapping[str, str]

    @property
    def arguments(self) -> list[str]:
        """The arguments of its command; one each, so that a value may begin with a dash."""
        return [f"--{name}={text}" if text else f"--{name}" for name, text in self.given.items()]


def _options(**given: str | float | bool | Path | None) -> Options:
    """Give what is given by name; True is an option that has no value."""
    texts = {name.replace("_", "-"): value for name, value in given.items()}
    return Options(
        {
            name: "" if value is True else str(value)
            for name, value in texts.items()
            if value is not None and value is not False
        }
    )


def serving_options(
    *,
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes any that is free.")] = 8080,
    log_requests: Annotated[
        bool, typer.Option("--log-requests", help="Print a line for each request.")
    ] = False,
    allow_remote_callbacks: Annotated[
        bool,
        typer.Option("--allow-remote-callbacks", help="Send notifications to other machines too."),
    ] = False,
) -> Options:
    """Give where the mock is, and with whom it speaks."""
    return _options(
        host=host,
        port=port,
        log_requests=log_requests,
        allow_remote_callbacks=allow_remote_callbacks,
    )


def state_options(
    *,
    seed: Annotated[int, typer.Option(help="Equal seeds give equal data.")] = 0,
    items: Annotated[
        int, typer.Option(min=0, help="How many things a collection has at first.")
    ] = 25,
    db: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Keep the state in an SQLite file.")
    ] = None,
) -> Options:
    """Give what the mock begins with and where it keeps its state."""
    return _options(seed=seed, items=items, db=db)


def refusing_options(
    *,
    token: Annotated[
        str | None, typer.Option(help="The only token that is accepted; any without it.")
    ] = None,
    rate: Annotated[
        str | None, typer.Option(metavar="N/SECONDS", help="Requests of a token, as in 100/60.")
    ] = None,
    latency: Annotated[
        float, typer.Option(min=0, metavar="SECONDS", help="How late answers come.")
    ] = 0.0,
    fail_rate: Annotated[
        float,
        typer.Option(min=0, max=1, metavar="SHARE", help="Of requests, answered 500, 502 or 503."),
    ] = 0.0,
) -> Options:
    """Give what the mock refuses, and what it does badly."""
    return _options(token=token, rate=rate, latency=latency, fail_rate=fail_rate)


@command(
    f"""\
  {PROGRAM} mock v3.99.0
  {PROGRAM} mock openapi.yaml --port 9000 --seed 7
  {PROGRAM} mock v3.99.0 --rate 100/60 --latency 0.2 --fail-rate 0.05 --db state.sqlite
""",
    serving_options,
    state_options,
    refusing_options,
)
def mock(
    run: Run,
    serving: Options,
    state: Options,
    refusing: Options,
    document: _Document,
    config: ConfigFile = None,
) -> None:
    """Serve a mock of an API.

    It answers as the document says, and keeps what is created, changed and deleted; what it begins
    with is made up, the same for each seed. Its URL is the first line of standard output. It runs
    until it is interrupted, or told to end by SIGTERM. GET and POST /_mock/notifications tell of
    notifications and send one, POST /_mock/reset goes back to the beginning. Status 3 says that
    nothing can listen at the address.
    """
    from generator.pipeline.mocks import refuse_missing_libraries, run_mock, temporary_package

    refuse_missing_libraries()
    source = run.source(document, config, None)
    with ExitStack() as stack:
        package = None if config is not None else _package_in_place(source)
        folder = package or stack.enter_context(temporary_package(source))
        options = (serving, state, refusing)
        status = run_mock(folder, [each for group in options for each in group.arguments])
    if status:
        raise typer.Exit(status)


def _package_in_place(source: Source) -> Path | None:
    from generator.pipeline.digests import code_digests
    from generator.pipeline.mocks import package_in_place

    if source.project is None:
        return None
    return package_in_place(source.project, source.document.version.text, code_digests().whole)
