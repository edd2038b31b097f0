from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.spec import Version

_TEXTS = st.text(min_size=1).filter(str.strip)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("v3.73.1", "3.73.1"),
        ("3.73.1", "3.73.1"),
        ("71", "71"),
        ("2024.0", "2024.0"),
        ("2.7", "2.7"),
        (" V1 ", "1"),
        ("vega", "vega"),
    ],
)
def test_a_version_is_written_without_its_v(text: str, written: str) -> None:
    assert str(Version.parse(text)) == written
    assert Version.parse(text).tag == f"v{written}"


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_nothing_is_not_a_version(text: str) -> None:
    with pytest.raises(ValueError, match="not empty"):
        Version.parse(text)


@pytest.mark.parametrize(
    "ordered",
    [
        ["3.9", "3.10", "3.73.1", "3.73.2", "3.100"],
        ["64", "67", "71", "100"],
        ["2.0.0-alpha", "2.0.0-beta", "2.0.0-beta.2", "2.0.0", "2.0.1"],
        ["2024-01", "2024-01-15", "2024-02"],
        ["latest", "stable", "1.0"],
        ["3.9", "3.9.0"],
    ],
)
def test_versions_are_ordered_part_by_part(ordered: list[str]) -> None:
    assert [str(v) for v in sorted(map(Version.parse, reversed(ordered)))] == ordered


def test_versions_written_differently_are_different() -> None:
    assert Version.parse("3.9") != Version.parse("3.09")
    assert Version.parse("v3.9") == Version.parse("3.9")


@given(_TEXTS, _TEXTS)
def test_any_two_texts_have_one_order(left: str, right: str) -> None:
    a, b = Version.parse(left), Version.parse(right)
    assert [a < b, a == b, b < a].count(True) == 1


@given(_TEXTS, _TEXTS, _TEXTS)
def test_the_order_is_transitive(one: str, two: str, three: str) -> None:
    a, b, c = sorted(map(Version.parse, (one, two, three)))
    assert a <= b <= c
    assert a <= c


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=4))
def test_numbers_are_compared_as_numbers(parts: list[int]) -> None:
    later = [*parts[:-1], parts[-1] + 1]
    assert Version.parse(".".join(map(str, parts))) < Version.parse(".".join(map(str, later)))


@given(st.from_regex(r"v?[0-9][0-9a-z.+-]*", fullmatch=True))
def test_reading_what_was_written_gives_the_same(text: str) -> None:
    version = Version.parse(text)
    assert Version.parse(str(version)) == Version.parse(version.tag) == version
