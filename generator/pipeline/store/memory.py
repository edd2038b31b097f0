"""Stores in the memory of this process: one that is all there is, one in front of another."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

from generator.pipeline.store.protocol import KeptStore, entry_name

# What a dictionary, its key and the object cost beside an entry's own bytes.
_OVERHEAD = 256


class MemoryStore:
    """A store that is gone with the process; another process gets an empty one."""

    warning = None

    def __init__(self) -> None:
        self._entries = _Recent()

    def __reduce__(self) -> tuple[type[MemoryStore], tuple[()]]:
        return MemoryStore, ()

    def get(self, kind: str, key: str) -> bytes | None:
        """Give what was put, None where that was nothing."""
        return self._entries.get(entry_name(kind, key))

    def put(self, kind: str, key: str, content: bytes) -> None:
        """Keep ``content``."""
        self._entries.put(entry_name(kind, key), content)

    def prune(self, max_bytes: int) -> int:
        """Forget the least recently used entries; gives how many."""
        return self._entries.prune(max_bytes)


class RememberingStore:
    """A store of which this process remembers what was used lately, up to ``max_bytes``.

    Another process gets the store with nothing remembered.
    """

    def __init__(self, inner: KeptStore, max_bytes: int) -> None:
        self._inner = inner
        self._max_bytes = max_bytes
        self._recent = _Recent()

    def __reduce__(self) -> tuple[type[RememberingStore], tuple[KeptStore, int]]:
        return RememberingStore, (self._inner, self._max_bytes)

    @property
    def warning(self) -> str | None:
        """The warning of the store behind."""
        return self._inner.warning

    def get(self, kind: str, key: str) -> bytes | None:
        """Give what is remembered, else what the store behind has."""
        name = entry_name(kind, key)
        content = self._recent.get(name)
        if content is None:
            content = self._inner.get(kind, key)
            if content is not None:
                self._remember(name, content)
        return content

    def put(self, kind: str, key: str, content: bytes) -> None:
        """Remember ``content`` and put it into the store behind."""
        self._remember(entry_name(kind, key), content)
        self._inner.put(kind, key, content)

    def prune(self, max_bytes: int) -> int:
        """Prune the store behind; gives how many entries it removed."""
        return self._inner.prune(max_bytes)

    def _remember(self, name: str, content: bytes) -> None:
        self._recent.put(name, content)
        self._recent.prune(self._max_bytes)


class _Recent:
    """Entries in the order of their last use, for any number of threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._entries: OrderedDict[str, bytes] = OrderedDict()
        self._bytes = 0

    def get(self, name: str) -> bytes | None:
        with self._lock:
            content = self._entries.get(name)
            if content is not None:
                self._entries.move_to_end(name)
            return content

    def put(self, name: str, content: bytes) -> None:
        with self._lock:
            self._drop(name)
            self._entries[name] = content
            self._bytes += len(content) + _OVERHEAD

    def prune(self, max_bytes: int) -> int:
        removed = 0
        with self._lock:
            while self._bytes > max_bytes:
                self._drop(next(iter(self._entries)))
                removed += 1
        return removed

    def _drop(self, name: str) -> None:
        content = self._entries.pop(name, None)
        if content is not None:
            self._bytes -= len(content) + _OVERHEAD
