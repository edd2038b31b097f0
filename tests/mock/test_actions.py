"""Actions: what they change, and what they answer."""

from tests.support.network import Caller

POINT = "/public-api/actions/charge-point/v1.0"


def test_starting_makes_a_session(caller: Caller) -> None:
    evse = caller.mock.item("evses", 9)
    path = f"{POINT}/{evse['chargePointId']}/start/9"
    answer = caller.call("POST", path, {"userId": 3})
    assert answer.status == 202
    assert answer.body == {"success": True, "sessionId": "101"}
    session = caller.get(f"/sessions/{answer.body['sessionId']}").data
    assert (session["evseId"], session["chargePointId"], session["userId"]) == (
        9,
        evse["chargePointId"],
        3,
    )
    assert (session["status"], session["stoppedAt"]) == ("active", None)
    assert len(caller.mock.items("sessions")) == 101


def test_what_is_not_there_cannot_be_started(caller: Caller) -> None:
    other = caller.mock.item("evses", 9)["chargePointId"] + 1
    assert caller.call("POST", f"{POINT}/{other}/start/9", {}).status == 404
    assert caller.call("POST", f"{POINT}/{other}/start/999", {}).status == 404
    assert len(caller.mock.items("sessions")) == 100


def test_stopping_ends_the_session(caller: Caller) -> None:
    point = caller.mock.item("evses", 9)["chargePointId"]
    started = caller.call("POST", f"{POINT}/{point}/start/9", {}).body["sessionId"]
    assert caller.call("POST", f"{POINT}/{point}/stop/{started}").body["success"] is True
    session = caller.get(f"/sessions/{started}").data
    assert session["status"] == "finished"
    assert session["stoppedAt"] > session["startedAt"]


def test_an_action_sets_what_its_target_has(caller: Caller) -> None:
    before = caller.get("/users/2").data
    other = "disabled" if before["status"] == "enabled" else "enabled"
    path = "/public-api/actions/users/{}/change-status"
    assert caller.call("POST", path.format(2), {"status": other}).status == 202
    assert caller.get("/users/2").data == {**before, "status": other}
    refused = caller.call("POST", path.format(999), {"status": other})
    assert refused.status == 404
