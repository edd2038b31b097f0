"""A store of what was made before, by the digest of everything that it was made from."""

from __future__ import annotations

from pathlib import Path

from generator.pipeline.store.folder import FolderStore
from generator.pipeline.store.memory import MemoryStore, RememberingStore
from generator.pipeline.store.protocol import KeptStore, Store, StoreError
from generator.pipeline.store.remote import RemoteStore

__all__ = [
    "FolderStore",
    "KeptStore",
    "MemoryStore",
    "RememberingStore",
    "RemoteStore",
    "Store",
    "StoreError",
    "open_store",
]

_REMEMBERED_BYTES = 64 << 20


def open_store(where: str | Path) -> KeptStore:
    """Give the store in a folder, or at a URL of fsspec such as ``s3://bucket/prefix``.

    What was read or written lately is remembered in this process. Raises StoreError for a URL that
    cannot be used; a folder that cannot be used is a warning of the store, not an error.
    """
    if isinstance(where, str) and "://" in where:
        return RememberingStore(RemoteStore(where), _REMEMBERED_BYTES)
    return RememberingStore(FolderStore(Path(where)), _REMEMBERED_BYTES)
