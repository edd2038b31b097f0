"""Texts and numbers within limits."""

from __future__ import annotations

import re
from typing import Any

import jsonschema_rs
import pytest

from generator.runtime.sampling.chance import Chance, chance_of
from generator.runtime.sampling.sampler import Sampler, SamplingError
from generator.runtime.sampling.text_patterns import UnreadablePatternError, matching_texts, parsed
from generator.runtime.server.descriptions import Schema

FORMATS = """
    date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference
    iri iri-reference uuid uri-template json-pointer relative-json-pointer regex
    byte base64url binary password decimal datetime url integer number boolean phone unheard-of
    """.split()


def made(schema: dict[str, Any], key: str = "things/1") -> Any:
    return Sampler(1).sample(Schema(schema, {}), key=key)


def accepts(schema: dict[str, Any], value: Any) -> bool:
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True).is_valid(value)


@pytest.mark.parametrize("format_", FORMATS)
def test_every_format_has_texts(format_: str) -> None:
    schema = {"type": "string", "format": format_}
    texts = {made(schema, key=f"things/{number}") for number in range(5)}
    assert all(accepts(schema, text) for text in texts)


@pytest.mark.parametrize("format_", ["int32", "int64", "float", "double", "decimal", "unheard-of"])
def test_formats_of_numbers_are_numbers(format_: str) -> None:
    assert isinstance(made({"type": "number", "format": format_}), int | float)


@pytest.mark.parametrize(
    ("pattern", "least"),
    [
        (r"^[a-z]{3}$", 0),
        (r"^(?!x)[a-z]{3}$", 0),
        (r"\d{3}-[^a-z]+", 0),
        (r"^(foo|bar)+\.\w*$", 0),
        (r"^\p{Lu}\p{L}*$", 0),
        (r"^(?=.*\d)[a-z\d]{6,}$", 0),
        (r"^#[0-9a-f]{6}$", 0),
        (r"^[\w.+-]+@[\w-]+\.[\w.]+$", 0),
        (r"^[a-z]+$", 40),
        (r"^([01]?[0-9]|2[0-3]):[0-5][0-9]$", 0),
        (r"^(?:[A-Z]{2}){1,3}$", 6),
        (r"^(?<year>\d{4})-[\x41-\u0044]$", 0),
        (r"^[^\d\s]{2}\S\D\W$", 0),
        (r"^a{2}b{3,}c{0,2}?$", 0),
        (r"^[\]\\^-]$", 0),
        (r"", 3),
    ],
)
def test_every_pattern_has_texts(pattern: str, least: int) -> None:
    schema = {"type": "string", "pattern": pattern, "minLength": least}
    for number in range(10):
        assert accepts(schema, made(schema, key=f"things/{number}"))


@pytest.mark.parametrize("pattern", [r"^(a)\1$", r".^", r"^(?=b)a$"])
def test_patterns_without_texts_are_told(pattern: str) -> None:
    with pytest.raises(SamplingError):
        made({"type": "string", "pattern": pattern})


@pytest.mark.parametrize("pattern", ["[a", "(a", "a)", r"(a)\1", "(?#b)", "[]", "a\\"])
def test_patterns_that_cannot_be_read_are_told(pattern: str) -> None:
    with pytest.raises(UnreadablePatternError):
        parsed(pattern)


def test_texts_of_patterns_are_several() -> None:
    texts = set(matching_texts("^[a-z]{4}$", chance_of(1)))
    assert len(texts) > 5
    assert all(re.fullmatch("[a-z]{4}", text) for text in texts)


@pytest.mark.parametrize(
    "schema",
    [
        {"exclusiveMinimum": 0, "exclusiveMaximum": 0.001},
        {"multipleOf": 0.05, "minimum": 7.03},
        {"multipleOf": 7, "minimum": 100, "type": "integer"},
        {"minimum": 1e300},
        {"maximum": -1e300},
        {"minimum": -5, "maximum": -5, "type": "integer"},
        {"minimum": 0, "exclusiveMaximum": 1, "type": "integer"},
        {"allOf": [{"multipleOf": 4}, {"multipleOf": 6}, {"minimum": 13}]},
        {"maximum": 0.5, "minimum": 0.5},
    ],
)
def test_numbers_are_within_limits(schema: dict[str, Any]) -> None:
    whole = {"type": "number", **schema}
    for number in range(10):
        assert accepts(whole, made(whole, key=f"things/{number}"))


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "integer", "exclusiveMinimum": 1, "exclusiveMaximum": 2},
        {"type": "number", "minimum": 2, "maximum": 1},
        {"type": "string", "minLength": 2, "maxLength": 1},
    ],
)
def test_limits_without_values_are_told(schema: dict[str, Any]) -> None:
    with pytest.raises(SamplingError):
        made(schema)


def test_plausible_numbers_are_kept_within_limits() -> None:
    assert made({"properties": {"soc": {"type": "integer", "maximum": 3}}})["soc"] <= 3


def test_chance_spreads_over_all_there_is() -> None:
    found = {Chance(str(number).encode()).below(6) for number in range(100)}
    assert found == set(range(6))
