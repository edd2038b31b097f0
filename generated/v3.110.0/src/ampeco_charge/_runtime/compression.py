"""Decompressing gzip (RFC 1952) so that a body that ends too early is noticed, unlike by httpx2."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from typing import Final

_GZIP: Final = frozenset({"gzip", "x-gzip"})
_WITH_HEADER: Final = 16 + zlib.MAX_WBITS
_FIRST_BYTE: Final = b"\x1f"
_PIECE: Final = 2**20


class GzipError(Exception):
    """The data is not gzip, or not all of it."""


class Gunzip:
    """Decompresses what comes bit by bit, in pieces of bounded size."""

    __slots__ = ("_has_ended", "_member")

    def __init__(self) -> None:
        self._member = zlib.decompressobj(_WITH_HEADER)
        self._has_ended = True

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """Give what follows from `data`; raises GzipError."""
        while data:
            if self._member.eof:
                # What follows the last member is left out, as everyone does.
                if not data.startswith(_FIRST_BYTE):
                    return
                self._member = zlib.decompressobj(_WITH_HEADER)
            piece = self._decompressed(data)
            data = self._member.unused_data or self._member.unconsumed_tail
            if piece:
                yield piece

    def finish(self) -> None:
        """Raise GzipError unless all is there."""
        if not self._has_ended:
            raise GzipError("the data ends too early")

    def _decompressed(self, data: bytes) -> bytes:
        try:
            piece = self._member.decompress(data, _PIECE)
        except zlib.error as error:
            raise GzipError(str(error)) from error
        self._has_ended = self._member.eof
        return piece


def is_gzip(headers: Mapping[str, str]) -> bool:
    """Tell whether a body is compressed by gzip alone."""
    return headers.get("content-encoding", "").strip().lower() in _GZIP
