"""A mock as a program: ``python -m PACKAGE.mock``."""

from __future__ import annotations

import argparse
import math
import os
import signal
import socket
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from enum import IntEnum
from pathlib import Path
from typing import Final, TypeVar

import uvicorn

from ..server.messages import HttpRequest, HttpResponse
from .application import MockApplication, tell_nobody
from .mock import Mock
from .rates import parsed_rate
from .settings import MockedApi, MockSettings, Rate
from .sqlite_store import DatabaseError

T = TypeVar("T")

_MILLISECONDS: Final = 1000
_KEEP_ALIVE_SECONDS: Final = 75
_SHUTDOWN_SECONDS: Final = 5
_BACKLOG: Final = 2048

_EPILOG: Final = """\
exit status:
  0  stopped by SIGINT or SIGTERM
  2  the arguments cannot be used, or the file of --db
  3  nothing can listen at that address

Besides the API there are GET and POST /_mock/notifications, which tell of notifications and send
one ({"type": "...", "data": {...}}), and POST /_mock/reset, which goes back to the beginning.
"""


class ExitStatus(IntEnum):
    """How the program ends."""

    STOPPED = 0
    REFUSED = 2
    NO_ADDRESS = 3


def main(api: MockedApi, argv: Sequence[str]) -> int:
    """Serve the mock of an API until a signal stops it, and return the exit status.

    Once it accepts connections, ``Listening on URL`` is the first line of standard output. Raises
    SystemExit with 2 for arguments that cannot be used, with 0 after ``--help``.
    """
    given = _parser(api).parse_args(argv)
    try:
        listener = _listener(given.host, given.port)
    except OSError as error:
        where = f"{given.host}:{given.port}"
        return _failed(
            ExitStatus.NO_ADDRESS, f"cannot listen on {where}: {error.strerror or error}"
        )
    with listener:
        try:
            mock = Mock(api, _settings(given))
        except DatabaseError as error:
            return _failed(ExitStatus.REFUSED, str(error))
        told = _log_request if given.log_requests else tell_nobody
        _serve(MockApplication(mock, told), listener)
    return ExitStatus.STOPPED


def _serve(application: MockApplication, listener: socket.socket) -> None:
    config = uvicorn.Config(
        application,
        log_config=None,
        log_level="warning",
        access_log=False,
        proxy_headers=False,
        server_header=False,
        ws="none",
        lifespan="on",
        backlog=_BACKLOG,
        timeout_keep_alive=_KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=_SHUTDOWN_SECONDS,
    )
    server = uvicorn.Server(config)
    # Before it serves and after, a signal must not end the program in any other way.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, server.handle_exit)
    # Who connects from now on is answered: the socket listens already.
    _say(f"Listening on {_url(listener)}")
    server.run(sockets=[listener])


# The arguments


def _parser(api: MockedApi) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=f"python -m {api.package}.mock",
        description=f"Serve a mock of version {api.version} of the API, which keeps its state.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_serving_options(parser)
    _add_behaviour_options(parser)
    return parser


def _add_serving_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say where the mock is, and what it tells."""
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="the address to listen on; default: %(default)s")
    add("--port", type=_port, default=8080, help="0 takes any that is free; default: %(default)s")
    add("--log-requests", action="store_true", help="print a line for each request")


def _add_behaviour_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say how the mock behaves."""
    add = parser.add_argument
    add("--seed", type=int, default=0, help="equal seeds give equal data; default: %(default)s")
    add("--token", type=_text, help="the only token that is accepted; default: any")
    add("--items", type=_count, default=25, help="things to begin with; default: %(default)s")
    add("--rate", type=_rate, metavar="N/SECONDS", help="requests of a token, as in 100/60")
    add("--latency", type=_seconds, default=0.0, metavar="SECONDS", help="how late answers come")
    add("--fail-rate", type=_share, default=0.0, metavar="SHARE", help="0 to 1: 500, 502 or 503")
    add("--db", type=Path, metavar="FILE", help="keep the state in an SQLite file")
    add(
        "--allow-remote-callbacks",
        action="store_true",
        help="send notifications to other machines too",
    )


def _settings(given: argparse.Namespace) -> MockSettings:
    return MockSettings(
        seed=given.seed,
        token=given.token,
        items=given.items,
        rate=given.rate,
        latency=given.latency,
        fail_rate=given.fail_rate,
        database=given.db,
        allow_remote_callbacks=given.allow_remote_callbacks,
    )


def _port(text: str) -> int:
    return _read(text, int, lambda port: 0 <= port < 2**16, "is no port: they are 0 to 65535")


def _count(text: str) -> int:
    return _read(text, int, lambda count: count >= 0, "is no number of things")


def _seconds(text: str) -> float:
    return _read(text, float, lambda seconds: 0 <= seconds < math.inf, "is no number of seconds")


def _share(text: str) -> float:
    return _read(text, float, lambda share: 0 <= share <= 1, "is not from 0 to 1")


def _text(text: str) -> str:
    return _read(text, str, lambda token: bool(token.strip()), "is empty")


def _rate(text: str) -> Rate:
    return _read(text, parsed_rate, lambda _: True, "is no rate: write N/SECONDS, as in 100/60")


def _read(text: str, kind: Callable[[str], T], fits: Callable[[T], bool], problem: str) -> T:
    """Return what a text says; raises ArgumentTypeError for what does not fit."""
    with suppress(ValueError):
        value = kind(text)
        if fits(value):
            return value
    raise argparse.ArgumentTypeError(f"{text!r} {problem}")


# Sockets and texts


def _listener(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # It has to name its protocol: for others asyncio leaves Nagle's algorithm on, and what is sent
    # in two parts waits for an acknowledgement, for 40 milliseconds on Linux.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":  # elsewhere it would let two programs have the same port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(_BACKLOG)
    except OSError:
        listener.close()
        raise
    return listener


def _url(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"


def _log_request(request: HttpRequest, response: HttpResponse, seconds: float) -> None:
    target = f"{request.path}{'?' if request.query else ''}{request.query}"
    milliseconds = seconds * _MILLISECONDS
    _say(f"{request.method} {target} {response.status} {milliseconds:.1f} ms")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _failed(status: ExitStatus, reason: str) -> int:
    sys.stderr.write(f"error: {reason}\n")
    return status
