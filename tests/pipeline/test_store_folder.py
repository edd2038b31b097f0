"""A store in a folder: damage is noticed, failures stop nothing, many may use it at once."""

from __future__ import annotations

import errno
import hashlib
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator.pipeline.store import FolderStore, open_store

KEY = hashlib.sha256(b"inputs").hexdigest()
DAY = 86400
NOBODY = 65534


def key_of(number: int) -> str:
    return hashlib.sha256(b"%d" % number).hexdigest()


def place(root: Path, key: str = KEY, kind: str = "text") -> Path:
    return root / kind / key[:2] / key[2:]


def files(root: Path) -> list[Path]:
    return sorted(path for path in root.rglob("*") if path.is_file())


def set_age(path: Path, seconds: float) -> None:
    then = time.time() - seconds
    os.utime(path, (then, then))


def test_an_entry_is_one_file(tmp_path: Path) -> None:
    FolderStore(tmp_path).put("text", KEY, b"content")
    assert files(tmp_path) == [place(tmp_path)]
    assert place(tmp_path).read_bytes().endswith(b"content")


@pytest.mark.parametrize("content", [b"short", b"compressed " * 60])
def test_every_damaged_byte_is_noticed_and_the_entry_removed(
    tmp_path: Path, content: bytes
) -> None:
    store, path = FolderStore(tmp_path), place(tmp_path)
    store.put("text", KEY, content)
    stored = path.read_bytes()
    flipped = [
        stored[:at] + bytes([stored[at] ^ mask]) + stored[at + 1 :]
        for at in range(len(stored))
        for mask in (0x01, 0x80, 0xFF)
    ]
    for damaged in [*flipped, *(stored[:end] for end in range(len(stored))), stored + b"\0"]:
        path.write_bytes(damaged)
        assert store.get("text", KEY) is None
        assert not path.exists()
    path.write_bytes(stored)
    assert store.get("text", KEY) == content
    assert store.warning is None


def empty_folder(path: Path) -> None:
    path.mkdir(parents=True)


def pipe(path: Path) -> None:
    path.parent.mkdir(parents=True)
    os.mkfifo(path)


