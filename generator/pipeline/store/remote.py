"""A store that machines share, wherever fsspec reaches: object stores, servers, folders."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import Any, TypeVar

from generator.pipeline.store.entry import decode, encode
from generator.pipeline.store.protocol import StoreError, entry_name

Result = TypeVar("Result")


_INSTALL = "pip install 'ampeco-codegen[cluster]'"
# A store that does not answer is not asked for every entry: each question may take a minute.
_MOST_FAILURES = 3


class RemoteStore:
    """The store at a URL of fsspec, with the layout and the checksums of a folder's."""

    def __init__(self, url: str) -> None:
        """Open the store; raises StoreError where it does not answer or the URL is unknown."""
        self._url = url
        self._files, self._root = _open(url)
        self._warning: str | None = None
        self._failed_reads = 0
        self._is_written = True

    def __reduce__(self) -> tuple[type[RemoteStore], tuple[str]]:
        return RemoteStore, (self._url,)

    @property
    def warning(self) -> str | None:
        """The first reason why an entry could not be read or written, None while all went well."""
        return self._warning

    def get(self, kind: str, key: str) -> bytes | None:
        """Give what is kept, None where that is nothing, damaged or out of reach."""
        name = entry_name(kind, key)
        if self._failed_reads >= _MOST_FAILURES:
            return None
        try:
            stored = self._read(name)
        except _DriverError as error:
            self._failed_reads += 1
            self._warn("read", error)
            return None
        self._failed_reads = 0
        content = None if stored is None else decode(name, stored)
        if stored is not None and content is None:
            self._remove(name)
        return content

    def put(self, kind: str, key: str, content: bytes) -> None:
        """Keep ``content``; after the first failure nothing is kept and ``warning`` says why."""
        name = entry_name(kind, key)
        if not self._is_written:
            return
        try:
            _call(self._files.pipe_file, self._path(name), encode(name, content))
        except (FileNotFoundError, _DriverError) as error:
            self._is_written = False
            self._warn("written", error)

    def prune(self, max_bytes: int) -> int:  # noqa: ARG002 - bounded where it is
        """Leave what others use too to the life cycle rules of the place; gives 0."""
        return 0

    def _path(self, name: str) -> str:
        return f"{self._root}/{name}"

    def _read(self, name: str) -> bytes | None:
        try:
            stored: bytes = _call(self._files.cat_file, self._path(name))
        except FileNotFoundError:
            return None
        return stored

    def _remove(self, name: str) -> None:
        try:
            _call(self._files.rm_file, self._path(name))
        except (FileNotFoundError, _DriverError):
            # It stays damaged, and is made and written again all the same.
            return

    def _warn(self, what: str, error: Exception) -> None:
        if self._warning is None:
            self._warning = f"the store at {_shown(self._url)} cannot be {what}: {error}"


class _DriverError(Exception):
    """What the driver of a place raised, of whichever library."""


def _open(url: str) -> tuple[Any, str]:
    """Give the file system and the path of a URL that answers."""
    # Object stores have no folders to be made.
    options = {"auto_mkdir": True} if url.startswith(("file:", "local:")) else {}
    try:
        files, root = _call(import_module("fsspec.core").url_to_fs, url, **options)
        _ask(files, root)
    except ImportError as error:
        raise StoreError(
            f"the store at {_shown(url)} needs a library that is missing ({error}): {_INSTALL}"
        ) from error
    except (FileNotFoundError, _DriverError) as error:
        raise StoreError(f"the store at {_shown(url)} cannot be opened: {error}") from error
    return files, str(root).rstrip("/")


def _ask(files: Any, root: str) -> None:
    with suppress(FileNotFoundError):  # nothing was kept there yet
        _call(files.info, root)


def _call(function: Callable[..., Result], *arguments: object, **options: object) -> Result:
    """Call a driver, whose errors are of whichever library it is written with."""
    try:
        return function(*arguments, **options)
    except (ImportError, FileNotFoundError):
        raise
    except Exception as error:  # botocore, aiohttp and paramiko share no base class
        raise _DriverError(_reason(error)) from error


def _reason(error: Exception) -> str:
    return str(error).strip() or type(error).__name__


def _shown(url: str) -> str:
    """Give the URL without the user and the password that it may hold."""
    return re.sub("//[^/]*@", "//", url)
