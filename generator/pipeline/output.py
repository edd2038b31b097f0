"""Files and packages on disk: written as a whole or not at all."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path, PurePath
from types import MappingProxyType

from filelock import FileLock, Timeout

from generator.pipeline.exchange import exchange

MARKER = ".generated"
"""The file by which a folder is known as one that the generator wrote and may replace."""

MARKER_TEXT = (
    b"This folder is written by ampeco-codegen.\n"
    b"It is replaced as a whole: what is changed here is lost.\n"
)
CACHES = frozenset(("__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache"))


_LEFTOVER = re.compile(r"\.(?P<name>.+)\.\d+\.(?P<what>new|old|removed)")


class OutputError(Exception):
    """Output that cannot be written; what was there before is still there."""


def write_package(
    folder: Path, files: Mapping[str, bytes], same: Mapping[str, Path] = MappingProxyType({})
) -> bool:
    """Make ``folder`` hold ``files`` (path with ``/`` to content) and the marker, nothing else.

    The folder is replaced by renaming, so it holds the old files or the new ones. Gives False where
    it held them already. ``same`` are files that are there with the same content, by path: they
    become one file on disk where the system can do that. Raises OutputError, and leaves what is
    there, for a folder that something else wrote and for whatever the system refuses.
    """
    target = folder.resolve()
    content = {**files, MARKER: MARKER_TEXT}
    with _system_errors(folder):
        refuse_foreign(folder)
        if target.is_dir() and package_files(target) == content:
            return False
        with _folders_above(target), _new_folder(target) as new:
            fill_folder(new, content, same)
            _swap_in(new, target)
    return True


def write_file(path: Path, content: bytes) -> bool:
    """Make ``path`` hold ``content``; gives False where it did already. Raises OutputError."""
    target = path.resolve()
    with _system_errors(path):
        if target.is_file() and target.read_bytes() == content:
            return False
        new = _beside(target, "new")
        with _folders_above(target):
            try:
                new.write_bytes(content)
                new.replace(target)
            finally:
                new.unlink(missing_ok=True)
    return True


def remove_package(folder: Path) -> None:
    """Remove a folder that the generator wrote, at once; raises OutputError for any other."""
    with _system_errors(folder):
        refuse_foreign(folder)
        removed = _beside(folder, "removed")
        folder.rename(removed)
        shutil.rmtree(removed)


def refuse_foreign(folder: Path) -> None:
    """Raise OutputError where ``folder`` cannot become a package: what is there is not ours."""
    with _system_errors(folder):
        if folder.is_dir():
            _refuse_folder(folder)
            return
        for path in (folder, *folder.parents):
            if path.is_dir():
                return
            if path.exists() or path.is_symlink():
                raise OutputError(f"{path} is not a folder: a package is one, in a folder")


def _refuse_folder(folder: Path) -> None:
    if not is_package(folder) and any(folder.iterdir()):
        raise OutputError(
            f"{folder} is not empty and was not written by ampeco-codegen"
            f" (there is no {MARKER} in it): it is left as it is"
        )
    if Path.cwd().is_relative_to(folder.resolve()):
        raise OutputError(f"{folder} holds the current directory and cannot be replaced")


def is_package(folder: Path) -> bool:
    """Say whether ``folder`` is one that the generator wrote."""
    return (folder / MARKER).is_file()


def package_files(folder: Path) -> dict[str, bytes]:
    """Give the files below ``folder``, path with ``/`` to content, without caches of tools."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and CACHES.isdisjoint(path.relative_to(folder).parts)
    }


def fill_folder(
    folder: Path, files: Mapping[str, bytes], same: Mapping[str, Path] = MappingProxyType({})
) -> None:
    """Write ``files`` (path with ``/`` to content) into ``folder``, which need not exist.

    ``same`` is that of :func:`write_package`. Raises ValueError for a path that leads out of the
    folder, and OSError.
    """
    for name in files:
        path = PurePath(name)
        if path.is_absolute() or ".." in path.parts:
            raise ValueError(f"{name} is not inside the package")
    for inner in sorted({(folder / name).parent for name in files}):
        inner.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        if name not in same or not _link(folder / name, same[name]):
            (folder / name).write_bytes(content)


def _link(path: Path, file: Path) -> bool:
    """Make ``path`` the same file as ``file``; gives False where that cannot be."""
    try:
        path.hardlink_to(file)
    except OSError:
        return False
    return True


def remove_leftovers(home: Path) -> None:
    """Clear away what killed runs left in ``home``; a package that they took away is put back.

    Only for a folder that nobody else writes at the time. Raises OutputError.
    """
    with _system_errors(home):
        for path in sorted(home.iterdir()) if home.is_dir() else ():
            match = _LEFTOVER.fullmatch(path.name)
            if match is not None:
                target = path.with_name(match["name"])
                if match["what"] == "old" and not target.exists():
                    path.rename(target)
                else:
                    _remove(path)


@contextmanager
def only_writer(folder: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Let one process at a time in, by a lock in ``folder``; ``waiting`` is called by others.

    The lock ends with the process that holds it, however that ends. Raises OutputError.
    """
    with _system_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ".gitignore").write_text("*\n")
        lock = FileLock(folder / "lock")
        try:
            lock.acquire(blocking=False)
        except Timeout:
            waiting()
            lock.acquire()
    try:
        yield
    finally:
        lock.release()


def _swap_in(new: Path, target: Path) -> None:
    if not target.exists():
        new.rename(target)
    elif exchange(new, target):
        shutil.rmtree(new)
    else:
        old = _beside(target, "old")
        target.rename(old)
        try:
            new.rename(target)
        except BaseException:
            old.rename(target)
            raise
        shutil.rmtree(old)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


@contextmanager
def _new_folder(target: Path) -> Iterator[Path]:
    new = _beside(target, "new")
    try:
        new.mkdir()
        yield new
    finally:
        shutil.rmtree(new, ignore_errors=True)


@contextmanager
def _folders_above(target: Path) -> Iterator[None]:
    """Make the folders that ``target`` needs; where it fails, those made are removed again."""
    missing = [folder for folder in target.parents if not folder.exists()]
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException:
        for folder in missing:
            with suppress(OSError):
                folder.rmdir()
        raise


def _beside(target: Path, what: str) -> Path:
    """Give a path of this process beside ``target``, on the same file system, hidden."""
    return target.with_name(f".{target.name}.{os.getpid()}.{what}")


@contextmanager
def _system_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise OutputError(f"{path} cannot be written: {reason}") from error
