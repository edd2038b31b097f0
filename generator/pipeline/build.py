"""From the API of a document, its settings and its names to the text of its package."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby

from generator.config import Settings
from generator.ir.api import Api
from generator.ir.client_model import ClientModel
from generator.ir.name_lock import NameLock
from generator.ir.operation_types import ApiTypes
from generator.ir.surface import Surface
from generator.pipeline.naming import model_of, named_model
from generator.pipeline.surfaces import package_surface
from generator.render import (
    Frame,
    ModulePart,
    Texts,
    frame_of,
    module_parts,
    render_frame,
    write_modules,
)

_TOGETHER = 160_000
"""How much is written, by the length of what it is made from, before it is looked again what other
processes have written."""


CHANGELOG = "CHANGELOG.md"
"""The file of a package that tells what its versions changed."""


class IncompleteNamesError(Exception):
    """A package to be built with names that are not in the lock: a fault of the generator."""


@dataclass(frozen=True, slots=True)
class BuiltBody:
    """What the packages of all versions have in common that differ in their version alone.

    ``modules`` are the texts of modules by their paths below the package's folder; ``frame`` is
    what the other files are made from once the version is known. ``surface`` is the public
    surface; ``written`` are the modules that were not known before.
    """

    modules: Mapping[str, str]
    frame: Frame
    surface: Surface
    written: tuple[str, ...]


def build_body(
    api: Api,
    types: ApiTypes,
    settings: Settings,
    names: NameLock,
    texts: Texts,
    *,
    backwards: bool = False,
) -> BuiltBody:
    """Build what does not depend on the version of ``api``, with names that are all in ``names``.

    ``backwards`` begins with the last module: of two processes that build at the same time each
    takes over from ``texts`` what the other has written. Raises IncompleteNamesError.
    """
    model, used = named_model(api, types, settings, names)
    if used != names:
        raise IncompleteNamesError(f"the name lock does not know all names of {api.version}")
    return _built(model, types, texts, -1 if backwards else 1)


def build_files(
    api: Api, settings: Settings, names: NameLock, texts: Texts, changelog: str = ""
) -> dict[str, str]:
    """Give the files of the package of an API: path below its folder, with ``/``, to text.

    What ``names`` does not know is named for this one alone. ``changelog`` is the text of the
    package's; without one it has none. Raises NamingError where the names of the settings or of the
    lock cannot be followed.
    """
    model = model_of(api, settings, names)
    frame = render_frame(frame_of(model), api.version, texts, has_changelog=bool(changelog))
    told = {CHANGELOG: changelog} if changelog else {}
    return dict(sorted({**write_modules(module_parts(model), texts), **frame, **told}.items()))


def _built(model: ClientModel, types: ApiTypes, texts: Texts, direction: int) -> BuiltBody:
    parts = tuple(module_parts(model))[::direction]
    modules: dict[str, str] = {}
    written: list[str] = []
    for some in _batches(parts):
        written += [each.path for each in some if texts.get("module", each.source) is None]
        modules |= write_modules(some, texts)
    frame = frame_of(model)
    surface = package_surface(model, types, frame.construction)
    return BuiltBody(modules, frame, surface, tuple(sorted(written)))


def _batches(parts: Sequence[ModulePart]) -> Iterator[list[ModulePart]]:
    """Give modules in batches that take about as long: those of models are many and small."""
    ends = accumulate(len(each.source) for each in parts)
    pairs = zip(parts, ends, strict=True)
    for _, batch in groupby(pairs, key=lambda pair: pair[1] // _TOGETHER):
        yield [part for part, _ in batch]
