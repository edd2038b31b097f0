from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.spec import SpecError
from generator.spec.json_text import may_repeat_names, parse_json, refuse_duplicate_keys

_KEYS = st.sampled_from(["a", "b", "", '"', "\\", "{", "},", "\u00e9", "a:b"])
_VALUES = st.recursive(
    st.none() | st.integers() | st.sampled_from(["x", '"a": 1, "a": 2', "[{", "\\"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=3),
    max_leaves=8,
)


def _parse(text: str) -> Any:
    value = parse_json(text.encode(), "a.json")
    refuse_duplicate_keys(text, "a.json")
    return value


def _members(value: Any) -> int:
    """How many members all objects in a value have together."""
    if isinstance(value, dict):
        return len(value) + sum(map(_members, value.values()))
    return sum(map(_members, value)) if isinstance(value, list) else 0


def _place_of_refusal(text: str) -> tuple[str, int, int, str]:
    with pytest.raises(SpecError) as caught:
        _parse(text)
    place = caught.value.findings[0].place
    assert place is not None
    return caught.value.findings[0].code, place.line, place.column, place.pointer


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ('{"a": 1,\n "b": 2,\n "a": 3}', ("spec-duplicate-key", 3, 2, "/a")),
        ('{"x": [0, {"a": {"b": 1}, "a": 2}]}', ("spec-duplicate-key", 1, 27, "/x/1/a")),
        ('{"a/b": {"\\u0061": 1, "a": 2}}', ("spec-duplicate-key", 1, 23, "/a~1b/a")),
        ('{"é": 1, "é": 2}', ("spec-duplicate-key", 1, 10, "/é")),
        ('{"n": ' + "9" * 300 + ', "n": 1}', ("spec-duplicate-key", 1, 309, "/n")),
        ('{"a": 1,}', ("spec-not-json", 1, 8, "")),
        ('{"a": ' + "9" * 5000 + "}", ("spec-not-json", 1, 7, "")),
        ('{"é":\n "é" x}', ("spec-not-json", 2, 6, "")),
        ("", ("spec-not-json", 1, 1, "")),
        ("{'a': 1}", ("spec-not-json", 1, 2, "")),
        ('{"a": NaN}', ("spec-not-json", 1, 7, "")),
        ('"\\ud800"', ("spec-not-json", 1, 2, "")),
        ("[" * 5000, ("spec-too-deep", 1, 1026, "")),
    ],
)
def test_what_is_wrong_is_shown_where_it_stands(
    text: str, refusal: tuple[str, int, int, str]
) -> None:
    assert _place_of_refusal(text) == refusal


@given(st.dictionaries(_KEYS, _VALUES))
def test_sound_json_is_not_refused(value: dict[str, Any]) -> None:
    for text in (json.dumps(value), json.dumps(value, indent=2, ensure_ascii=False)):
        assert _parse(text) == json.loads(text)


@given(_VALUES, st.lists(st.tuples(_KEYS, _VALUES), min_size=1, max_size=4), st.data())
def test_a_name_used_twice_is_found_wherever_it_stands(
    around: Any, members: list[tuple[str, Any]], data: st.DataObject
) -> None:
    repeated = (data.draw(st.sampled_from(members))[0], 0)
    written = ", ".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in [*members, repeated])
    text = f'{{"first": {json.dumps(around)},\n"second": [{{{written}}}]}}'
    code, line, column, pointer = _place_of_refusal(text)
    assert (code, line) == ("spec-duplicate-key", 2)
    assert text.splitlines()[1][column - 1] == '"'
    assert pointer.startswith("/second/0")
    content = text.encode()
    assert may_repeat_names(content, _members(parse_json(content, "a.json")))


@given(_VALUES, st.sampled_from(["", " ", "\t", "\r\n  "]))
def test_names_are_counted_however_they_are_written(value: Any, space: str) -> None:
    text = json.dumps(value, separators=(",", f"{space}: "))
    members = _members(value)
    assert may_repeat_names(text.encode(), members - 1) is True


def test_plain_documents_need_no_second_look(repository: Path) -> None:
    content = (repository / "specs" / "v3.110.0.json").read_bytes()
    assert not may_repeat_names(content, _members(parse_json(content, "a.json")))
