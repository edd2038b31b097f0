"""Things that belong together, from the start and when they are made."""

from tests.support.network import Caller

POINTS = "/charge-points/v2.0"


def test_a_network_has_fewer_sites_than_what_stands_there(caller: Caller) -> None:
    counts = [
        len(caller.mock.items(name)) for name in ("locations", "charge_points", "evses", "sessions")
    ]
    assert counts == [10, 25, 50, 100]


def test_ids_of_others_are_those_of_things_that_are_there(caller: Caller) -> None:
    mock = caller.mock
    ids = {name: {each["id"] for each in mock.items(name)} for name in mock.collections[:1]}
    points = {each["id"] for each in mock.items("charge_points")}
    locations = {each["id"] for each in mock.items("locations")}
    assert ids
    assert {each["chargePointId"] for each in mock.items("evses")} == points
    assert {each["locationId"] for each in mock.items("charge_points")} <= locations


def test_what_belongs_to_several_takes_them_from_the_most_specific(caller: Caller) -> None:
    evses = {each["id"]: each for each in caller.mock.items("evses")}
    for session in caller.mock.items("sessions"):
        assert session["chargePointId"] == evses[session["evseId"]]["chargePointId"]
    made = caller.call("POST", "/sessions", {"evseId": 9}).data
    assert made["chargePointId"] == evses[9]["chargePointId"]


def test_what_was_set_goes_before_what_follows(caller: Caller) -> None:
    caller.call("PATCH", "/evses/v2.1/9", {"chargePointId": 25})
    assert caller.call("POST", "/sessions", {"evseId": 9}).data["chargePointId"] == 25
    assert 9 in [each["id"] for each in caller.get(f"{POINTS}/25/evses").data]
    here = caller.call("POST", "/sessions", {"evseId": 9, "chargePointId": 3}).data
    assert here["chargePointId"] == 3


def test_a_thing_shows_those_that_belong_to_it(caller: Caller) -> None:
    point = caller.get(f"{POINTS}/7").data
    location = caller.get(f"/locations/{point['locationId']}").data
    shown = {each["id"]: each["name"] for each in location["chargePoints"]}
    assert shown[7] == point["name"]
    made = caller.call("POST", POINTS, {"name": "New", "locationId": location["id"]}).data
    after = caller.get(f"/locations/{location['id']}").data["chargePoints"]
    assert {each["id"] for each in after} == {*shown, made["id"]}
    caller.call("PATCH", f"{POINTS}/7", {"name": "Other"})
    after = caller.get(f"/locations/{location['id']}").data["chargePoints"]
    assert {"id": 7, "name": "Other"} in after


def test_nothing_new_points_at_what_is_gone(caller: Caller) -> None:
    gone = [each["id"] for each in caller.mock.items("users")][:20]
    for each in gone:
        assert caller.call("DELETE", f"/users/{each}").status == 204
    made = [caller.call("POST", "/sessions", {"evseId": 1}).data["userId"] for _ in range(10)]
    assert not set(made) & set(gone)


def test_what_goes_on_has_no_end(caller: Caller) -> None:
    sessions = caller.mock.items("sessions")
    active = [each for each in sessions if each["status"] == "active"]
    assert active
    assert all(each["stoppedAt"] is None for each in active)
    assert any(each["stoppedAt"] for each in sessions if each["status"] != "active")
