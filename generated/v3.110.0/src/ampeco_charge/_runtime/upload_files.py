"""Open files as requests read them."""

from __future__ import annotations

import os
from typing import BinaryIO, TypeAlias

import httpx2


class OnceReadFile:
    """A file that cannot be read again and has no size: httpx2 takes that of a pipe for 0."""

    __slots__ = ("read",)

    def __init__(self, file: BinaryIO) -> None:
        self.read = file.read


class MeasuredFile:
    """A file from its start on, as long as it was at first: others may write to it meanwhile."""

    __slots__ = ("_file", "_left", "size")

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.size = file.seek(0, os.SEEK_END)
        self.seek(0)

    def tell(self) -> int:
        """Return the position."""
        return self.size - self._left

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a position from the start, or from the end as it was at first."""
        position = offset + (self.size if whence == os.SEEK_END else 0)
        self._left = self.size - position
        return self._file.seek(position)

    def read(self, size: int) -> bytes:
        """Return up to `size` bytes; raises ``httpx2.LocalProtocolError`` if the file shrank."""
        data = self._file.read(min(size, self._left))
        if self._left and not data:
            raise httpx2.LocalProtocolError("the file has become shorter while it was sent")
        self._left -= len(data)
        return data


UploadFile: TypeAlias = OnceReadFile | MeasuredFile


def upload_file(file: BinaryIO) -> UploadFile:
    """Return a file as a request reads it."""
    return MeasuredFile(file) if file.seekable() else OnceReadFile(file)
