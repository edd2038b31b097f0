"""Work in several processes: in order, with its errors, and with nothing left over."""

from __future__ import annotations

import multiprocessing
import os
import signal

import pytest

from generator.pipeline.processes import ProcessDiedError, available_processors, spread


def test_results_come_in_the_order_of_the_items() -> None:
    assert list(spread(abs, [-3, 2, -1], 2)) == [3, 2, 1]
    assert list(spread(abs, [-3, 2, -1], 1)) == [3, 2, 1]
    assert list(spread(abs, [], 4)) == []


def test_an_error_of_the_work_is_raised_and_no_process_is_left() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        list(spread(int, ["1", "x", "3"], 2))
    assert multiprocessing.active_children() == []


def test_stopping_halfway_leaves_no_process() -> None:
    results = spread(abs, list(range(20)), 2)
    assert next(results) == 0
    results.close()  # type: ignore[attr-defined]
    assert multiprocessing.active_children() == []


def test_a_process_that_is_killed_is_told() -> None:
    with pytest.raises(ProcessDiedError, match="fewer --jobs"):
        list(spread(os._exit, [9, 9], 2))


def test_interrupts_arrive_here_afterwards() -> None:
    list(spread(abs, [1, 2], 2))
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, [])


def test_there_is_at_least_one_processor() -> None:
    assert available_processors() >= 1
