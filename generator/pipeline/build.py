"""From the API of a document, its settings and its names to the text of its package."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby

from generator.config import Settings
from generator.ir.api import Api
from generator.ir.api_reader import read_api
from generator.ir.client_model import ClientModel, package_names
from generator.ir.descriptions import descriptions
from generator.ir.name_lock import NameLock
from generator.ir.operation_types import ApiTypes, read_types
from generator.ir.surface import Surface
from generator.pipeline.naming import later_names, nameable, named_model, names_of
from generator.pipeline.surfaces import package_surface
from generator.render import (
    Frame,
    ModulePart,
    Texts,
    frame_of,
    module_parts,
    render_frame,
    write_descriptions,
    write_modules,
)
from generator.spec import Document
from generator.spec.pieces import Pieces, pieces_of

_TOGETHER = 160_000
"""How much is written, by the length of what it is made from, before it is looked again what other
processes have written."""


CHANGELOG = "CHANGELOG.md"
"""The file of a package that tells what its versions changed."""


class IncompleteNamesError(Exception):
    """A package to be built with names that are not in the lock: a fault of the generator."""


@dataclass(frozen=True, slots=True)
class ReadBody:
    """A document as it was read: what it says, in pieces, as an API, and the types of that."""

    document: Document
    pieces: Pieces
    api: Api
    types: ApiTypes


@dataclass(frozen=True, slots=True)
class BuiltBody:
    """What the packages of all versions have in common that differ in their version alone.

    ``modules`` are the texts of modules and of descriptions by their paths below the package's
    folder; ``frame`` is what the other files are made from once the version is known. ``surface``
    is the public surface; ``written`` are the modules that were not known before.
    """

    modules: Mapping[str, str]
    frame: Frame
    surface: Surface
    written: tuple[str, ...]


def read_body(document: Document, settings: Settings) -> ReadBody:
    """Read a document by itself; raises SpecError for references that cannot be resolved."""
    api = read_api(document)
    return ReadBody(document, pieces_of(document), api, read_types(api, settings.responses))


def build_body(
    read: ReadBody,
    settings: Settings,
    names: NameLock,
    texts: Texts,
    *,
    backwards: bool = False,
) -> BuiltBody:
    """Build what does not depend on the version of a document, with names that are in ``names``.

    ``backwards`` begins with the last module: of two processes that build at the same time each
    takes over from ``texts`` what the other has written. Raises IncompleteNamesError.
    """
    model, used = named_model(read.api, read.types, settings, names)
    if used != names:
        raise IncompleteNamesError(f"the name lock does not know all names of {read.api.version}")
    return _built(model, read, texts, -1 if backwards else 1)


def build_files(
    document: Document, settings: Settings, names: NameLock, texts: Texts, changelog: str = ""
) -> dict[str, str]:
    """Give the files of the package of a document: path below its folder, with ``/``, to text.

    What ``names`` does not know is named for this one alone. ``changelog`` is the text of the
    package's; without one it has none. Raises NamingError where the names of the settings or of the
    lock cannot be followed, SpecError for references that cannot be resolved.
    """
    read = read_body(document, settings)
    own = names_of(names, nameable(read.types), later_names(names, document.version))
    model, _ = named_model(read.api, read.types, settings, own)
    modules = {**write_modules(module_parts(model), texts), **_described(model, read, texts)}
    frame = render_frame(frame_of(model), model.version, texts, has_changelog=bool(changelog))
    told = {CHANGELOG: changelog} if changelog else {}
    return dict(sorted({**modules, **frame, **told}.items()))


def _described(model: ClientModel, read: ReadBody, texts: Texts) -> dict[str, str]:
    """Give the files that describe the API, by path."""
    _, module = package_names(model.title, model.settings)
    found = descriptions(read.document, read.pieces, model, read.types)
    return write_descriptions(module, found, texts)


def _built(model: ClientModel, read: ReadBody, texts: Texts, direction: int) -> BuiltBody:
    parts = tuple(module_parts(model))[::direction]
    modules: dict[str, str] = {}
    written: list[str] = []
    for some in _batches(parts):
        written += [each.path for each in some if texts.get("module", each.source) is None]
        modules |= write_modules(some, texts)
    frame = frame_of(model)
    surface = package_surface(model, read.types, frame.construction)
    modules |= _described(model, read, texts)
    return BuiltBody(modules, frame, surface, tuple(sorted(written)))


def _batches(parts: Sequence[ModulePart]) -> Iterator[list[ModulePart]]:
    """Give modules in batches that take about as long: those of models are many and small."""
    ends = accumulate(len(each.source) for each in parts)
    pairs = zip(parts, ends, strict=True)
    for _, batch in groupby(pairs, key=lambda pair: pair[1] // _TOGETHER):
        yield [part for part, _ in batch]
