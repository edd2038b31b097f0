"""Value sets of generated schemas hold what the reference implementation of JSON Schema accepts."""

import json
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ir.types import Direction
from generator.ir.value_set_reader import ValueSetReader
from generator.ir.value_sets import Inner
from generator.spec import load_document
from tests.diff.membership import OpaqueError, is_member, validates

NAMES = ["a", "b", "ab", "c"]
COMPONENTS = ["A", "B"]
TYPES = ["string", "integer", "number", "boolean", "null", "object", "array"]
SCALARS: list[Any] = [None, True, False, 0, 1, 2, 3, 1.5, -1, 2.0, "", "a", "b", "ab", "aaa"]

names = st.sampled_from(NAMES)
small = st.integers(0, 3)
scalars = st.sampled_from(SCALARS)


def values() -> st.SearchStrategy[Any]:
    return st.recursive(
        scalars,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
        max_leaves=5,
    )


def _some(**keywords: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Objects with at most three of the keywords."""
    return st.sets(st.sampled_from(sorted(keywords)), max_size=3).flatmap(
        lambda chosen: st.fixed_dictionaries({key: keywords[key] for key in sorted(chosen)})
    )


def _strings() -> st.SearchStrategy[dict[str, Any]]:
    return _some(
        minLength=small,
        maxLength=small,
        pattern=st.sampled_from(["^a", "b$", "^a*$", ""]),
        format=st.sampled_from(["date", "uuid", "password", "byte"]),
        enum=st.lists(st.sampled_from(["a", "b", "ab", "aaa"]), unique=True, max_size=3),
    ).map(lambda said: {"type": "string", **said})


def _numbers() -> st.SearchStrategy[dict[str, Any]]:
    bound = st.sampled_from([-1, 0, 1, 1.5, 2, 3])
    return st.builds(
        lambda kind, said: {"type": kind, **said},
        st.sampled_from(["integer", "number"]),
        _some(
            minimum=bound,
            maximum=bound,
            exclusiveMinimum=bound,
            exclusiveMaximum=bound,
            multipleOf=st.sampled_from([1, 2, 3, 0.5, 1.5]),
            format=st.sampled_from(["int32", "double", "uint8"]),
            const=st.sampled_from([0, 1, 1.5, 2.0]),
        ),
    )


def _objects(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return _some(
        properties=st.dictionaries(names, inner, min_size=1, max_size=3),
        required=st.lists(names, unique=True, max_size=2),
        additionalProperties=st.booleans() | inner,
        patternProperties=st.dictionaries(st.sampled_from(["^a", "b$"]), inner, max_size=2),
        propertyNames=_some(maxLength=small, pattern=st.just("^a")),
        minProperties=small,
        maxProperties=small,
        dependentRequired=st.dictionaries(names, st.lists(names, unique=True, max_size=1)),
        unevaluatedProperties=st.booleans(),
    ).map(lambda said: {"type": "object", **said})


def _arrays(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return _some(
        items=inner,
        prefixItems=st.lists(inner, min_size=1, max_size=2),
        contains=inner,
        minContains=small,
        maxContains=small,
        minItems=small,
        maxItems=small,
        uniqueItems=st.booleans(),
    ).map(lambda said: {"type": "array", **said})


def _combined(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    listed = st.lists(inner, min_size=1, max_size=3)
    whole = st.one_of(
        st.builds(
            lambda key, members: {key: members},
            st.sampled_from(["allOf", "anyOf", "oneOf"]),
            listed,
        ),
        st.builds(lambda member: {"not": member}, inner),
    )
    beside = st.just({}) | inner | _objects(inner)
    return st.builds(
        lambda said, one, other: {**said, **one, **other}, beside, whole, rarely(whole)
    )


def rarely(found: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return st.just({}) | st.just({}) | found


def _with_reference(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.sampled_from(COMPONENTS).map(lambda name: {"$ref": f"#/components/schemas/{name}"})


def schemas() -> st.SearchStrategy[Any]:
    types = st.lists(st.sampled_from(TYPES), min_size=1, max_size=3, unique=True)
    leaves = st.one_of(
        types.map(lambda found: {"type": found}),
        _strings(),
        _numbers(),
        st.lists(scalars, max_size=3).map(lambda found: {"enum": found}),
        st.just({}),
        _with_reference(st.nothing()),
    )
    return st.recursive(
        leaves,
        lambda inner: st.one_of(_objects(inner), _combined(inner), _arrays(inner)),
        max_leaves=12,
    )


def reader_of(
    root: Any, components: dict[str, Any], openapi: str, direction: Direction = "request"
) -> tuple[ValueSetReader, Inner]:
    written = {
        "openapi": openapi,
        "info": {"title": "Charging", "version": "1"},
        "paths": {},
        "components": {"schemas": {**components, "S": root}},
    }
    with TemporaryDirectory() as folder:
        path = Path(folder) / "document.json"
        path.write_text(json.dumps(written), encoding="utf-8")
        document = load_document(path)
    reader = ValueSetReader(document, direction)
    return reader, reader.at("#/components/schemas/S")


components = st.fixed_dictionaries(
    {name: st.one_of(_objects(schemas()), _strings(), _numbers()) for name in COMPONENTS}
)


def as_written(root: Any, others: dict[str, Any]) -> Any:
    """The schema as a validator of JSON Schema takes it, without any part of the generator."""
    schemas = {**others, "S": root}
    return {"$ref": "#/components/schemas/S", "components": {"schemas": schemas}}


@settings(max_examples=300)
@given(schemas(), components, st.lists(values(), min_size=1, max_size=8))
def test_a_value_set_holds_what_the_schema_accepts(
    root: Any, others: dict[str, Any], candidates: list[Any]
) -> None:
    reader, inner = reader_of(root, others, "3.1.0")
    for value in candidates:
        accepted = validates(as_written(root, others), value)
        assert validates(reader.json_schema(inner), value) == accepted, value
        with suppress(OpaqueError):
            assert is_member(reader, inner, value) == accepted, value
