"""Attributes that are made when they are first asked for."""

import inspect
import pydoc
import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import count

from generator.runtime.lazy import lazy_property, made_otherwise


class Things:
    def __init__(self) -> None:
        self.given = 1
        self.numbers = count()

    @lazy_property
    def number(self) -> int:
        """The number of the things."""
        return next(self.numbers)


class Others(Things):
    @lazy_property
    def _hidden(self) -> int:
        return 7


def test_it_is_made_once_for_each_instance() -> None:
    one, other = Things(), Others()
    assert [one.number, one.number, other.number, other._hidden] == [0, 0, 0, 7]
    assert next(one.numbers) == 1


def test_threads_that_come_at_once_get_the_same() -> None:
    together = threading.Barrier(8)

    class Slow:
        @lazy_property
        def value(self) -> object:
            together.wait(10)
            return object()

    slow = Slow()
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: slow.value, range(8)))
    assert len(set(map(id, found))) == 1


def test_help_tells_what_it_is() -> None:
    assert inspect.getdoc(Things.number) == "The number of the things."
    assert "The number of the things." in pydoc.plain(pydoc.render_doc(Things))
    assert isinstance(Things.number, lazy_property)


def test_what_was_made_otherwise() -> None:
    others = Others()
    assert (others.number, others._hidden) == (0, 7)
    assert made_otherwise(others) == {"given": 1, "numbers": others.numbers}
