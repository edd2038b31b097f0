"""Whether a value is in a value set, found out by the form's own definition and nothing else."""

import json
import re
from typing import Any

import jsonschema

from generator.ir.value_sets import Alternative, Inner
from generator.ir.value_sets.reader import ValueSetReader

FORMATS = jsonschema.FormatChecker(["date", "date-time", "uuid"])
RANGES = {"int32": (-(2**31), 2**31 - 1), "uint8": (0, 255)}


class OpaqueError(Exception):
    """What the form knows only by its digest, or does not hold at all."""


def _is_whole_number_of(format_: str) -> Any:
    least, most = RANGES[format_]
    return lambda value: "number" not in types_of(value) or (
        "integer" in types_of(value) and least <= value <= most
    )


def _is_base64(value: Any) -> bool:
    if not isinstance(value, str):
        return True
    return re.fullmatch(r"([\w+/]{4})*([\w+/]{2}==|[\w+/]{3}=)?", value) is not None


for _name in RANGES:
    FORMATS.checks(_name)(_is_whole_number_of(_name))
FORMATS.checks("byte")(_is_base64)


def is_member(reader: ValueSetReader, inner: Inner, value: Any) -> bool:
    """Whether the value set of a schema holds a value."""
    found = reader.read(inner)
    if found.incomplete:
        raise OpaqueError(found.incomplete)
    holding = [each for each in found.alternatives if _holds(reader, each, value)]
    return len(holding) == 1 if found.exclusive else bool(holding)


def validates(schema: Any, value: Any) -> bool:
    """Whether the reference implementation of JSON Schema accepts a value."""
    validator = jsonschema.Draft202012Validator(schema, format_checker=FORMATS)
    return bool(validator.is_valid(value))


def types_of(value: Any) -> set[str]:
    match value:
        case None:
            return {"null"}
        case bool():
            return {"boolean"}
        case int():
            return {"integer", "number"}
        case float():
            return {"integer", "number"} if value.is_integer() else {"number"}
        case str():
            return {"string"}
        case list():
            return {"array"}
        case _:
            return {"object"}


def _holds(reader: ValueSetReader, alternative: Alternative, value: Any) -> bool:
    if types_of(value).isdisjoint(alternative.types):
        return False
    if alternative.values is not None and not validates({"enum": [*alternative.values]}, value):
        return False
    if not all(_asserts(keyword, text, value) for keyword, text in alternative.opaque):
        return False
    match value:
        case bool() | None:
            return True
        case int() | float():
            return _holds_number(alternative, value)
        case str():
            return _holds_string(alternative, value)
        case list():
            return _holds_array(reader, alternative, value)
        case _:
            return _holds_object(reader, alternative, value)


def _asserts(keyword: str, text: str, value: Any) -> bool:
    if '"written":' in text:
        raise OpaqueError(text)
    schema = json.loads(text)
    return validates({"not": schema} if keyword == "not" else schema, value)


def _holds_number(alternative: Alternative, value: float) -> bool:
    bounds = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
    said = {key: value for key, value in alternative.limits.items() if key in bounds}
    return validates(said, value) and all(
        validates({"multipleOf": each}, value) for each in alternative.multiples
    )


def _holds_string(alternative: Alternative, value: str) -> bool:
    limits = alternative.limits
    if not limits.get("minLength", 0) <= len(value) <= limits.get("maxLength", 99):
        return False
    if not all(re.search(pattern, value) for pattern in alternative.patterns):
        return False
    return all(validates({"format": each}, value) for each in alternative.formats)


def _holds_array(reader: ValueSetReader, alternative: Alternative, value: list[Any]) -> bool:
    limits = alternative.limits
    if not limits.get("minItems", 0) <= len(value) <= limits.get("maxItems", 99):
        return False
    if alternative.unique and not validates({"uniqueItems": True}, value):
        return False
    first = len(alternative.prefix)
    for item, inner in zip(value, alternative.prefix, strict=False):
        if not is_member(reader, inner, item):
            return False
    items = alternative.items
    if items is not None and not all(is_member(reader, items, each) for each in value[first:]):
        return False
    least, most = limits.get("minContains", 1), limits.get("maxContains", 99)
    return all(
        least <= sum(is_member(reader, inner, each) for each in value) <= most
        for inner in alternative.contains
    )


def _holds_object(reader: ValueSetReader, alternative: Alternative, value: dict[str, Any]) -> bool:
    limits = alternative.limits
    if not limits.get("minProperties", 0) <= len(value) <= limits.get("maxProperties", 99):
        return False
    if not alternative.required <= value.keys():
        return False
    if not all(is_member(reader, each, name) for each in alternative.names for name in value):
        return False
    return all(_holds_member(reader, alternative, name, each) for name, each in value.items())


def _holds_member(reader: ValueSetReader, alternative: Alternative, name: str, value: Any) -> bool:
    if name in alternative.members:
        return is_member(reader, alternative.members[name].schema, value)
    matching = [inner for pattern, inner in alternative.patterned if re.search(pattern, name)]
    if matching:
        return all(is_member(reader, inner, value) for inner in matching)
    if alternative.closed:
        return False
    additional = alternative.additional
    return additional is None or is_member(reader, additional, value)