def link_to_nothing(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.symlink_to("absent")


def link_to_itself(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.symlink_to(path.name)


@pytest.mark.parametrize("put_in", [empty_folder, pipe, link_to_nothing, link_to_itself])
def test_what_stands_in_the_place_of_an_entry_gives_way(
    tmp_path: Path, put_in: Callable[[Path], None]
) -> None:
    store = FolderStore(tmp_path)
    put_in(place(tmp_path))
    assert store.get("text", KEY) is None
    store.put("text", KEY, b"content")
    assert store.warning is None
    assert store.get("text", KEY) == b"content"


def test_a_full_folder_in_the_place_of_an_entry_is_a_warning(tmp_path: Path) -> None:
    store = FolderStore(tmp_path)
    (place(tmp_path) / "somebody's").mkdir(parents=True)
    assert store.get("text", KEY) is None
    store.put("text", KEY, b"content")
    assert store.warning == (
        f"the store at {tmp_path} cannot be written: Is a directory; nothing more is kept"
    )
    assert list(place(tmp_path).parent.iterdir()) == [place(tmp_path)]


@pytest.fixture
def read_only(repository: Path) -> Iterator[Path]:
    """A store with one entry whose folders nobody may write, as seen by a common user."""
    with tempfile.TemporaryDirectory() as parent:
        root = Path(parent) / "store"
        FolderStore(root).put("text", KEY, b"content")
        folders = [Path(parent), root, *(path for path in root.rglob("*") if path.is_dir())]
        for folder in folders:
            folder.chmod(0o555)
        user = os.geteuid()
        if user == 0:
            os.seteuid(NOBODY)
        try:
            yield root
        finally:
            os.seteuid(user)
            for folder in folders:
                folder.chmod(0o755)


def test_a_store_that_is_read_only_is_read(read_only: Path) -> None:
    store = FolderStore(read_only)
    assert store.get("text", KEY) == b"content"
    store.put("text", key_of(1), b"content")
    store.put("text", KEY, b"other")
    assert store.warning == (
        f"the store at {read_only} cannot be written: Permission denied; nothing more is kept"
    )
    assert store.get("text", KEY) == b"content"
    assert store.prune(0) == 0


def test_a_store_that_cannot_be_made_is_a_warning(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    store = open_store(tmp_path / "file" / "store")
    assert store.get("text", KEY) is None
    assert store.prune(0) == 0
    assert store.warning is None
    store.put("text", KEY, b"content")
    assert store.warning is not None
    assert store.warning.endswith("cannot be written: Not a directory; nothing more is kept")
    assert store.get("text", KEY) == b"content", "this process remembers it"


@pytest.fixture
def files_of_1000_bytes() -> Iterator[None]:
    """No file can become longer, as with a quota."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.usefixtures("files_of_1000_bytes")
def test_an_entry_for_which_there_is_no_room_leaves_nothing(tmp_path: Path) -> None:
    store = FolderStore(tmp_path)
    store.put("text", key_of(1), b"content")
    store.put("text", KEY, os.urandom(5000))
    assert store.warning == (
        f"the store at {tmp_path} cannot be written: {os.strerror(errno.EFBIG)};"
        " nothing more is kept"
    )
    assert files(tmp_path) == [place(tmp_path, key_of(1))]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 256 KB; skips the test where none may be mounted."""
    command = ["mount", "-t", "tmpfs", "-o", "size=256k", "none", str(tmp_path)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("this user may mount no file system")
    yield tmp_path
    subprocess.run(["umount", str(tmp_path)], check=True)


def test_a_full_disk_is_a_warning_and_what_is_kept_stays(small_disk: Path) -> None:
    store = FolderStore(small_disk / "store")
    contents = {key_of(number): os.urandom(20_000) for number in range(20)}
    for key, content in contents.items():
        store.put("text", key, content)
    assert store.warning is not None
    assert "No space left on device" in store.warning
    kept = [key for key, content in contents.items() if store.get("text", key) == content]
    assert kept == list(contents)[: len(kept)]
    assert 0 < len(kept) < 20
    assert len(files(small_disk)) == len(kept)


def test_the_least_recently_used_are_removed_first(tmp_path: Path) -> None:
    store = FolderStore(tmp_path)
    for number in range(10):
        store.put("text", key_of(number), b"x" * 100)
        set_age(place(tmp_path, key_of(number)), 3600 * ((number * 7) % 10 + 1))
    size = place(tmp_path, key_of(0)).stat().st_size
    assert store.prune(10 * size) == 0
    assert store.prune(3 * size + 1) == 7
    kept = [number for number in range(10) if store.get("text", key_of(number)) is not None]
    assert sorted((number * 7) % 10 for number in kept) == [0, 1, 2]
    assert store.prune(0) == 3
    assert files(tmp_path) == []


def test_what_was_used_lately_is_not_removed(tmp_path: Path) -> None:
    store = FolderStore(tmp_path)
    for number in range(3):
        store.put("text", key_of(number), b"x")
        set_age(place(tmp_path, key_of(number)), (9 - number) * DAY)
    store.get("text", key_of(0))
    size = place(tmp_path, key_of(0)).stat().st_size
    assert store.prune(size) == 2
    assert store.get("text", key_of(0)) == b"x"


def test_a_second_use_on_one_day_writes_nothing(tmp_path: Path) -> None:
    store = FolderStore(tmp_path)
    store.put("text", KEY, b"x")
    set_age(place(tmp_path), DAY / 2)
    before = place(tmp_path).stat().st_mtime_ns
    assert store.get("text", KEY) == b"x"
    assert place(tmp_path).stat().st_mtime_ns == before


def test_only_what_was_left_unfinished_long_ago_is_removed(tmp_path: Path) -> None:
    folder = place(tmp_path).parent
    folder.mkdir(parents=True)
    old, new = folder / ".a-1-0.new", folder / ".a-1-1.new"
    for path in (old, new):
        path.write_bytes(b"CGS1")
    set_age(old, DAY)
    assert FolderStore(tmp_path).prune(1 << 30) == 0
    assert files(tmp_path) == [new]


def test_nothing_but_entries_is_removed(tmp_path: Path) -> None:
    others = [tmp_path / "a", tmp_path / "text" / "b", tmp_path / "text" / "ab" / "c.py"]
    others.append(tmp_path / "text" / "abc" / ("d" * 62))
    others.append(tmp_path / "my text" / "ab" / ("e" * 62))
    for path in others:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"somebody's")
        set_age(path, 30 * DAY)
    assert FolderStore(tmp_path).prune(0) == 0
    assert files(tmp_path) == sorted(others)


def test_a_store_of_thousands_is_bounded_too(tmp_path: Path) -> None:
    store = FolderStore(tmp_path)
    for number in range(2500):
        store.put("text", key_of(number), b"x" * 100)
    size = place(tmp_path, key_of(0)).stat().st_size
    assert store.prune(10 * 2500 * size) == 0
    assert store.prune(2500 * size) == 0
    assert store.prune(2499 * size) == 1
    assert store.prune(1000 * size) == 1499
    assert len(files(tmp_path)) == 1000


def script(repository: Path, source: str, *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", source, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(repository)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


COMMON = """
import hashlib, os, random, signal, sys, time
from pathlib import Path
from generator.pipeline.store import FolderStore
store = FolderStore(Path(sys.argv[1]))
keys = [hashlib.sha256(b"%d" % number).hexdigest() for number in range(50)]
contents = {key: key.encode() * (1 + number * 7) for number, key in enumerate(keys)}
"""

TOGETHER = COMMON + """
found = 0
end = time.monotonic() + 1.0
while time.monotonic() < end:
    key = random.choice(keys)
    if random.random() < 0.3:
        store.put("text", key, contents[key])
    elif random.random() < 0.01:
        store.prune(3000)
    else:
        content = store.get("text", key)
        assert content in (None, contents[key]), content
        found += content is not None
print(found > 100, store.warning)
"""

KILLED = COMMON + """
for _ in range(40):
    writer = os.fork()
    if not writer:
        while True:
            key = random.choice(keys)
            store.put("text", key, contents[key])
    time.sleep(random.uniform(0.002, 0.02))
    os.kill(writer, signal.SIGKILL)
    os.waitpid(writer, 0)
"""


def test_several_processes_read_write_and_prune_at_once(tmp_path: Path, repository: Path) -> None:
    running = [script(repository, TOGETHER, tmp_path) for _ in range(3)]
    ended = [process.communicate(timeout=30) for process in running]
    assert ended == [("True None\n", "")] * 3
    assert {path.suffix for path in files(tmp_path)} <= {""}


def test_writers_that_are_killed_leave_no_damaged_entry(tmp_path: Path, repository: Path) -> None:
    killed = script(repository, KILLED, tmp_path)
    assert killed.communicate(timeout=30) == ("", "")
    unfinished = [path for path in files(tmp_path) if path.suffix == ".new"]
    entries = [path for path in files(tmp_path) if path not in unfinished]
    assert len(entries) > 10
    store = FolderStore(tmp_path)
    numbers = [number for number in range(50) if place(tmp_path, key_of(number)) in entries]
    for number in numbers:
        key = key_of(number)
        assert store.get("text", key) == key.encode() * (1 + number * 7)
    assert len(numbers) == len(entries)
    for path in unfinished:
        set_age(path, DAY)
    store.prune(1 << 30)
    assert files(tmp_path) == entries
