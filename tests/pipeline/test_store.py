"""Every store gives back what was put, under the name it was put, and takes no other name."""

from __future__ import annotations

import hashlib
import pickle
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.pipeline.store import (
    FolderStore,
    KeptStore,
    MemoryStore,
    RememberingStore,
    Store,
    StoreError,
    open_store,
)
from generator.pipeline.store.entry import decode, encode

KEY = hashlib.sha256(b"inputs").hexdigest()
OTHER = hashlib.sha256(b"other inputs").hexdigest()
NAME = f"text/{KEY}"


class Counted:
    """A store that counts what it is asked."""

    def __init__(self, inner: KeptStore) -> None:
        self._inner = inner
        self.reads = 0
        self.warning = None

    def get(self, kind: str, key: str) -> bytes | None:
        self.reads += 1
        return self._inner.get(kind, key)

    def put(self, kind: str, key: str, content: bytes) -> None:
        self._inner.put(kind, key, content)

    def prune(self, max_bytes: int) -> int:
        return self._inner.prune(max_bytes)


@pytest.fixture(params=["memory", "folder", "remembering"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    """An empty store of each kind."""
    if request.param == "memory":
        return MemoryStore()
    folder = FolderStore(tmp_path / "store")
    return folder if request.param == "folder" else RememberingStore(folder, 1000)


@pytest.mark.parametrize("content", [b"", b"x", b"text " * 1000, bytes(range(256)) * 40])
def test_what_is_put_is_there(store: Store, content: bytes) -> None:
    assert store.get("text", KEY) is None
    store.put("text", KEY, content)
    assert store.get("text", KEY) == content
    assert store.get("text", OTHER) is None
    assert store.get("module", KEY) is None


def test_what_is_put_again_is_the_last(store: Store) -> None:
    store.put("text", KEY, b"first")
    store.put("text", KEY, b"second")
    assert store.get("text", KEY) == b"second"


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        ("text", ""),
        ("text", "abc"),
        ("text", "../" + KEY[3:]),
        ("text", KEY + "0"),
        ("", KEY),
        ("..", KEY),
        ("a/b", KEY),
        ("-", KEY[:-1]),
    ],
)
def test_a_name_that_could_lead_elsewhere_is_refused(store: Store, kind: str, key: str) -> None:
    with pytest.raises(ValueError, match="SHA-256 in hex"):
        store.put(kind, key, b"")
    with pytest.raises(ValueError, match="SHA-256 in hex"):
        store.get(kind, key)


def test_a_kind_may_have_a_hyphen(store: Store) -> None:
    store.put("models-source", KEY, b"x")
    assert store.get("models-source", KEY) == b"x"


@given(st.binary() | st.binary().map(lambda content: content * 50))
def test_an_entry_decodes_to_what_was_encoded(content: bytes) -> None:
    stored = encode(NAME, content)
    assert decode(NAME, stored) == content
    assert len(stored) <= len(content) + 37


def test_an_entry_is_compressed_where_that_makes_it_smaller() -> None:
    assert len(encode(NAME, b"async def get(self) -> None: ...\n" * 100)) < 200
    assert encode(NAME, hashlib.sha256(b"").digest() * 2)[4:5] == b"p"


@given(st.binary(max_size=400), st.data())
def test_no_other_bytes_decode(content: bytes, data: st.DataObject) -> None:
    stored = encode(NAME, content * 3)
    start = data.draw(st.integers(0, len(stored)))
    end = data.draw(st.integers(start, len(stored)))
    damaged = stored[:start] + data.draw(st.binary(max_size=8)) + stored[end:]
    assert decode(NAME, damaged) == (content * 3 if damaged == stored else None)


@given(st.binary())
def test_garbage_does_not_decode(garbage: bytes) -> None:
    assert decode(NAME, garbage) is None
    assert decode(NAME, b"CGS1z" + garbage) is None


def test_an_entry_under_another_name_does_not_decode() -> None:
    assert decode(f"text/{OTHER}", encode(NAME, b"content")) is None
    assert decode(f"module/{KEY}", encode(NAME, b"content")) is None


def test_what_is_remembered_is_read_once(tmp_path: Path) -> None:
    inner = Counted(FolderStore(tmp_path))
    inner.put("text", KEY, b"content")
    store = RememberingStore(inner, 10_000)
    assert [store.get("text", KEY) for _ in range(3)] == [b"content"] * 3
    assert inner.reads == 1
    store.put("text", OTHER, b"put here")
    assert store.get("text", OTHER) == b"put here"
    assert inner.reads == 1


def test_the_least_recently_used_is_forgotten_first() -> None:
    inner = Counted(MemoryStore())
    store = RememberingStore(inner, 3000)
    keys = [hashlib.sha256(bytes([number])).hexdigest() for number in range(3)]
    store.put("text", keys[0], b"0" * 1000)
    store.put("text", keys[1], b"1" * 1000)
    store.get("text", keys[0])
    store.put("text", keys[2], b"2" * 1000)
    assert store.get("text", keys[0]) == b"0" * 1000
    assert inner.reads == 0
    assert store.get("text", keys[1]) == b"1" * 1000
    assert inner.reads == 1


def test_what_is_too_big_to_remember_is_still_kept() -> None:
    store = RememberingStore(MemoryStore(), 100)
    store.put("text", KEY, b"x" * 1000)
    assert store.get("text", KEY) == b"x" * 1000


def test_a_store_in_memory_forgets_the_least_recently_used() -> None:
    store = MemoryStore()
    store.put("text", KEY, b"x" * 1000)
    store.put("text", OTHER, b"x" * 1000)
    store.get("text", KEY)
    assert store.prune(2000) == 1
    assert store.get("text", OTHER) is None
    assert store.prune(2000) == 0
    assert store.get("text", KEY) == b"x" * 1000


def test_another_process_opens_the_same_store(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store.put("text", KEY, b"content")
    assert len(pickle.dumps(store)) < 1000
    assert pickle.loads(pickle.dumps(store)).get("text", KEY) == b"content"


def test_another_process_gets_no_memory() -> None:
    store = MemoryStore()
    store.put("text", KEY, b"content" * 1000)
    assert pickle.loads(pickle.dumps(store)).get("text", KEY) is None


@pytest.mark.parametrize("as_text", [True, False])
def test_a_path_opens_a_folder(tmp_path: Path, as_text: bool) -> None:
    where = tmp_path / "store"
    open_store(str(where) if as_text else where).put("text", KEY, b"content")
    assert FolderStore(where).get("text", KEY) == b"content"


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fsspec.core", None)
    with pytest.raises(StoreError, match=r"pip install 'ampeco-codegen\[cluster\]'"):
        open_store("memory://place")
