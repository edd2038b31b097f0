"""Where the ``$ref``s of a document are, and what they address (RFC 3986, RFC 6901)."""

from __future__ import annotations

import posixpath
import re
from collections import deque
from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from generator.spec.grammar import REFERABLE, Kind, Part, parts
from generator.spec.places import Location, is_index

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_BAD_ESCAPE = re.compile(r"~(?![01])")


@dataclass(frozen=True, slots=True)
class Reference:
    """A ``$ref`` in the place of an object.

    ``ref`` is its value, text in a sound document. ``location`` is that of the object which holds
    it, ``kind`` what it stands for, ``holder`` the field of the object around it. ``under_id`` is
    set where a schema around it has an ``$id``, ``misplaced`` where OpenAPI has no reference: among
    names, or in an object that none can stand for.
    """

    ref: object
    location: Location
    kind: Kind
    holder: str
    under_id: bool
    misplaced: bool = False


@dataclass(frozen=True, slots=True)
class Start:
    """An object from which a search for references goes on."""

    location: Location
    kind: Kind


class BadReferenceError(ValueError):
    """A ``$ref`` that addresses nothing allowed.

    ``code`` and ``location`` are those of the finding to make of it.
    """

    def __init__(self, code: str, message: str, location: Location | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.location = location

    def at(self, location: Location) -> BadReferenceError:
        """Give the error with the location that its finding is about."""
        return BadReferenceError(self.code, str(self), location)


class ReferenceHolders:
    """Says which objects and lists hold a ``$ref``, at any depth, among values that stay alive."""

    def __init__(self, roots: Iterable[Any]) -> None:
        self._known: dict[int, bool] = {}
        for root in roots:
            self._note(root)

    def __contains__(self, node: Any) -> bool:
        # What was not seen before may hold anything.
        return self._known.get(id(node), node.__class__ is dict or node.__class__ is list)

    def _note(self, node: Any) -> bool:
        known = self._known.get(id(node))
        if known is not None:
            return known
        is_holder = False
        is_object = node.__class__ is dict
        for value in node.values() if is_object else node:
            if (value.__class__ is dict or value.__class__ is list) and self._note(value):
                is_holder = True
        is_holder = is_holder or (is_object and "$ref" in node)
        self._known[id(node)] = is_holder
        return is_holder


@dataclass(frozen=True, slots=True)
class Values:
    """Where a search for references finds the values of a document.

    ``at`` gives the value at a location, ``holders`` those among them that are worth a search.
    """

    at: Callable[[Location], Any]
    holders: Container[Any]


def reachable_references(
    start: Start,
    values: Values,
    target: Callable[[Reference], Location | None],
    passed: set[Location],
) -> Iterator[Reference]:
    """Give each reference below ``start`` and below whatever the references address, once each.

    ``target`` says where a reference points, None where it is not to be followed; it is asked once
    for each reference, in the order in which they are found. ``passed``, empty at first, collects
    the locations of the objects that the search went through.
    """
    starts = deque([start])
    while starts:
        start = starts.popleft()
        for reference in _references(values, start, passed):
            yield reference
            location = None if reference.misplaced else target(reference)
            if location is not None and location not in passed:
                starts.append(Start(location, reference.kind))


def _references(values: Values, start: Start, passed: set[Location]) -> Iterator[Reference]:
    """Give the references below ``start``, in reading order."""
    stack = [(values.at(start.location), start.location, start.kind, "", False)]
    while stack:
        node, location, kind, holder, under_id = stack.pop()
        if location in passed or not isinstance(node, dict):
            continue
        passed.add(location)
        under_id = under_id or (kind is Kind.SCHEMA and isinstance(node.get("$id"), str))
        within = list(parts(node, kind))
        if "$ref" in node and kind in REFERABLE:
            yield Reference(node["$ref"], location, kind, holder, under_id)
        else:
            for keys in _holders_of_misplaced(node, within):
                yield Reference(None, location.child(*keys), kind, holder, under_id, misplaced=True)
        below = [
            (part.node, location.child(*part.keys), part.kind, str(part.keys[0]), under_id)
            for part in within
            if part.node in values.holders
        ]
        stack.extend(reversed(below))


def _holders_of_misplaced(
    node: dict[str, Any], within: Iterable[Part]
) -> Iterator[tuple[str | int, ...]]:
    """Give the keys from an object to those in and directly below it that misuse ``$ref``."""
    if isinstance(node.get("$ref"), str):
        yield ()
    for part in within:
        is_name = len(part.keys) > 1 and part.keys[-1] == "$ref"
        if is_name and isinstance(part.node, str):
            yield part.keys[:-1]


def split_reference(ref: str, base_file: str) -> tuple[str, str]:
    """Split a ``$ref`` into the file it addresses, relative to the folder, and its fragment.

    Both are decoded.

    Raises `BadReferenceError` for other schemes and hosts, for paths that leave the folder, and for
    text that does not decode.
    """
    path, _, fragment = ref.partition("#")
    if _SCHEME.match(path) or path.startswith("//"):
        raise BadReferenceError(
            "spec-ref-remote", f"the $ref {ref!r} is not to a file in the folder"
        )
    path, fragment = _decoded(path, ref), _decoded(fragment, ref)
    if not path:
        return base_file, fragment
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(base_file), path))
    if path.startswith("/") or "\\" in path or joined == ".." or joined.startswith("../"):
        raise BadReferenceError("spec-ref-outside-folder", f"the $ref {ref!r} leaves the folder")
    return joined, fragment


