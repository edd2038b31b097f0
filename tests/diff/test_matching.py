"""Which operation is which: by URL, operationId, renaming and shape, and never a silent guess."""

from collections.abc import Callable
from typing import Any

import pytest

from generator.diff.model import Spot
from generator.diff.sides import ApiSide
from tests.diff.api_pairs import compared, found, only, told

Load = Callable[..., ApiSide]
Member = dict[str, Any]


def answers(*names: str, **more: Any) -> Member:
    """An operation that answers an object with the given properties."""
    schema = {"type": "object", "properties": {name: {"type": "string"} for name in names}}
    content = {"application/json": {"schema": schema}}
    return {"responses": {"200": {"description": "", "content": content}}, **more}


def paths(**operations: Member) -> Member:
    """A document: by method and path, `get__a` for `GET /a`, an operation each."""
    items: dict[str, Member] = {}
    for name, operation in operations.items():
        method, _, path = name.partition("__")
        items.setdefault("/" + path.replace("__", "/"), {})[method] = operation
    return {"paths": items}


GONE = "breaking api-removed-without-deprecation"
NEW = "info endpoint-added"
MOVED = "breaking endpoint-moved"

# The same operations


def item(path: str, *parameters: Member, **more: Any) -> Member:
    return {"paths": {path: {"get": answers("id", parameters=list(parameters))}}, **more}


def variable(name: str) -> Member:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


@pytest.mark.parametrize(
    ("base", "revision"),
    [
        (item("/a/{id}", variable("id")), item("/a/{key}", variable("key"))),
        (item("/a/{id}"), item("/a/{key}")),
        (
            item("/a/{x}/{y}", variable("y"), variable("x")),
            item("/a/{y}/{x}", variable("x"), variable("y")),
        ),
        (
            item("/api/a", servers=[{"url": "https://x.example"}]),
            item("/a", servers=[{"url": "https://x.example/api"}]),
        ),
        (
            item("/v1/a/{id}", variable("id")),
            item("/a/{key}", variable("key"), servers=[{"url": "/v1/"}]),
        ),
        (
            paths(get__a=answers("x"), post__a=answers("y"), get__b=answers("z")),
            paths(get__b=answers("z"), post__a=answers("y"), get__a=answers("x")),
        ),
        (item("/a", tags=[{"name": "T"}]), item("/a", components={"schemas": {"Unused": {}}})),
    ],
)
def test_the_same_operations_said_otherwise(side: Load, base: Member, revision: Member) -> None:
    assert found(side, base, revision) == []
    assert found(side, revision, base) == []


@pytest.mark.parametrize(
    ("base", "revision"),
    [
        ("/a/", "/a"),
        ("/a", "/A"),
        ("/a/{id}", "/a/id"),
        ("/a/{id}", "/a/{id}/b"),
        ("/a?x=1", "/a?x=2"),
    ],
)
def test_another_path_is_another_operation(side: Load, base: str, revision: str) -> None:
    plain = {"responses": {"204": {"description": ""}}}
    before, after = ({"paths": {path: {"get": plain}}} for path in (base, revision))
    assert found(side, before, after) == [NEW, GONE]


def test_another_method_is_another_operation(side: Load) -> None:
    assert found(side, paths(get__a=answers("x", "y")), paths(post__a=answers("x", "y"))) == [
        NEW,
        GONE,
    ]


def test_each_has_its_place(side: Load) -> None:
    new, gone = compared(side, paths(get__a=answers("x")), paths(put__a=answers("y")))
    assert (new.spot, gone.spot) == (Spot(operation="PUT /a"), Spot(operation="GET /a"))
    assert new.revision is not None
    assert new.revision.address == "#/paths/~1a/put"
    assert gone.witness is not None
    assert gone.witness.value == {"method": "GET", "path": "/a"}


