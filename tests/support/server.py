"""A real HTTP server on a local socket that keeps its connections open."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Received:
    """A request as it stood on the wire; `headers` has every header line, names in lower case."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes


@dataclass(frozen=True)
class Answer:
    """A response to give; JSON where it has a body."""

    status: int
    body: bytes = b""


@dataclass
class Server:
    """Gives each request what `answer` makes of it, and keeps the requests until they are taken."""

    url: str
    answer: Callable[[Received], Answer] = lambda _: Answer(204)
    received: list[Received] = field(default_factory=list)

    def take(self) -> Received:
        """The only request since the last time; raises ValueError for none or several."""
        (request,) = self.received
        self.received.clear()
        return request


@contextmanager
def running_server() -> Iterator[Server]:
    """Runs a server as long as the context lasts."""
    server = Server("")
    http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(server))
    http.daemon_threads = True
    server.url = f"http://127.0.0.1:{http.server_address[1]}"
    thread = threading.Thread(target=http.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        http.shutdown()
        http.server_close()
        thread.join()


def _handler(server: Server) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # The whole answer leaves in one packet, so that nothing waits for an acknowledgement.
        wbufsize = 1 << 20
        disable_nagle_algorithm = True

        def handle_any(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            headers = tuple((name.lower(), value) for name, value in self.headers.items())
            # `path` has lost what http.server thinks is one slash too many.
            target = self.requestline.split(" ")[1]
            request = Received(self.command, target, headers, body)
            server.received.append(request)
            self.give(server.answer(request))

        def give(self, answer: Answer) -> None:
            self.send_response(answer.status)
            if answer.status != 204:
                self.send_header("Content-Length", str(len(answer.body)))
            if answer.body:
                self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(answer.body)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any  # noqa: N815

        def log_message(self, format: str, *args: Any) -> None:
            """Keep the test output clean."""

    return Handler
