"""State in a SQLite file: what was saved is there after the process ends, however it ends."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Final

from pydantic_core import from_json, to_json

from .store import Counters, Id, Record

_FORMAT: Final = "2"
_APPLICATION_ID: Final = 0x4D4F434B
_TABLES: Final = """
CREATE TABLE origin (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE records (
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (collection, id)
) WITHOUT ROWID;
"""


class DatabaseError(Exception):
    """A file that cannot hold the state of this mock; the text says why, and what to do."""


class SqliteStore:
    """Keeps records in a file, which belongs to one API, version, seed and number of items.

    Raises DatabaseError for a file of another, and for one that is no such file at all. It may be
    used from several threads, from one at a time.
    """

    def __init__(self, path: Path, origin: dict[str, str]) -> None:
        self._path = path
        try:
            self._connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        except sqlite3.Error as error:
            raise DatabaseError(f"{path} cannot be opened: {error}") from error
        try:
            self._open({"format": _FORMAT, **origin})
        except sqlite3.Error as error:
            self._connection.close()
            raise DatabaseError(f"{path} cannot be used as a database: {error}") from error
        except DatabaseError:
            self._connection.close()
            raise

    def load(self) -> tuple[Iterable[Record], Counters]:
        """Return all that is kept."""
        with closing(self._connection.execute("SELECT content FROM records")) as rows:
            records = [_record(content) for (content,) in rows]
        with closing(self._connection.execute("SELECT name, value FROM counters")) as rows:
            return records, dict(rows)

    def save(self, records: Iterable[Record], counters: Counters) -> None:
        """Keep records and counters in one transaction, which is on disk when this returns."""
        self._connection.execute("BEGIN IMMEDIATE")
        with self._connection:
            self._connection.executemany(
                "INSERT OR REPLACE INTO records VALUES (?, ?, ?)",
                [(each.collection, _key(each.id), _content(each)) for each in records],
            )
            self._connection.executemany(
                "INSERT OR REPLACE INTO counters VALUES (?, ?)", list(counters.items())
            )

    def clear(self) -> None:
        """Forget all records and counters."""
        self._connection.execute("BEGIN IMMEDIATE")
        with self._connection:
            self._connection.execute("DELETE FROM records")
            self._connection.execute("DELETE FROM counters")

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def _open(self, origin: dict[str, str]) -> None:
        self._connection.execute("PRAGMA busy_timeout = 5000")
        # With a write-ahead log each commit is one append and one fsync; FULL asks for the fsync,
        # without which a commit could be lost with the machine's power.
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.execute("BEGIN IMMEDIATE")
        with self._connection:
            self._claim(origin)

    def _claim(self, origin: dict[str, str]) -> None:
        """Make the tables in a new file; raise DatabaseError for one that holds something else."""
        (mark,) = self._connection.execute("PRAGMA application_id").fetchone()
        (tables,) = self._connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        if mark != _APPLICATION_ID:
            if tables:
                raise DatabaseError(f"{self._path} is the database of another program")
            for statement in filter(str.strip, _TABLES.split(";")):
                self._connection.execute(statement)
            self._connection.executemany("INSERT INTO origin VALUES (?, ?)", list(origin.items()))
            self._connection.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
            return
        found = dict(self._connection.execute("SELECT name, value FROM origin"))
        differing = [name for name, value in origin.items() if found.get(name) != value]
        if differing:
            name = differing[0]
            raise DatabaseError(
                f"{self._path} holds the state of a mock with {name} {found.get(name)}, "
                f"not {origin[name]}; take that, or another file"
            )


def _key(own_id: Id) -> str:
    """Return what tells ids apart: the number 1 and the text "1" are two."""
    return to_json(own_id).decode()


def _content(record: Record) -> bytes:
    return to_json(
        {
            "collection": record.collection,
            "id": record.id,
            "values": record.values,
            "first": record.first,
            "is_whole": record.is_whole,
            "links": record.links,
            "is_deleted": record.is_deleted,
            "made": record.made,
            "changed": record.changed,
            "token": record.token,
        }
    )


def _record(content: bytes) -> Record:
    return Record(**from_json(content))
