"""Things are made, shown, changed and removed; each by all paths that lead to them."""

import pytest

from tests.support.network import Caller

POINTS = "/charge-points/v2.0"


def test_what_is_created_is_shown_and_listed(caller: Caller) -> None:
    made = caller.call("POST", POINTS, {"name": "Gate", "network": {"ip": "10.0.0.1"}})
    assert made.status == 201
    own_id = made.data["id"]
    assert (made.data["name"], made.data["network"]["ip"]) == ("Gate", "10.0.0.1")
    assert caller.get(f"{POINTS}/{own_id}").data == made.data
    listed = [each for page in caller.pages(POINTS) for each in page.data]
    assert [each for each in listed if each["id"] == own_id] == [made.data]


def test_what_was_not_created_is_not_there(caller: Caller) -> None:
    assert caller.get(f"{POINTS}/1").status == 200
    for unknown in ("999", "0", "01"):
        assert caller.get(f"{POINTS}/{unknown}").status in (404, 422)


def test_ids_are_never_given_twice(caller: Caller) -> None:
    first = caller.call("POST", POINTS, {"name": "One"}).data["id"]
    caller.call("DELETE", f"{POINTS}/{first}")
    assert caller.call("POST", POINTS, {"name": "Two"}).data["id"] == first + 1


def test_a_patch_leaves_what_it_does_not_send(caller: Caller) -> None:
    before = caller.get(f"{POINTS}/3").data
    after = caller.call("PATCH", f"{POINTS}/3", {"network": {"ip": "10.1.1.1"}}).data
    assert after["network"] == {"ip": "10.1.1.1", "port": before["network"]["port"]}
    same = ("name", "status", "tags", "locationId", "createdAt")
    assert {name: after[name] for name in same} == {name: before[name] for name in same}
    assert caller.get(f"{POINTS}/3").data == after


def test_a_put_replaces_what_was_set_before(caller: Caller) -> None:
    caller.call("PATCH", f"{POINTS}/3", {"maxPower": 399, "note": "here"})
    after = caller.call("PUT", f"{POINTS}/3", {"name": "New"}).data
    assert after["name"] == "New"
    assert ("maxPower" in after, after["note"], after["ownerId"]) == (False, None, None)


def test_null_is_kept_as_null(caller: Caller) -> None:
    assert caller.call("PATCH", f"{POINTS}/3", {"note": "here"}).data["note"] == "here"
    assert caller.call("PATCH", f"{POINTS}/3", {"note": None}).data["note"] is None
    assert caller.get(f"{POINTS}/3").data["note"] is None


def test_what_is_deleted_is_gone(caller: Caller) -> None:
    before = caller.get(POINTS).body["data"]
    assert caller.call("DELETE", f"{POINTS}/2").status == 204
    assert caller.get(f"{POINTS}/2").status == 404
    assert caller.call("PATCH", f"{POINTS}/2", {"name": "x"}).status == 404
    assert caller.call("DELETE", f"{POINTS}/2").status == 404
    assert [each["id"] for each in caller.get(POINTS).data][:2] == [1, 3]
    assert before[1]["id"] == 2


def test_the_server_sets_ids_and_times(caller: Caller) -> None:
    sent = {"name": "x", "id": 7, "createdAt": "2001-01-01T00:00:00Z"}
    made = caller.call("POST", POINTS, sent).data
    assert made["id"] > 7
    assert made["createdAt"] == made["lastUpdatedAt"] > "2026"
    changed = caller.call("PATCH", f"{POINTS}/{made['id']}", {"name": "y"}).data
    assert changed["createdAt"] == made["createdAt"]
    assert changed["lastUpdatedAt"] > made["lastUpdatedAt"]


def test_endpoint_versions_show_the_same_things(caller: Caller) -> None:
    new = caller.call("PATCH", f"{POINTS}/4", {"name": "Both"}).data
    old = caller.get("/charge-points/v1.0/4").body
    assert old == {"id": 4, "name": "Both", "location": {"id": new["locationId"]}}
    caller.call("DELETE", f"{POINTS}/4")
    assert caller.get("/charge-points/v1.0/4").status == 404


