"""A document in pieces, each with the digest of all that reading it depends on.

Two documents that have a piece with the same digest have the same operations or the same schema
there, whatever else differs: what was read of one need not be read of the other.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from itertools import chain
from typing import Any

import orjson

from generator.spec.document import Document
from generator.spec.places import escaped

COMPONENT_SCHEMAS = "#/components/schemas/"

_REFERENCE = re.compile(rb'"\$ref":("(?:[^"\\]|\\.)*")')
_COMPONENTS = "#/components/"
_RESOLVED_OTHERWISE = (b'"$id"', b'"$anchor"', b'"$dynamicRef"', b'"$dynamicAnchor"')
# Members of the root that decide how operations are read and whether they are valid.
_SURROUNDINGS = ("openapi", "jsonSchemaDialect", "security")
PROVENANCE = "x-provenance"
"""The extension that says where the text of a document comes from."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """The digests of a document's pieces, SHA-256 in hex.

    ``paths``: path to digest, in the order of the document. ``schemas``: address of a schema among
    the components (``#/components/schemas/Tariff``) to digest.
    """

    paths: Mapping[str, str]
    schemas: Mapping[str, str]


def pieces_of(document: Document) -> Pieces:
    """Take a loaded document to pieces."""
    return _Cutter(document).pieces()


def body_of(document: Document) -> str:
    """Give the digest of all of a document but the version it states and its provenance."""
    return _body(document).hex()


class _Cutter:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._root = document.root
        self._components = dict(_components(self._root.get("components")))
        self._own = {address: _digest(text) for address, text in self._components.items()}
        self._direct = {
            address: self._referred_to(text) for address, text in self._components.items()
        }
        self._closures: dict[str, bytes | None] = {}

    def pieces(self) -> Pieces:
        paths = self._root.get("paths")
        return Pieces(
            paths={
                path: self._of_path(path, _written(node))
                for path, node in (paths.items() if isinstance(paths, dict) else ())
            },
            schemas={
                address: self._of_schema(address)
                for address in self._components
                if address.startswith(COMPONENT_SCHEMAS)
            },
        )

    def _of_path(self, path: str, text: bytes) -> str:
        return self._piece(path, text, self._referred_to(text)).hex()

    def _of_schema(self, address: str) -> str:
        return self._piece(address, self._components[address], self._direct[address]).hex()

    def _piece(self, name: str, text: bytes, direct: Iterable[str] | None) -> bytes:
        """Digest a piece with all that it leads to, which is anything where that is not known."""
        closures = [None] if direct is None else [self._closure(each) for each in sorted(direct)]
        known = [each for each in closures if each is not None]
        if len(known) < len(closures):
            return _digest(name.encode(), text, self._body)
        return _digest(name.encode(), text, self._surroundings, *known)

    def _closure(self, address: str) -> bytes | None:
        """Digest a component and all that it leads to; None where that is not known."""
        if address not in self._closures:
            reached = self._reached(address)
            self._closures[address] = None if reached is None else self._together(reached)
        return self._closures[address]

    def _together(self, components: Iterable[str]) -> bytes:
        parts = ((each.encode(), self._own[each]) for each in sorted(components))
        return _digest(*chain.from_iterable(parts))

    def _reached(self, address: str) -> set[str] | None:
        reached, waiting = {address}, [address]
        while waiting:
            direct = self._direct[waiting.pop()]
            if direct is None:
                return None
            waiting.extend(direct - reached)
            reached |= direct
        return reached

    def _referred_to(self, text: bytes) -> frozenset[str] | None:
        """Give the components that a piece names, None where it names anything else."""
        if any(each in text for each in _RESOLVED_OTHERWISE):
            return None
        if b'"discriminator"' in text:  # its values may be names of components
            return frozenset(self._components)
        found = {_component(orjson.loads(ref)) for ref in set(_REFERENCE.findall(text))}
        return frozenset(found) if found <= self._components.keys() else None

    @cached_property
    def _surroundings(self) -> bytes:
        components = self._root.get("components")
        schemes = components.get("securitySchemes") if isinstance(components, dict) else None
        return _written([schemes, *(self._root.get(each) for each in _SURROUNDINGS)])

    @cached_property
    def _body(self) -> bytes:
        return _body(self._document)


def _body(document: Document) -> bytes:
    root = dict(document.root)
    info = root.get("info")
    if isinstance(info, dict):
        # Whether the version is text is a matter of validity, as are all other members.
        kind = type(info.get("version")).__name__
        root["info"] = {**info, "version": kind, PROVENANCE: bool(info.get(PROVENANCE))}
    root[PROVENANCE] = bool(root.get(PROVENANCE))
    files = (file for file in document.files if file != document.name)
    return _digest(_written(root), _written([[file, document.file_root(file)] for file in files]))


def _component(ref: str) -> str:
    """Give the address of the component in which ``ref`` ends, as it is written."""
    return "/".join(ref.split("/")[:4])


def _components(sections: Any) -> Iterator[tuple[str, bytes]]:
    """Give the components by their addresses, written out."""
    for section, members in sections.items() if isinstance(sections, dict) else ():
        for name, node in members.items() if isinstance(members, dict) else ():
            yield f"{_COMPONENTS}{escaped(section)}/{escaped(name)}", _written(node)


def _written(node: Any) -> bytes:
    """Write a value; what is written alike is alike, the order of members included."""
    try:
        return orjson.dumps(node)
    except TypeError:  # integers of more than 64 bits
        return json.dumps(node, separators=(",", ":"), ensure_ascii=False).encode()


def _digest(*parts: bytes) -> bytes:
    """Give the digest of parts, each set apart from the next by its length."""
    lengths = b",".join(b"%d" % len(part) for part in parts)
    return sha256(b"".join((lengths, b":", *parts))).digest()
