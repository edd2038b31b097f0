"""The name lock over all documents: extended once, newest version first, before anything is built.

A name is given by the newest document that has the thing, and bound to the places that most of the
documents have, so what is named last depends on every document and not on the order of building.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from generator.config import Settings
from generator.ir.api import Api
from generator.ir.api_reader import read_api
from generator.ir.client_model import ClientModel, build_client_model
from generator.ir.name_lock import NameLock
from generator.ir.names import name_all
from generator.ir.operation_types import ApiTypes, read_types
from generator.pipeline.processes import spread
from generator.pipeline.progress import Progress
from generator.pipeline.sources import has_errors, read_version
from generator.spec import Document, Finding, SpecError, SpecFile, load_document


@dataclass(frozen=True, slots=True)
class Survey:
    """What is asked of a document before names are given.

    ``places`` are the keys of all places where a shape is found; ``named`` says that the lock knows
    a name for everything already. Of a document with an error nothing but its findings is told.
    """

    findings: tuple[Finding, ...]
    places: frozenset[str] = frozenset()
    named: bool = False


@dataclass(frozen=True, slots=True)
class NamedDocuments:
    """The lock that knows all names of the documents, and the findings about those looked at."""

    lock: NameLock
    findings: tuple[Finding, ...]


def complete_lock(
    wanted: Sequence[SpecFile],
    documents: Sequence[SpecFile],
    settings: Settings,
    lock: NameLock,
    jobs: int,
    progress: Progress,
) -> NamedDocuments:
    """Give ``lock`` with a name for everything in the ``wanted`` documents.

    Where they have something new, all ``documents`` are looked at and named, newest first. Raises
    SpecError with the findings of every document looked at that has an error, and NamingError.
    """
    findings, places, unnamed = _surveyed(wanted, settings, lock, jobs, progress)
    if unnamed and len(wanted) < len(documents):
        others = [file for file in documents if file not in set(wanted)]
        more = _surveyed(others, settings, lock, jobs, progress)
        findings, places, unnamed = findings + more[0], places + more[1], unnamed + more[2]
    for file in sorted(unnamed, key=lambda each: each.version, reverse=True):
        progress("naming", file.version.tag, 0, 0)
        lock = extended_lock(load_document(file.path), settings, lock, places)
    return NamedDocuments(lock, findings)


def survey(file: SpecFile, settings: Settings, lock: NameLock) -> Survey:
    """Look at a document; one that cannot be used is told by its findings."""
    try:
        checked = read_version(file.path)
    except SpecError as error:
        return Survey(error.findings)
    api = read_api(checked.document)
    types = read_types(api, settings.responses)
    _, extended = name_all(api, types, settings, lock, _in_one_document)
    return Survey(checked.findings, place_keys(types), named=extended == lock)


def extended_lock(
    document: Document, settings: Settings, lock: NameLock, places: Counter[str]
) -> NameLock:
    """Give ``lock`` with names for what is new in ``document``.

    ``places`` tells in how many documents a place is, by its key.
    """
    api = read_api(document)
    types = read_types(api, settings.responses)
    return name_all(api, types, settings, lock, places.__getitem__)[1]


def named_model(api: Api, settings: Settings, lock: NameLock) -> tuple[ClientModel, NameLock]:
    """Give the client of an API as code, and the lock with all names that it uses.

    What ``lock`` does not know is named as if this were the only version. Raises NamingError where
    the names of the settings or of the lock cannot be followed.
    """
    types = read_types(api, settings.responses)
    names, used = name_all(api, types, settings, lock, _in_one_document)
    return build_client_model(api, types, names, settings), used


def place_keys(types: ApiTypes) -> frozenset[str]:
    """Give the keys of all places where a shape is found."""
    return frozenset(key for found in types.shapes.places.values() for key in found)


def _in_one_document(_: str) -> int:
    return 1


def _surveyed(
    files: Sequence[SpecFile], settings: Settings, lock: NameLock, jobs: int, progress: Progress
) -> tuple[tuple[Finding, ...], Counter[str], list[SpecFile]]:
    findings: list[Finding] = []
    places: Counter[str] = Counter()
    unnamed = []
    surveys = spread(partial(survey, settings=settings, lock=lock), files, jobs)
    for count, (file, found) in enumerate(zip(files, surveys, strict=True), start=1):
        progress("reading", file.version.tag, count, len(files))
        findings.extend(found.findings)
        places.update(found.places)
        if not found.named:
            unnamed.append(file)
    if has_errors(findings):
        raise SpecError(*findings)
    return tuple(findings), places, unnamed
