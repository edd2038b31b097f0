"""All names of a client: unique, safe, and never changed by what a later version adds."""

import json
import keyword
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pydantic
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.config import NamespaceSettings, ResponseSettings, Settings
from generator.ir.api import Api
from generator.ir.api_reader import read_api
from generator.ir.class_names import RESERVED
from generator.ir.name_lock import NameLock
from generator.ir.names import (
    RESERVED_ARGUMENTS,
    RESERVED_FIELDS,
    RESERVED_NAMESPACES,
    Names,
    name_all,
)
from generator.ir.operation_types import ApiTypes, read_types
from generator.spec import Document

Load = Callable[..., Document]
Written = dict[str, Any]


def name(
    document: Document, lock: NameLock | None = None, options: Settings | None = None
) -> tuple[Api, ApiTypes, Names, NameLock]:
    options = options or Settings()
    api = read_api(document)
    types = read_types(api, options.responses)
    names, after = name_all(api, types, options, lock or NameLock(), lambda key: 1)
    return api, types, names, after


@pytest.fixture(scope="module")
def named(document: Load) -> Callable[..., Names]:
    def named(written: str, lock: NameLock | None = None, options: Settings | None = None) -> Names:
        return name(document(written), lock, options)[2]

    return named


def arguments(*parameters: str, body: str = "{}") -> str:
    listed = ", ".join(parameters)
    return (
        f"paths: {{'/a/{{id}}': {{post: {{parameters: [{listed}],"
        f" requestBody: {{content: {{application/json: {{schema: {body}}}}}}}}}}}}}"
    )


# Arguments and fields


def test_arguments_of_one_name_are_told_apart_by_their_location(
    named: Callable[..., Names],
) -> None:
    names = named(
        arguments(
            "{name: id, in: query, schema: {}}",
            "{name: ID, in: header, schema: {}}",
            "{name: from, in: query, schema: {}}",
            "{name: timeout, in: query, schema: {}}",
            body="{properties: {id: {}, 'query id': {}, from: {}}}",
        )
    )
    assert names.arguments["POST /a/{id}"] == {
        "path id": "id",
        "query id": "query_id",
        "query from": "from_",
        "query timeout": "timeout_",
        "header ID": "header_id",
        "body id": "body_id",
        "body query id": "body_query_id",
        "body from": "body_from",
    }


def test_who_is_called_so_on_the_wire_gets_the_name_first(named: Callable[..., Names]) -> None:
    body = "{properties: {userId: {}, user_id: {}, user-id: {}}}"
    (fields,) = named(arguments(body=body)).fields.values()
    assert fields == {
        "user_id": "user_id",
        "user-id": "user_id_value",
        "userId": "user_id_field",
    }


def test_any_number_of_like_names_are_told_apart(named: Callable[..., Names]) -> None:
    spellings = ["a b", "a-b", "a.b", "a/b", "aB", "a_b", "a:b"]
    body = json.dumps({"properties": {each: {} for each in spellings}})
    (fields,) = named(arguments(body=body)).fields.values()
    assert len(set(fields.values())) == len(spellings)


def test_locked_arguments_and_fields_stay(named: Callable[..., Names]) -> None:
    lock = NameLock(
        classes={"Kept": ("POST /a/{id} request",)},
        arguments={"POST /a/{id}": {"body name": "title", "query gone": "name"}},
        fields={"Kept": {"name": "title", "gone": "size"}},
    )
    names = named(arguments(body="{properties: {name: {}, size: {}, title: {}}}"), lock)
    assert names.fields["Kept"] == {"name": "title", "title": "title_value", "size": "size_value"}
    assert names.arguments["POST /a/{id}"]["body name"] == "title"
    assert names.arguments["POST /a/{id}"]["body title"] == "body_title"


def test_many_locked_names_of_what_is_gone_leave_a_name(named: Callable[..., Names]) -> None:
    gone = {f"gone {number}": f"id_in_path_{number}" for number in range(9)}
    taken = {"gone": "id", "gone too": "path_id", "gone as well": "id_in_path"}
    lock = NameLock(arguments={"POST /a/{id}": {**gone, **taken}})
    assert named(arguments(), lock).arguments["POST /a/{id}"] == {"path id": "id_in_path_9"}


