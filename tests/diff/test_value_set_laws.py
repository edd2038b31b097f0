"""Value sets of generated schemas hold what the reference implementation of JSON Schema accepts."""

import json
from collections.abc import Iterator
from contextlib import suppress
from copy import deepcopy
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from generator.diff.containment.oracle import Oracle
from generator.ir.api_reader import read_api
from generator.ir.types import Direction
from generator.ir.value_sets import Alternative, Inner, ValueSet
from generator.ir.value_sets.reader import ValueSetReader
from generator.spec import load_document
from tests.diff.membership import OpaqueError, is_member, validates
from tests.support.respelling import respellings

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


def document_of(root: Any, others: dict[str, Any], openapi: str = "3.1.0") -> dict[str, Any]:
    """A document whose only operation is sent the schema S."""
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/S"}}}
    operation = {
        "requestBody": {"content": content},
        "responses": {"200": {"description": "", "content": content}},
    }
    return {
        "openapi": openapi,
        "info": {"title": "Charging", "version": "1"},
        "paths": {"/s": {"post": operation}},
        "components": {"schemas": {**others, "S": root}},
    }


def reader_of(
    root: Any, components: dict[str, Any], openapi: str, direction: Direction = "request"
) -> tuple[ValueSetReader, Inner]:
    """What reads a schema beside others, and that schema."""
    return read_document(document_of(root, components, openapi), direction)