def confined(folder: Path, file: str) -> Path:
    """Give the path of a file in the folder, for ``file`` relative to it.

    Raises `BadReferenceError` where links lead out of the folder, or where there is no such file.
    """
    path = folder / file
    try:
        inside = path.resolve(strict=True).is_relative_to(folder.resolve())
    except (OSError, ValueError, RuntimeError):
        message = f"there is no file {file!r} in the folder"
        raise BadReferenceError("spec-ref-unresolvable", message) from None
    if not inside:
        message = f"the file {file!r} is a link that leaves the folder"
        raise BadReferenceError("spec-ref-outside-folder", message)
    return path


def pointer_in(root: Any, fragment: str) -> str:
    """Give the JSON pointer that a decoded fragment stands for: itself, or where its anchor is.

    Raises `BadReferenceError` for a malformed pointer and for an anchor that is absent or
    ambiguous.
    """
    if not fragment or fragment.startswith("/"):
        if _BAD_ESCAPE.search(fragment):
            message = f"{fragment!r} is not a JSON pointer"
            raise BadReferenceError("spec-ref-unresolvable", message)
        return fragment
    anchored = [location.pointer for location in _anchored(root, fragment)]
    if len(anchored) != 1:
        many = "no" if not anchored else "more than one"
        message = f"{many} schema has the $anchor {fragment!r}"
        raise BadReferenceError("spec-ref-unresolvable", message)
    return anchored[0]


def value_at(root: Any, keys: tuple[str, ...]) -> Any:
    """Give the value that the keys lead to; raises ``LookupError`` where there is none."""
    node = root
    for key in keys:
        if isinstance(node, dict):
            node = node[key]
        elif isinstance(node, list) and is_index(key):
            node = node[int(key)]
        else:
            raise LookupError(key)
    return node


def _anchored(root: Any, name: str) -> Iterator[Location]:
    stack = [(root, Location(""))]
    while stack:
        node, location = stack.pop()
        if isinstance(node, dict):
            if name in (node.get("$anchor"), node.get("$dynamicAnchor")):
                yield location
            stack.extend((value, location.child(key)) for key, value in node.items())
        elif isinstance(node, list):
            stack.extend((value, location.child(index)) for index, value in enumerate(node))


def _decoded(text: str, ref: str) -> str:
    try:
        return unquote(text, errors="strict")
    except UnicodeDecodeError:
        message = f"the $ref {ref!r} does not decode to UTF-8"
        raise BadReferenceError("spec-ref-unresolvable", message) from None
