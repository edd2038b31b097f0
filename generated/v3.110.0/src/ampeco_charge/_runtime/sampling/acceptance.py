"""Whether a schema accepts a value, asked of validators that are made when they are needed."""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol

import jsonschema_rs

from ..server.descriptions import Json, Schema
from ..server.validation import self_contained


class Validator(Protocol):
    """What tells whether it accepts a value."""

    def is_valid(self, instance: Json) -> bool:
        """Tell whether a value is accepted."""
        ...


def validator_of(schema: Schema) -> Validator:
    """Return a validator (JSON Schema 2020-12) that asserts formats to the letter.

    It is made of no more components than are referred to. Raises ValueError for a schema that is
    none, or a pattern that cannot be read.
    """
    return jsonschema_rs.Draft202012Validator(self_contained(schema), validate_formats=True)


@lru_cache(maxsize=4096)
def matches(pattern: str, text: str) -> bool:
    """Tell whether a pattern (ECMA 262) is found in a text."""
    return _pattern(pattern).is_valid(text)


@lru_cache(maxsize=1024)
def _pattern(pattern: str) -> Validator:
    return jsonschema_rs.Draft202012Validator({"pattern": pattern})
