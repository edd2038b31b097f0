"""State in a SQLite file: what was answered is there again, and only for the same mock."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.mock.conftest import MakeMock
from tests.support.network import Caller
from tests.support.packages import Package

POINTS = "/charge-points/v2.0"


def test_an_existing_file_goes_on(make_mock: MakeMock, tmp_path: Path) -> None:
    first = Caller(make_mock(database=tmp_path / "state.db"), token="mine")
    made = first.call("POST", POINTS, {"name": "Kept", "note": None}).data
    changed = first.call("PATCH", f"{POINTS}/3", {"name": "Changed"}).data
    first.call("DELETE", f"{POINTS}/4")
    last = first.call("POST", POINTS, {"name": "Gone"}).data["id"]
    first.call("DELETE", f"{POINTS}/{last}")
    before = [page.body for page in first.pages(POINTS)]
    first.mock.close()

    again = Caller(make_mock(database=tmp_path / "state.db"))
    assert [page.body for page in again.pages(POINTS)] == before
    assert again.get(f"{POINTS}/{made['id']}").data == made
    assert again.get(f"{POINTS}/3").data == changed
    assert again.get(f"{POINTS}/4").status == 404
    assert again.mock.token_of("charge_points", made["id"]) == "mine"
    following = again.call("POST", POINTS, {"name": "Next"}).data
    assert following["id"] == last + 1
    assert following["createdAt"] > changed["lastUpdatedAt"]


def test_what_is_refused_is_not_kept(make_mock: MakeMock, tmp_path: Path) -> None:
    first = Caller(make_mock(database=tmp_path / "state.db"))
    assert first.call("POST", POINTS, {"name": 1}).status == 422
    assert first.call("PATCH", f"{POINTS}/999", {"name": "x"}).status == 404
    first.mock.close()
    with sqlite3.connect(tmp_path / "state.db") as connection:
        assert connection.execute("SELECT count(*) FROM records").fetchone() == (0,)
    connection.close()


def test_reset_empties_the_file(make_mock: MakeMock, tmp_path: Path) -> None:
    first = Caller(make_mock(database=tmp_path / "state.db"))
    before = first.get(f"{POINTS}/3").data
    first.call("PATCH", f"{POINTS}/3", {"name": "Changed"})
    first.mock.reset()
    assert first.get(f"{POINTS}/3").data == before
    first.mock.close()
    assert Caller(make_mock(database=tmp_path / "state.db")).get(f"{POINTS}/3").data == before


@pytest.mark.parametrize("settings", [{"seed": 1}, {"items": 3}])
def test_the_file_of_another_mock_is_refused(
    make_mock: MakeMock, network: Package, tmp_path: Path, settings: dict[str, int]
) -> None:
    make_mock(database=tmp_path / "state.db").close()
    error = network.module("_runtime.mock.sqlite_store").DatabaseError
    name = next(iter(settings))
    with pytest.raises(error, match=rf"state.db holds the state of a mock with {name} \d+, not"):
        make_mock(database=tmp_path / "state.db", **settings)
    make_mock(database=tmp_path / "state.db").close()


def test_what_is_no_database_is_refused(
    make_mock: MakeMock, network: Package, tmp_path: Path
) -> None:
    error = network.module("_runtime.mock.sqlite_store").DatabaseError
    (tmp_path / "text").write_text("no database, but long enough to be read as one" * 20)
    with pytest.raises(error, match="cannot be used as a database"):
        make_mock(database=tmp_path / "text")
    with pytest.raises(error, match="cannot be opened"):
        make_mock(database=tmp_path / "missing" / "state.db")
    with sqlite3.connect(tmp_path / "other") as connection:
        connection.execute("CREATE TABLE things (id INTEGER)")
    connection.close()
    with pytest.raises(error, match="is the database of another program"):
        make_mock(database=tmp_path / "other")


def test_what_cannot_be_written_is_not_done(make_mock: MakeMock, tmp_path: Path) -> None:
    caller = Caller(make_mock(database=tmp_path / "state.db"))
    caller.call("PATCH", f"{POINTS}/3", {"name": "Kept"})
    with sqlite3.connect(tmp_path / "state.db") as connection:
        connection.execute("ALTER TABLE records RENAME TO hidden")
    answer = caller.call("PATCH", f"{POINTS}/3", {"name": "Lost"})
    assert answer.status == 500
    assert "database cannot be written" in answer.body["message"]
    assert caller.get(f"{POINTS}/3").data["name"] == "Kept"
    with sqlite3.connect(tmp_path / "state.db") as connection:
        connection.execute("ALTER TABLE hidden RENAME TO records")
    connection.close()
    assert caller.call("PATCH", f"{POINTS}/3", {"name": "Done"}).status == 200
