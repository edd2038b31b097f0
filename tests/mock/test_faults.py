"""Failures by chance keep their share, and the gate puts them and the rate before every answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.mock.faults import Failures
from generator.runtime.mock.gate import Gate
from generator.runtime.mock.settings import MockSettings, Rate
from generator.runtime.server.messages import HTTPError


def statuses(seed: int, fail_rate: float, number: int) -> list[int | None]:
    failures = Failures(seed, fail_rate)
    found = [failures.next() for _ in range(number)]
    return [None if each is None else each.status for each in found]


def test_the_share_that_fails_is_kept_and_settled_by_the_seed() -> None:
    found = statuses(7, 0.3, 2000)
    assert 0.27 < sum(each is not None for each in found) / len(found) < 0.33
    assert set(found) == {None, 500, 502, 503}
    assert found == statuses(7, 0.3, 2000)
    assert found != statuses(8, 0.3, 2000)


@given(seed=st.integers(), number=st.integers(0, 50))
def test_none_or_all_fail_at_the_ends(seed: int, number: int) -> None:
    assert set(statuses(seed, 0, number)) <= {None}
    assert None not in statuses(seed, 1, number)


def test_only_503_says_when_to_come_again() -> None:
    failures = Failures(0, 1)
    found = [failures.next() for _ in range(50)]
    told = {each.status: each.headers for each in found if each is not None}
    assert told == {500: (), 502: (), 503: (("Retry-After", "1"),)}


def test_a_reset_begins_again() -> None:
    failures = Failures(3, 0.5)
    first = [failures.next() is None for _ in range(20)]
    failures.reset()
    assert [failures.next() is None for _ in range(20)] == first


def test_a_gate_without_settings_lets_all_through() -> None:
    gate = Gate(MockSettings())
    assert [gate.let_through("a") for _ in range(100)] == [()] * 100


def test_a_gate_tells_the_rate_and_refuses_one_too_many() -> None:
    gate = Gate(MockSettings(rate=Rate(1, 60)), clock=lambda: 1000.0)
    assert dict(gate.let_through("a")) == {"X-RateLimit-Limit": "1", "X-RateLimit-Remaining": "0"}
    with pytest.raises(HTTPError) as refused:
        gate.let_through("a")
    assert refused.value.status == 429
    assert dict(refused.value.headers)["Retry-After"] == "60"
    gate.reset()
    assert gate.let_through("a")


def test_a_failure_by_chance_tells_the_rate_too() -> None:
    gate = Gate(MockSettings(rate=Rate(1, 60), fail_rate=1))
    with pytest.raises(HTTPError) as failed:
        gate.let_through("a")
    assert failed.value.status in {500, 502, 503}
    assert dict(failed.value.headers)["X-RateLimit-Remaining"] == "0"


def test_one_too_many_is_refused_before_it_fails() -> None:
    gate = Gate(MockSettings(rate=Rate(1, 60), fail_rate=1))
    with pytest.raises(HTTPError):
        gate.let_through("a")
    with pytest.raises(HTTPError) as refused:
        gate.let_through("a")
    assert refused.value.status == 429
