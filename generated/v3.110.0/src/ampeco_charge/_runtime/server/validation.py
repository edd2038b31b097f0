"""What is wrong with a value by its schema, by field."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from ..extras import missing_extra
from ..places import logger
from .descriptions import Json, Schema
from .messages import FieldErrors, dotted
from .references import components_needed
from .wording import told

try:
    from jsonschema_rs import Draft202012Validator, ValidationError, Validator
except ModuleNotFoundError as error:
    raise missing_extra("server", "jsonschema_rs") from error

_TIME: Final = re.compile(
    r"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\.[0-9]+)?)?"
    r"(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?"
)


def is_valid(schema: Schema, value: Json) -> bool:
    """Tell whether a schema accepts a value, formats included (JSON Schema 2020-12, 7.2.2)."""
    return validator_of(schema).is_valid(value)


def is_accepted(schema: Schema, value: Json) -> bool:
    """Tell whether `errors_of` finds nothing wrong with a value."""
    return is_valid(schema, value) or not errors_of(schema, value)


def errors_of(schema: Schema, value: Json, at: str = "") -> FieldErrors:
    """Return what is wrong with a value, nothing if its schema accepts it.

    The keys are the members with something wrong, by their dotted paths from `at` on, which stands
    for the value itself; texts are without their subject: ``must be an integer``. Several branches
    of ``oneOf`` may fit.
    """
    validator = validator_of(schema)
    if validator.is_valid(value):
        return {}
    found: FieldErrors = {}
    for error in validator.iter_errors(value):
        for path, text in told(error):
            texts = found.setdefault(dotted(at, path), [])
            if text not in texts:
                texts.append(text)
    return found


def validator_of(schema: Schema) -> Validator:
    """Return the compiled schema, compiled when it is first asked for."""
    if schema.compiled is None:
        schema.compiled = _compiled(schema)
    validator: Validator = schema.compiled
    return validator


def _compiled(schema: Schema) -> Validator:
    whole = self_contained(schema)
    try:
        return _validator(whole)
    except ValidationError:
        readable = _without_foreign_patterns(whole)
        if readable == whole:
            raise
        return _validator(readable)


def _validator(schema: Json) -> Validator:
    return Draft202012Validator(schema, validate_formats=True, formats={"time": _is_time})


def _without_foreign_patterns(node: Json) -> Json:
    r"""Leave out each pattern that the validator cannot read, as if any text matched it.

    What is a pattern for one engine is not always one for another: ``[\w-.]``. Without it a server
    accepts too much there, with it that could answer no call at all.
    """
    if isinstance(node, list):
        return [_without_foreign_patterns(each) for each in node]
    if not isinstance(node, dict):
        return node
    found = {name: _without_foreign_patterns(value) for name, value in node.items()}
    if isinstance(found.get("pattern"), str) and _is_foreign(found["pattern"]):
        del found["pattern"]
    by_pattern = found.get("patternProperties", {})
    for pattern in list(filter(_is_foreign, by_pattern)):
        # Which other members there may be depends on the names that it matches.
        del by_pattern[pattern]
        found.pop("additionalProperties", None)
        found.pop("unevaluatedProperties", None)
    return found


@cache
def _is_foreign(pattern: str) -> bool:
    try:
        Draft202012Validator({"pattern": pattern})
    except ValidationError:
        logger().warning("the pattern %s cannot be read: it is not checked", pattern)
        return True
    return False


def _is_time(text: str) -> bool:
    """Let times without seconds and offset pass: RFC 3339 wants both, documents mean ``08:30``."""
    return _TIME.fullmatch(text) is not None


def self_contained(schema: Schema) -> Json:
    """Return a schema with those components in it that it refers to, and no others."""
    needed = components_needed(schema.value, schema.components)
    return {**schema.value, "components": {"schemas": needed}} if needed else schema.value
