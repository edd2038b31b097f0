"""A store in a folder, one file an entry, for any number of processes at the same time.

There is nothing to lock: a file is written beside its place and moved into it whole, an entry's
content depends on its name alone, and whoever misses an entry makes it again.
"""

# Thousands of entries are read and written in a run: a Path costs more than the system call.
# ruff: noqa: PTH103, PTH105, PTH106, PTH108

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path

from generator.pipeline.store.entry import decode, encode
from generator.pipeline.store.protocol import entry_name, is_kind

_Entry = tuple[int, str, int]
"""When an entry was used (ns), its path and its size in bytes."""

_DIGITS = "0123456789abcdef"
_TELLING = 100
_FOLDER_NAME_LENGTH, _FILE_NAME_LENGTH = 2, 62
_UNFINISHED = ".new"
_UNFINISHED_SECONDS = 3600.0
# An entry's time says when it was used, to the day: a write for every read would cost more.
_USED_SECONDS = 86400.0

# Without waiting: a pipe in the place of an entry is damage, not something to read from.
_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


class FolderStore:
    """The store in a folder, which is made when there is something to keep."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._prefix = f"{root.absolute()}/"
        self._token = secrets.token_hex(8)
        self._numbers = count()
        self._warning: str | None = None

    def __reduce__(self) -> tuple[type[FolderStore], tuple[Path]]:
        return FolderStore, (self._root,)

    @property
    def warning(self) -> str | None:
        """Why nothing more is kept since an entry could not be written, else None."""
        return self._warning

    def get(self, kind: str, key: str) -> bytes | None:
        """Give what is kept, None where that is nothing or damaged; damage is removed."""
        name = entry_name(kind, key)
        path = self._prefix + name
        try:
            stored, modified = _read(path)
        except (IsADirectoryError, PermissionError):
            _remove(path)
            return None
        except OSError:
            return None
        content = decode(name, stored)
        if content is None:
            _remove(path)
        elif time.time() - modified > _USED_SECONDS:
            _touch(path)
        return content

    def put(self, kind: str, key: str, content: bytes) -> None:
        """Keep ``content``; after the first failure nothing is kept and ``warning`` says why.

        What is full is not filled further: the packages need the room.
        """
        name = entry_name(kind, key)
        if self._warning:
            return
        try:
            self._write(self._prefix + name, encode(name, content))
        except OSError as error:
            reason = error.strerror or str(error)
            self._warning = (
                f"the store at {self._root} cannot be written: {reason}; nothing more is kept"
            )

    def prune(self, max_bytes: int) -> int:
        """Remove the least recently used entries until ``max_bytes`` hold the rest.

        What writers that ended too early have left goes too. Nothing but files of a store is
        touched; others may read and write meanwhile. Gives how many entries were removed.
        """
        if self._is_far_below(max_bytes):
            return 0
        return _remove_oldest(self._cleaned_entries(""), max_bytes)

    def _is_far_below(self, max_bytes: int) -> bool:
        # Digests are spread evenly, so a sixteenth of the folders, another one every second, tells
        # what all hold; too few entries tell nothing, but are soon counted.
        digit = _DIGITS[int(time.time()) % len(_DIGITS)]
        sizes = [size for _, _, size in self._cleaned_entries(digit)]
        return len(sizes) >= _TELLING and len(_DIGITS) * sum(sizes) < max_bytes / 2

    def _cleaned_entries(self, start: str) -> list[_Entry]:
        """Give the entries whose key starts so; what was left unfinished there is removed."""
        entries = []
        for found in self._files(start):
            if len(found.name) == _FILE_NAME_LENGTH:
                status = _status(found)
                if status:
                    entries.append((status.st_mtime_ns, found.path, status.st_size))
            elif found.name.endswith(_UNFINISHED):
                _remove_unfinished(found)
        return entries

    def _write(self, path: str, stored: bytes) -> None:
        # Nothing is synced: after a power failure an entry may be torn, which its checksum tells.
        folder = path.rpartition("/")[0]
        new = f"{folder}/.{self._token}-{os.getpid()}-{next(self._numbers)}{_UNFINISHED}"
        descriptor = _create(new, folder)
        try:
            _write_all(descriptor, stored)
            os.replace(new, path)
        except BaseException:
            with suppress(OSError):
                os.unlink(new)
            raise

    def _files(self, start: str) -> Iterator[os.DirEntry[str]]:
        for kind in _scan(self._prefix):
            for folder in _scan(kind.path) if is_kind(kind.name) else ():
                if len(folder.name) == _FOLDER_NAME_LENGTH and folder.name.startswith(start):
                    yield from _scan(folder.path)


def _read(path: str) -> tuple[bytes, float]:
    descriptor = os.open(path, _READ)
    try:
        status = os.fstat(descriptor)
        return os.read(descriptor, status.st_size), status.st_mtime
    finally:
        os.close(descriptor)


def _create(path: str, folder: str) -> int:
    try:
        return os.open(path, _CREATE, 0o666)
    except FileNotFoundError:
        os.makedirs(folder, exist_ok=True)
        return os.open(path, _CREATE, 0o666)


def _write_all(descriptor: int, content: bytes) -> None:
    try:
        written = os.write(descriptor, content)
        while written < len(content):
            written += os.write(descriptor, content[written:])
    finally:
        os.close(descriptor)


def _touch(path: str) -> None:
    with suppress(OSError):
        os.utime(path)


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except (IsADirectoryError, PermissionError):
        with suppress(OSError):
            os.rmdir(path)
    except OSError:
        return


def _scan(folder: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return list(found)
    except OSError:
        return []


def _status(found: os.DirEntry[str]) -> os.stat_result | None:
    try:
        return found.stat(follow_symlinks=False)
    except OSError:
        return None


def _remove_unfinished(found: os.DirEntry[str]) -> None:
    status = _status(found)
    if status and time.time() - status.st_mtime > _UNFINISHED_SECONDS:
        _remove(found.path)


def _remove_oldest(entries: list[_Entry], max_bytes: int) -> int:
    surplus = sum(size for _, _, size in entries) - max_bytes
    if surplus <= 0:
        return 0
    removed = 0
    for _, path, size in sorted(entries):
        if surplus <= 0:
            break
        with suppress(OSError):
            os.unlink(path)
            removed += 1
        surplus -= size
    return removed
