"""Which operation a request calls: paths as a tree of segments (OpenAPI 3.1, Paths Object)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias
from urllib.parse import unquote

from .descriptions import Entry
from .messages import HTTPError
from .texts import Pair, pairs_of

_PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")

Found: TypeAlias = tuple[Entry, dict[str, str]]


@dataclass(frozen=True, slots=True)
class _Target:
    """An operation at the end of a path; `query` are pairs that the path itself has."""

    entry: Entry
    names: tuple[str, ...]
    query: frozenset[Pair]


@dataclass(slots=True)
class _Node:
    """What may follow a path so far: segments without parameters before those with some."""

    literals: dict[str, _Node] = field(default_factory=dict)
    patterns: dict[re.Pattern[str], _Node] = field(default_factory=dict)
    whole: _Node | None = None
    targets: list[_Target] = field(default_factory=list)


class Router:
    """Finds operations by method and path.

    Paths are compared segment by segment once their percent-encoding is undone. Of several that
    match, one with a segment that is not templated wins over one where it is (4.8.8.2), then one
    whose segment is templated in part: it alone says which methods there are. A path that has a
    query needs all of it in the request.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._root = _Node()
        for entry in entries:
            _add(self._root, entry)

    def find(self, method: str, path: str, query: str = "") -> Found:
        """Return the operation, and the texts of its path parameters as they are encoded.

        Raises HTTPError 404 if no such path is described, and 405, with Allow, for a method that
        is not described for it.
        """
        given = _decoded_pairs(query)
        for node, texts in _matches(self._root, path.split("/"), 0, ()):
            targets = [each for each in node.targets if each.query <= given]
            for target in targets:
                if target.entry.method == method:
                    return target.entry, dict(zip(target.names, texts, strict=True))
            if targets:
                allowed = sorted({each.entry.method for each in targets})
                raise HTTPError(405, headers=(("allow", ", ".join(allowed)),))
        raise HTTPError(404)


def _add(root: _Node, entry: Entry) -> None:
    path, _, query = entry.path.partition("?")
    node = root
    for segment in path.split("/"):
        node = _child(node, segment)
    names = tuple(_PLACEHOLDER.findall(path))
    node.targets.append(_Target(entry, names, _decoded_pairs(query)))
    node.targets.sort(key=lambda each: -len(each.query))


def _child(node: _Node, segment: str) -> _Node:
    literals = _PLACEHOLDER.split(segment)[::2]
    if len(literals) == 1:
        return node.literals.setdefault(unquote(segment), _Node())
    if literals == ["", ""]:
        node.whole = node.whole or _Node()
        return node.whole
    pattern = re.compile("(.+?)".join(map(re.escape, literals)))
    return node.patterns.setdefault(pattern, _Node())


def _matches(
    node: _Node, segments: Sequence[str], index: int, texts: tuple[str, ...]
) -> Iterator[tuple[_Node, tuple[str, ...]]]:
    """Yield the ends of all paths that match, the best first, with the texts of parameters."""
    if index == len(segments):
        yield node, texts
        return
    segment = segments[index]
    literal = node.literals.get(unquote(segment) if "%" in segment else segment)
    if literal is not None:
        yield from _matches(literal, segments, index + 1, texts)
    for pattern, child in node.patterns.items():
        if match := pattern.fullmatch(segment):
            yield from _matches(child, segments, index + 1, (*texts, *match.groups()))
    if node.whole is not None and segment:
        yield from _matches(node.whole, segments, index + 1, (*texts, segment))


def _decoded_pairs(query: str) -> frozenset[Pair]:
    return frozenset((unquote(name), unquote(text)) for name, text in pairs_of(query))
