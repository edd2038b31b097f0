"""A store that machines share: the same laws, and a place out of reach stops no run."""

from __future__ import annotations

import hashlib
import pickle
from pathlib import Path

import pytest

from generator.pipeline.store import FolderStore, RemoteStore, StoreError, open_store

fsspec = pytest.importorskip("fsspec")

KEY = hashlib.sha256(b"inputs").hexdigest()
OTHER = hashlib.sha256(b"other inputs").hexdigest()


class DriverError(Exception):
    """What the library of a place raises: no OSError."""


class Unreliable(fsspec.AbstractFileSystem):  # type: ignore[misc]
    """A place that fails at what it is told to fail at, and counts what it is asked."""

    protocol = "unreliable"
    cachable = False
    failing: frozenset[str] = frozenset()
    asked: list[str]

    def _ask(self, what: str) -> None:
        type(self).asked.append(what)
        if what in type(self).failing:
            raise DriverError(f"no answer to {what}")

    def info(self, path: str, **options: object) -> object:
        self._ask("info")
        raise FileNotFoundError(path)

    def cat_file(self, path: str, *_: object, **options: object) -> bytes:
        self._ask("cat")
        raise FileNotFoundError(path)

    def pipe_file(self, path: str, *_: object, **options: object) -> None:
        self._ask("pipe")


@pytest.fixture
def unreliable() -> type[Unreliable]:
    """The place at unreliable://, which answers so far."""
    Unreliable.failing, Unreliable.asked = frozenset(), []
    fsspec.register_implementation("unreliable", Unreliable, clobber=True)
    return Unreliable


@pytest.fixture(params=["memory", "file"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A place where nothing is kept yet."""
    if request.param == "file":
        return f"file://{tmp_path}/shared/store"
    return f"memory://{tmp_path.name}/store"


@pytest.mark.parametrize("content", [b"", b"x", b"text " * 1000, bytes(range(256)) * 40])
def test_what_is_put_is_there_for_all(url: str, content: bytes) -> None:
    store = RemoteStore(url)
    assert store.get("text", KEY) is None
    store.put("text", KEY, content)
    assert RemoteStore(url).get("text", KEY) == content
    assert store.get("text", OTHER) is None
    assert store.get("module", KEY) is None
    assert store.warning is None
    assert store.prune(0) == 0


def test_the_layout_is_that_of_a_folder(tmp_path: Path) -> None:
    RemoteStore(f"file://{tmp_path}").put("text", KEY, b"content")
    assert FolderStore(tmp_path).get("text", KEY) == b"content"


def test_damage_is_noticed_and_removed(tmp_path: Path) -> None:
    store = RemoteStore(f"file://{tmp_path}")
    path = tmp_path / "text" / KEY[:2] / KEY[2:]
    store.put("text", KEY, b"content")
    stored = path.read_bytes()
    for damaged in (b"", stored[:-1], stored + b"\0", b"X" + stored[1:]):
        path.write_bytes(damaged)
        assert store.get("text", KEY) is None
        assert not path.exists()
    assert store.warning is None


def test_another_process_opens_the_same_place(url: str) -> None:
    store = open_store(url)
    store.put("text", KEY, b"content")
    assert pickle.loads(pickle.dumps(store)).get("text", KEY) == b"content"


def test_a_url_is_read_once(unreliable: type[Unreliable]) -> None:
    store = open_store("unreliable://place")
    store.put("text", KEY, b"content")
    assert [store.get("text", KEY) for _ in range(3)] == [b"content"] * 3
    assert unreliable.asked == ["info", "pipe"]


def test_a_place_that_does_not_answer_cannot_be_opened(unreliable: type[Unreliable]) -> None:
    unreliable.failing = frozenset({"info"})
    with pytest.raises(StoreError) as raised:
        open_store("unreliable://user:secret@place/store")
    assert str(raised.value) == (
        "the store at unreliable://place/store cannot be opened: no answer to info"
    )


def test_an_unknown_place_cannot_be_opened() -> None:
    with pytest.raises(StoreError, match="cannot be opened: Protocol not known: nowhere"):
        open_store("nowhere://place")


def test_a_place_that_takes_nothing_is_asked_once(unreliable: type[Unreliable]) -> None:
    store = RemoteStore("unreliable://user:secret@place")
    unreliable.failing = frozenset({"pipe"})
    for _ in range(3):
        store.put("text", KEY, b"content")
    assert unreliable.asked == ["info", "pipe"]
    assert store.warning == "the store at unreliable://place cannot be written: no answer to pipe"


def test_a_place_that_gives_nothing_is_asked_three_times(unreliable: type[Unreliable]) -> None:
    store = RemoteStore("unreliable://place")
    unreliable.failing = frozenset({"cat"})
    assert [store.get("text", KEY) for _ in range(9)] == [None] * 9
    assert unreliable.asked == ["info", "cat", "cat", "cat"]
    assert store.warning == "the store at unreliable://place cannot be read: no answer to cat"


def test_a_place_that_fails_now_and_then_is_asked_on(unreliable: type[Unreliable]) -> None:
    store = RemoteStore("unreliable://place")
    for failing in ({"cat"}, set[str]()) * 5:
        unreliable.failing = frozenset(failing)
        store.get("text", KEY)
    assert unreliable.asked.count("cat") == 10
