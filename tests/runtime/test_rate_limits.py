"""The limit that a client keeps by itself."""

import math
import os
import signal
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from threading import Barrier

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.rate_limits import RateLimit


class Clock:
    def __init__(self, now: float = 1000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def test_one_after_the_other() -> None:
    limit = RateLimit(4, clock=Clock())
    assert [limit.reserve() for _ in range(4)] == [0, 0.25, 0.5, 0.75]


def test_a_burst_comes_at_once() -> None:
    limit = RateLimit(2, burst=3, clock=Clock())
    assert [limit.reserve() for _ in range(5)] == [0, 0, 0, 0.5, 1.0]


def test_a_burst_is_regained_at_the_rate() -> None:
    clock = Clock()
    limit = RateLimit(2, burst=3, clock=clock)
    assert [limit.reserve() for _ in range(3)] == [0, 0, 0]
    clock.now += 1.0
    assert [limit.reserve() for _ in range(3)] == [0, 0, 0.5]


def test_idle_time_gives_no_more_than_one_burst() -> None:
    clock = Clock()
    limit = RateLimit(2, burst=2, clock=clock)
    limit.reserve()
    clock.now += 3600
    assert [limit.reserve() for _ in range(4)] == [0, 0, 0.5, 1.0]


def test_who_waits_as_told_is_not_told_to_wait_again() -> None:
    clock = Clock()
    limit = RateLimit(4, clock=clock)
    for _ in range(10):
        clock.now += limit.reserve()
    assert clock.now == 1000 + 9 * 0.25


def test_a_rate_below_one_a_second() -> None:
    limit = RateLimit(0.1, clock=Clock())
    assert [limit.reserve() for _ in range(3)] == [0, 10, 20]


@given(st.floats(0.01, 1000), st.integers(1, 20), st.integers(0, 40), st.floats(0, 100))
def test_the_turn_after_a_while_is_what_is_reserved_then(
    rate: float, burst: int, taken: int, seconds: float
) -> None:
    clock = Clock()
    limit = RateLimit(rate, burst, clock=clock)
    for _ in range(taken):
        limit.reserve()
    expected = limit.turn_after(seconds)
    assert limit.turn_after(seconds) == expected, "a turn was taken"
    clock.now += seconds
    assert seconds + limit.reserve() == pytest.approx(expected)


def test_the_clock_is_the_monotonic_one() -> None:
    limit = RateLimit(0.001)
    assert limit.reserve() == 0
    assert 990 < limit.reserve() <= 1000


@given(
    st.floats(0.01, 1000),
    st.integers(1, 20),
    st.lists(st.floats(0, 100), min_size=1, max_size=60),
)
def test_no_window_holds_more_than_the_burst_and_what_the_rate_allows(
    rate: float, burst: int, pauses: list[float]
) -> None:
    clock = Clock(0.0)
    limit = RateLimit(rate, burst, clock=clock)
    sent = []
    for pause in pauses:
        clock.now += pause
        sent.append(clock.now + limit.reserve())
    assert sent == sorted(sent)
    for first, start in enumerate(sent):
        for count, end in enumerate(sent[first:], 1):
            assert count <= burst + (end - start) * rate + 1e-6


@pytest.mark.parametrize("burst", [1, 5])
def test_threads_share_one_limit(burst: int) -> None:
    threads, each, rate = 8, 250, 10.0
    limit = RateLimit(rate, burst, clock=Clock())
    start = Barrier(threads)

    def reserve() -> list[float]:
        start.wait()
        return [limit.reserve() for _ in range(each)]

    with ThreadPoolExecutor(threads) as pool:
        futures = [pool.submit(reserve) for _ in range(threads)]
        waits = sorted(wait for future in futures for wait in future.result())
    assert waits[:burst] == pytest.approx([0] * burst, abs=1e-9)
    steps = [later - earlier for earlier, later in pairwise(waits[burst - 1 :])]
    assert steps == pytest.approx([1 / rate] * (threads * each - burst))


# Forks


def in_child(action: Callable[[], object]) -> int:
    """Fork, do `action` in the child, and return how it ended; one that hangs is ended by ALRM."""
    process = os.fork()
    if process:
        return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    status = 1
    try:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(10)
        status = 0 if action() else 1
    finally:
        os._exit(status)


needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
# Python 3.12 and later warn of forks in processes with threads, such as a worker of the tests.
with_threads = pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")


@needs_fork
@with_threads
def test_a_fork_while_the_lock_is_held_does_not_hang_the_child() -> None:
    ended: list[int] = []

    def forking_clock() -> float:
        """Called while the limit is locked: the child has a lock that nobody releases."""
        if not ended:
            ended.append(1)
            ended[0] = in_child(lambda: limit.reserve() == 0)
        return 1000.0

    limit = RateLimit(1, clock=forking_clock)
    assert limit.reserve() == 0
    assert ended == [0]
    assert limit.reserve() == 1


@needs_fork
@with_threads
def test_the_child_counts_for_itself() -> None:
    limit = RateLimit(1, clock=Clock())
    assert [limit.reserve(), limit.reserve()] == [0, 1]
    assert in_child(lambda: [limit.reserve(), limit.reserve()] == [0, 1]) == 0
    assert limit.reserve() == 2


@needs_fork
@with_threads
def test_threads_of_the_child_share_one_limit() -> None:
    limit = RateLimit(1, clock=Clock())
    limit.reserve()

    def waits_are_all_different() -> bool:
        with ThreadPoolExecutor(8) as pool:
            return sorted(pool.map(lambda _: limit.reserve(), range(64))) == [*range(64)]

    assert in_child(waits_are_all_different) == 0


# Construction


@pytest.mark.parametrize("rate", [0, -1, -0.0, math.nan, math.inf, -math.inf, 5e-324])
def test_rates_that_make_no_sense(rate: float) -> None:
    with pytest.raises(ValueError, match="rate"):
        RateLimit(rate)


@pytest.mark.parametrize("burst", [0, -1])
def test_bursts_that_make_no_sense(burst: int) -> None:
    with pytest.raises(ValueError, match="burst"):
        RateLimit(1, burst)


def test_repr() -> None:
    assert repr(RateLimit(2.5, burst=4)) == "RateLimit(per_second=2.5, burst=4)"
