"""A server on a raw socket that answers by a script, also with what no proper server sends."""

import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import Enum, auto


class End(Enum):
    """How a connection ends; without any it is kept for another request."""

    CLOSE = auto()
    RESET = auto()


@dataclass(frozen=True)
class Received:
    """A request as it stood on the wire, when it was there, and on which connection."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    at: float
    connection: int


@dataclass(frozen=True)
class Take:
    """Reading a few more bytes of the request."""

    most: int


Step = bytes | float | Take | End | Callable[[Received], bytes]
"""Bytes to send, seconds to wait, an end, or what makes bytes of the request."""


@dataclass
class ScriptedServer:
    """Answers each request with the next answer of its script, the last one ever again."""

    port: int = 0
    received: list[Received] = field(default_factory=list)
    connections: int = 0
    most_of_bodies: int | None = None
    """After how many bytes of a body the answer begins; None: after all of them."""
    _answers: list[tuple[Step, ...]] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _stopped: threading.Event = field(default_factory=threading.Event)
    _open: set[socket.socket] = field(default_factory=set)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def last(self) -> Received:
        """The last request."""
        return self.received[-1]

    @property
    def open_connections(self) -> int:
        """How many connections have neither side closed."""
        return len(self._open)

    @staticmethod
    def comes_to(condition: Callable[[], bool], seconds: float = 10) -> bool:
        """Wait for what the server will soon see; tell whether it has."""
        ends_at = time.monotonic() + seconds
        while not condition() and time.monotonic() < ends_at:
            time.sleep(0.001)
        return condition()

    def script(self, *answers: Step | tuple[Step, ...]) -> None:
        """Set what is answered from now on."""
        with self._lock:
            self._answers = [each if isinstance(each, tuple) else (each,) for each in answers]

    def serve(self, listener: socket.socket) -> None:
        """Accept connections until the listener is closed."""
        with suppress(OSError):
            while True:
                accepted, _ = listener.accept()
                self.connections += 1
                arguments = (accepted, self.connections)
                threading.Thread(target=self._converse, args=arguments, daemon=True).start()

    def stop(self) -> None:
        """End all waits and connections."""
        self._stopped.set()
        with self._lock:
            for each in self._open:
                with suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)

    def _converse(self, connection: socket.socket, number: int) -> None:
        with self._lock:
            self._open.add(connection)
        # Clients that give up hang up.
        with connection, suppress(OSError):
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            while request := self._receive(connection, number):
                if not self._play(connection, request):
                    break
        with self._lock:
            self._open.discard(connection)

    def _receive(self, connection: socket.socket, number: int) -> Received | None:
        """Read a request; None if there is none."""
        data = b""
        while b"\r\n\r\n" not in data:
            more = connection.recv(2**16)
            if not more:
                return None
            data += more
        head, _, body = data.partition(b"\r\n\r\n")
        method, target, headers = _parsed(head)
        body = self._body(connection, headers, body)
        request = Received(method, target, headers, body, time.monotonic(), number)
        self.received.append(request)
        return request

    def _body(self, connection: socket.socket, headers: dict[str, str], body: bytes) -> bytes:
        enough = self.most_of_bodies
        is_chunked = "transfer-encoding" in headers
        length = int(headers.get("content-length", 0))
        while not _is_whole(body, length, is_chunked) and (enough is None or len(body) < enough):
            more = connection.recv(2**16)
            if not more:
                break
            body += more
        return body

    def _play(self, connection: socket.socket, request: Received) -> bool:
        """Answer a request; tell whether the connection is still there."""
        with self._lock:
            answer = self._answers[0] if len(self._answers) == 1 else self._answers.pop(0)
        return all(self._do(step, connection, request) for step in answer)

    def _do(self, step: Step, connection: socket.socket, request: Received) -> bool:
        match step:
            case End():
                _end(connection, step)
                return False
            case float():
                return not self._stopped.wait(step)
            case Take():
                return bool(connection.recv(step.most))
            case _:
                connection.sendall(step if isinstance(step, bytes) else step(request))
                return True


def _parsed(head: bytes) -> tuple[str, str, dict[str, str]]:
    first, *lines = head.decode("latin-1").split("\r\n")
    method, target, _ = first.split(" ")
    pairs = (line.partition(":") for line in lines)
    return method, target, {name.lower(): value.strip() for name, _, value in pairs}


def _is_whole(body: bytes, length: int, is_chunked: bool) -> bool:
    return body.endswith(b"0\r\n\r\n") if is_chunked else len(body) >= length


def _end(connection: socket.socket, end: End) -> None:
    if end is End.RESET:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()
    else:
        connection.shutdown(socket.SHUT_RDWR)


@contextmanager
def running_server() -> Iterator[ScriptedServer]:
    """A server that runs meanwhile."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        with serving_later(bound) as (server, start):
            start()
            yield server


@contextmanager
def serving_later(bound: socket.socket) -> Iterator[tuple[ScriptedServer, Callable[[], None]]]:
    """A server on a socket that does not listen yet, and what starts it, once."""
    server = ScriptedServer(bound.getsockname()[1])
    server.script(answer())
    thread = threading.Thread(target=server.serve, args=(bound,), daemon=True)

    def start() -> None:
        if not thread.ident:
            bound.listen(512)
            thread.start()

    yield server, start
    server.stop()
    with suppress(OSError):
        bound.shutdown(socket.SHUT_RDWR)
    thread.join(5)


def head(status: int = 200, length: int | None = None, **headers: str) -> bytes:
    """The head of an answer; header names are given with underscores for hyphens."""
    given = {"content_type": "application/json", **headers}
    if length is not None:
        given["content_length"] = str(length)
    lines = (f"{name.replace('_', '-')}: {value}\r\n" for name, value in given.items())
    return f"HTTP/1.1 {status} Something\r\n{''.join(lines)}\r\n".encode("latin-1")


def answer(status: int = 200, body: bytes = b"{}", **headers: str) -> bytes:
    """A whole answer."""
    return head(status, len(body), **headers) + body
