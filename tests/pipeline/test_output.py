"""Packages on disk are whole or not there, and nothing of somebody else's is touched."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from time import sleep

import pytest

from generator.pipeline import output
from generator.pipeline.exchange import exchange
from generator.pipeline.output import (
    MARKER,
    OutputError,
    only_writer,
    package_files,
    remove_leftovers,
    remove_package,
    write_file,
    write_package,
)

Tree = Callable[[Path], dict[str, bytes]]
FILES = {"README.md": b"one\n", "src/pkg/__init__.py": b""}


def names(tree: dict[str, bytes]) -> set[str]:
    return set(tree) - {MARKER}


def test_a_package_is_written_with_the_folders_above_it(tmp_path: Path, tree: Tree) -> None:
    folder = tmp_path / "a" / "b" / "package"
    assert write_package(folder, FILES)
    written = tree(folder)
    assert written.pop(MARKER)
    assert written == FILES
    assert [path.name for path in folder.parent.iterdir()] == ["package"]


def test_a_package_is_replaced_as_a_whole(tmp_path: Path, tree: Tree) -> None:
    folder = tmp_path / "package"
    write_package(folder, {"old.py": b"", "README.md": b"old"})
    assert write_package(folder, FILES)
    assert names(tree(folder)) == set(FILES)
    assert [path.name for path in tmp_path.iterdir()] == ["package"]


def test_what_is_there_already_is_left_untouched(tmp_path: Path) -> None:
    folder = tmp_path / "package"
    write_package(folder, FILES)
    before = folder.stat().st_ino
    assert not write_package(folder, FILES)
    assert folder.stat().st_ino == before


def test_caches_of_tools_are_no_part_of_a_package(tmp_path: Path) -> None:
    folder = tmp_path / "package"
    write_package(folder, FILES)
    cache = folder / "src" / "pkg" / "__pycache__"
    cache.mkdir()
    (cache / "x.pyc").write_bytes(b"x")
    assert names(package_files(folder)) == set(FILES)
    assert not write_package(folder, FILES)


def test_an_empty_folder_becomes_a_package(tmp_path: Path) -> None:
    (tmp_path / "package").mkdir()
    assert write_package(tmp_path / "package", FILES)


def test_a_link_to_a_folder_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    write_package(tmp_path / "link", FILES)
    assert (tmp_path / "link").is_symlink()
    assert names(package_files(tmp_path / "real")) == set(FILES)


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path, tree: Tree) -> None:
    folder = tmp_path / "thesis"
    folder.mkdir()
    (folder / "chapter.txt").write_bytes(b"years of work")
    with pytest.raises(OutputError, match="not written by ampeco-codegen"):
        write_package(folder, FILES)
    with pytest.raises(OutputError, match="not written by ampeco-codegen"):
        remove_package(folder)
    assert tree(tmp_path) == {"thesis/chapter.txt": b"years of work"}


def test_a_file_is_no_folder(tmp_path: Path, tree: Tree) -> None:
    (tmp_path / "package").write_bytes(b"x")
    with pytest.raises(OutputError, match="package is not a folder"):
        write_package(tmp_path / "package", FILES)
    with pytest.raises(OutputError, match="package is not a folder"):
        write_package(tmp_path / "package" / "below" / "it", FILES)
    assert tree(tmp_path) == {"package": b"x"}


def test_the_current_folder_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_package(tmp_path / "package", FILES)
    monkeypatch.chdir(tmp_path / "package" / "src")
    with pytest.raises(OutputError, match="holds the current directory"):
        write_package(Path(".."), {"other.py": b""})


def full_disk(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Let writing any file of that name fail as on a full disk."""
    write = Path.write_bytes

    def failing(path: Path, data: bytes) -> int:
        if path.name.startswith(name):
            write(path, data[:1])
            raise OSError(28, "No space left on device")
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", failing)


