"""What a build would do: its tasks, each with the versions that need it, without doing them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from generator.ir.name_lock import NameLock
from generator.pipeline.naming import knows_all, later_names, names_of
from generator.pipeline.packages import Work, describe_documents
from generator.pipeline.tasks import BODIES, FACTS, Builder, Described, names_digest
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
    by_key: dict[str, list[SpecFile]] = defaultdict(list)
    builder = work.builder
    for file, described in describe_documents(tuple(files), work).items():
        by_key[_key(file, described, lock, builder)].append(file)
    return tuple(
        PlannedTask(key, builder.caches.building.has(BODIES, key), tuple(found))
        for key, found in by_key.items()
    )


def _key(file: SpecFile, described: Described, lock: NameLock, builder: Builder) -> str:
    facts = builder.caches.reading.get(FACTS, builder.facts_key(described.body))
    if facts is None:
        return described.body
    names = names_of(lock, facts.nameable, later_names(lock, file.version))
    if not knows_all(names, facts.nameable):
        return described.body
    return builder.body_key(described.body, names_digest(names))
