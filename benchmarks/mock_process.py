"""The mock of a generated package as a process of its own, and requests to it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlsplit

from environments import REPOSITORY, last_line
from projects import program

MODULE = "ampeco_charge"
TOKEN = "a-token"  # noqa: S105 - of a mock
PATIENCE_SECONDS = 60.0


class NotStartedError(Exception):
    """A server that did not come up, or a package that could not be generated."""


class LostConnectionError(Exception):
    """There was no answer: whether the request was acted on is not known."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A status and the JSON that came with it, None without."""

    status: int
    body: object


@dataclass(frozen=True, slots=True)
class Serving:
    """A server that was started, and where it is."""

    process: subprocess.Popen[str]
    url: str


def build_package(version: str, folder: Path) -> Path:
    """Generates the package of a version; gives the folder to import it from.

    Raises:
        NotStartedError: It cannot be generated.
    """
    document = REPOSITORY / "specs" / f"{version}.json"
    command = [*program(), "generate", str(document), "--out", str(folder / "package"), "--quiet"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        raise NotStartedError(last_line(done.stderr))
    return folder / "package" / "src"


def launch(command: Sequence[str], *paths: Path) -> subprocess.Popen[str]:
    """Starts a process with folders to import from, and does not wait for anything."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, paths))}
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)


def start(command: Sequence[str], *paths: Path) -> Serving:
    """Starts a server that prints where it listens, with folders to import from.

    Raises:
        NotStartedError: It ends instead.
    """
    process = launch(command, *paths)
    line = process.stdout.readline() if process.stdout is not None else ""
    if not line.startswith("Listening on "):
        process.kill()
        raise NotStartedError(f"no line that says where it listens: {line!r}")
    return Serving(process, line.split()[-1])


def mock_command(*options: str) -> list[str]:
    """The command of a package's mock, on any free port."""
    return [sys.executable, "-m", f"{MODULE}.mock", "--port=0", f"--token={TOKEN}", *options]


@contextmanager
def serving(command: Sequence[str], *paths: Path) -> Iterator[Serving]:
    """Runs a server as long as the context lasts.

    Raises:
        NotStartedError: It ends instead.
    """
    started = start(command, *paths)
    try:
        yield started
    finally:
        started.process.terminate()
        started.process.communicate(timeout=PATIENCE_SECONDS)


class Connection:
    """A connection that is kept open, and carries JSON."""

    def __init__(self, url: str) -> None:
        self._http = HTTPConnection(urlsplit(url).netloc, timeout=PATIENCE_SECONDS)

    def send(self, method: str, target: str, body: Mapping[str, object] | None = None) -> Answer:
        """Sends a request and waits for its answer.

        Raises:
            LostConnectionError: There is none.
        """
        headers = {"Authorization": f"Bearer {TOKEN}"}
        content = None
        if body is not None:
            content = json.dumps(body)
            headers["Content-Type"] = "application/json"
        try:
            self._http.request(method, target, content, headers)
            response = self._http.getresponse()
            text = response.read()
        except (OSError, HTTPException) as error:
            raise LostConnectionError(str(error)) from error
        return Answer(response.status, json.loads(text) if text else None)

    def close(self) -> None:
        """Closes it."""
        self._http.close()