def test_no_field_hides_an_attribute_of_the_model() -> None:
    public = {each for each in dir(pydantic.BaseModel) if not each.startswith("_")}
    assert public <= RESERVED_FIELDS


# Namespaces and classes


def test_no_namespace_hides_an_attribute_of_the_client(named: Callable[..., Names]) -> None:
    paths = {f"/{each.replace('_', '-')}": {"get": {}} for each in sorted(RESERVED_NAMESPACES)}
    names = named(json.dumps({"paths": paths}))
    assert len(names.methods) == len(RESERVED_NAMESPACES)
    assert all(each.namespace[0] not in RESERVED_NAMESPACES for each in names.methods.values())


def test_the_items_of_a_listing_are_named_as_what_is_listed(named: Callable[..., Names]) -> None:
    written = """
    paths:
      /sessions:
        get:
          responses:
            '200':
              content:
                application/json:
                  schema:
                    properties:
                      included: {type: array, items: {properties: {a: {}}}}
                      rows: {type: array, items: {properties: {b: {}}}}
    """
    options = Settings(responses=ResponseSettings(items="rows"))
    names = named(written, None, options)
    assert names.methods["GET /sessions"].dotted == "sessions.list"
    assert names.fields["Session"] == {"b": "b"}
    assert names.fields["SessionPage"] == {"included": "included", "rows": "rows"}


def test_a_recursive_component_is_called_by_its_name(named: Callable[..., Names]) -> None:
    names = named("""
        paths:
          /a: {get: {responses: {'200': {content: {application/json: {schema:
            {$ref: '#/components/schemas/TreeNode'}}}}}}}
        components:
          schemas:
            TreeNode: {properties: {child: {allOf: [{$ref: '#/components/schemas/TreeNode'},
              {required: [child]}]}}}
        """)
    assert "TreeNode" in names.classes.names.values()
    assert names.classes.numbered == ()


# Laws: a version and a later one that has all of it and more

PATHS = ("/sessions", "/sessions/{id}", "/sessions/{id}/users", "/users", "/users/{id}", "/user")
leaves = st.sampled_from(
    [{"type": "string"}, {"type": "integer"}, {"enum": ["a", "b"]}, {"enum": ["b", "c"]}]
)
members = st.sampled_from(["id", "status", "userId", "user_id", "class", "list", "users", "data"])


