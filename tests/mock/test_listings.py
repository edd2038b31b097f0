"""Listings: pages, filters and order."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.network import BASE, Caller

POINTS = "/charge-points/v2.0"


def ids(items: list[dict[str, Any]]) -> list[Any]:
    return [each["id"] for each in items]


def test_pages_with_numbers(caller: Caller) -> None:
    page = caller.get("/users", page=2, per_page=10)
    assert ids(page.data) == list(range(11, 21))
    assert page.body["meta"] == {
        "current_page": 2,
        "from": 11,
        "last_page": 3,
        "per_page": 10,
        "to": 20,
        "total": 25,
    }
    assert page.body["links"] == {
        "first": f"{BASE}/users?per_page=10&page=1",
        "last": f"{BASE}/users?per_page=10&page=3",
        "prev": f"{BASE}/users?per_page=10&page=1",
        "next": f"{BASE}/users?per_page=10&page=3",
    }


def test_a_page_beyond_the_last_is_empty(caller: Caller) -> None:
    page = caller.get("/users", page=9, per_page=10)
    assert (page.status, page.data, page.body["links"]["next"]) == (200, [], None)
    assert (page.body["meta"]["from"], page.body["meta"]["to"]) == (None, None)


@pytest.mark.parametrize("query", [{"per_page": 51}, {"per_page": 0}, {"page": "two"}])
def test_a_page_that_is_not_as_described_is_refused(caller: Caller, query: Any) -> None:
    assert caller.get("/users", **query).status == 422


@pytest.mark.parametrize("query", [{}, {"cursor": ""}, {"per_page": 3}, {"per_page": 50}])
@pytest.mark.parametrize("path", [POINTS, "/evses/v2.1", "/sessions", "/users", "/locations"])
def test_links_lead_through_all_things_once(caller: Caller, path: str, query: Any) -> None:
    name = path.strip("/").partition("/")[0].replace("-", "_")
    found = [each for page in caller.pages(path, **query) for each in ids(page.data)]
    assert found == ids(caller.mock.items(name))


def test_cursors_where_numbers_are_possible_too(caller: Caller) -> None:
    page = caller.get("/evses/v2.1", cursor="", per_page=10)
    following = caller.followed(page.body["links"]["next"])
    assert (ids(page.data)[-1], ids(following.data)[0]) == (10, 11)
    assert ids(caller.followed(following.body["links"]["prev"]).data) == ids(page.data)


def test_cursors_stay_where_they_are(caller: Caller) -> None:
    page = caller.get(POINTS, per_page=5)
    for gone in (1, 2, 5, 6):
        caller.call("DELETE", f"{POINTS}/{gone}")
    following = caller.get(POINTS, per_page=5, cursor=page.body["meta"]["next_cursor"])
    assert ids(following.data) == [7, 8, 9, 10, 11]
    assert "x-mock-ignored-filters" not in following.headers


@pytest.mark.parametrize("cursor", ["nonsense", "bm9uZQ", "WzEsMiwzXQ%", "W10"])
def test_a_cursor_that_no_page_gave_is_told(caller: Caller, cursor: str) -> None:
    answer = caller.get(POINTS, cursor=cursor)
    assert (answer.status, answer.data) == (200, caller.get(POINTS).data)
    assert answer.headers["x-mock-ignored-filters"] == "cursor"


def test_a_listing_under_an_owner_that_is_not_there(caller: Caller) -> None:
    assert caller.get("/locations/999/prices").status == 404
    assert caller.get("/locations/1/prices").status == 200


# Filters


def test_a_filter_that_names_a_property(caller: Caller) -> None:
    points = caller.mock.items("charge_points")
    wanted = [each["id"] for each in points if each["status"] == "disabled"]
    answer = caller.get(POINTS, filter__status="disabled")
    assert 0 < len(wanted) < len(points)
    assert ids(answer.data) == wanted
    assert caller.get(POINTS, filter__status="DISABLED").data == []


def test_links_keep_filters(caller: Caller) -> None:
    pages = list(caller.pages(POINTS, filter__status="enabled", per_page=2))
    assert len(pages) > 2
    assert {each["status"] for page in pages for each in page.data} == {"enabled"}


def test_filters_for_what_was_set(caller: Caller) -> None:
    caller.call("PATCH", f"{POINTS}/4", {"tags": ["a", "b"], "note": None, "maxPower": 123})
    assert ids(caller.get(POINTS, filter__tag="b").data) == [4]
    assert 4 in ids(caller.get(POINTS, filter__note="null").data)
    between = caller.get(POINTS, filter__maxPowerMin=123, filter__maxPowerMax=123).data
    assert 4 in ids(between)
    assert {each["maxPower"] for each in between} == {123}
    address = caller.get(f"{POINTS}/4").data["network"]["ip"]
    assert 4 in ids(caller.get(POINTS, filter__networkIp=address).data)


def test_filters_for_moments(caller: Caller) -> None:
    before = caller.call("PATCH", f"{POINTS}/4", {"name": "x"}).data["lastUpdatedAt"]
    caller.call("PATCH", f"{POINTS}/6", {"name": "y"})
    assert ids(caller.get(POINTS, filter__lastUpdatedAfter=before).data) == [6]
    assert len(caller.get(POINTS, filter__createdBefore=before, per_page=50).data) == 25


@pytest.mark.parametrize(("sign", "count"), [("", 0), ("-", 25)])
def test_a_filter_for_numbers_that_no_double_holds(caller: Caller, sign: str, count: int) -> None:
    limit = f"{sign}1{'0' * 400}"
    assert len(caller.get(POINTS, filter__maxPowerMin=limit, per_page=50).data) == count


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+05:00", "9999-12-31T23:59:59-05:00"])
def test_a_filter_for_the_first_and_the_last_moments(caller: Caller, moment: str) -> None:
    caller.call("PATCH", f"{POINTS}/4", {"note": moment})
    assert ids(caller.get(POINTS, filter__note=moment[: len("2026-01-31")]).data) == [4]


def test_a_filter_for_a_day(caller: Caller) -> None:
    made = caller.get(f"{POINTS}/4").data["createdAt"]
    assert 4 in ids(caller.get(POINTS, filter__createdAt=made[: len("2026-01-31")]).data)
    assert 4 not in ids(caller.get(POINTS, filter__createdAt="1999-12-31").data)


def test_a_filter_that_says_what_it_filters(caller: Caller) -> None:
    name = caller.get(f"{POINTS}/4").data["name"]
    assert 4 in ids(caller.get(POINTS, filter__chargePointName=name).data)


def test_filters_for_what_things_belong_to(caller: Caller) -> None:
    points = {each["id"]: each["locationId"] for each in caller.mock.items("charge_points")}
    wanted = [own for own, location in points.items() if location == 3]
    assert ids(caller.get(POINTS, filter__locationId="3").data) == wanted
    sessions = caller.mock.items("sessions")
    there = [each["id"] for each in sessions if points[each["chargePointId"]] == 3]
    assert ids(caller.get("/sessions", filter__locationId=3, per_page=50).data) == there
    evse = caller.get("/evses/v2.1/9").data
    found = caller.get(POINTS, filter__evseId=9).data
    assert ids(found) == [evse["chargePointId"]]
    by_network = caller.get(POINTS, filter__evseNetworkId=evse["networkId"]).data
    assert evse["chargePointId"] in ids(by_network)
    email = caller.mock.item("users", sessions[0]["userId"] or 1)["email"]
    found = caller.get("/sessions", filter__userEmail=email, per_page=50).data
    of_user = {each["id"] for each in caller.mock.items("users") if each["email"] == email}
    assert found
    assert {each["userId"] for each in found} <= of_user


def test_a_filter_without_effect_is_told(caller: Caller) -> None:
    answer = caller.get(POINTS, filter__colour="red", filter__status="enabled")
    assert answer.headers["x-mock-ignored-filters"] == "filter.colour"
    assert {each["status"] for each in answer.data} == {"enabled"}
    assert "x-mock-ignored-filters" not in caller.get(POINTS, filter__status="enabled").headers


def test_order(caller: Caller) -> None:
    up = [each["name"] for each in caller.get(POINTS, sort="name", per_page=50).data]
    down = [each["name"] for each in caller.get(POINTS, sort="-name", per_page=50).data]
    assert up == sorted(up)
    assert down == sorted(up, reverse=True)
    found = [
        each["name"] for page in caller.pages(POINTS, sort="name", per_page=4) for each in page.data
    ]
    assert found == up
