"""What tests do with a mock besides calling it."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.mock.conftest import MakeMock
from tests.support.network import Caller

POINTS = "/charge-points/v2.0"


def test_collections_are_called_like_namespaces(make_mock: MakeMock) -> None:
    mock = make_mock()
    assert mock.collections == (
        "charge_points",
        "charge_points.load_limits",
        "charge_points.shared_users",
        "evses",
        "locations",
        "locations.prices",
        "sessions",
        "users",
    )
    with pytest.raises(KeyError, match="no collection is called 'chargers'"):
        mock.items("chargers")


def test_items_say_how_many_there_are(make_mock: MakeMock) -> None:
    assert len(make_mock(items=3).items("charge_points")) == 3
    assert make_mock(items=0).items("charge_points") == []
    empty = Caller(make_mock(items=0))
    assert empty.get(POINTS).data == []
    assert empty.call("POST", POINTS, {"name": "First"}).data["id"] == 1


def test_what_a_test_makes_is_answered(caller: Caller) -> None:
    made = caller.mock.create("charge_points", name="Mine", locationId=2)
    assert (
        caller.get(f"{POINTS}/{made['id']}").data
        == made
        == caller.mock.item("charge_points", made["id"])
    )
    caller.mock.update("charge_points", made["id"], name="Other")
    assert caller.get(f"{POINTS}/{made['id']}").data["name"] == "Other"
    caller.mock.remove("charge_points", made["id"])
    assert caller.get(f"{POINTS}/{made['id']}").status == 404
    for use in (caller.mock.item, caller.mock.update, caller.mock.remove):
        with pytest.raises(KeyError, match="charge_points has no 26"):
            use("charge_points", made["id"])


def test_a_test_chooses_a_new_id(caller: Caller) -> None:
    assert caller.mock.create("charge_points", id=500, name="Mine")["id"] == 500
    assert caller.get(f"{POINTS}/500").data["name"] == "Mine"


def test_a_misspelt_name_is_refused_and_changes_nothing(caller: Caller) -> None:
    before = caller.mock.items("charge_points")
    told = "things of charge_points have no 'nme'; did you mean 'name'?"
    with pytest.raises(ValueError, match=re.escape(told)):
        caller.mock.create("charge_points", nme="Mine")
    with pytest.raises(ValueError, match=re.escape(told)):
        caller.mock.update("charge_points", 1, nme="Mine")
    assert caller.mock.items("charge_points") == before


def test_names_of_every_version_are_known(caller: Caller) -> None:
    """Only the older endpoint version shows the ``location``."""
    assert caller.mock.create("charge_points", location={"id": 2})["location"] == {"id": 2}


def test_ids_are_taken_as_they_are_shown(caller: Caller) -> None:
    assert caller.mock.item("sessions", "7") == caller.mock.item("sessions", 7)


def test_reset_goes_back_to_the_start(caller: Caller) -> None:
    before = caller.mock.items("charge_points")
    caller.call("POST", POINTS, {"name": "x"})
    caller.call("DELETE", f"{POINTS}/1")
    assert caller.mock.items("charge_points") != before
    caller.mock.reset()
    assert caller.mock.items("charge_points") == before
    assert [each["id"] for each in caller.get(POINTS, per_page=50).data] == [*range(1, 26)]


def test_who_listens_is_told_of_changes(caller: Caller) -> None:
    told: list[Any] = []
    caller.mock.on_change(told.append)
    own_id = caller.call("POST", POINTS, {"name": "x"}).data["id"]
    caller.call("PATCH", f"{POINTS}/{own_id}", {"name": "y"})
    caller.call("PATCH", f"{POINTS}/999", {"name": "y"})
    caller.call("DELETE", f"{POINTS}/{own_id}")
    kinds = [(each.kind, each.collection, each.id, each.item["name"]) for each in told]
    assert kinds == [
        ("created", "charge_points", own_id, "x"),
        ("updated", "charge_points", own_id, "y"),
        ("deleted", "charge_points", own_id, "y"),
    ]


def test_the_token_of_who_made_a_thing(caller: Caller) -> None:
    own_id = caller.call("POST", POINTS, {"name": "x"}).data["id"]
    assert caller.mock.token_of("charge_points", own_id) == "secret"
    assert caller.mock.token_of("charge_points", 1) is None


def test_threads_take_turns(caller: Caller) -> None:
    def made(number: int) -> Any:
        return caller.call("POST", POINTS, {"name": str(number)}).data["id"]

    with ThreadPoolExecutor(8) as pool:
        ids = list(pool.map(made, range(80)))
    assert sorted(ids) == [*range(26, 106)]
    assert len(caller.mock.items("charge_points")) == 105
