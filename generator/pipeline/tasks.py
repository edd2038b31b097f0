"""The tasks that a build is made of: pure functions of documents, settings and names.

Each can run in any process, on any machine that has the document or the store: what it gives is
kept there under the digest of all that it depends on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec

from generator.config import DiffSettings, ResponseSettings, Settings
from generator.ir.api import Api
from generator.ir.name_lock import NameLock
from generator.ir.operation_types import ApiTypes, read_types
from generator.ir.surface import Surface, text_of
from generator.pipeline.build import CHANGELOG, ReadBody, build_body
from generator.pipeline.cache import Caches, Kind, open_caches
from generator.pipeline.digests import CodeDigests, digest_of
from generator.pipeline.naming import (
    Nameable,
    knows_all,
    later_names,
    nameable,
    named_model,
    names_of,
)
from generator.pipeline.output import fill_folder
from generator.pipeline.package import Digests, Package, package_digest, text_digest
from generator.pipeline.reading import ReadApi, in_file_of, ir_digest, read_document
from generator.pipeline.store import KeptStore, open_store
from generator.pipeline.surfaces import package_surface
from generator.render import Frame, render_frame
from generator.spec import (
    Document,
    Finding,
    Problem,
    SpecError,
    SpecFile,
    Version,
    check_file_version,
    findings_of,
    load_document,
)
from generator.spec.heads import head_of
from generator.spec.pieces import PROVENANCE, body_of, pieces_of


class LostResultError(Exception):
    """A result that was there is gone from the store: it was removed while it was needed."""


@dataclass(frozen=True, slots=True)
class Described:
    """A document as far as it is known without looking into it.

    ``document`` is its digest, ``body`` that of all but its version and its provenance, ``head``
    that of these.
    """

    document: str
    version: str
    body: str
    head: str


@dataclass(frozen=True, slots=True)
class Rest:
    """What documents say that differ in their heads alone.

    ``body`` is the digest of their body, ``provenance`` that of what they say of the provenance of
    their text outside of their heads.
    """

    body: str
    provenance: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a body once it is read: problems, the digest of its IR, what has names.

    ``is_reconstructed`` says that it is not the vendor's own.
    """

    problems: tuple[Problem, ...]
    ir: str
    nameable: Nameable
    is_reconstructed: bool


