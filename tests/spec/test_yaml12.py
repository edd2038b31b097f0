from __future__ import annotations

import json
import re
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.spec import Limits, SpecError, yaml12
from generator.spec.yaml12 import parse_yaml

_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text("abc \u00e9:#-'\"", max_size=5), inner),
    max_leaves=15,
)


@pytest.fixture(params=["libyaml", "python"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "libyaml" and not hasattr(yaml, "CBaseLoader"):
        pytest.skip("PyYAML without libyaml")
    loader = yaml.BaseLoader if request.param == "python" else yaml.CBaseLoader
    monkeypatch.setattr(yaml12, "YAML_LOADER", loader)


def _parse(text: str, **limits: int) -> Any:
    return parse_yaml(text, "a.yaml", Limits(**limits))


def _refused(text: str, **limits: int) -> tuple[str, int, int]:
    with pytest.raises(SpecError) as caught:
        _parse(text, **limits)
    (found,) = caught.value.findings
    assert found.place is not None
    return found.code, found.place.line, found.place.column


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("on", "on"),
        ("Yes", "Yes"),
        ("y", "y"),
        ("true", True),
        ("FALSE", False),
        ("tRUE", "tRUE"),
        ("~", None),
        ("Null", None),
        ("nULL", "nULL"),
        ("'null'", "null"),
        ("2024-01-31", "2024-01-31"),
        ("2024-01-31T10:00:00Z", "2024-01-31T10:00:00Z"),
        ("12:30:45", "12:30:45"),
        ("0o17", 15),
        ("017", 17),
        ("0x1F", 31),
        ("0b11", "0b11"),
        ("1_000", "1_000"),
        ("-12", -12),
        ("+12", 12),
        ("1e3", 1000.0),
        ("1.", 1.0),
        (".5", 0.5),
        ("-.5", -0.5),
        (".", "."),
        ("-", None),
        ("1.2.3", "1.2.3"),
        ("18446744073709551616", 18446744073709551616.0),
        ("18446744073709551615", 18446744073709551615),
        ("=", "="),
        ("!!str 12", "12"),
        ("!!int '12'", 12),
        ("!!float 1", 1),
        ("!!bool 'true'", True),
        ("! 12", "12"),
        ("|\n  a\n  b\n", "a\nb\n"),
    ],
)
@pytest.mark.usefixtures("parser")
def test_scalars_mean_what_yaml_1_2_says(text: str, value: object) -> None:
    parsed = _parse(f"a: {text}\n")["a"] if text != "-" else _parse("a:\n")["a"]
    assert (parsed, type(parsed)) == (value, type(value))


@pytest.mark.usefixtures("parser")
def test_keys_are_text_as_written() -> None:
    assert _parse("{200: a, true: b, ~: c, 1.0: d, 0x10: e, 'on': f}") == {
        "200": "a",
        "true": "b",
        "~": "c",
        "1.0": "d",
        "0x10": "e",
        "on": "f",
    }


@pytest.mark.usefixtures("parser")
def test_aliases_repeat_and_merges_add_what_is_missing() -> None:
    text = """
base: &base {a: 1, b: 2}
other: &other {b: 3, c: 4}
one: {<<: *base, b: 9}
two: {<<: [*other, *base]}
text: {"<<": kept}
again: *base
&name key: v
*name : w
"""
    parsed = _parse(text.replace("*name : w", "ref: {*name : w}"))
    assert parsed["one"] == {"a": 1, "b": 9}
    assert parsed["two"] == {"a": 1, "b": 3, "c": 4}
    assert parsed["text"] == {"<<": "kept"}
    assert parsed["again"] == {"a": 1, "b": 2}
    assert parsed["ref"] == {"key": "w"}


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("a: 1\nb: 2\na: 3\n", ("spec-duplicate-key", 3, 1)),
        ("200: a\n'200': b\n", ("spec-duplicate-key", 2, 1)),
        ("x: &x {}\na: {<<: *x, <<: *x}\n", ("spec-duplicate-key", 2, 13)),
        ("a: [1, 2\n", ("spec-not-yaml", 2, 1)),
        ("a: 1\n---\nb: 2\n", ("spec-not-yaml", 2, 1)),
        ("a: \x01\n", ("spec-not-yaml", 1, 4)),
        ("a: *nowhere\n", ("spec-yaml-alias", 1, 4)),
        ("a: &a [*a]\n", ("spec-yaml-alias", 1, 8)),
        ("a: !!timestamp 2024-01-01\n", ("spec-yaml-tag", 1, 4)),
        ("a: !!python/name:os.system x\n", ("spec-yaml-tag", 1, 4)),
        ("a: !!int x\n", ("spec-yaml-tag", 1, 4)),
        ("a: !!set {x}\n", ("spec-yaml-tag", 1, 4)),
        ("a: .inf\n", ("spec-yaml-number", 1, 4)),
        ("a: .NaN\n", ("spec-yaml-number", 1, 4)),
        ("a: 1e999\n", ("spec-yaml-number", 1, 4)),
        (f"a: {'9' * 5000}\n", ("spec-yaml-number", 1, 4)),
        ("? [a]\n: b\n", ("spec-yaml-key", 1, 3)),
        ("x: &x [a]\n*x : b\n", ("spec-yaml-key", 2, 1)),
        ("a: {<<: 3}\n", ("spec-yaml-merge", 1, 9)),
    ],
)
@pytest.mark.usefixtures("parser")
def test_what_json_cannot_hold_is_refused_where_it_stands(
    text: str, refusal: tuple[str, int, int]
) -> None:
    code, line, column = _refused(text)
    assert code == refusal[0]
    if code != "spec-not-yaml":  # the two parsers point to different ends of what they expected
        assert (line, column) == refusal[1:]


@pytest.mark.usefixtures("parser")
def test_half_a_surrogate_pair_is_refused() -> None:
    assert _refused('a: "\\ud800"\n')[0] == "spec-not-yaml"


@pytest.mark.usefixtures("parser")
def test_nesting_is_bounded_while_reading() -> None:
    assert _refused("[" * 11 + "]" * 11, max_depth=10) == ("spec-too-deep", 1, 11)
    assert _parse("[" * 10 + "]" * 10, max_depth=10)


def test_merges_are_bounded_while_reading() -> None:
    base = "base: &base {" + ", ".join(f"k{i}: 1" for i in range(100)) + "}\n"
    merges = "".join(f"m{i}: {{<<: *base}}\n" for i in range(50))
    assert _refused(base + merges, max_yaml_nodes=1000)[0] == "spec-yaml-too-many-values"


@given(_JSON)
def test_json_in_yaml_means_the_same(value: Any) -> None:
    parsed = _parse(json.dumps({"a": value}, ensure_ascii=False))
    assert json.dumps(parsed) == json.dumps({"a": value})


# To YAML 1.1, which PyYAML writes, some numbers of YAML 1.2 are plain text: 0E0, 0o7.
_NUMBER_IN_TEXT = re.compile(r'"[-+]?(?:[0-9.]+(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+)"')


@given(_JSON.filter(lambda value: not _NUMBER_IN_TEXT.search(json.dumps(value))))
def test_what_pyyaml_writes_for_json_values_is_read_back(value: Any) -> None:
    written = yaml.safe_dump({"a": value}, allow_unicode=True)
    parsed = _parse(written)
    assert parsed == {"a": value}