def read_document(
    written: dict[str, Any], direction: Direction = "request"
) -> tuple[ValueSetReader, Inner]:
    """What reads a document, and the schema that its operation is sent."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "document.json"
        path.write_text(json.dumps(written), encoding="utf-8")
        document = load_document(path)
    at = document.location.child("paths", "/s", "post", "requestBody")
    body, place = document.follow(document.node(at), at)
    (media_type,) = body["content"]
    reader = ValueSetReader(document, direction)
    return reader, reader.at(reader.address(place.child("content", media_type, "schema")))


components = st.fixed_dictionaries(
    {name: st.one_of(_objects(schemas()), _strings(), _numbers()) for name in COMPONENTS}
)


def as_written(root: Any, others: dict[str, Any]) -> Any:
    """The schema as a validator of JSON Schema takes it, without any part of the generator."""
    schemas = {**others, "S": root}
    return {"$ref": "#/components/schemas/S", "components": {"schemas": schemas}}


@settings(max_examples=120)
@given(schemas(), components, st.lists(values(), min_size=1, max_size=8))
def test_a_value_set_holds_what_the_schema_accepts(
    root: Any, others: dict[str, Any], candidates: list[Any]
) -> None:
    reader, inner = read_document(document_of(root, others))
    for value in candidates:
        accepted = validates(as_written(root, others), value)
        assert validates(reader.json_schema(inner), value) == accepted, value
        with suppress(OpaqueError):
            assert is_member(reader, inner, value) == accepted, value


def _in_3_0(schema: Any, flags: Iterator[bool]) -> Any:
    """A schema as 3.0 has it: one type, null by a keyword; some say what does not travel."""
    if isinstance(schema, list):
        return [_in_3_0(each, flags) for each in schema]
    if not isinstance(schema, dict):
        return schema
    found = {key: _in_3_0(value, flags) for key, value in schema.items()}
    if "const" in found:
        found["enum"] = [found.pop("const")]
    if isinstance(found.get("type"), list):
        found["type"] = found["type"][0]
    if found.keys() & {"type", "allOf", "oneOf", "anyOf", "$ref"} and next(flags):
        found["nullable"] = next(flags)
        if next(flags):
            found["readOnly"] = True
    return found


@settings(max_examples=120)
@given(
    schemas(),
    components,
    st.lists(values(), min_size=1, max_size=8),
    st.lists(st.booleans(), min_size=8, max_size=8),
    st.sampled_from(["request", "response"]),
)
def test_a_value_set_holds_what_the_schema_accepts_in_3_0(
    root: Any,
    others: dict[str, Any],
    candidates: list[Any],
    flags: list[bool],
    direction: Direction,
) -> None:
    lowered = _in_3_0([root, others], cycle(flags))
    reader, inner = read_document(document_of(*lowered, openapi="3.0.3"), direction)
    text = reader.json_schema(inner)
    for value in candidates:
        with suppress(OpaqueError):
            assert is_member(reader, inner, value) == validates(text, value), value


def all_sets(reader: ValueSetReader, inner: Inner) -> Iterator[ValueSet]:
    """A schema and all within it, each once."""
    waiting, seen = [inner], set()
    while waiting:
        each = waiting.pop()
        if reader.key(each) not in seen:
            seen.add(reader.key(each))
            found = reader.read(each)
            yield found
            waiting += [child for member in found.alternatives for child in inside(member)]


def is_known(reader: ValueSetReader, inner: Inner) -> bool:
    """Whether nothing in a schema is known by its very words alone."""
    found = list(all_sets(reader, inner))
    return not any(each.incomplete or '"written":' in opaque_text(each) for each in found)


def may_overlap(reader: ValueSetReader, inner: Inner) -> bool:
    """Whether members of a `oneOf` can overlap; these are compared as they are written."""
    found = all_sets(reader, inner)
    return any(each.exclusive or '"oneOf":' in opaque_text(each) for each in found)


def opaque_text(found: ValueSet) -> str:
    return " ".join(text for each in found.alternatives for _, text in each.opaque)


def inside(alternative: Alternative) -> list[Inner]:
    """The schemas within an alternative."""
    others = (alternative.items, alternative.additional)
    return [
        *(member.schema for member in alternative.members.values()),
        *(inner for _, inner in alternative.patterned),
        *alternative.prefix,
        *alternative.names,
        *alternative.contains,
        *(inner for inner in others if inner is not None),
    ]


@settings(max_examples=30)
@given(schemas(), components, st.lists(st.booleans(), max_size=8))
def test_respelling_changes_no_fingerprint(
    root: Any, others: dict[str, Any], flags: list[bool]
) -> None:
    document = document_of(root, others)
    if flags:
        lowered = _in_3_0([root, others], cycle(flags))
        document = document_of(*lowered, openapi="3.0.3")
    reader, inner = read_document(document)
    assume(is_known(reader, inner) and not may_overlap(reader, inner))
    expected = reader.fingerprint(inner)
    for name, respelled in respellings(document):
        other, there = read_document(respelled)
        assert other.fingerprint(there) == expected, name


@settings(max_examples=60)
@given(schemas(), schemas(), components, st.lists(values(), min_size=1, max_size=8))
def test_equal_fingerprints_accept_the_same(
    root: Any, other: Any, others: dict[str, Any], candidates: list[Any]
) -> None:
    one, another = read_document(document_of(root, others)), read_document(
        document_of(other, others)
    )
    if one[0].fingerprint(one[1]) == another[0].fingerprint(another[1]):
        for value in candidates:
            accepted = validates(as_written(root, others), value)
            assert accepted == validates(as_written(other, others), value), value


def _ring(count: int, *, alike: bool) -> dict[str, Any]:
    """Schemas that each lead to the next and to one far off."""
    return {
        f"S{index}": {
            "type": "object",
            "required": [] if alike else [f"p{index}"],
            "properties": {
                "next": {"$ref": f"#/components/schemas/S{(index + 1) % count}"},
                "far": {"$ref": f"#/components/schemas/S{(index * 7) % count}"},
            },
        }
        for index in range(count)
    }


@pytest.mark.parametrize(("count", "alike"), [(500, True), (5000, False)])
def test_many_schemas_that_lead_to_each_other_are_read_in_time(count: int, *, alike: bool) -> None:
    others = _ring(count, alike=alike)
    started = process_time()
    reader, inner = read_document(document_of({"$ref": "#/components/schemas/S1"}, others))
    fingerprint = reader.fingerprint(inner)
    far = reader.at("#/components/schemas/S2")
    assert (reader.fingerprint(far) == fingerprint) == alike
    assert process_time() - started < 20


def test_a_chain_that_ends_is_told_from_a_ring() -> None:
    """However far away the difference is; what is too far is told apart by its words."""
    for count in (3, 10, 40):
        ring = _ring(count, alike=True)
        other = deepcopy(ring)
        other["S0"]["required"] = ["next"]
        one, inner = read_document(document_of({"$ref": "#/components/schemas/S1"}, ring))
        two, there = read_document(document_of({"$ref": "#/components/schemas/S1"}, other))
        assert one.fingerprint(inner) != two.fingerprint(there)


def test_real_documents_are_read_whole(real_document: Path) -> None:
    _check_real(real_document)


def test_the_vendors_document_is_read_whole(vendor_document: Path) -> None:
    _check_real(vendor_document)


def _check_real(path: Path) -> None:
    """Every body is known in full, its digest is its own, and a validator takes it."""
    document = load_document(path)
    reader, again = ValueSetReader(document, "response"), ValueSetReader(document, "response")
    oracle = Oracle()
    for operation in read_api(document).operations:
        for response in operation.responses:
            for content in response.content:
                if content.schema is not None:
                    inner = reader.at(content.schema.source)
                    assert is_known(reader, inner), content.schema.source
                    assert reader.fingerprint(inner) == again.fingerprint(inner)
                    oracle.accepts(reader, inner, {})
