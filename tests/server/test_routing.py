"""Which operation a request calls."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from generator.runtime.server.descriptions import Entry
from generator.runtime.server.messages import HTTPError
from generator.runtime.server.routing import Router


def router(*paths: str, method: str = "GET") -> Router:
    return Router(Entry(method, path, "things") for path in paths)


def found(paths: Sequence[str], path: str, query: str = "") -> tuple[str, dict[str, str]]:
    """The template of the path that is found, and the texts of its parameters."""
    entry, texts = router(*paths).find("GET", path, query)
    return entry.path, texts


@pytest.mark.parametrize(
    ("paths", "path", "expected"),
    [
        (["/a"], "/a", ("/a", {})),
        (["/a/{id}"], "/a/1", ("/a/{id}", {"id": "1"})),
        (["/a/{id}", "/a/mine"], "/a/mine", ("/a/mine", {})),
        (["/a/{id}/x", "/a/mine/y"], "/a/mine/x", ("/a/{id}/x", {"id": "mine"})),
        (["/a/{id}", "/a/{id}.json"], "/a/1.json", ("/a/{id}.json", {"id": "1"})),
        (["/a/{from}..{to}"], "/a/1..2", ("/a/{from}..{to}", {"from": "1", "to": "2"})),
        (["/{a}/b", "/a/{b}"], "/a/b", ("/a/{b}", {"b": "b"})),
        (["/a/{x}", "/a/{y}/b"], "/a/1/b", ("/a/{y}/b", {"y": "1"})),
        (["/a b"], "/a%20b", ("/a b", {})),
        (["/a/{id}"], "/a/b%2Fc", ("/a/{id}", {"id": "b%2Fc"})),
        (["/a/"], "/a/", ("/a/", {})),
        (["/"], "/", ("/", {})),
    ],
)
def test_a_path_is_found(paths: list[str], path: str, expected: tuple[str, dict[str, str]]) -> None:
    assert found(paths, path) == expected


@pytest.mark.parametrize("path", ["/a", "/a/", "/a//b", "/a/1/c", "/a/1/b/", "", "/A/1/b"])
def test_another_path_is_not_found(path: str) -> None:
    with pytest.raises(HTTPError) as raised:
        router("/a/{id}/b").find("GET", path)
    assert raised.value.status == 404


def test_another_method_is_told_which_there_are() -> None:
    entries = [Entry(method, "/a/{x}", "things") for method in ("PUT", "GET")]
    both = Router([*entries, Entry("DELETE", "/a/b", "things")])
    with pytest.raises(HTTPError) as raised:
        both.find("HEAD", "/a/c")
    assert raised.value.status == 405
    assert raised.value.headers == (("allow", "GET, PUT"),)
    # The path that is not templated is matched first, and it has no such method.
    with pytest.raises(HTTPError) as raised:
        both.find("GET", "/a/b")
    assert raised.value.headers == (("allow", "DELETE"),)


def test_a_query_in_a_path_belongs_to_it() -> None:
    paths = ["/a", "/a?action=stop", "/a?action=start&force=true"]
    assert found(paths, "/a")[0] == "/a"
    assert found(paths, "/a", "x=1&action=st%6Fp")[0] == "/a?action=stop"
    assert found(paths, "/a", "force=true&action=start")[0] == "/a?action=start&force=true"
    with pytest.raises(HTTPError) as raised:
        router("/a?action=stop").find("GET", "/a", "action=go")
    assert raised.value.status == 404
