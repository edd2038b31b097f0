"""A name means in a test what it means on the client."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from generator.runtime.server.descriptions import DescribedOperation
from generator.runtime.testing.method_names import MethodNames


def described(name: str, version: str | None = None, *, own_id: str = "") -> DescribedOperation:
    """An operation with its names."""
    versioned = "" if version is None else f"_{version.replace('.', '_')}"
    return DescribedOperation(
        method="GET",
        path=f"/{name.replace('.', '/')}/{version or ''}",
        module=name.partition(".")[0],
        id=own_id or f"{name}{versioned}",
        name=name,
        version=version,
        parameters=(),
        bodies=(),
        body_required=False,
        responses={},
        security=(),
        callbacks={},
        components={},
    )


GETS = [described("points.get", each) for each in ("v2.1", "v10.0", None, "v2.0")]
OTHERS = [
    described("points.evses.list", "v2.0", own_id="points.evses_list_v2_0"),
    described("sites.list", own_id="sites.list_v1_0"),
    described("rates.get", "2024-01", own_id="rates.get_n2024_01"),
]
NAMES = MethodNames([*GETS, *OTHERS])
MEANT: Mapping[str, str] = {
    "points.get": "points.get_v10_0",
    "client.points.get": "points.get_v10_0",
    "points.v10_0.get": "points.get_v10_0",
    "points.v2_1.get": "points.get_v2_1",
    "points.v2_0.get": "points.get_v2_0",
    "points.get_v2_0": "points.get_v2_0",
    "GET /points/get/v2.0": "points.get_v2_0",
    "GET /points/get/": "points.get",
    "points.evses.list": "points.evses_list_v2_0",
    "points.v2_0.evses.list": "points.evses_list_v2_0",
    "points.evses_list_v2_0": "points.evses_list_v2_0",
    "sites.list": "sites.list_v1_0",
    "sites.list_v1_0": "sites.list_v1_0",
    "rates.n2024_01.get": "rates.get_n2024_01",
}


@pytest.mark.parametrize(("name", "own_id"), MEANT.items())
def test_a_name_is_one_operation_the_newest_where_it_says_no_version(
    name: str, own_id: str
) -> None:
    assert [each.id for each in NAMES.operations(name)] == [own_id]


def test_all_methods_are_all_operations() -> None:
    assert [each.id for each in NAMES.operations("*")] == [each.id for each in [*GETS, *OTHERS]]


def test_an_operation_has_the_name_by_which_it_is_found() -> None:
    names = [NAMES.name_of(each) for each in [*GETS, *OTHERS]]
    assert names[:2] == ["points.v2_1.get", "points.get"]
    assert names[3:] == ["points.v2_0.get", "points.evses.list", "sites.list", "rates.get"]
    for each, name in zip([*GETS[:2], GETS[3], *OTHERS], [*names[:2], *names[3:]], strict=True):
        assert NAMES.operations(name) == (each,)


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("points.v3_0.get", "points.v2_0.get"),
        ("points.gets", "points.get"),
        ("point.get", "points.get"),
        ("sites.v1_0.list", "sites.list"),
        ("points.evse.list", "points.evses.list"),
    ],
)
def test_what_is_near_is_told(name: str, near: str) -> None:
    with pytest.raises(ValueError, match=f"there is no method {name!r}; did you mean .*{near!r}"):
        NAMES.operations(name)
