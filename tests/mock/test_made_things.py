"""What things are like that requests made: what nobody said is not made up."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.mock.conftest import MakeMock
from tests.support.network import Caller

POINTS = "/charge-points/v2.0"
EVSES = "/evses/v2.1"
START = "/public-api/actions/charge-point/v1.0/{}/start/{}"
STOP = "/public-api/actions/charge-point/v1.0/{}/stop/{}"


@pytest.fixture
def made(caller: Caller) -> Any:
    """A charge point that was created with only what it has to have."""
    return caller.call("POST", POINTS, {"name": "Gate"}).data


def test_what_was_not_said_is_null_empty_or_not_there(made: Any) -> None:
    assert (made["note"], made["ownerId"], made["tags"]) == (None, None, [])
    assert made.keys().isdisjoint({"maxPower", "externalId"})


def test_what_only_the_server_says_or_must_be_there_is_made_up(made: Any) -> None:
    assert made["status"] in ("enabled", "disabled")
    assert made["createdAt"] == made["lastUpdatedAt"]
    assert made["network"]["ip"]


def test_what_a_test_makes_is_made_up(caller: Caller) -> None:
    assert "maxPower" in caller.mock.create("charge_points", name="Gate")


def test_what_is_said_in_an_object_leaves_the_rest_of_it_out(caller: Caller) -> None:
    made = caller.call("POST", POINTS, {"name": "Gate", "network": {"ip": "192.0.2.1"}}).data
    assert made["network"] == {"ip": "192.0.2.1"}


def test_what_was_not_said_can_be_set_later(caller: Caller, made: Any) -> None:
    place = f"{POINTS}/{made['id']}"
    assert caller.call("PATCH", place, {"maxPower": 22}).data["maxPower"] == 22
    assert caller.get(place).data == {
        **made,
        "maxPower": 22,
        "lastUpdatedAt": caller.get(place).data["lastUpdatedAt"],
    }


def test_a_change_of_one_member_changes_no_other(caller: Caller) -> None:
    for own_id in range(1, 9):
        place = f"{POINTS}/{own_id}"
        before = caller.get(place).data
        after = caller.call("PATCH", place, {"name": "Berlin"}).data
        changed = {name for name in before if before[name] != after[name]}
        assert changed == {"name", "lastUpdatedAt"}


def test_a_new_process_shows_changed_things_alike(make_mock: MakeMock, tmp_path: Path) -> None:
    first = Caller(make_mock(database=tmp_path / "state"))
    own_id = first.call("POST", POINTS, {"name": "Gate", "tags": ["a"]}).data["id"]
    for each in (own_id, 3):
        first.call("PATCH", f"{POINTS}/{each}", {"note": "here"})
    first.call("PUT", f"{POINTS}/4", {"name": "All of it"})
    shown = [first.get(f"{POINTS}/{each}").data for each in (own_id, 3, 4)]
    first.mock.close()
    again = Caller(make_mock(database=tmp_path / "state"))
    assert [again.get(f"{POINTS}/{each}").data for each in (own_id, 3, 4)] == shown


def test_a_thing_that_is_gone_is_not_pointed_at(caller: Caller) -> None:
    site = caller.call("POST", "/locations", {"name": "Depot"}).data["id"]
    own_id = caller.call("POST", POINTS, {"name": "Gate", "ownerId": 3}).data["id"]
    user = caller.call("POST", "/users", {"email": "a@example.com"}).data["id"]
    session = caller.call("POST", "/sessions", {"evseId": 1, "userId": user}).data["id"]
    assert caller.get(f"/sessions/{session}").data["userId"] == user
    caller.call("DELETE", f"/users/{user}")
    caller.call("DELETE", f"/locations/{site}")
    assert caller.get(f"/sessions/{session}").data["userId"] is None
    assert caller.get(f"{POINTS}/{own_id}").status == 200


def test_mocks_of_several_threads_make_up_the_same(make_mock: MakeMock) -> None:
    def all_of_it(seed: int) -> Any:
        mock = make_mock(seed=seed)
        return [mock.items(name) for name in mock.collections]

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(all_of_it, [71, 72] * 8))
    assert found == [found[0], found[1]] * 8
    assert found[0] != found[1]


def test_nobody_can_change_what_is_there_by_what_was_read(caller: Caller) -> None:
    caller.mock.item("charge_points", 1)["network"]["ip"] = "changed"
    caller.mock.items("charge_points")[0]["network"]["ip"] = "changed"
    assert caller.get(f"{POINTS}/1").data["network"]["ip"] != "changed"


# Sessions that are started


def _free_evse(caller: Caller) -> Any:
    evses = caller.get(EVSES, per_page=50).data
    return next(each for each in evses if each["status"] == "available")


def test_a_place_is_charging_while_a_session_goes_on_there(caller: Caller) -> None:
    evse = _free_evse(caller)
    point, own_id = evse["chargePointId"], evse["id"]
    started = caller.call("POST", START.format(point, own_id), {"userId": 2}).body
    assert (started["success"], "errorCode" in started) == (True, False)
    assert caller.get(f"/sessions/{started['sessionId']}").data["userId"] == 2
    assert caller.get(f"{EVSES}/{own_id}").data["status"] == "charging"
    caller.call("POST", STOP.format(point, started["sessionId"]))
    assert caller.get(f"{EVSES}/{own_id}").data["status"] == "available"


def test_all_places_that_charge_have_a_session_that_goes_on(caller: Caller) -> None:
    evses = caller.get(EVSES, per_page=50).data
    active = {
        each["evseId"]
        for each in caller.get("/sessions", per_page=50).data
        if each["status"] == "active"
    }
    charging = {each["id"] for each in evses if each["status"] == "charging"}
    assert active <= charging


def test_what_is_over_does_not_end_again(caller: Caller) -> None:
    evse = _free_evse(caller)
    point = evse["chargePointId"]
    started = caller.call("POST", START.format(point, evse["id"]), {}).body["sessionId"]
    caller.call("POST", STOP.format(point, started))
    ended = caller.get(f"/sessions/{started}").data
    assert caller.call("POST", STOP.format(point, started)).status == 202
    assert caller.get(f"/sessions/{started}").data == ended


def test_a_second_start_in_one_place_is_refused(caller: Caller) -> None:
    evse = _free_evse(caller)
    place = START.format(evse["chargePointId"], evse["id"])
    first = caller.call("POST", place, {"userId": 2}).body
    before = caller.mock.ids("sessions")
    second = caller.call("POST", place, {"userId": 3})
    assert (second.status, second.body["success"], second.body["sessionId"]) == (202, False, None)
    assert caller.mock.ids("sessions") == before
    caller.call("POST", STOP.format(evse["chargePointId"], first["sessionId"]))
    assert caller.call("POST", place, {"userId": 3}).body["success"] is True
