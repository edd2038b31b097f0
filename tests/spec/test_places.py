"""A value stands where the document says: the text there is its key, or the value itself."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.spec import Location, Place, load_document
from generator.spec.json_places import JsonPlaces
from generator.spec.places import is_index, pointer_keys, pointer_of
from generator.spec.yaml_places import YamlPlaces

_TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]))
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | _TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_TEXT, inner, max_size=4),
    max_leaves=12,
)


def _members(value: Any, keys: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any, bool]]:
    """Give the keys, value and whether it is a member of all values within."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in pairs:
        below = (*keys, str(key))
        yield below, inner, isinstance(value, dict)
        if isinstance(inner, dict | list):
            yield from _members(inner, below)


def _rest(text: str, place: Place) -> str:
    lines = text.split("\n")[place.line - 1 :]
    return "\n".join([lines[0][place.column - 1 :], *lines[1:]])


@given(st.dictionaries(_TEXT, _VALUES), st.sampled_from([None, 0, 3]), st.booleans())
def test_a_json_value_stands_where_its_place_says(
    value: dict[str, Any], indent: int | None, ascii_only: bool
) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    places = JsonPlaces("a.json", text)
    for keys, inner, is_member in _members(value):
        place = places.place(keys)
        decoded, _ = json.JSONDecoder().raw_decode(_rest(text, place))
        assert decoded == (keys[-1] if is_member else inner)
        assert pointer_keys(place.pointer) == keys


@given(st.dictionaries(_TEXT, _VALUES), st.booleans())
def test_a_yaml_value_stands_where_its_place_says(value: dict[str, Any], flow: bool) -> None:
    text = yaml.safe_dump(value, default_flow_style=flow, allow_unicode=True, width=10**6)
    places = YamlPlaces("a.yaml", text)
    starts = _starts(text)
    for keys, inner, is_member in _members(value):
        place = places.place(keys)
        assert pointer_keys(place.pointer) == keys
        written = starts[place.line, place.column]
        if is_member:
            assert keys[-1] in written
        elif isinstance(inner, dict | list):
            assert type(inner) in written
        else:
            assert _scalar(inner) in written


def _starts(text: str) -> dict[tuple[int, int], list[object]]:
    """Give what starts where by the parser in Python: the text of a scalar, or list or dict."""
    starts: dict[tuple[int, int], list[object]] = {}
    for event in yaml.parse(text, Loader=yaml.BaseLoader):
        at = (event.start_mark.line + 1, event.start_mark.column + 1)
        kinds = {yaml.SequenceStartEvent: list, yaml.MappingStartEvent: dict}
        what = event.value if isinstance(event, yaml.ScalarEvent) else kinds.get(type(event))
        starts.setdefault(at, []).append(what)
    return starts


def _scalar(value: object) -> str:
    return "null" if value is None else str(value).lower() if value in (True, False) else str(value)


def test_aliases_and_merges_stand_where_they_were_written() -> None:
    text = "base: &base\n  a: 1\nuse:\n  <<: *base\n  b: [*base]\n"
    places = YamlPlaces("a.yaml", text)
    assert places.place(("use", "a")) == Place("a.yaml", 2, 3, "/use/a")
    assert places.place(("use", "b", "0", "a")) == Place("a.yaml", 2, 3, "/use/b/0/a")


@pytest.mark.parametrize("text", ["", "# nothing\n", "a: b\n", "- a\n", "text"])
def test_where_nothing_is_the_nearest_value_around_it_counts(text: str) -> None:
    place = YamlPlaces("a.yaml", text).place(("x", "0", "9" * 5000))
    assert (place.line, place.column) == (1, 1)
    place = JsonPlaces("a.json", '\n {"a": [1]}').place(("a", "7"))
    assert (place.line, place.column) == (2, 3)


@given(st.lists(_TEXT))
def test_pointers_are_split_into_what_they_were_made_of(keys: list[str]) -> None:
    assert pointer_keys(pointer_of(tuple(keys))) == tuple(keys)
    assert Location("a.json").child(*keys).keys == tuple(keys)


@pytest.mark.parametrize("key", ["", "01", "-1", "+1", "1.0", " 1", "\u0663", "9" * 20])
def test_what_is_not_an_index(key: str) -> None:
    assert not is_index(key)


def test_places_of_a_document_use_the_path_as_it_was_given(write, api, monkeypatch) -> None:
    path = write(api(paths={"/a": {"get": {"responses": {"200": {"description": ""}}}}}))
    monkeypatch.chdir(path.parent)
    document = load_document("api.json")
    location = document.location.child("paths", "/a", "get")
    assert document.place(location) == Place("api.json", 9, 4, "/paths/~1a/get")
    assert document.place(Location("other.json", "/x")) == Place("other.json", 1, 1, "/x")
