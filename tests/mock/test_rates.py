"""Rate limits: windows by token, what is told of them, and what no rate is."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.mock.rates import Allowance, RateLimiter, parsed_rate
from generator.runtime.mock.settings import Rate


@dataclass
class Clock:
    now: float = 1000.25

    def __call__(self) -> float:
        return self.now


def test_requests_of_a_window_are_let_through_and_told() -> None:
    limiter = RateLimiter(Rate(2, 60), clock=Clock())
    assert limiter.take("a") == Allowance(limit=2, remaining=1, reset=1061)
    second = limiter.take("a")
    assert second.refusal is None
    assert second.headers == (("X-RateLimit-Limit", "2"), ("X-RateLimit-Remaining", "0"))


def test_one_too_many_is_refused_and_told_when_to_come_again() -> None:
    clock = Clock()
    limiter = RateLimiter(Rate(1, 60), clock=clock)
    limiter.take("a")
    clock.now += 10.5
    refused = limiter.take("a")
    assert refused.refusal is not None
    assert (refused.refusal.status, refused.refusal.headers) == (429, refused.headers)
    assert dict(refused.headers) == {
        "X-RateLimit-Limit": "1",
        "X-RateLimit-Remaining": "0",
        "X-RateLimit-Reset": "1061",
        "Retry-After": "50",
    }


def test_who_comes_after_retry_after_is_let_through() -> None:
    clock = Clock()
    limiter = RateLimiter(Rate(1, 0.3), clock=clock)
    limiter.take("a")
    refused = limiter.take("a")
    assert refused.retry_after == 1
    clock.now += refused.retry_after
    assert limiter.take("a").retry_after is None


def test_tokens_are_counted_by_themselves() -> None:
    limiter = RateLimiter(Rate(1, 60), clock=Clock())
    limiter.take("a")
    assert limiter.take("b").retry_after is None
    assert limiter.take("a").retry_after is not None


def test_a_reset_forgets_requests() -> None:
    limiter = RateLimiter(Rate(1, 60), clock=Clock())
    limiter.take("a")
    limiter.reset()
    assert limiter.take("a").retry_after is None


def test_windows_of_many_tokens_do_not_pile_up() -> None:
    clock = Clock()
    limiter = RateLimiter(Rate(1, 1), clock=clock)
    for number in range(5000):
        clock.now += 0.01
        limiter.take(str(number))
    assert len(limiter._windows) <= 1100


@given(
    requests=st.integers(1, 5),
    steps=st.lists(st.floats(0, 3, allow_nan=False), max_size=40),
)
def test_a_window_never_lets_through_more_than_its_rate(requests: int, steps: list[float]) -> None:
    clock = Clock()
    limiter = RateLimiter(Rate(requests, 2), clock=clock)
    passed: list[float] = []
    for step in steps:
        clock.now += step
        if limiter.take("a").retry_after is None:
            passed.append(clock.now)
    # Windows do not slide: two that touch may be used up at their ends.
    for first in passed:
        assert sum(first <= each < first + 2 for each in passed) <= 2 * requests


def test_a_rate_is_written_with_its_seconds() -> None:
    assert parsed_rate("100/60") == Rate(100, 60.0)
    assert parsed_rate("1/0.5") == Rate(1, 0.5)


@pytest.mark.parametrize(
    "text", ["", "100", "/60", "x/60", "10/x", "-1/60", "0/60", "5/0", "5/nan"]
)
def test_what_is_no_rate_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="write REQUESTS/SECONDS"):
        parsed_rate(text)
