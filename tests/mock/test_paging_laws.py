"""Whatever comes and goes between pages, cursors give each thing that stays, once."""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote

from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.mock.paging import Page, Ways, page_of
from generator.runtime.server.messages import Arguments, HttpRequest

WAYS = Ways("cursor", "page", None, "per_page", default_size=10, most=50)


@dataclass(frozen=True)
class Changes:
    """What happens between two pages: ids that go, and how many new ones come."""

    gone: frozenset[int]
    new: int


CHANGES = st.builds(
    Changes, gone=st.frozensets(st.integers(1, 40), max_size=8), new=st.integers(0, 3)
)


def page(ids: list[int], size: int, cursor: str) -> Page:
    """The page that a cursor asks for."""
    request = HttpRequest("GET", "/things", f"cursor={quote(cursor)}")
    call: Any = SimpleNamespace(
        request=request, arguments=Arguments({("query", "per_page"): size}), operation=None
    )
    return page_of(ids, WAYS, call)


@given(st.integers(0, 40), st.integers(1, 50), st.lists(CHANGES, max_size=10))
def test_each_thing_that_stays_is_given_once(count: int, size: int, changes: list[Changes]) -> None:
    ids = [*range(1, count + 1)]
    found: list[Any] = []
    cursor, number, last = "", 0, count
    while True:
        given_page = page(ids, size, cursor)
        found += given_page.ids
        following = given_page.targets["next"]
        if following is None:
            break
        cursor = following[1]
        if number < len(changes):
            change = changes[number]
            ids = [each for each in ids if each not in change.gone]
            ids += range(last + 1, last + change.new + 1)
            last += change.new
            number += 1
    assert len(found) == len(set(found))
    assert set(ids) <= set(found)


@given(st.integers(1, 40), st.integers(1, 50), st.integers(0, 39))
def test_the_page_before_is_where_it_was(count: int, size: int, pages: int) -> None:
    ids = [*range(1, count + 1)]
    walked = [page(ids, size, "")]
    while walked[-1].targets["next"] is not None and len(walked) <= pages:
        walked.append(page(ids, size, walked[-1].targets["next"][1]))
    before = walked[-1].targets["prev"]
    assert (before is None) == (len(walked) == 1)
    if before is not None:
        assert page(ids, size, before[1]).ids == walked[-2].ids


@given(st.text(max_size=30))
def test_any_text_is_a_cursor_or_is_told(cursor: str) -> None:
    found = page([1, 2, 3], 2, cursor)
    assert list(found.ids) == [1, 2] or not found.ignored
