"""Schemas that some value is known to fit: each is made around one."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

_NAMES = st.sampled_from("id name status total_amount startedAt email tags x-1 owner ü".split())
_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-1000, 1000),
    st.integers(-4000, 4000).map(lambda number: number / 4),
    st.text("abcXYZ019 -_é", max_size=12),
)
VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=4),
    max_leaves=8,
)
_OTHERS = st.sampled_from(
    [{"type": "string"}, {"type": "integer"}, {"type": "boolean"}, {"type": "null"}, {}, True]
)


def type_of(value: Any) -> str:
    """Give the type of a value, as schemas name it."""
    if isinstance(value, bool):
        return "boolean"
    if value is None:
        return "null"
    names = {int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return names[type(value)]


@st.composite
def schemas_around(draw: st.DrawFn, value: Any, depth: int = 3) -> Any:
    """Draw a schema that accepts a value."""
    kind = draw(st.sampled_from(_KINDS if depth else _KINDS[:3]))
    return draw(kind(value, depth))


@st.composite
def _plain(draw: st.DrawFn, value: Any, depth: int) -> Any:
    named = type_of(value)
    kinds = draw(st.sets(st.sampled_from(["string", "integer", "null"]), max_size=1)) | {named}
    schema: dict[str, Any] = {"type": named if len(kinds) == 1 else sorted(kinds)}
    if draw(st.booleans()):
        schema |= draw(_LIMITS[named](value, depth))
    return schema


@st.composite
def _listed(draw: st.DrawFn, value: Any, depth: int) -> Any:
    if draw(st.booleans()):
        return {"const": value}
    return {"enum": [*draw(st.lists(_SCALARS, max_size=3)), value]}


@st.composite
def _all_of(draw: st.DrawFn, value: Any, depth: int) -> Any:
    parts = draw(st.lists(schemas_around(value, depth - 1), min_size=1, max_size=2))
    return {"allOf": parts, **draw(st.sampled_from([{}, {"title": "All"}]))}


@st.composite
def _any_of(draw: st.DrawFn, value: Any, depth: int) -> Any:
    members = [*draw(st.lists(_OTHERS, max_size=2)), draw(schemas_around(value, depth - 1))]
    return {"anyOf": draw(st.permutations(members))}


@st.composite
def _one_of(draw: st.DrawFn, value: Any, depth: int) -> Any:
    """One schema of its type, beside some that do not have that type."""
    own = {**draw(_plain(value, depth)), "type": type_of(value)}
    types = {type_of(value), "number"} if isinstance(value, int | float) else {type_of(value)}
    names = [each for each in ("string", "boolean", "null", "array", "object") if each not in types]
    others = [{"type": each} for each in draw(st.sets(st.sampled_from(names), max_size=2))]
    return {"oneOf": draw(st.permutations([*others, own]))}


@st.composite
def _told_apart(draw: st.DrawFn, value: Any, depth: int) -> Any:
    """Objects of several kinds, with a property that tells which."""
    kinds = draw(st.lists(st.sampled_from("abcd"), min_size=2, max_size=3, unique=True))
    return {
        "oneOf": [
            {
                "type": "object",
                "properties": {
                    "kind": {"const": kind},
                    "it": draw(schemas_around(value, depth - 1)),
                },
                "required": ["kind"],
            }
            for kind in kinds
        ]
    }


@st.composite
def _refusing(draw: st.DrawFn, value: Any, depth: int) -> Any:
    refused = draw(_SCALARS.filter(lambda each: type_of(each) != type_of(value)))
    return {**draw(_plain(value, depth)), "not": {"enum": [refused]}}


@st.composite
def _conditional(draw: st.DrawFn, value: Any, depth: int) -> Any:
    inner = draw(schemas_around(value, depth - 1))
    condition = draw(_OTHERS)
    return {"if": condition, "then": inner, "else": draw(schemas_around(value, depth - 1))}


@st.composite
def _numbers(draw: st.DrawFn, value: float, depth: int) -> Any:
    found: dict[str, Any] = {}
    below, above = draw(st.integers(0, 50)), draw(st.integers(0, 50))
    found["minimum" if below == 0 or draw(st.booleans()) else "exclusiveMinimum"] = value - below
    found["maximum" if above == 0 or draw(st.booleans()) else "exclusiveMaximum"] = value + above
    step = next((each for each in (0.5, 5, 3, 1, 0.25) if value % each == 0), None)
    if step and draw(st.booleans()):
        found["multipleOf"] = step
    kept = draw(st.sets(st.sampled_from(sorted(found))))
    return {name: found[name] for name in sorted(kept)}


@st.composite
def _texts(draw: st.DrawFn, value: str, depth: int) -> Any:
    least = draw(st.integers(0, len(value)))
    most = len(value) + draw(st.integers(0, 9))
    return {"minLength": least, **({"maxLength": most} if draw(st.booleans()) else {})}


@st.composite
def _arrays(draw: st.DrawFn, value: list[Any], depth: int) -> Any:
    found: dict[str, Any] = {"minItems": draw(st.integers(0, len(value)))}
    if draw(st.booleans()):
        found["maxItems"] = len(value) + draw(st.integers(0, 3))
    if depth and value and draw(st.booleans()):
        found["prefixItems"] = [draw(schemas_around(each, depth - 1)) for each in value]
    elif depth and value and all(each == value[0] for each in value):
        found["items"] = draw(schemas_around(value[0], depth - 1))
    if depth and value and "items" not in found and draw(st.booleans()):
        found["contains"] = draw(schemas_around(value[-1], 0))
        found.pop("prefixItems", None)
    return found


@st.composite
def _objects(draw: st.DrawFn, value: dict[str, Any], depth: int) -> Any:
    described = {
        name: draw(schemas_around(each, max(depth - 1, 0))) for name, each in value.items()
    }
    more = draw(
        st.dictionaries(st.sampled_from(["extra", "note", "createdAt"]), _OTHERS, max_size=2)
    )
    required = [name for name in value if draw(st.booleans())]
    found: dict[str, Any] = {"properties": {**more, **described}, "required": required}
    if draw(st.booleans()):
        found["additionalProperties"] = draw(st.sampled_from([False, True, {"type": "string"}]))
    if draw(st.booleans()):
        found["maxProperties"] = len(value) + draw(st.integers(0, 2))
    if value and draw(st.booleans()):
        found["minProperties"] = draw(st.integers(0, len(value)))
    if len(value) > 1 and draw(st.booleans()):
        first, second, *_ = value
        found["dependentRequired"] = {first: [second]}
    return found


def _nothing(value: Any, depth: int) -> Any:
    return st.just({})


_LIMITS = {
    "integer": _numbers,
    "number": _numbers,
    "string": _texts,
    "array": _arrays,
    "object": _objects,
    "boolean": _nothing,
    "null": _nothing,
}
# Those that hold no other schemas come first.
_KINDS = [_plain, _listed, _refusing, _plain, _all_of, _any_of, _one_of, _conditional]

SCHEMAS = VALUES.flatmap(schemas_around) | VALUES.flatmap(lambda value: _told_apart(value, 2))
