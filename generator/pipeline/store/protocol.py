"""What a store is: bytes under a kind and the digest of what they were made from."""

from __future__ import annotations

from typing import Protocol

_DIGEST_LENGTH = 64


class StoreError(Exception):
    """A store that cannot be opened."""


class Store(Protocol):
    """Bytes that can be made again, under a kind (a short word) and a key (a SHA-256 in hex).

    The key is the digest of everything that the bytes depend on, so an entry is never out of date.
    """

    def get(self, kind: str, key: str) -> bytes | None:
        """Give what is kept, None where that is nothing or damaged."""
        ...

    def put(self, kind: str, key: str, content: bytes) -> None:
        """Keep ``content``, where that is possible: a store that fails stops no run."""
        ...


class KeptStore(Store, Protocol):
    """A store together with what the one who opened it looks after at the end of a run."""

    @property
    def warning(self) -> str | None:
        """Why something could not be kept or read, None while all went well."""
        ...

    def prune(self, max_bytes: int) -> int:
        """Remove the least recently used entries until ``max_bytes`` hold the rest.

        Gives how many were removed.
        """
        ...


def is_kind(word: str) -> bool:
    """Say whether a word can be a kind: letters, digits, ``_`` and ``-``, a letter first."""
    return word.replace("-", "_").isidentifier()


def entry_name(kind: str, key: str) -> str:
    """Give the name of an entry below the root of its store, with ``/``.

    Raises ValueError for what is no kind or no digest, so that no name leads out of the store.
    """
    if len(key) != _DIGEST_LENGTH or not key.isalnum() or not is_kind(kind):
        raise ValueError(f"{kind!r}, {key!r}: an entry has a word and a SHA-256 in hex as its name")
    return f"{kind}/{key[:2]}/{key[2:]}"
