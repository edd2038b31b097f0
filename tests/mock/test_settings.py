"""Settings that cannot be are refused when they are made, whoever makes them."""

from typing import Any

import pytest

from generator.runtime.mock.settings import MockSettings, Rate

INFINITE, NO_NUMBER = float("inf"), float("nan")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"items": -1}, "items are -1"),
        ({"latency": -0.1}, "the latency is -0.1 seconds"),
        ({"latency": INFINITE}, "the latency is inf seconds"),
        ({"latency": NO_NUMBER}, "the latency is nan seconds"),
        ({"fail_rate": 1.1}, "the fail_rate is 1.1, not from 0 to 1"),
        ({"fail_rate": -0.1}, "the fail_rate is -0.1"),
        ({"fail_rate": NO_NUMBER}, "the fail_rate is nan"),
    ],
)
def test_a_setting_that_cannot_be_is_refused(given: dict[str, Any], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        MockSettings(**given)


@pytest.mark.parametrize(
    ("requests", "seconds"), [(0, 1), (-1, 1), (1, 0), (1, -1), (1, INFINITE), (1, NO_NUMBER)]
)
def test_a_rate_that_cannot_be_kept_is_refused(requests: int, seconds: float) -> None:
    with pytest.raises(ValueError, match="a rate"):
        Rate(requests, seconds)


def test_what_can_be_is_taken_to_its_ends() -> None:
    settings = MockSettings(items=0, latency=0, fail_rate=1, rate=Rate(1, 0.001))
    assert (settings.items, settings.latency, settings.fail_rate) == (0, 0, 1)