def _composed(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    objects = st.dictionaries(members, inner, min_size=1, max_size=4)
    lists = inner.map(lambda items: {"type": "array", "items": items})
    return objects.map(lambda found: {"type": "object", "properties": found}) | lists


schemas = st.recursive(leaves, _composed, max_leaves=6)


@st.composite
def operations(draw: st.DrawFn, path: str) -> Written:
    written: Written = {
        "parameters": [
            {"name": each, "in": "query", "schema": draw(leaves)}
            for each in draw(st.lists(members, max_size=2, unique=True))
        ]
    }
    if draw(st.booleans()):
        content = {"application/json": {"schema": draw(schemas)}}
        written["responses"] = {"200": {"description": "", "content": content}}
    if draw(st.booleans()):
        written["requestBody"] = {"content": {"application/json": {"schema": draw(schemas)}}}
    return written


@st.composite
def apis(draw: st.DrawFn) -> Written:
    paths: Written = {}
    for path in draw(st.lists(st.sampled_from(PATHS), min_size=1, max_size=4, unique=True)):
        methods = draw(st.lists(st.sampled_from(["get", "post", "patch"]), max_size=2, unique=True))
        paths[path] = {method: draw(operations(path)) for method in methods}
    return {"paths": paths}


def _less(written: Any, chance: random.Random) -> Any:
    """A part of a document: operations, parameters, bodies and properties may be missing."""
    if isinstance(written, list):
        return [_less(each, chance) for each in written if chance.random() < 0.7]
    if not isinstance(written, dict):
        return written
    whole = {"type", "items", "name", "in", "schema", "application/json", "content", "description"}
    whole |= {"paths", "200"}
    return {
        key: value if key == "enum" else _less(value, chance)
        for key, value in written.items()
        if key in whole or chance.random() < 0.7
    }


def _shuffled(written: Any, chance: random.Random) -> Any:
    if isinstance(written, dict):
        keys = list(written)
        chance.shuffle(keys)
        return {key: _shuffled(written[key], chance) for key in keys}
    return [_shuffled(each, chance) for each in written] if isinstance(written, list) else written


def _class_names_at(types: ApiTypes, names: Names) -> dict[str, set[str]]:
    """All class names of what is at each place."""
    found = {shape: {each} for shape, each in names.classes.names.items()}
    for alias, shape in names.classes.aliases.items():
        found[shape].add(alias)
    return {key: found[shape] for shape, places in types.shapes.places.items() for key in places}


def _broken_promises(lock: NameLock, types: ApiTypes, names: Names) -> Iterator[str]:
    """What of the lock does not hold, although what it was given for is there."""
    there = _class_names_at(types, names)
    for class_name, keys in lock.classes.items():
        key = next((key for key in keys if key in there), None)
        if key is not None and class_name not in there[key]:
            yield f"{class_name} is not at {key}"
    for key, method in names.methods.items():
        if method.dotted != lock.methods.get(key, method.dotted):
            yield f"{key} is {method.dotted}"
    for kept, found in ((lock.arguments, names.arguments), (lock.fields, names.fields)):
        for owner in kept.keys() & found.keys():
            for key in kept[owner].keys() & found[owner].keys():
                if kept[owner][key] != found[owner][key]:
                    yield f"{key} of {owner} is {found[owner][key]}"


def _check(types: ApiTypes, names: Names) -> None:
    classes = [*names.classes.names.values(), *names.classes.aliases]
    assert len(set(classes)) == len(classes)
    assert names.classes.names.keys() == types.shapes.places.keys()
    assert RESERVED.isdisjoint(classes)
    for table, reserved in (
        (names.arguments, RESERVED_ARGUMENTS),
        (names.fields, RESERVED_FIELDS),
    ):
        for given_names in table.values():
            values = list(given_names.values())
            assert len(set(values)) == len(values)
            assert reserved.isdisjoint(values)
            assert not any(keyword.iskeyword(each) for each in values)


@settings(max_examples=60, deadline=None)
@given(whole=apis(), seed=st.integers(0, 99))
def test_names_hold_from_version_to_version_in_either_order(
    document: Load, whole: Written, seed: int
) -> None:
    part = _less(whole, random.Random(seed))
    for versions in ((part, whole), (whole, part)):
        lock = NameLock()
        # What one version names may be a second name in another, whose fields want names then.
        for written in (*versions, *versions):
            _, types, names, after = name(document(written), lock)
            _check(types, names)
            assert list(_broken_promises(lock, types, names)) == []
            lock = after
        for written in versions:
            _, types, names, after = name(document(written), lock)
            _check(types, names)
            assert after == lock


@settings(max_examples=40, deadline=None)
@given(written=apis(), seed=st.integers(0, 99))
def test_the_order_of_a_document_does_not_change_a_name(
    document: Load, written: Written, seed: int
) -> None:
    lock = name(document(written))[3]
    again = name(document(_shuffled(written, random.Random(seed))))[3]
    assert again.to_text() == lock.to_text()


@settings(max_examples=25, deadline=None)
@given(written=apis())
def test_titles_tags_and_operation_ids_do_not_change_a_name(
    document: Load, written: Written
) -> None:
    lock = name(document(written))[3]
    told = json.loads(json.dumps(written))
    for item in told["paths"].values():
        for operation in item.values():
            operation |= {"operationId": "told", "tags": ["Told"], "summary": "Told"}
    _, _, _, after = name(document(told), lock)
    assert after == lock


def test_settings_reach_the_rules(named: Callable[..., Names]) -> None:
    options = replace(
        Settings(), namespaces=NamespaceSettings(prefixes=("/v1",), renames={"old": "new"})
    )
    written = yaml.safe_dump({"paths": {"/v1/old": {"post": {}}}})
    assert named(written, None, options).methods["POST /v1/old"].dotted == "new.create"


@pytest.mark.parametrize(
    ("path", "dotted"),
    [
        ("/api/things", "things.create"),
        ("/public-api/v1/things", "things.create"),
        ("/api-keys", "api_keys.create"),
        ("/api", "api.create"),
    ],
)
def test_a_first_segment_that_says_api_is_no_namespace(
    named: Callable[..., Names], path: str, dotted: str
) -> None:
    assert [
        each.dotted for each in named(f"paths: {{{path}: {{post: {{}}}}}}").methods.values()
    ] == [dotted]