def test_a_full_disk_leaves_what_was_there(
    tmp_path: Path, tree: Tree, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "package"
    write_package(folder, {"README.md": b"old"})
    before = tree(tmp_path)
    full_disk(monkeypatch, "__init__.py")
    with pytest.raises(OutputError, match="package cannot be written: No space left on device"):
        write_package(folder, FILES)
    assert tree(tmp_path) == before


def test_a_full_disk_leaves_nothing_where_nothing_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full_disk(monkeypatch, "__init__.py")
    with pytest.raises(OutputError):
        write_package(tmp_path / "a" / "b" / "package", FILES)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture(params=["in one step", "by renaming"])
def exchanging(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Folders exchanged as this system does it, and as one does that cannot do it in one step."""
    if request.param == "by renaming":
        monkeypatch.setattr(output, "exchange", lambda *_: False)
    elif sys.platform not in {"linux", "darwin"}:
        pytest.skip("this system has no such step")
    return str(request.param)


def test_an_exchanged_package_is_whole(tmp_path: Path, tree: Tree, exchanging: str) -> None:
    folder = tmp_path / "package"
    write_package(folder, {"old.py": b"old"})
    assert write_package(folder, FILES)
    assert names(tree(folder)) == set(FILES)
    assert [path.name for path in tmp_path.iterdir()] == ["package"]


def test_a_swap_that_fails_puts_the_old_package_back(
    tmp_path: Path, tree: Tree, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "package"
    write_package(folder, {"README.md": b"old"})
    before = tree(tmp_path)
    rename = Path.rename

    def failing(path: Path, target: Path) -> Path:
        if path.name.endswith(".new"):
            raise OSError(16, "Device or resource busy")
        return rename(path, target)

    monkeypatch.setattr(output, "exchange", lambda *_: False)
    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(OutputError, match="Device or resource busy"):
        write_package(folder, FILES)
    assert tree(tmp_path) == before


def test_an_exchange_says_what_the_system_says(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    with pytest.raises(FileNotFoundError):
        exchange(tmp_path / "one", tmp_path / "other")


def test_files_with_the_same_content_become_one(tmp_path: Path, tree: Tree) -> None:
    write_package(tmp_path / "v1", FILES)
    same = {"README.md": tmp_path / "v1" / "README.md", "src/pkg/__init__.py": tmp_path / "missing"}
    assert write_package(tmp_path / "v2", FILES, same)
    assert tree(tmp_path / "v2") == tree(tmp_path / "v1")
    one, other = (tmp_path / name / "README.md" for name in ("v1", "v2"))
    assert one.samefile(other)
    # Replacing one package leaves the other as it is.
    write_package(tmp_path / "v1", {**FILES, "README.md": b"two\n"})
    assert other.read_bytes() == FILES["README.md"]


def test_a_package_is_removed_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_package(tmp_path / "v1", FILES)

    def interrupted(_: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(output.shutil, "rmtree", interrupted)
    with pytest.raises(KeyboardInterrupt):
        remove_package(tmp_path / "v1")
    assert not (tmp_path / "v1").exists()


def test_what_killed_runs_left_is_cleared_away(tmp_path: Path, tree: Tree) -> None:
    write_package(tmp_path / "v1", FILES)
    before = tree(tmp_path)
    write_package(tmp_path / ".v1.17.new", {"half.py": b""})
    write_package(tmp_path / ".v1.17.old", {"older.py": b""})
    write_package(tmp_path / ".v0.17.removed", {"gone.py": b""})
    (tmp_path / ".lock.json.17.new").write_text("{")
    remove_leftovers(tmp_path)
    assert tree(tmp_path) == before


def test_a_package_that_a_killed_run_took_away_is_put_back(tmp_path: Path, tree: Tree) -> None:
    write_package(tmp_path / "v1", FILES)
    before = tree(tmp_path)
    (tmp_path / "v1").rename(tmp_path / ".v1.17.old")
    remove_leftovers(tmp_path)
    assert tree(tmp_path) == before


def test_files_of_somebody_else_are_no_leftovers(tmp_path: Path, tree: Tree) -> None:
    for name in (".v1.new", ".v1.17.newer", "v1.17.new", ".hidden"):
        (tmp_path / name).write_text("mine")
    before = tree(tmp_path)
    remove_leftovers(tmp_path)
    remove_leftovers(tmp_path / "missing")
    assert tree(tmp_path) == before


def test_writers_of_one_project_wait_for_each_other(tmp_path: Path) -> None:
    told: list[str] = []

    def second() -> None:
        with only_writer(tmp_path / "cache", lambda: told.append("waiting")):
            told.append("second")

    with only_writer(tmp_path / "cache", lambda: told.append("first waits")):
        thread = Thread(target=second)
        thread.start()
        while not told:
            sleep(0.01)
        told.append("first done")
    thread.join(timeout=10)
    assert told == ["waiting", "first done", "second"]


def test_a_lock_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file in the way")
    with (
        pytest.raises(OutputError, match="cache cannot be written"),
        only_writer(tmp_path / "cache", lambda: None),
    ):
        pass


def test_a_file_name_that_leads_out_of_the_package_is_no_file_of_it(
    tmp_path: Path, tree: Tree
) -> None:
    with pytest.raises(ValueError, match="not inside the package"):
        write_package(tmp_path / "package", {"../stray.py": b""})
    assert tree(tmp_path) == {}


def test_a_file_is_written_once_and_as_a_whole(
    tmp_path: Path, tree: Tree, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new" / "lock.json"
    assert write_file(path, b"one")
    assert not write_file(path, b"one")
    full_disk(monkeypatch, ".lock.json")
    with pytest.raises(OutputError, match="No space left on device"):
        write_file(path, b"two")
    assert tree(tmp_path) == {"new/lock.json": b"one"}


def test_only_a_package_is_removed(tmp_path: Path) -> None:
    write_package(tmp_path / "package", FILES)
    remove_package(tmp_path / "package")
    assert list(tmp_path.iterdir()) == []
