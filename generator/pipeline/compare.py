"""Two versions of an API, loaded, read and compared."""

from __future__ import annotations

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
from generator.ir.value_set_reader import ValueSetReader
from generator.pipeline.build import package_surface
from generator.pipeline.naming import later_names, nameable, named_model, names_of
from generator.pipeline.project import Project
from generator.pipeline.sources import Source, read_source
from generator.spec import Document, Location, Place, Version
from generator.spec.pieces import pieces_of


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
    sources = [read_source(target, project, config, None) for target in (base, revision)]
    old, new = sources
    settings = _settings(old, new, config)
    options = Options(
        settings=settings.diff,
        today=today,
        endpoint_version=settings.namespaces.endpoint_version,
        witnesses=witnesses,
    )
    comparison = compare_documents(old, new, settings, options)
    return comparison, Places(old.document, new.document)


def compare_documents(
    base: Source, revision: Source, settings: Settings, options: Options
) -> Comparison:
    """Compare two checked documents; raises NamingError and SpecError."""
    sides = side_of(base.document), side_of(revision.document)
    surfaces = _surfaces(sides[0].api, sides[1].api, base, revision, settings)
    unchanged = unchanged_paths(base.document, revision.document)
    return compare(*sides, options, surfaces, unchanged)


def side_of(document: Document) -> ApiSide:
    """Give one side of a comparison; raises SpecError."""
    return api_side(read_api(document), document)


def api_side(api: Api, document: Document) -> ApiSide:
    """Give one side of a comparison from a document and what was read of it."""
    readers = (ValueSetReader(document, "request"), ValueSetReader(document, "response"))
    return ApiSide(api, *readers)


def unchanged_paths(base: Document, revision: Document) -> frozenset[str]:
    """Give the paths whose items are the same in both, with all that they refer to."""
    old, new = pieces_of(base).paths, pieces_of(revision).paths
    return frozenset(path for path, digest in new.items() if old.get(path) == digest)


def _settings(base: Source, revision: Source, config: Path | None) -> Settings:
    """Give the settings that a comparison follows, with rules that there are."""
    home = revision.project or base.project
    settings = revision.settings if revision.project or config else base.settings
    file = config or (home.settings if home else None)
    try:
        check_rules(settings.diff, RULES)
    except ConfigError as error:
        raise ConfigError(f"{file}: {error}" if file else str(error)) from error
    return settings


def _surfaces(base: Api, revision: Api, old: Source, new: Source, settings: Settings) -> Surfaces:
    """Give what users of both packages can name.

    What the lock of a project does not name is named in the base; the revision keeps these names.
    """
    names = new.names if new.project else old.names
    first, used = _surface(base, settings, names)
    second, _ = _surface(revision, settings, names if new.project else used)
    return Surfaces(first, second)


def _surface(api: Api, settings: Settings, lock: NameLock) -> tuple[Surface, NameLock]:
    types = read_types(api, settings.responses)
    names = names_of(lock, nameable(types), later_names(lock, Version.parse(api.version)))
    model, used = named_model(api, types, settings, names)
    return package_surface(model, types), used
