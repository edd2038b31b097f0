"""Results kept in a store: typed, each under the digest of all that it was made from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar

import msgspec

from generator.pipeline.digests import CodeDigests, digest_of
from generator.pipeline.store import Store

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Kind(Generic[T]):
    """One kind of result: its name in the store and its type, which msgspec writes and reads."""

    name: str
    type: type[T]


@dataclass(frozen=True, slots=True)
class Cache:
    """Gives and keeps results; ``code`` is the digest of the code that makes them."""

    store: Store
    code: str

    def key(self, *inputs: str | bytes) -> str:
        """Give the key of what is made from ``inputs``."""
        return digest_of(self.code, *inputs)

    def get(self, kind: Kind[T], key: str) -> T | None:
        """Give the result under ``key``, None where there is none that can be read."""
        content = self.store.get(kind.name, key)
        if content is None:
            return None
        try:
            result: T = _decoder(kind).decode(content)
        except msgspec.DecodeError:
            return None
        return result

    def has(self, kind: Kind[T], key: str) -> bool:
        """Say whether there is a result under ``key``."""
        return self.store.get(kind.name, key) is not None

    def put(self, kind: Kind[T], key: str, result: T) -> None:
        """Keep a result under ``key``."""
        self.store.put(kind.name, key, msgspec.msgpack.encode(result, enc_hook=_plain))


@dataclass(frozen=True, slots=True)
class StoredTexts:
    """Texts of the renderer, kept in a store by what they were made from.

    ``building`` keeps those that are made from a document itself: they depend on the code that
    reads it too.
    """

    rendering: Cache
    building: Cache

    def get(self, kind: str, source: str) -> str | None:
        """Give the text made from ``source``, None where none is kept."""
        cache = self._cache(kind)
        content = cache.store.get(kind, cache.key(source))
        return None if content is None else content.decode()

    def put(self, kind: str, source: str, text: str) -> None:
        """Keep the text made from ``source``."""
        cache = self._cache(kind)
        cache.store.put(kind, cache.key(source), text.encode())

    def _cache(self, kind: str) -> Cache:
        return self.building if kind == "description" else self.rendering


@dataclass(frozen=True, slots=True)
class Caches:
    """What was read of documents, built of it and found between versions, and rendered texts."""

    reading: Cache
    building: Cache
    comparing: Cache
    texts: StoredTexts


def open_caches(store: Store, code: CodeDigests) -> Caches:
    """Give the results in ``store`` that this generator can use."""
    building = Cache(store, code.building)
    return Caches(
        Cache(store, code.reading),
        building,
        Cache(store, code.comparing),
        StoredTexts(Cache(store, code.rendering), building),
    )


@cache
def _decoder(kind: Kind[Any]) -> msgspec.msgpack.Decoder[Any]:
    return msgspec.msgpack.Decoder(kind.type)


def _plain(value: object) -> str:
    """Give text of a class of its own as plain text; raises TypeError for anything else."""
    if isinstance(value, str):
        return str(value)
    raise TypeError(f"a result holds {value!r}")