def test_paths_that_are_one_when_names_are_gone(side: Load) -> None:
    """Such documents are not valid; nothing of them is lost all the same."""
    plain = {"responses": {"204": {"description": ""}}}
    both = {"paths": {"/a/{x}": {"get": plain}, "/a/{y}": {"get": plain}}}
    assert found(side, both, both) == []
    one = {"paths": {"/a/{y}": {"get": plain}}}
    assert [each.spot.operation for each in compared(side, both, one)] == ["GET /a/{x}"]
    assert [each.spot.operation for each in compared(side, one, both)] == ["GET /a/{x}"]


def test_changes_come_in_the_order_of_the_revision_and_what_is_gone_last(side: Load) -> None:
    base = paths(get__z=answers("x"), get__y=answers("q"), get__m=answers("x"))
    revision = paths(put__n=answers(), get__z=answers("x", deprecated=True), put__a=answers())
    spots = [each.spot.operation for each in compared(side, base, revision)]
    assert spots == ["PUT /n", "GET /z", "PUT /a", "GET /y", "GET /m"]


# Moved


def test_an_operation_id_tells_where_an_operation_went(side: Load) -> None:
    base = paths(get__a=answers("x", operationId="getA"))
    revision = paths(get__other=answers("x", "y", operationId="getA"))
    moved, *others = compared(side, base, revision)
    assert told([moved]) == [MOVED]
    assert moved.details == {
        "base": "GET /a",
        "revision": "GET /other",
        "evidence": "both have the operationId getA",
    }
    assert others, "its answers are compared too"
    assert {each.spot.operation for each in others} == {"GET /other"}


def test_an_operation_id_that_stays_at_its_url_moves_nothing(side: Load) -> None:
    base = paths(get__a=answers("x", operationId="getA"))
    revision = paths(get__a=answers("x"), get__b=answers("x", operationId="getA"))
    assert found(side, base, revision) == ["info api-operation-id-removed", NEW]


def test_an_operation_id_that_is_there_twice_tells_nothing(side: Load) -> None:
    base = paths(get__a={**answers(), "operationId": "x"}, put__b={**answers(), "operationId": "x"})
    revision = paths(get__c={**answers(), "operationId": "x"})
    assert found(side, base, revision) == [NEW, GONE, GONE]


def test_a_new_method_of_an_operation_id(side: Load) -> None:
    base = paths(get__a=answers("x", operationId="a"))
    assert found(side, base, paths(post__a=answers("x", operationId="a"))) == [MOVED]


def test_the_same_answer_at_a_path_that_is_alike(side: Load) -> None:
    base = paths(get__shop__pets=answers("x", "y"), get__shop__owners=answers("x", "z"))
    revision = paths(get__shop__animals=answers("x", "y"), get__shop__owners=answers("x", "z"))
    moved = only(side, base, revision)
    assert moved.details["evidence"] == "it takes and answers the same, and its path is alike"


def test_the_same_answer_that_nothing_else_gives(side: Load) -> None:
    change = only(side, paths(get__pets=answers("x", "y")), paths(get__animals=answers("x", "y")))
    assert change.details["evidence"] == "it takes and answers the same, as nothing else does"
    twice = paths(get__animals=answers("x", "y"), get__plants=answers("x", "y"))
    assert found(side, paths(get__pets=answers("x", "y")), twice) == [NEW, NEW, GONE]


@pytest.mark.parametrize("operation", [answers("x"), {"responses": {"204": {"description": ""}}}])
def test_what_many_operations_may_answer_tells_nothing(side: Load, operation: Member) -> None:
    base, revision = paths(get__shop__pets=operation), paths(get__shop__animals=operation)
    assert found(side, base, revision) == [NEW, GONE]


def test_another_answer_is_no_move(side: Load) -> None:
    base, revision = paths(get__s__a=answers("x", "y")), paths(get__s__b=answers("x", "z"))
    assert found(side, base, revision) == [NEW, GONE]


