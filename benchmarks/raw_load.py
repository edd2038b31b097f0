"""Requests over kept connections, as lean as can be, and what they cost the server. Linux only."""

import os
import re
import socket
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import count, cycle
from pathlib import Path
from urllib.parse import urlsplit

CONNECTIONS = 8
RECEIVED_AT_ONCE = 1 << 18

_TICKS = os.sysconf("SC_CLK_TCK")
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


class WrongAnswerError(Exception):
    """An answer that is not 200, or has no length."""


@dataclass(frozen=True, slots=True)
class Load:
    """What requests of one kind took: how many there were, and seconds."""

    requests: int
    wall_seconds: float
    cpu_seconds: float
    body_bytes: int

    @property
    def cpu_of_request(self) -> float:
        """Processor seconds of the server for a request."""
        return self.cpu_seconds / self.requests

    @property
    def per_second(self) -> float:
        """Requests a second."""
        return self.requests / self.wall_seconds


def load(process: int, url: str, targets: Sequence[str], token: str, seconds: float) -> Load:
    """Sends requests for some seconds, on several connections at a time, one target after another.

    Each has an id of its own, so that no server can know it from one before.

    Raises:
        WrongAnswerError: One is answered with anything but 200.
    """
    where = urlsplit(url)
    lines = ["", f"Host: {where.netloc}", f"Authorization: Bearer {token}", "X-Request-Id: "]
    rest = " HTTP/1.1" + "\r\n".join(lines)
    turns = cycle(targets)
    requests = (f"GET {next(turns)}{rest}{number}\r\n\r\n".encode() for number in count())
    with _connections(where.hostname or "", where.port or 80) as connections:
        for _ in range(-(-len(targets) // len(connections))):
            _round(connections, requests)
        cpu, wall, rounds, size = cpu_seconds(process), time.perf_counter(), 0, 0
        while time.perf_counter() - wall < seconds:
            size = _round(connections, requests)
            rounds += 1
        passed = time.perf_counter() - wall
        return Load(rounds * len(connections), passed, cpu_seconds(process) - cpu, size)


def cpu_seconds(process: int) -> float:
    """User and system time of a process so far (proc(5): stat)."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


@contextmanager
def _connections(host: str, port: int) -> Iterator[list[socket.socket]]:
    with ExitStack() as stack:
        opened = [
            stack.enter_context(socket.create_connection((host, port))) for _ in range(CONNECTIONS)
        ]
        for each in opened:
            each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        yield opened


def _round(connections: Sequence[socket.socket], requests: Iterator[bytes]) -> int:
    """A request on every connection, so that the server never waits; gives the length of a body."""
    for each in connections:
        each.sendall(next(requests))
    return max([_received(each) for each in connections])


def _received(connection: socket.socket) -> int:
    content = bytearray()
    while (end := content.find(b"\r\n\r\n")) < 0:
        content += _some(connection)
    length = _LENGTH.search(content[:end])
    if length is None or not content.startswith(b"HTTP/1.1 200 "):
        raise WrongAnswerError(bytes(content[:200]).decode("latin-1"))
    missing = int(length[1]) - (len(content) - end - 4)
    while missing > 0:
        missing -= len(_some(connection))
    return int(length[1])


def _some(connection: socket.socket) -> bytes:
    received = connection.recv(RECEIVED_AT_ONCE)
    if not received:
        raise WrongAnswerError("the connection was closed")
    return received
