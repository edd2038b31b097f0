"""Holding a connection to the end of each call, however slowly bytes come and go.

httpx2 limits every read and write by itself, so that a server which sends a byte now and then could
keep a call for ever.
"""

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

import httpx2

from .time_limits import StepLimit

_Seconds: TypeAlias = float | None

_OPENED: Final = ("connect_tcp.complete", "connect_unix_socket.complete", "start_tls.complete")
_PIECE: Final = 2**16


def hold_to_deadlines(event: str, info: Mapping[str, Any]) -> None:
    """Take care of a connection that has been opened; a ``trace`` function of httpx2."""
    stream = info.get("return_value") if event.endswith(_OPENED) else None
    if hasattr(stream, "__dict__"):
        _hold(stream)


def _hold(stream: Any) -> None:
    read, write = stream.read, stream.write

    def read_in_time(max_bytes: int, timeout: _Seconds = None) -> bytes:
        data: bytes = read(max_bytes, timeout=_still(timeout))
        return data

    def write_in_time(buffer: bytes, timeout: _Seconds = None) -> None:
        for start in range(0, len(buffer), _PIECE):
            write(buffer[start : start + _PIECE], timeout=_still(timeout))

    stream.read, stream.write = read_in_time, write_in_time


def _still(timeout: _Seconds) -> _Seconds:
    """Return the seconds for a read or write that begins now."""
    if not isinstance(timeout, StepLimit):
        return timeout
    if timeout.is_over:
        raise httpx2.TimeoutException("the call is over")
    return timeout.now()