def test_other_operations_of_a_renamed_path_go_with_it(side: Load) -> None:
    plain = {"responses": {"204": {"description": ""}}}
    base = paths(get__s__pets=answers("x", "y"), delete__s__pets=plain, put__s__pets__x=plain)
    revision = paths(get__s__dogs=answers("x", "y"), delete__s__dogs=plain, put__s__cats__x=plain)
    changes = compared(side, base, revision)
    assert told(changes) == [MOVED, MOVED, NEW, GONE]
    assert "renamed" in changes[1].details["evidence"]


# Endpoint versions


def test_a_deprecated_version_is_replaced_by_a_newer_one(side: Load) -> None:
    base = {"paths": {"/evses/v2.0/{id}": {"get": answers("x", "y")}}}
    revision = {
        "paths": {
            "/evses/v2.0/{id}": {"get": answers("x", "y", deprecated=True)},
            "/evses/v2.1/{key}": {"get": answers("x", operationId="new")},
        }
    }
    deprecated, replaced = compared(side, base, revision)
    assert told([deprecated, replaced]) == ["info endpoint-deprecated", "info endpoint-replaced"]
    assert deprecated.details["replacement"] == "GET /evses/v2.1/{key}"
    assert replaced.details["base"] == "GET /evses/v2.0/{id}"
    assert replaced.details["evidence"] == "its path differs in the endpoint version alone"
    assert replaced.details["differences"].startswith("1 breaking: ")


def test_a_removed_version_is_replaced_by_a_newer_one(side: Load) -> None:
    base = {"paths": {"/v1/a": {"get": answers("x", "y")}}}
    revision = {"paths": {"/v2/a": {"get": answers("x", "y")}}}
    replaced, gone = compared(side, base, revision)
    assert told([replaced, gone]) == ["info endpoint-replaced", GONE]
    assert replaced.details["differences"] == "no difference"
    assert gone.details["replacement"] == "GET /v2/a"


def test_the_newest_of_the_former_versions_is_replaced(side: Load) -> None:
    old = {version: answers("x", deprecated=True) for version in ("v1.9", "v1.10", "v1.2")}
    base = {"paths": {f"/{version}/a": {"get": each} for version, each in old.items()}}
    revision = {"paths": {**base["paths"], "/v1.11/a": {"get": answers("x")}}}
    assert only(side, base, revision).details["base"] == "GET /v1.10/a"


def test_a_version_that_stays_is_not_replaced(side: Load) -> None:
    base = {"paths": {"/v1/a": {"get": answers("x")}}}
    revision = {"paths": {**base["paths"], "/v2/a": {"get": answers("x")}}}
    assert found(side, base, revision) == [NEW]


def test_an_older_version_replaces_nothing(side: Load) -> None:
    base = {"paths": {"/v2/a": {"get": answers("x", "y")}}}
    revision = {"paths": {"/v1/a": {"get": answers("x", "y")}}}
    assert found(side, base, revision) == [NEW, GONE]


def test_versions_may_stand_in_the_url_of_the_server(side: Load) -> None:
    base = {"servers": [{"url": "https://x.example/v1"}], **paths(get__a=answers("x"))}
    revision = {
        "servers": [{"url": "https://x.example/v1"}, {"url": "https://x.example/v2"}],
        **paths(get__a=answers("x")),
    }
    assert found(side, base, revision) == ["info api-server-added"]


def test_an_operation_id_that_a_newer_version_keeps(side: Load) -> None:
    base = {"paths": {"/v1/a": {"get": answers("x", operationId="a")}}}
    revision = {"paths": {"/v2/a": {"get": answers("x", operationId="a")}}}
    assert found(side, base, revision) == [MOVED]


# Unchanged paths


def test_paths_that_are_known_to_be_the_same_are_not_compared(side: Load) -> None:
    base = paths(get__a=answers("x"), get__b=answers("x"))
    revision = paths(get__a=answers("y"), get__b=answers("y"))
    spots = {each.spot.operation for each in compared(side, base, revision, unchanged=["/a"])}
    assert spots == {"GET /b"}
