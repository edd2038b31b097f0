"""What a build would do: its tasks, each with the versions that need it, without doing them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from generator.ir.name_lock import NameLock
from generator.pipeline.naming import knows_all, names_of
from generator.pipeline.packages import Work, describe_documents
from generator.pipeline.tasks import BODIES, FACTS, Builder, names_digest
from generator.spec import SpecFile


@dataclass(frozen=True, slots=True)
class PlannedTask:
    """The building of one body: everything but the versions' own few files.

    ``key`` is the digest of all that it depends on; of one whose document is not read yet, or that
    has something without a name, that of its body alone. ``is_kept`` says that its result is in
    the store. ``files`` are the documents that have it, oldest first.
    """

    key: str
    is_kept: bool
    files: tuple[SpecFile, ...]


def planned_tasks(files: Iterable[SpecFile], lock: NameLock, work: Work) -> tuple[PlannedTask, ...]:
    """Give the tasks of building the packages of ``files``, in the order of their oldest versions.

    Raises SpecError for documents that cannot be loaded.
    """
    by_body: dict[str, list[SpecFile]] = defaultdict(list)
    for file, described in describe_documents(tuple(files), work).items():
        by_body[described.body].append(file)
    return tuple(_planned(body, found, lock, work.builder) for body, found in by_body.items())


def _planned(body: str, files: Iterable[SpecFile], lock: NameLock, builder: Builder) -> PlannedTask:
    facts = builder.caches.reading.get(FACTS, builder.facts_key(body))
    names = names_of(lock, facts.nameable) if facts else None
    if facts is None or names is None or not knows_all(names, facts.nameable):
        return PlannedTask(body, is_kept=False, files=tuple(files))
    key = builder.body_key(body, names_digest(names))
    return PlannedTask(key, builder.caches.building.has(BODIES, key), tuple(files))
