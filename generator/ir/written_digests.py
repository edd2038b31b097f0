"""Whether two documents say the very same in a schema, found out without reading it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import Any

import orjson

from generator.ir.conjunctions import Address
from generator.ir.schema_parts import Part
from generator.spec import Document, Location, UnresolvableReferenceError

_Links = tuple[Address, ...]


class WrittenDigests:
    """Digests of schemas of one document with all that they refer to, as they are written.

    Where something stands in its own file makes no difference; what a reference leads to is known
    by its address and its text. Prose counts.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._holders = document.reference_holders
        self._targets: dict[Address, tuple[bytes, _Links]] = {}

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
        return None if b'"$ref"' in text else text

    def _reach(self, links: _Links, reached: set[Address]) -> None:
        waiting = list(links)
        while waiting:
            address = waiting.pop()
            if address in reached:
                continue
            reached.add(address)
            if address not in self._targets:
                location = Location(*address)
                self._targets[address] = self._text(self._document.node(location), location)
            waiting.extend(self._targets[address][1])

    def _text(self, node: Any, location: Location) -> tuple[bytes, _Links]:
        text = orjson.dumps(node, default=str, option=orjson.OPT_SORT_KEYS)
        links = self._links(node, location) if node in self._holders else ()
        return blake2b(text, digest_size=16).digest(), tuple(links)

    def _links(self, node: Any, location: Location) -> Iterator[Address]:
        waiting = [node]
        while waiting:
            inner = waiting.pop()
            if isinstance(inner, dict) and isinstance(inner.get("$ref"), str):
                try:
                    target = self._document.resolve(inner["$ref"], location)
                except UnresolvableReferenceError:
                    continue
                yield target.file, target.pointer
            within = inner.values() if isinstance(inner, dict) else inner
            waiting.extend(each for each in within if each in self._holders)
