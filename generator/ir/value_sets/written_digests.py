"""Whether two documents say the very same in a schema, found out without reading it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from typing import Any

import orjson

from generator.ir.schema_parts import Part
from generator.ir.value_sets.conjunctions import Address
from generator.ir.value_sets.dialect import ASSERTIONS
from generator.spec import Document, Location, UnresolvableReferenceError

_NAMED = frozenset({"properties", "patternProperties", "dependentSchemas"})
_VALUES = frozenset({"enum", "const", "type", "required", "dependentRequired", "discriminator"})

_UNORDERED = frozenset({"allOf", "anyOf", "oneOf"})
"""Keywords whose members may stand in any order."""

_REFERENCES = ("$ref", "$dynamicRef")

_Links = tuple[Address, ...]


class WrittenDigests:
    """Digests of schemas of one document with all that they refer to, as they are written.

    Where something stands in its own file makes no difference; what a reference leads to is known
    by its address and its text. Without ``prose`` only what is asserted counts.
    """

    def __init__(self, document: Document, *, prose: bool = True) -> None:
        self._document = document
        self._prose = prose
        self._holders = document.reference_holders
        self._targets: dict[Address, tuple[bytes, _Links]] = {}
        self._levels: dict[Address, int | None] = {}
        self._mentioning: dict[tuple[bytes, ...], dict[Address, bool]] = {}

    def of(self, parts: Iterable[Part]) -> str:
        """Give the digest of parts that must all hold; equal ones say the same in all ways."""
        digest = blake2b(self._document.openapi.encode(), digest_size=16)
        reached: set[Address] = set()
        for part in parts:
            content, links = self._text(part.node, part.location)
            digest.update(content)
            self._reach(links, reached)
        for address in sorted(reached):
            file, pointer = address
            file = "" if file == self._document.name else file
            digest.update(f"\n{file}#{pointer}\n".encode() + self._targets[address][0])
        return digest.hexdigest()

    def content(self, parts: Sequence[Part]) -> bytes | None:
        """Give the text of a part that is alone and refers to nothing; None for others.

        Where it is equal in one document, the same is said, wherever it stands.
        """
        if len(parts) != 1 or parts[0].node in self._holders:
            return None
        text = orjson.dumps(parts[0].node, default=str)
        return None if b'"$ref"' in text or b'"$dynamicRef"' in text else text

    def mentions(self, location: Location, words: tuple[bytes, ...]) -> bool:
        """Tell whether one of ``words`` is in what stands at a location or is referred to there.

        They are sought in its JSON, as they stand in that.
        """
        start = location.file, location.pointer
        known = self._mentioning.setdefault(words, {})
        if start not in known:
            known.update(self._mentioned(start, words, known))
        return known[start]

    def _mentioned(
        self, start: Address, words: tuple[bytes, ...], known: Mapping[Address, bool]
    ) -> dict[Address, bool]:
        """Tell it of all that is reached from ``start`` and not ``known``, each looked at once."""
        found: dict[Address, bool] = {}
        holders: dict[Address, list[Address]] = {}
        waiting = [start]
        while waiting:
            address = waiting.pop()
            if address in found:
                continue
            text = orjson.dumps(self._document.node(Location(*address)), default=str)
            links = self._target(address)[1]
            found[address] = any(map(known.get, links)) or any(word in text for word in words)
            for link in links:
                holders.setdefault(link, []).append(address)
            waiting.extend(link for link in links if link not in known)
        waiting = [address for address, mentions in found.items() if mentions]
        while waiting:
            for holder in holders.get(waiting.pop(), ()):
                if not found[holder]:
                    found[holder] = True
                    waiting.append(holder)
        return found

    def levels(self, parts: Iterable[Part]) -> int | None:
        """Say how deep parts and all that they refer to can nest; None for what is endless."""
        deepest = 0
        for part in parts:
            links = self._text(part.node, part.location)[1]
            self._reach(links, set())
            below = [self._levels_at(address) for address in links]
            if None in below:
                return None
            deepest = max(deepest, _height(part.node) + max(filter(None, below), default=0))
        return deepest

    def _levels_at(self, start: Address) -> int | None:
        """Say how deep what stands at an address nests; None where references lead in a circle."""
        known = self._levels
        path: dict[Address, Iterator[Address]] = {}
        if start not in known:
            path[start] = iter(self._targets[start][1])
        while path:
            address, links = next(reversed(path.items()))
            target = next(links, None)
            if target is None:
                own = _height(self._document.node(Location(*address)))
                below = (known[each] or 0 for each in self._targets[address][1])
                known[address] = own + max(below, default=0)
                del path[address]
            elif target in path or known.get(target, 0) is None:
                known.update(dict.fromkeys(path))
                break
            elif target not in known:
                path[target] = iter(self._targets[target][1])
        return known[start]

    def _reach(self, links: Iterable[Address], reached: set[Address]) -> None:
        waiting = list(links)
        while waiting:
            address = waiting.pop()
            if address in reached:
                continue
            reached.add(address)
            waiting.extend(self._target(address)[1])

    def _target(self, address: Address) -> tuple[bytes, _Links]:
        """Give the digest of what stands at an address, and what it refers to."""
        if address not in self._targets:
            location = Location(*address)
            self._targets[address] = self._text(self._document.node(location), location)
        return self._targets[address]

    def _text(self, node: Any, location: Location) -> tuple[bytes, _Links]:
        said = node if self._prose else _bare(node)
        text = orjson.dumps(said, default=str, option=orjson.OPT_SORT_KEYS)
        dynamic = b'"$dynamicRef"' in text
        links = (
            self._links(node, location, dynamic=dynamic) if dynamic or node in self._holders else ()
        )
        return blake2b(text, digest_size=16).digest(), tuple(links)

    def _links(self, node: Any, location: Location, *, dynamic: bool) -> Iterator[Address]:
        """Give what is referred to; where ``dynamic``, by ``$dynamicRef`` too."""
        waiting = [node]
        while waiting:
            inner = waiting.pop()
            for keyword in _REFERENCES:
                if isinstance(inner, dict) and isinstance(inner.get(keyword), str):
                    yield from self._link(inner[keyword], location)
            within = inner.values() if isinstance(inner, dict) else inner
            waiting.extend(
                each
                for each in within
                if each in self._holders or (dynamic and isinstance(each, dict | list))
            )

    def _link(self, ref: str, location: Location) -> Iterator[Address]:
        try:
            target = self._document.resolve(ref, location)
        except UnresolvableReferenceError:
            return
        yield target.file, target.pointer


def _height(node: Any) -> int:
    """Say how many objects and arrays stand within each other at most."""
    highest, waiting = 0, [(node, 1)]
    while waiting:
        inner, level = waiting.pop()
        highest = max(highest, level)
        if isinstance(inner, dict | list):
            within = inner.values() if isinstance(inner, dict) else inner
            waiting.extend((each, level + 1) for each in within)
    return highest


def _bare(node: Any) -> Any:
    """Give what a schema asserts, in its own words."""
    if not isinstance(node, dict):
        return node
    return {
        key: _bare_value(key, value)
        for key, value in node.items()
        if key in ASSERTIONS or key == "nullable"
    }


def _bare_value(key: str, value: Any) -> Any:
    if key in _NAMED and isinstance(value, dict):
        return {name: _bare(each) for name, each in value.items()}
    if key in _VALUES:
        return value
    if not isinstance(value, list):
        return _bare(value)
    members = [_bare(each) for each in value]
    return sorted(members, key=_sorted_text) if key in _UNORDERED else members


def _sorted_text(value: Any) -> bytes:
    return orjson.dumps(value, default=str, option=orjson.OPT_SORT_KEYS)
