"""A real HTTP server on a local socket, and the example package with the runtime in it."""

import importlib
import shutil
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.halves import HALVES, AsyncHalf, SyncHalf

RUNTIME = Path(__file__).parents[2] / "generator" / "runtime"
EXAMPLE = Path(__file__).parent / "example"


@dataclass(frozen=True)
class Received:
    """A request as it stood on the wire."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Server:
    """Answers every request with what was set last, and remembers the requests."""

    url: str
    received: list[Received] = field(default_factory=list)
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    before_answer: threading.Event | None = None

    def answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        """Set the answer; header names are given with underscores for hyphens."""
        self.status, self.body = status, body
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}

    def answer_json(self, body: str, status: int = 200) -> None:
        """Set an answer of JSON."""
        self.answer(status, body.encode(), content_type="application/json")

    @property
    def last(self) -> Received:
        """The last request."""
        return self.received[-1]


def _handler(server: Server) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_any(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(length)
            names = {name.lower(): value for name, value in self.headers.items()}
            target = self.requestline.split(" ")[1]
            server.received.append(Received(self.command, target, names, body))
            if server.before_answer is not None:
                server.before_answer.wait(5)
            self.send_response(server.status)
            for name, value in server.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(server.body)))
            self.end_headers()
            self.wfile.write(server.body)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any  # noqa: N815

        def log_message(self, format: str, *args: Any) -> None:
            """Keep the test output clean."""

    return Handler


class _QuietServer(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of clients that hang up, as those do that time out."""


@pytest.fixture
def server() -> Iterator[Server]:
    described = Server("")
    http = _QuietServer(("127.0.0.1", 0), _handler(described))
    described.url = f"http://127.0.0.1:{http.server_address[1]}"
    thread = threading.Thread(target=http.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield described
    http.shutdown()
    http.server_close()
    thread.join()


@pytest.fixture(scope="session")
def example_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the package `example_charge`, laid out as a generated one."""
    folder = tmp_path_factory.mktemp("generated")
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(EXAMPLE, folder / "example_charge", ignore=ignored)
    shutil.copytree(RUNTIME, folder / "example_charge" / "_runtime", ignore=ignored)
    return folder


@pytest.fixture(scope="session")
def example(example_folder: Path) -> Iterator[ModuleType]:
    sys.path.insert(0, str(example_folder))
    yield importlib.import_module("example_charge")
    sys.path.remove(str(example_folder))


@pytest.fixture(scope="session")
def example_models(example: ModuleType) -> ModuleType:
    return importlib.import_module("example_charge.models")


@pytest.fixture(scope="session")
def example_errors(example: ModuleType) -> ModuleType:
    return importlib.import_module("example_charge._runtime.errors")


@pytest.fixture
def async_half() -> Iterator[AsyncHalf]:
    with AsyncHalf() as entered:
        yield entered


@pytest.fixture(params=HALVES, ids=["sync", "async"])
def half(request: pytest.FixtureRequest) -> Iterator[SyncHalf]:
    """The synchronous half of the runtime, then the asynchronous one."""
    with request.param() as made:
        yield made