@dataclass(frozen=True, slots=True)
class Body:
    """A body that was built: the digests of its modules' texts, its frame, its surface's digest."""

    modules: Mapping[str, str]
    frame: Frame
    surface: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A document that cannot be used, told by its findings."""

    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class BodyTask:
    """A body to be built from one of the documents that have it, with the names of ``lock``.

    ``backwards`` is how its modules are written (see :func:`build_body`). ``only_read`` asks for no
    more than its facts and its surface.
    """

    file: SpecFile
    described: Described
    lock: NameLock
    backwards: bool = False
    only_read: bool = False


@dataclass(frozen=True, slots=True)
class BodyDone:
    """What was new in a body: the paths that were read, the modules that were written."""

    paths: tuple[str, ...]
    modules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PackageTask:
    """The package of a version to be put together from the body that is under ``body_key``.

    ``names`` is the digest of the names in it, ``changelog`` that of its changelog's text.
    """

    file: SpecFile
    described: Described
    names: str
    body_key: str
    changelog: str


DESCRIBED = Kind("document", Described)
RESTS = Kind("rest", Rest)
"""What is known of documents by their bytes without their heads."""
FACTS = Kind("facts", Facts)
BODIES = Kind("body", Body)
SURFACES = Kind("surface", Surface)
PACKAGES = Kind("package", Package)
TEXTS = "text"
"""The kind of the files of packages, each under its own digest."""
SOURCES = "source"
"""The kind of documents with all their files, each under its own digest."""


@dataclass(frozen=True, slots=True)
class Builder:
    """Carries tasks out, in this process or another.

    ``store`` is the folder or the URL of the store; ``code`` tells what the generator is made of.
    """

    store: str
    settings: Settings
    code: CodeDigests

    @property
    def caches(self) -> Caches:
        """What is in the store."""
        return open_caches(opened(self.store), self.code)

    def recall(self, file: SpecFile) -> Described | None:
        """Give what is known of a document by its bytes, or by those after its version."""
        try:
            content = file.path.read_bytes()
        except OSError:  # loading it says what is wrong
            return None
        cache, digest = self.caches.reading, sha256(content).hexdigest()
        key = cache.key(file.path.name, digest)
        described = cache.get(DESCRIBED, key)
        head = head_of(content) if described is None else None
        if head is None:
            return described
        version = Version.parse(head.version)
        rest = cache.get(RESTS, cache.key(head.rest))
        if rest is None or version != file.version:
            return None
        in_root = rest.provenance
        if head.root_provenance is not None:
            in_root = _provenance_digest(head.root_provenance)
        own = digest_of(version.text, _provenance_digest(head.provenance), in_root)
        described = Described(digest, version.text, rest.body, own)
        cache.put(DESCRIBED, key, described)
        return described

    def describe(self, file: SpecFile) -> Described | Refused:
        """Load a document and describe it."""
        known = self.recall(file)
        if known is not None:
            return known
        try:
            document = load_document(file.path)
            check_file_version(document)
        except SpecError as error:
            return Refused(error.findings)
        described, rest = _described(document)
        if len(document.files) == 1:  # or its bytes are not all of it
            self._keep_description(file, described, rest)
        return described

    def share(self, file: SpecFile, described: Described) -> None:
        """Keep a document in the store, for machines that have not got its files."""
        store, folder = opened(self.store), file.path.parent
        if store.get(SOURCES, described.document) is None:
            names = load_document(file.path).files
            content = {name: (folder / name).read_bytes() for name in names}
            store.put(SOURCES, described.document, msgspec.msgpack.encode(content))

    def read(self, file: SpecFile, described: Described) -> tuple[ReadApi, ApiTypes]:
        """Read a document and its types; raises SpecError with all findings."""
        read, body = _read(self.store, self.code, self.settings.responses, file, described)
        return read, body.types

    def build(self, task: BodyTask) -> BodyDone | Refused:
        """Read a body and, where the lock knows all names of it, build it."""
        caches = self.caches
        responses = self.settings.responses
        try:
            read, body = _read(self.store, self.code, responses, task.file, task.described)
        except SpecError as error:
            return Refused(error.findings)
        is_reconstructed = read.api.provenance is not None
        facts = Facts(read.problems, ir_digest(read.api), nameable(body.types), is_reconstructed)
        caches.reading.put(FACTS, self.facts_key(task.described.body), facts)
        names = names_of(task.lock, facts.nameable, later_names(task.lock, task.file.version))
        if not knows_all(names, facts.nameable):
            return BodyDone(read.paths, ())
        key = self.body_key(task.described.body, names_digest(names))
        if task.only_read:
            self._keep_surface(key, read.api, body.types, names)
            return BodyDone(read.paths, ())
        built = build_body(body, self.settings, names, caches.texts, backwards=task.backwards)
        digests = {path: self.keep(text) for path, text in sorted(built.modules.items())}
        surface = text_digest(text_of(built.surface))
        caches.building.put(SURFACES, key, built.surface)
        caches.building.put(BODIES, key, Body(digests, built.frame, surface))
        return BodyDone(read.paths, built.written)

    def package(self, task: PackageTask) -> Package:
        """Put the package of a version together; raises LostResultError."""
        caches = self.caches
        body = caches.building.get(BODIES, task.body_key)
        facts = caches.reading.get(FACTS, self.facts_key(task.described.body))
        if body is None or facts is None:
            raise LostResultError(f"what {task.file.version} is made from is gone from the store")
        version = task.described.version
        frame = render_frame(body.frame, version, caches.texts, has_changelog=True)
        texts = {path: self.keep(text) for path, text in frame.items()}
        files = {**body.modules, **texts, CHANGELOG: task.changelog}
        digests = Digests(
            document=task.described.document,
            ir=digest_of(task.described.head, facts.ir),
            surface=body.surface,
            package=package_digest(files),
        )
        findings = self._findings(task, facts.problems)
        package = Package(dict(sorted(files.items())), digests, findings)
        caches.building.put(PACKAGES, self.package_key(task), package)
        return package

    def document(self, file: SpecFile, described: Described) -> Document:
        """Load a document, from the store where this machine has not got its file."""
        return _document(self.store, file, described)

    def surface(self, task: BodyTask) -> Surface:
        """Give the surface of a body whose names are all in the lock; raises SpecError."""
        key = self.body_key(task.described.body, names_digest(task.lock))
        surface = self.caches.building.get(SURFACES, key)
        if surface is None:
            read, types = self.read(task.file, task.described)
            surface = self._keep_surface(key, read.api, types, task.lock)
        return surface

    def keep(self, text: str) -> str:
        """Keep a text of packages, and give its digest."""
        store, digest = opened(self.store), text_digest(text)
        if store.get(TEXTS, digest) is None:
            store.put(TEXTS, digest, text.encode())
        return digest

    def texts(self, package: Package) -> dict[str, bytes] | None:
        """Give the files of a package as they are written, None where one was lost."""
        store = opened(self.store)
        found = {path: store.get(TEXTS, digest) for path, digest in package.files.items()}
        texts = {path: text for path, text in found.items() if text is not None}
        return texts if len(texts) == len(found) else None

    @property
    def settings_digest(self) -> str:
        """The digest of the settings that packages depend on."""
        settings = replace(self.settings, diff=DiffSettings())
        return digest_of(msgspec.json.encode(settings, order="deterministic"))

    def facts_key(self, body: str) -> str:
        """Give the key of what is known of a body."""
        return self.caches.reading.key(body, self.settings_digest)

    def body_key(self, body: str, names: str) -> str:
        """Give the key of what is built of a body with the names of this digest."""
        return self.caches.building.key(body, self.settings_digest, names)

    def package_key(self, task: PackageTask) -> str:
        """Give the key of a package."""
        document = (task.file.path.name, task.described.document)
        return self.caches.building.key(*document, task.body_key, task.changelog)

    def _keep_surface(self, key: str, api: Api, types: ApiTypes, lock: NameLock) -> Surface:
        model, _ = named_model(api, types, self.settings, lock)
        surface = package_surface(model, types)
        self.caches.building.put(SURFACES, key, surface)
        return surface

    def _keep_description(self, file: SpecFile, described: Described, rest: Rest) -> None:
        cache, content = self.caches.reading, file.path.read_bytes()
        head = head_of(content)
        if head is not None and sha256(content).hexdigest() == described.document:
            cache.put(RESTS, cache.key(head.rest), rest)
        cache.put(DESCRIBED, cache.key(file.path.name, described.document), described)

    def _findings(self, task: PackageTask, problems: Sequence[Problem]) -> tuple[Finding, ...]:
        """Give problems as findings whose places are relative to the folder of the document."""
        if not problems:
            return ()
        document = _document(self.store, task.file, task.described)
        found = findings_of(in_file_of(problems, document), document)
        return relative_findings(found, document.path.parent)


@lru_cache(maxsize=4)
def opened(store: str) -> KeptStore:
    """Open a store, once in a process: what it remembers is shared by all tasks."""
    return open_store(store)


@lru_cache(maxsize=1)
def _read(
    store: str,
    code: CodeDigests,
    responses: ResponseSettings,
    file: SpecFile,
    described: Described,
) -> tuple[ReadApi, ReadBody]:
    """Read a document; what was read last is at hand, for it is named next and then built."""
    document = _document(store, file, described)
    cache = open_caches(opened(store), code).reading
    pieces = pieces_of(document)
    read = read_document(document, pieces, cache)
    return read, ReadBody(document, pieces, read.api, read_types(read.api, responses))


def _document(store: str, file: SpecFile, described: Described) -> Document:
    """Load a document from its file or, where this machine has not got it, from the store."""
    if file.path.is_file():
        document = load_document(file.path)
        if document.digest == described.document:
            return document
    content = opened(store).get(SOURCES, described.document)
    if content is None:
        raise LostResultError(f"{file.path.as_posix()} is another document than before")
    files = msgspec.msgpack.decode(content, type=dict[str, bytes])
    with TemporaryDirectory(prefix="ampeco-codegen-") as folder:
        fill_folder(Path(folder), files)
        return load_document(Path(folder, file.path.name))


def names_digest(names: NameLock) -> str:
    """Give the digest of a lock, or of a part of one."""
    return digest_of(msgspec.json.encode(names, order="deterministic"))


def _described(document: Document) -> tuple[Described, Rest]:
    root, version = document.root, document.version.text
    in_head = _provenance_digest(root["info"].get(PROVENANCE))
    rest = Rest(body_of(document), _provenance_digest(root.get(PROVENANCE)))
    own = digest_of(version, in_head, rest.provenance)
    return Described(document.digest, version, rest.body, own), rest


def _provenance_digest(provenance: Any) -> str:
    return digest_of(msgspec.json.encode(provenance, order="deterministic"))


def relative_findings(findings: Iterable[Finding], folder: Path) -> tuple[Finding, ...]:
    """Give findings with the files of their places as seen from ``folder``."""
    return tuple(_with_file(each, f"{folder.as_posix()}/", "") for each in findings)


def findings_in(folder: Path, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Give findings, whose places are relative to ``folder``, as seen from the current folder."""
    return tuple(_with_file(each, "", f"{folder.as_posix()}/") for each in findings)


def _with_file(finding: Finding, old: str, new: str) -> Finding:
    if finding.place is None:
        return finding
    file = new + finding.place.file.removeprefix(old)
    return replace(finding, place=replace(finding.place, file=file))
