"""The API of a document, of which only what no document had before is validated and read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Protocol, TypeVar

import msgspec
from msgspec import structs

from generator.ir.api import Api, Operation
from generator.ir.api_reader import ReadPaths, assemble_api, read_frame, read_paths
from generator.ir.schema import Schema
from generator.ir.targets import direct_targets
from generator.pipeline.cache import Kind
from generator.pipeline.digests import digest_of
from generator.spec import (
    Document,
    Problem,
    SpecError,
    duplicate_operation_ids,
    has_errors,
    validate,
    validate_paths,
)
from generator.spec.grammar import path_items
from generator.spec.pieces import Pieces


@dataclass(frozen=True, slots=True)
class ReadPath:
    """A path item as it was read: without errors, but maybe with something to warn of.

    ``targets`` are the addresses of the schemas among the components that its operations refer to;
    ``schemas`` are what else they refer to, by address.
    """

    problems: tuple[Problem, ...]
    operations: tuple[Operation, ...]
    targets: tuple[str, ...]
    schemas: tuple[tuple[str, Schema], ...]


@dataclass(frozen=True, slots=True)
class ReadSchema:
    """A schema among the components, with ``targets`` and ``schemas`` as a path item has them."""

    schema: Schema
    targets: tuple[str, ...]
    schemas: tuple[tuple[str, Schema], ...]


@dataclass(frozen=True, slots=True)
class ReadApi:
    """An API with what there is to warn of in its document.

    ``paths`` are those that were read now; all others had been read before.
    """

    api: Api
    problems: tuple[Problem, ...]
    paths: tuple[str, ...]


T = TypeVar("T")


class Results(Protocol):
    """Gives and keeps what was read, as :class:`~generator.pipeline.cache.Cache` does."""

    def key(self, *inputs: str | bytes) -> str:
        """Give the key of what is made from ``inputs``."""
        ...

    def get(self, kind: Kind[T], key: str) -> T | None:
        """Give the result under ``key``, None where there is none."""
        ...

    def put(self, kind: Kind[T], key: str, result: T) -> None:
        """Keep a result under ``key``."""
        ...


@dataclass(frozen=True, slots=True)
class ResultsInMemory:
    """What was read in this process: for documents that are read one after the other."""

    _kept: dict[tuple[str, str], Any] = field(default_factory=dict)

    def key(self, *inputs: str | bytes) -> str:
        """Give the key of what is made from ``inputs``."""
        return digest_of(*inputs)

    def get(self, kind: Kind[T], key: str) -> T | None:
        """Give the result under ``key``, None where there is none."""
        result: T | None = self._kept.get((kind.name, key))
        return result

    def put(self, kind: Kind[T], key: str, result: T) -> None:
        """Keep a result under ``key``."""
        self._kept[kind.name, key] = result


_PATHS = Kind("path", ReadPath)
_SCHEMAS = Kind("schema", ReadSchema)


def read_document(document: Document, pieces: Pieces, cache: Results) -> ReadApi:
    """Validate and read a document, taken to ``pieces``; what is new is kept in ``cache``.

    Raises SpecError with all findings where one is an error.
    """
    wanted = path_items(document.root)
    kept = {path: cache.get(_PATHS, cache.key(pieces.paths[path])) for path in wanted}
    known = {path: found for path, found in kept.items() if found is not None}
    schemas = _kept_schemas(known.values(), pieces, cache)
    if schemas is None:  # one that is lost is read with the paths that lead to it
        known, schemas = {}, {}
    new = tuple(path for path in wanted if path not in known)
    problems = validate_paths(document, new)
    if has_errors(problems):
        raise SpecError(*validate(document))
    read = read_paths(document, new)
    for path in new:
        found = in_any_file(problems.paths[path], document)
        known[path] = _read_path(path, found, read, pieces)
        cache.put(_PATHS, cache.key(pieces.paths[path]), known[path])
    _keep_schemas(read.schemas, schemas, pieces, cache)
    operations = {path: known[path].operations for path in wanted}
    api = assemble_api(read_frame(document), operations, {**schemas, **read.schemas})
    across = duplicate_operation_ids(document)
    if has_errors(across):
        raise SpecError(*validate(document))
    around = in_any_file((*problems.around, *across), document)
    in_paths = (each for path in wanted for each in known[path].problems)
    return ReadApi(api, (*around, *in_paths), new)


def in_any_file(problems: Iterable[Problem], document: Document) -> tuple[Problem, ...]:
    """Give problems of a document with no name of its own file, which other versions have not."""
    return tuple(_renamed(each, document.name, "") for each in problems)


def in_file_of(problems: Iterable[Problem], document: Document) -> tuple[Problem, ...]:
    """Give the problems that :func:`in_any_file` gave as those of a document."""
    return tuple(_renamed(each, "", document.name) for each in problems)


def _renamed(problem: Problem, old: str, new: str) -> Problem:
    if problem.location.file != old:
        return problem
    return replace(problem, location=replace(problem.location, file=new))


def ir_digest(api: Api) -> str:
    """Give the digest of an API as IR, but for its version and its provenance."""
    return digest_of(msgspec.msgpack.encode(structs.replace(api, version="", provenance=None)))


def _read_path(
    path: str, problems: tuple[Problem, ...], read: ReadPaths, pieces: Pieces
) -> ReadPath:
    operations = read.operations[path]
    targets, others = _reached(direct_targets(operations), read.schemas, pieces)
    return ReadPath(problems, operations, targets, others)


def _reached(
    targets: Iterable[str], schemas: Mapping[str, Schema], pieces: Pieces
) -> tuple[tuple[str, ...], tuple[tuple[str, Schema], ...]]:
    """Give the components that are reached from ``targets`` first, and the other schemas passed."""
    waiting, components, others = list(targets), set[str](), dict[str, Schema]()
    while waiting:
        target = waiting.pop()
        if target in pieces.schemas:
            components.add(target)
        elif target not in others:
            others[target] = schemas[target]
            waiting.extend(direct_targets(schemas[target]))
    return tuple(sorted(components)), tuple(sorted(others.items()))


def _kept_schemas(
    paths: Iterable[ReadPath], pieces: Pieces, cache: Results
) -> dict[str, Schema] | None:
    """Give the schemas that paths lead to, by address; None where one is not in the cache."""
    schemas: dict[str, Schema] = {}
    waiting: list[str] = []
    for path in paths:
        schemas.update(path.schemas)
        waiting.extend(path.targets)
    while waiting:
        target = waiting.pop()
        if target in schemas:
            continue
        found = cache.get(_SCHEMAS, cache.key(pieces.schemas[target]))
        if found is None:
            return None
        schemas[target] = found.schema
        schemas.update(found.schemas)
        waiting.extend(found.targets)
    return schemas


def _keep_schemas(
    schemas: Mapping[str, Schema], known: Mapping[str, Schema], pieces: Pieces, cache: Results
) -> None:
    """Keep the components among ``schemas`` that are not known."""
    for target in schemas.keys() & pieces.schemas.keys() - known.keys():
        direct = direct_targets(schemas[target])
        targets, others = _reached(direct, schemas, pieces)
        read = ReadSchema(schemas[target], targets, others)
        cache.put(_SCHEMAS, cache.key(pieces.schemas[target]), read)
