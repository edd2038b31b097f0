"""An OpenAPI document in memory: its values, where its ``$ref``s lead, where its values stand."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal

from generator.spec.catalogue import finding, refusal
from generator.spec.findings import Finding, SpecError, UnresolvableReferenceError, shortened
from generator.spec.grammar import Kind
from generator.spec.limits import Limits
from generator.spec.places import Location, Place
from generator.spec.references import (
    BadReferenceError,
    Reference,
    ReferenceHolders,
    Start,
    Values,
    confined,
    pointer_in,
    reachable_references,
    split_reference,
    value_at,
)
from generator.spec.source import Source, read_source
from generator.spec.versions import Version

OpenAPIVersion = Literal["3.0", "3.1"]

_USABLE_VERSION = re.compile(r"\.*[^./\\:][^/\\:]*")
_SUPPORTED = re.compile(r"(3\.[01])(?:\.|$)")


@dataclass(slots=True)
class _Memory:
    """What was found out about a document's references: where they lead, and what holds any."""

    targets: dict[tuple[str, str], Location] = field(default_factory=dict)
    _holders: ReferenceHolders | None = None

    def __reduce__(self) -> tuple[type[_Memory], tuple[()]]:
        # Values are remembered by their identities, which a copy does not share.
        return _Memory, ()

    def holders(self, roots: Iterable[Any]) -> ReferenceHolders:
        if self._holders is None:
            self._holders = ReferenceHolders(roots)
        return self._holders


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A loaded OpenAPI document with the files it refers to.

    ``root`` is the value of its own file, ``openapi`` the minor version of OpenAPI it is written
    in, ``version`` that of the API it describes. ``digest`` is SHA-256 in hex: of the file's bytes
    where it is alone, of the sorted digests and names of all files otherwise.
    """

    path: Path
    name: str
    root: dict[str, Any]
    openapi: OpenAPIVersion
    version: Version
    digest: str
    _sources: Mapping[str, Source] = field(repr=False)
    _memory: _Memory = field(default_factory=_Memory, repr=False)

    @property
    def location(self) -> Location:
        """The location of the document's root."""
        return Location(self.name)

    @property
    def files(self) -> tuple[str, ...]:
        """The loaded files, relative to the document's folder, in alphabetical order."""
        return tuple(sorted(self._sources))

    def node(self, location: Location) -> Any:
        """Give the value at a location; raises `UnresolvableReferenceError` where none is."""
        try:
            return self._value(location)
        except BadReferenceError as error:
            raise self._refusal(error.at(self._of_ref(location))) from None

    def file_root(self, file: str) -> Any:
        """Give the whole value of one of `files`; raises `SpecError` for any other name."""
        return self.node(Location(file))

    @property
    def reference_holders(self) -> Container[Any]:
        """The document's objects and lists that hold a ``$ref``, at any depth."""
        if not any(source.refs for source in self._sources.values()):
            return ()
        return self._memory.holders([source.root for source in self._sources.values()])

    def resolve(self, ref: object, base: Location) -> Location:
        """Give the location that a ``$ref`` points at; what is there may be a ``$ref`` again.

        ``base`` is the location of the object that holds it. Raises `UnresolvableReferenceError`
        where nothing is there, `SpecError` for what is forbidden: a scheme, a host, a path out of
        the folder.
        """
        try:
            return self.resolved(ref, base)
        except BadReferenceError as error:
            raise self._refusal(error) from None

    def follow(self, node: Any, location: Location) -> tuple[Any, Location]:
        """Follow ``$ref``s from an object until one is not a reference; give it and its location.

        Raises as `resolve` does, and `SpecError` (`spec-ref-cycle`) where they lead back to
        themselves.
        """
        try:
            return self.followed(node, location)
        except BadReferenceError as error:
            raise self._refusal(error) from None

    def resolved(self, ref: object, base: Location) -> Location:
        """Give what `resolve` gives; raises `BadReferenceError` with the location it is about."""
        if not isinstance(ref, str):
            message = f"the $ref {shortened(repr(ref))} is not text"
            raise BadReferenceError("spec-ref-not-text", message, self._of_ref(base))
        targets = self._memory.targets
        if (ref, base.file) in targets:
            return targets[ref, base.file]
        try:
            file, fragment = split_reference(ref, base.file)
            location = Location(file, pointer_in(self._source(file).root, fragment))
            self._value(location)
        except BadReferenceError as error:
            raise error.at(self._of_ref(base)) from None
        targets[ref, base.file] = location
        return location

    def followed(self, node: Any, location: Location) -> tuple[Any, Location]:
        """Give what `follow` gives; raises `BadReferenceError` with the location it is about."""
        passed = {location}
        while isinstance(node, dict) and "$ref" in node:
            location = self.resolved(node["$ref"], location)
            if location in passed:
                message = f"following the $ref leads back to {location}"
                raise BadReferenceError("spec-ref-cycle", message, location)
            passed.add(location)
            node = self._value(location)
        return node, location

    def place(self, location: Location) -> Place:
        """Give file, line and column: a member's are those of its key, an item's of its value.

        Where nothing is at the location, the place is that of the nearest value around it.
        """
        source = self._sources.get(location.file)
        if source is None:
            return Place((self.path.parent / location.file).as_posix(), 1, 1, location.pointer)
        return source.place(location.keys)

    def _value(self, location: Location) -> Any:
        try:
            return value_at(self._source(location.file).root, location.keys)
        except LookupError:
            message = f"nothing is at {location}"
            raise BadReferenceError("spec-ref-unresolvable", message) from None

    def _source(self, file: str) -> Source:
        if file not in self._sources:
            message = f"the file {file!r} is not part of the document"
            raise BadReferenceError("spec-ref-unresolvable", message)
        return self._sources[file]

    def _of_ref(self, base: Location) -> Location:
        """Give the location of the ``$ref`` itself where ``base`` holds one."""
        try:
            holder = value_at(self._sources[base.file].root, base.keys)
        except LookupError:
            return base
        return base.child("$ref") if isinstance(holder, dict) and "$ref" in holder else base

    def _refusal(self, error: BadReferenceError) -> SpecError:
        found = finding(error.code, str(error), self.place(error.location or self.location))
        if error.code == "spec-ref-unresolvable":
            return UnresolvableReferenceError(found)
        return SpecError(found)


