"""Stories of a charging network, told to the mock of a real version."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.network import Caller
from tests.support.packages import Package, shared_package

pytestmark = pytest.mark.slow

RESOURCES = "/public-api/resources"
ACTIONS = "/public-api/actions"
SITE = {
    "name": [{"locale": "en", "translation": "Depot"}],
    "geoposition": {"latitude": 52.5, "longitude": 13.4},
    "address": [{"locale": "en", "translation": "Torstraße 1"}],
    "city": "Berlin",
    "country": "DE",
    "postCode": "10119",
    "status": "enabled",
}
WEBHOOK = {
    "via": "webhook",
    "notifications": ["BootNotification"],
    "webhook": {"callbackUrl": "http://localhost/x"},
}


@pytest.fixture(scope="module")
def package(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Package:
    """The package of version 3.99.0."""
    return shared_package(repository / "specs" / "v3.99.0.json", tmp_path_factory)


@pytest.fixture
def charge(package: Package) -> Caller:
    """Calls a new mock."""
    return Caller(package.module("mock").create_mock())


def made(charge: Caller, path: str, **values: Any) -> Any:
    answer = charge.call("POST", f"{RESOURCES}/{path}", values)
    assert answer.status == 201, answer.body
    return answer.data


def read(charge: Caller, path: str) -> Any:
    return charge.get(f"{RESOURCES}/{path}").data


def test_other_versions_show_what_was_made(charge: Caller) -> None:
    site = made(charge, "locations/v2.0", **SITE)
    old = read(charge, f"locations/v1.0/{site['id']}")
    assert (old["name"], old["post_code"], old["country"]) == ({"en": "Depot"}, "10119", "DE")
    point = made(
        charge,
        "charge-points/v2.0",
        name="Gate",
        type="public",
        status="enabled",
        locationId=site["id"],
        network={"id": "CP-1"},
    )
    assert read(charge, f"charge-points/v1.0/{point['id']}")["networkId"] == "CP-1"


def test_a_site_that_is_gone_is_not_pointed_at(charge: Caller) -> None:
    site = made(charge, "locations/v2.0", **SITE)
    values = {"name": "Gate", "type": "public", "status": "enabled", "locationId": site["id"]}
    point = made(charge, "charge-points/v2.0", **values)
    assert point["locationId"] == site["id"]
    charge.call("DELETE", f"{RESOURCES}/locations/v2.0/{site['id']}")
    left = read(charge, f"charge-points/v2.0/{point['id']}")
    assert "locationId" not in left
    assert left["name"] == "Gate"


def test_nothing_that_a_user_did_not_say_is_made_up(charge: Caller) -> None:
    user = made(
        charge,
        "users/v1.0",
        email="a@example.com",
        firstName="A",
        lastName="B",
        password="secret12",
    )
    assert (user["middleName"], user["phone"], user["subscriptionId"]) == (None, None, None)
    assert "options" not in user


def test_a_subscription_has_what_its_way_needs_alone(charge: Caller) -> None:
    path = "/public-api/notifications/v2.0"
    new = charge.call("POST", path, WEBHOOK).data
    assert new == {"id": new["id"], **WEBHOOK}
    for each in charge.get(path).data:
        assert each.keys() & {"kafka", "webhook"} == {each["via"]}


def test_a_second_start_tells_why_it_is_refused(charge: Caller) -> None:
    evses = read(charge, "evses/v2.1")
    evse = next(each for each in evses if each["hardwareStatus"] == "available")
    start = f"{ACTIONS}/charge-point/v1.0/{evse['chargePointId']}/start/{evse['id']}"
    first = charge.call("POST", start, {"userId": 3}).body
    assert (first["success"], "errorCode" in first) == (True, False)
    session = read(charge, f"sessions/v1.0/{first['sessionId']}")
    assert (session["userId"], session["authorizationId"]) == (3, None)
    assert read(charge, f"evses/v2.1/{evse['id']}")["hardwareStatus"] == "charging"
    second = charge.call("POST", f"{ACTIONS}/evse/v1.0/{evse['id']}/start", {"userId": 4}).body
    assert (second["success"], second["sessionId"]) == (False, None)
    assert second["errorCode"] == "SESSION_ALREADY_RUNNING"


def test_a_session_without_a_place_is_at_one_of_the_charge_point(charge: Caller) -> None:
    for point in (1, 7, 12):
        before = set(charge.mock.ids("sessions"))
        charge.call("POST", f"{ACTIONS}/charge-point/v1.0/{point}/start", {"userId": 3})
        (own_id,) = set(charge.mock.ids("sessions")) - before
        session = read(charge, f"sessions/v1.0/{own_id}")
        evses = read(charge, f"charge-points/v2.0/{point}/evses")
        assert session["evseId"] in {each["id"] for each in evses}


def test_a_balance_is_added_to(charge: Caller) -> None:
    before = read(charge, "users/v1.0/3")["balance"]
    charge.call("POST", f"{ACTIONS}/users/v1.0/3/add-balance", {"amount": 10.5, "reason": "Gift"})
    assert read(charge, "users/v1.0/3")["balance"] == pytest.approx(before + 10.5)


def test_the_latest_entry_is_the_last_one_of_its_log(charge: Caller) -> None:
    for own_id in (1, 2, 3):
        log = read(charge, f"evses/v2.0/{own_id}/hardware-status-logs")
        last = max(log, key=lambda each: str(each["timestamp"]))
        latest = read(charge, f"evses/v2.0/{own_id}/latest-hardware-status-log")
        assert latest.items() <= last.items()


def test_the_money_is_that_of_the_country(charge: Caller) -> None:
    currencies = {"SE": "SEK", "NO": "NOK", "CH": "CHF", "GB": "GBP", "PL": "PLN"}
    sites = {each["id"]: each["country"] for each in read(charge, "locations/v2.0")}
    points = {each["id"]: each["locationId"] for each in read(charge, "charge-points/v2.0")}
    for session in read(charge, "sessions/v1.0"):
        country = sites[points[session["chargePointId"]]]
        assert session["currency"] == currencies.get(country, "EUR")


def test_energy_power_and_amounts_of_a_session_agree(charge: Caller) -> None:
    for session in read(charge, "sessions/v1.0"):
        parts = sum(each["energy"] for each in session.get("chargingPeriods", ()))
        assert parts <= session["energy"] <= 60_000
        total = session["totalAmount"] or {"withTax": session["amount"]}
        assert session["amount"] in (None, total["withTax"])
        average, peak = session["power"]["average"], session["power"]["peak"]
        assert average is None or peak is None or average <= peak


def test_mocks_that_begin_alike_share_no_changes(package: Package) -> None:
    one, other = (Caller(package.module("mock").create_mock()) for _ in range(2))
    before = read(one, "users/v1.0/3")
    one.call("PATCH", f"{RESOURCES}/users/v1.0/3", {"firstName": "Changed"})
    assert read(one, "users/v1.0/3")["firstName"] == "Changed"
    assert read(other, "users/v1.0/3") == before
    different = Caller(package.module("mock").create_mock(seed=1))
    assert read(different, "users/v1.0/3") != before
