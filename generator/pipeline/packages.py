"""The packages of a project's versions: what the store has is taken from there, the rest is made.

Results are asked for by the digest of what they depend on, here first; only those that are not in
the store become tasks, each once, however many versions need it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.diff.history import changelog_markdown
from generator.ir.name_lock import NameLock
from generator.pipeline.build import IncompleteNamesError
from generator.pipeline.entries import (
    Side,
    changes_key,
    compared,
    first_entry,
    kept_changes,
    neighbours,
)
from generator.pipeline.naming import (
    extended_lock,
    knows_all,
    later_names,
    names_of,
    presence_of,
)
from generator.pipeline.package import Package
from generator.pipeline.plan import Plan
from generator.pipeline.processes import Executor
from generator.pipeline.progress import Progress
from generator.pipeline.tasks import (
    BODIES,
    FACTS,
    PACKAGES,
    BodyDone,
    BodyTask,
    Builder,
    Described,
    Facts,
    LostResultError,
    PackageTask,
    Refused,
    names_digest,
)
from generator.spec import Finding, SpecError, SpecFile, load_document, validate


@dataclass(frozen=True, slots=True)
class Work:
    """How work is done: what carries tasks out and where, and what shows how far it is.

    ``here`` is this machine, which has the documents; ``executor`` may be others.
    """

    builder: Builder
    here: Executor
    executor: Executor
    progress: Progress


@dataclass(frozen=True, slots=True)
class Named:
    """A lock with all names of some documents, and what is known of these.

    ``facts`` and ``done`` are by body: what it has, and what was new in it where it was not known.
    """

    lock: NameLock
    described: Mapping[SpecFile, Described]
    facts: Mapping[str, Facts]
    done: Mapping[str, BodyDone]

    def names(self) -> dict[SpecFile, NameLock]:
        """Give the part of the lock that speaks of each document."""
        parts: dict[tuple[str, frozenset[str]], NameLock] = {}
        names = {}
        for file, described in self.described.items():
            later = later_names(self.lock, file.version)
            found = self.facts[described.body].nameable
            if (described.body, later) not in parts:
                parts[described.body, later] = names_of(self.lock, found, later)
            names[file] = parts[described.body, later]
        return names

    def unnamed(self) -> list[SpecFile]:
        """Give the documents that have something without a name, newest first."""
        parts = {(self.described[file].body, id(part)): part for file, part in self.names().items()}
        bodies = {
            body
            for (body, _), part in parts.items()
            if not knows_all(part, self.facts[body].nameable)
        }
        files = [file for file, described in self.described.items() if described.body in bodies]
        return sorted(files, key=lambda file: file.version, reverse=True)


@dataclass(frozen=True, slots=True)
class BuiltPackage:
    """The package of a version, and how it came about.

    ``is_kept`` says that it was in the store as it is. ``body`` is what was new in its body, None
    where that was in the store. ``changelog`` is the text of its changelog.
    """

    task: PackageTask
    package: Package
    is_kept: bool
    body: BodyDone | None
    changelog: str


def name_documents(plan: Plan, lock: NameLock, work: Work, *, only_read: bool = False) -> Named:
    """Give ``lock`` with a name for everything in the documents that are wanted, or told of.

    Where these have something new, all documents of the project are read and named, newest first.
    What is named already is built as soon as it is read, unless it is to be ``only_read``. Raises
    SpecError with the findings of every document looked at that has an error, and NamingError.
    """
    named = _read(plan.told, Named(lock, {}, {}, {}), work, only_read=only_read)
    if not named.unnamed():
        return named
    named = _read(plan.documents, named, work, only_read=only_read)
    # What one document names may be a second name in another, whose fields want names then.
    while unnamed := named.unnamed():
        named = replace(named, lock=_extended(unnamed, named, work, is_first=not lock.classes))
    return named


def _extended(unnamed: Iterable[SpecFile], named: Named, work: Work, *, is_first: bool) -> NameLock:
    """Give the lock with names for what is new in documents, newest first.

    ``is_first`` tells that there were no names before: then none is later than others.
    """
    newest: dict[str, SpecFile] = {}
    for file in unnamed:  # those with the same body have the same names
        newest.setdefault(named.described[file].body, file)
    presence = presence_of(named.facts[each.body].nameable for each in named.described.values())
    lock = named.lock
    for file in newest.values():
        work.progress("naming", file.version.tag, 0, 0)
        read, types = work.builder.read(file, named.described[file])
        extended = extended_lock(read.api, types, work.builder.settings, lock, presence)
        new = sorted(extended.classes.keys() - lock.classes.keys())
        since = {} if is_first else dict.fromkeys(new, file.version.text)
        lock = replace(extended, since={**extended.since, **since})
    if lock == named.lock:
        raise IncompleteNamesError("the name lock does not take up all names")
    return lock


def sides_of(files: Iterable[SpecFile], named: Named) -> tuple[Side, ...]:
    """Give documents as versions to be compared."""
    names = named.names()
    digests = {id(part): names_digest(part) for part in names.values()}
    return tuple(
        Side(
            file,
            named.described[file],
            names[file],
            digests[id(names[file])],
            named.facts[named.described[file].body].is_reconstructed,
        )
        for file in files
    )


def build_packages(plan: Plan, named: Named, work: Work) -> Iterator[BuiltPackage]:
    """Give the packages of the wanted documents, in their order; nothing is written.

    Raises LostResultError besides what the tasks raise.
    """
    sides = sides_of(plan.told, named)
    builder, cache = work.builder, work.builder.caches.building
    done = dict(named.done)
    # To compare versions takes their surfaces, which come with the bodies.
    if not _is_history_kept(sides, builder):
        done |= _built(_without_body(plan.wanted, sides, builder), named, done, work)
    changelogs = _changelogs(sides, work)
    tasks = [_package_task(side, changelogs, builder) for side in sides if side.file in plan.wanted]
    kept = {task: cache.get(PACKAGES, builder.package_key(task)) for task in tasks}
    missing = [task for task, package in kept.items() if package is None]
    files = [task.file for task in missing]
    done |= _built(_without_body(files, sides, builder), named, done, work)
    _share_documents(missing, work)
    keys = [builder.package_key(task) for task in missing]
    made = work.executor.map(builder.package, missing, keys)
    for count, (task, package) in enumerate(kept.items(), start=1):
        result = BuiltPackage(
            task,
            package or next(made),
            package is not None,
            done.get(task.described.body),
            changelogs[task.file],
        )
        work.progress("packaging", task.file.version.tag, count, len(tasks))
        yield result


def _package_task(side: Side, changelogs: Mapping[SpecFile, str], builder: Builder) -> PackageTask:
    key = builder.body_key(*side.content)
    changelog = builder.keep(changelogs[side.file])
    return PackageTask(side.file, side.described, side.names, key, changelog)


def _is_history_kept(sides: Sequence[Side], builder: Builder) -> bool:
    pairs = [pair for pair in neighbours(sides) if not pair.is_equal]
    return {changes_key(builder, pair) for pair in pairs} == kept_changes(builder, pairs).keys()


def _changelogs(sides: Sequence[Side], work: Work) -> dict[SpecFile, str]:
    """Give the changelog of each version: what it and those before it changed."""
    pairs = neighbours(sides)
    _share_documents((side.task for pair in pairs if not pair.is_equal for side in pair), work)
    entries = (
        first_entry(sides[0]),
        *compared(pairs, work.builder, work.executor, work.progress),
    )
    return {
        side.file: changelog_markdown(entries[: number + 1]) for number, side in enumerate(sides)
    }


def _without_body(
    files: Iterable[SpecFile], sides: Iterable[Side], builder: Builder
) -> list[SpecFile]:
    """Give a document for each body of ``files`` that is not in the store."""
    wanted = set(files)
    bodies = {builder.body_key(*side.content): side.file for side in sides if side.file in wanted}
    cache = builder.caches.building
    return [file for key, file in bodies.items() if not cache.has(BODIES, key)]


def _built(
    files: Sequence[SpecFile], named: Named, done: Mapping[str, BodyDone], work: Work
) -> dict[str, BodyDone]:
    """Build bodies; give what was new in them, with what was new when they were read."""
    built = _build_bodies(files, named, work)
    return {body: _after(done.get(body), now) for body, now in built.items()}


def _after(before: BodyDone | None, now: BodyDone) -> BodyDone:
    """Give what was new in a body that was read first, and built when it had names."""
    return replace(now, paths=(*before.paths, *now.paths)) if before else now


def package_texts(built: BuiltPackage, lock: NameLock, work: Work) -> dict[str, bytes]:
    """Give the files of a package as they are written: path below its folder, with ``/``, to text.

    What was lost in the store is built again. Raises LostResultError where the store keeps nothing.
    """
    task, builder = built.task, work.builder
    texts = builder.texts(built.package)
    if texts is None:
        builder.build(BodyTask(task.file, task.described, lock))
        texts = builder.texts(builder.package(task))
    if texts is None:
        raise LostResultError(f"the files of {task.file.version.tag} are not in the store")
    return texts


def _read(files: Sequence[SpecFile], named: Named, work: Work, *, only_read: bool) -> Named:
    """Describe and read documents; those with the same body are read once."""
    others = [file for file in files if file not in named.described]
    described = {**named.described, **describe_documents(others, work)}
    named = replace(named, described=described)
    by_body = {described[file].body: file for file in files}
    cache, key = work.builder.caches.reading, work.builder.facts_key
    facts = {body: named.facts.get(body) or cache.get(FACTS, key(body)) for body in by_body}
    new = [by_body[body] for body, found in facts.items() if found is None]
    done = _build_bodies(new, named, work, only_read=only_read)
    facts |= {body: cache.get(FACTS, key(body)) for body, found in facts.items() if found is None}
    lost = [by_body[body] for body, found in facts.items() if found is None]
    if lost:
        raise LostResultError(f"what is known of {lost[0].path.as_posix()} is not in the store")
    known = {body: found for body, found in facts.items() if found is not None}
    return replace(named, facts={**named.facts, **known}, done={**named.done, **done})


def describe_documents(files: Sequence[SpecFile], work: Work) -> dict[SpecFile, Described]:
    """Describe documents; raises SpecError with the findings of all that cannot be used."""
    kept = {file: work.builder.recall(file) for file in files}
    made = work.here.map(work.builder.describe, [file for file in kept if kept[file] is None])
    described: dict[SpecFile, Described] = {}
    findings: list[Finding] = []
    for count, (file, known) in enumerate(kept.items(), start=1):
        found = known or next(made)
        work.progress("reading", file.version.tag, count, len(kept))
        if isinstance(found, Refused):
            findings.extend(found.findings)
        else:
            described[file] = found
    if findings:
        raise SpecError(*findings)
    return described


def _build_bodies(
    files: Sequence[SpecFile], named: Named, work: Work, *, only_read: bool = False
) -> dict[str, BodyDone]:
    """Read and build bodies, or read them only, of one document each; give what was new, by body.

    The newest and the oldest come first: they have least in common.
    """
    if not files:
        return {}
    ordered = sorted(files, key=lambda file: file.version, reverse=True)
    ordered = [*ordered[:1], *ordered[1:][::-1]]
    tasks = [
        BodyTask(
            file, named.described[file], named.lock, backwards=bool(number % 2), only_read=only_read
        )
        for number, file in enumerate(ordered)
    ]
    lock = names_digest(named.lock)
    keys = [work.builder.body_key(task.described.body, lock) for task in tasks]
    _share_documents(tasks, work)
    done: dict[str, BodyDone] = {}
    refused: list[str] = []
    for count, (task, found) in enumerate(
        zip(tasks, work.executor.map(work.builder.build, tasks, keys), strict=True), start=1
    ):
        work.progress("building", task.file.version.tag, count, len(tasks))
        if isinstance(found, Refused):
            refused.append(task.described.body)
        else:
            done[task.described.body] = found
    if refused:
        raise SpecError(*_errors(refused, named.described))
    return done


def _share_documents(tasks: Iterable[BodyTask | PackageTask], work: Work) -> None:
    """Put the documents of tasks where other machines find them, if these do the work."""
    if work.executor is not work.here:
        for task in tasks:
            work.builder.share(task.file, task.described)


def _errors(bodies: Sequence[str], described: Mapping[SpecFile, Described]) -> Iterator[Finding]:
    """Give the findings of all documents that have one of these bodies."""
    for file, found in sorted(described.items(), key=lambda pair: pair[0].version):
        if found.body in bodies:
            yield from validate(load_document(file.path))