def load_document(path: str | Path, *, limits: Limits | None = None) -> Document:
    """Load an OpenAPI 3.0 or 3.1 document and every file in its folder that it refers to.

    JSON by the ending ``.json``, YAML by ``.yaml`` and ``.yml``, else by how the text begins.
    Raises `SpecError` for a document that cannot be used; `validate` then says whether it is valid.
    """
    path, limits = Path(path), limits or Limits()
    source = read_source(path, limits)
    openapi = _openapi_version(source)
    sources = {path.name: source}
    if any(isinstance(ref, str) and not ref.startswith("#") for ref in source.refs):
        sources = _Loader(path, limits, sources).load()
    version = _api_version(source)
    return Document(path, path.name, source.root, openapi, version, _digest(sources), sources)


def _openapi_version(source: Source) -> OpenAPIVersion:
    root = source.root
    if not isinstance(root, dict):
        raise refusal("spec-not-openapi", "the document is not an object", source.place(()))
    if "swagger" in root:
        message = f"this is Swagger {shortened(str(root['swagger']))}, not OpenAPI 3"
        raise refusal("spec-swagger-2", message, source.place(("swagger",)))
    stated = root.get("openapi")
    if not isinstance(stated, str | float):
        raise refusal("spec-not-openapi", 'there is no text "openapi" in it', source.place(()))
    match = _SUPPORTED.match(str(stated))
    if match is None:
        message = f"OpenAPI {shortened(str(stated))} is not supported"
        raise refusal("spec-openapi-version", message, source.place(("openapi",)))
    return "3.0" if match[1] == "3.0" else "3.1"


def _api_version(source: Source) -> Version:
    info = source.root.get("info")
    stated = info.get("version") if isinstance(info, dict) else None
    keys = ("info", "version")
    if isinstance(stated, int | float) and not isinstance(stated, bool):
        # As a number 2.10 would be 2.1: what was written counts.
        stated = source.scalar_text(keys)
    if not isinstance(stated, str) or not stated.strip():
        raise refusal("spec-version-missing", "info.version is not a text", source.place(keys))
    if not is_usable_version(stated):
        message = f"info.version {shortened(repr(stated))} cannot name a folder"
        raise refusal("spec-version-unusable", message, source.place(keys))
    return Version.parse(stated)


def is_usable_version(stated: str) -> bool:
    """Say whether a version, as a document states it, can name a folder and a package."""
    text = stated.strip()
    return text.isprintable() and _USABLE_VERSION.fullmatch(text) is not None


def _digest(sources: Mapping[str, Source]) -> str:
    if len(sources) == 1:
        return next(iter(sources.values())).digest
    lines = (f"{sources[file].digest}  {file}\n" for file in sorted(sources))
    return sha256("".join(lines).encode()).hexdigest()


class _Everything:
    """Contains any value."""

    def __contains__(self, _: object) -> bool:
        return True


class _Loader:
    """Reads the files that a document refers to, and those that these refer to."""

    def __init__(self, path: Path, limits: Limits, sources: dict[str, Source]) -> None:
        self._folder = path.parent
        self._limits = limits
        self._sources = dict(sources)
        self._start = Start(Location(path.name), Kind.OPENAPI)
        self._faults: list[Finding] = []

    def load(self) -> dict[str, Source]:
        """Give all files by name; raises `SpecError` with every file that cannot be had."""
        # Files are added on the way, so anything may hold a reference.
        values = Values(self._node, _Everything())
        for _ in reachable_references(self._start, values, self._target, set()):
            pass
        if self._faults:
            raise SpecError(*self._faults)
        return self._sources

    def _node(self, location: Location) -> Any:
        return value_at(self._sources[location.file].root, location.keys)

    def _target(self, reference: Reference) -> Location | None:
        if not isinstance(reference.ref, str):
            return None
        base = reference.location
        try:
            file, fragment = split_reference(reference.ref, base.file)
            if file not in self._sources:
                self._sources[file] = self._read(file)
            location = Location(file, pointer_in(self._sources[file].root, fragment))
            self._node(location)
        except BadReferenceError as error:
            self._note(error, base)
        except LookupError:
            return None
        except SpecError as error:
            self._faults.extend(error.findings)
        else:
            return location
        return None

    def _read(self, file: str) -> Source:
        if len(self._sources) >= self._limits.max_files:
            message = f"the document has more than {self._limits.max_files} files"
            raise refusal("spec-too-many-files", message, None)
        read = sum(source.size for source in self._sources.values())
        return read_source(confined(self._folder, file), self._limits, already_read=read)

    def _note(self, error: BadReferenceError, base: Location) -> None:
        place = self._sources[base.file].place(base.child("$ref").keys)
        self._faults.append(finding(error.code, str(error), place))
