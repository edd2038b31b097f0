"""Two versions of an API, loaded, read and compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from generator.config import ConfigError, Settings
from generator.diff.catalogue import RULES
from generator.diff.compare import Options, Surfaces, compare
from generator.diff.model import Comparison
from generator.diff.policy import check_rules
from generator.diff.sides import ApiSide
from generator.ir.api import Api
from generator.ir.api_reader import read_api
from generator.ir.name_lock import NameLock
from generator.ir.operation_types import read_types
from generator.ir.surface import Surface
from generator.ir.value_sets.reader import ValueSetReader
from generator.pipeline.naming import later_names, nameable, named_model, names_of
from generator.pipeline.project import Project
from generator.pipeline.reading import ResultsInMemory, read_document
from generator.pipeline.sources import Origin, origin_of
from generator.pipeline.surfaces import package_surface
from generator.spec import Document, Location, Place, Version
from generator.spec.pieces import Pieces, pieces_of


@dataclass(frozen=True, slots=True)
class Places:
    """Finds the places in both documents."""

    base: Document
    revision: Document

    def place_of(self, side: Literal["base", "revision"], address: str) -> Place | None:
        """Give file, line and column of ``file#pointer``; None where no address is given."""
        document = self.base if side == "base" else self.revision
        file, _, pointer = address.partition("#")
        if not address:
            return None
        return document.place(Location(file or document.name, pointer))


@dataclass(frozen=True, slots=True)
class _Read:
    """One of the two: where it comes from, its document, also in pieces, and what that says."""

    origin: Origin
    document: Document
    pieces: Pieces
    api: Api

    @property
    def side(self) -> ApiSide:
        """It, as a side of a comparison."""
        return api_side(self.api, self.document)


def compare_targets(
    base: str,
    revision: str,
    project: Project | None,
    config: Path | None,
    *,
    witnesses: bool,
    today: date,
) -> tuple[Comparison, Places]:
    """Compare two documents or versions, on the wire and as packages.

    The settings are those of ``config``, else of the project of the revision, else of that of the
    base. Raises ConfigError, NameLockError, NamingError, ProjectError and SpecError.
    """
    origins = [origin_of(target, project, config, None) for target in (base, revision)]
    settings = _settings(origins, config)
    options = Options(
        settings=settings.diff,
        today=today,
        endpoint_version=settings.namespaces.endpoint_version,
        witnesses=witnesses,
    )
    old, new = _read(origins)
    surfaces = _surfaces(old, new, settings)
    unchanged = unchanged_paths(old.pieces, new.pieces)
    comparison = compare(old.side, new.side, options, surfaces, unchanged)
    return comparison, Places(old.document, new.document)


def _read(origins: Iterable[Origin]) -> Iterator[_Read]:
    """Validate and read documents; what one has like one before it is taken over from there."""
    results = ResultsInMemory()
    for origin in origins:
        document = origin.load()
        pieces = pieces_of(document)
        yield _Read(origin, document, pieces, read_document(document, pieces, results).api)


def side_of(document: Document) -> ApiSide:
    """Give one side of a comparison; raises SpecError."""
    return api_side(read_api(document), document)


def api_side(api: Api, document: Document) -> ApiSide:
    """Give one side of a comparison from a document and what was read of it."""
    readers = (ValueSetReader(document, "request"), ValueSetReader(document, "response"))
    return ApiSide(api, *readers)


def unchanged_paths(base: Pieces, revision: Pieces) -> frozenset[str]:
    """Give the paths whose items are the same in both, with all that they refer to."""
    return frozenset(
        path for path, digest in revision.paths.items() if base.paths.get(path) == digest
    )


def _settings(origins: Sequence[Origin], config: Path | None) -> Settings:
    """Give the settings that a comparison follows, with rules that there are."""
    base, revision = origins
    home = revision.project or base.project
    settings = revision.settings if revision.project or config else base.settings
    file = config or (home.settings if home else None)
    try:
        check_rules(settings.diff, RULES)
    except ConfigError as error:
        raise ConfigError(f"{file}: {error}" if file else str(error)) from error
    return settings


def _surfaces(base: _Read, revision: _Read, settings: Settings) -> Surfaces:
    """Give what users of both packages can name.

    What the lock of a project does not name is named in the base; the revision keeps these names.
    """
    is_locked = revision.origin.project is not None
    lock = (revision if is_locked else base).origin.names
    first, used = _surface(base.api, settings, lock)
    second, _ = _surface(revision.api, settings, lock if is_locked else used)
    return Surfaces(first, second)


def _surface(api: Api, settings: Settings, lock: NameLock) -> tuple[Surface, NameLock]:
    types = read_types(api, settings.responses)
    names = names_of(lock, nameable(types), later_names(lock, Version.parse(api.version)))
    model, used = named_model(api, types, settings, names)
    return package_surface(model, types), used