def test_nested_and_global_paths_lead_to_the_same_things(caller: Caller) -> None:
    made = caller.call("POST", f"{POINTS}/5/evses", {"status": "available"}).data
    assert made["chargePointId"] == 5
    assert caller.get(f"/evses/v2.1/{made['id']}").data == made
    caller.call("PATCH", f"/evses/v2.1/{made['id']}", {"status": "charging"})
    assert caller.get(f"{POINTS}/5/evses/{made['id']}").data["status"] == "charging"
    everywhere = [each for page in caller.pages("/evses/v2.1") for each in page.data]
    of_five = [each for each in everywhere if each["chargePointId"] == 5]
    assert caller.get(f"{POINTS}/5/evses").data == of_five


def test_a_nested_path_leads_to_nothing_of_another_owner(caller: Caller) -> None:
    own = caller.get(f"{POINTS}/5/evses").data[0]["id"]
    assert caller.get(f"{POINTS}/5/evses/{own}").status == 200
    assert caller.get(f"{POINTS}/6/evses/{own}").status == 404
    assert caller.get(f"{POINTS}/999/evses").status == 404
    assert caller.call("POST", f"{POINTS}/999/evses", {"status": "available"}).status == 404


def test_what_is_nested_goes_with_its_owner(caller: Caller) -> None:
    evse = caller.get(f"{POINTS}/5/evses").data[0]["id"]
    caller.call("DELETE", f"{POINTS}/5")
    assert caller.get(f"/evses/v2.1/{evse}").status == 404


def test_a_single_thing_of_an_owner(caller: Caller) -> None:
    path = f"{POINTS}/5/load-limit"
    assert caller.get(path).status == 200
    assert caller.call("PUT", path, {"limit": 42}).data == {"limit": 42}
    assert caller.get(path).data == {"limit": 42}
    assert caller.get(f"{POINTS}/6/load-limit").data != {"limit": 42}
    assert caller.call("DELETE", path).status == 204
    assert caller.get(path).status == 404
    assert caller.call("PUT", path, {"limit": 1}).status == 200
    assert caller.get(f"{POINTS}/999/load-limit").status == 404


def test_things_whose_callers_choose_what_they_are_called(caller: Caller) -> None:
    path = "/locations/2/prices"
    assert caller.get(f"{path}/2031-05-05").status == 404
    made = caller.call("PUT", f"{path}/2031-05-05", {"price": 0.5})
    assert (made.status, made.data) == (201, {"date": "2031-05-05", "price": 0.5})
    assert caller.get(f"{path}/2031-05-05").data == made.data
    assert made.data in caller.get(path).data
    assert made.data not in caller.get("/locations/3/prices").data


def test_a_whole_listing_is_replaced(caller: Caller) -> None:
    path = f"{POINTS}/5/shared-users"
    assert caller.call("PUT", path, {"userIds": [3, 9]}).status == 204
    assert [each["id"] for each in caller.get(path).data] == [3, 9]
    assert caller.call("PUT", f"{POINTS}/6/shared-users", {"userIds": [3]}).status == 204
    assert caller.call("PUT", path, {"userIds": []}).status == 204
    assert caller.get(path).data == []
    assert [each["id"] for each in caller.get(f"{POINTS}/6/shared-users").data] == [3]
    assert caller.call("PUT", f"{POINTS}/999/shared-users", {"userIds": [3]}).status == 404


def test_what_only_one_may_have_is_a_conflict(caller: Caller) -> None:
    first = caller.call("POST", "/users", {"email": "a@example.com"})
    again = caller.call("POST", "/users", {"email": "a@example.com"})
    assert (first.status, again.status) == (201, 409)
    assert "email" in again.body["message"]
    other = caller.call("PATCH", "/users/1", {"email": "a@example.com"})
    assert other.status == 409
    own = caller.call("PATCH", f"/users/{first.data['id']}", {"email": "a@example.com"})
    assert own.status == 200


@pytest.mark.parametrize("body", [{}, {"name": 5}, {"name": "x", "maxPower": 0}])
def test_a_body_that_is_not_as_described_changes_nothing(caller: Caller, body: object) -> None:
    before = caller.mock.items("charge_points")
    assert caller.call("POST", POINTS, body).status == 422
    assert caller.mock.items("charge_points") == before


def test_without_the_token_nothing_is_answered(make_mock: object, caller: Caller) -> None:
    assert Caller(caller.mock, token="").get(POINTS).status == 401
    assert Caller(caller.mock, token="any").get(POINTS).status == 200
    strict = Caller(make_mock(token="right"), token="wrong")  # type: ignore[operator]
    assert strict.get(POINTS).status == 401
    assert Caller(strict.mock, token="right").get(POINTS).status == 200
